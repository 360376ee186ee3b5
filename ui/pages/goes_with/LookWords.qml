pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What is said of one piece: its title, its size where it is the shopper's, its price, where it can be had, and why it is suggested.
Column {
    id: root

    required property string title
    required property string size
    required property string priceText
    required property string wasPriceText
    required property bool onSale
    required property int band
    required property int quantity
    required property bool stale
    required property int reach
    required property string store
    required property int because
    required property int count
    required property string words
    required property bool withYou
    property int titleLines: 12
    readonly property string reason: Wording.because(root.because, root.count, root.words)
    readonly property string place: {
        if (root.withYou)
            return qsTr("With you");
        if (root.reach === Kiosk.Reach.Delivered)
            return qsTr("In our web shop");
        if (root.reach === Kiosk.Reach.Nearby)
            return root.store === "" ? qsTr("In another shop") : root.stale ? qsTr("Ask us about %1", "a shop").arg(Wording.isolated(root.store)) : qsTr("At %1", "a shop").arg(Wording.isolated(root.store));
        return root.stale ? qsTr("Ask us to check") : Wording.shortBand(root.band, root.quantity, false);
    }
    readonly property int placeBand: root.reach === Kiosk.Reach.Delivered ? Kiosk.Band.OnOrder : root.stale ? Kiosk.Band.Unknown : root.withYou ? Kiosk.Band.InStock : root.band

    spacing: Theme.gapS * 0.4

    BodyText {
        maximumLineCount: root.titleLines
        text: root.title
        weight: Theme.medium
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        maximumLineCount: 4
        text: root.size === "" ? "" : qsTr("Size %1").arg(Wording.isolated(root.size))
        visible: text !== ""
        width: parent.width
    }

    // Side by side where both are short.
    Item {
        id: offer

        readonly property bool beside: price.visible && price.natural + Theme.gap + stock.implicitWidth <= root.width
        readonly property real stockY: price.visible && !offer.beside ? price.height + root.spacing : 0
        readonly property real stockX: offer.beside ? price.natural + Theme.gap : 0

        height: Math.max(price.visible ? price.height : 0, offer.stockY + stock.height)
        width: parent.width

        PriceLine {
            id: price

            onSale: root.onSale
            price: root.priceText
            visible: !root.withYou
            was: root.wasPriceText
            width: offer.beside ? Math.ceil(price.natural) : offer.width
            x: Theme.rightToLeft ? offer.width - width : 0
        }

        AvailabilityLine {
            id: stock

            band: root.placeBand
            maximumLines: 3
            text: root.place
            tint: Theme.muted
            width: offer.width - offer.stockX
            x: Theme.rightToLeft ? 0 : offer.stockX
            y: offer.stockY
        }
    }

    BodyText {
        color: Theme.muted
        maximumLineCount: 4
        text: root.reason
        visible: text !== "" && !root.withYou
        width: parent.width
    }
}
