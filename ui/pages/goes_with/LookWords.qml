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
    // Not where all share it and it is told above.
    property bool tellsReason: true
    readonly property string reason: root.withYou || !root.tellsReason ? "" : Wording.because(root.because, root.count, root.words)
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

    // On one line what has room on it, each with the gap after it: between two lines there is less.
    Flow {
        spacing: root.spacing
        width: parent.width

        PriceLine {
            id: price

            onSale: root.onSale
            price: root.priceText
            room: root.width
            visible: !root.withYou
            was: root.wasPriceText
            width: Math.min(Math.ceil(price.usedWidth) + Theme.gap, root.width)
        }

        BodyText {
            color: Theme.muted
            maximumLineCount: 4
            text: root.size === "" ? "" : qsTr("Size %1").arg(Wording.isolated(root.size))
            visible: text !== ""
            width: Math.min(Math.ceil(implicitWidth) + Theme.gap, root.width)
        }

        AvailabilityLine {
            band: root.placeBand
            maximumLines: 3
            text: root.place
            tint: Theme.muted
            width: Math.min(Math.ceil(implicitWidth) + Theme.gap, root.width)
        }

        BodyText {
            color: Theme.muted
            maximumLineCount: 4
            text: root.reason
            visible: text !== ""
            width: Math.min(Math.ceil(implicitWidth) + Theme.gap, root.width)
        }
    }
}
