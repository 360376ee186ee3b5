pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One shop: name and distance, whether it is open, what it has, and how old that figure is.
Column {
    id: root

    required property string name
    required property string street
    required property string city
    required property string distanceText
    required property int openState
    required property string hoursText
    required property int band
    required property int quantity
    required property int ageS
    required property bool stale
    required property bool isHere
    required property string location
    required property bool withYou
    property string retailer: ""
    readonly property string hours: Wording.hours(root.openState, root.hoursText)
    readonly property string stock: root.isHere && root.location !== "" && root.band !== Kiosk.Band.SoldOut ? Wording.shortBand(root.band, root.quantity, root.withYou) + " – " + Wording.isolated(root.location) : Wording.shortBand(root.band, root.quantity, root.withYou)

    bottomPadding: Theme.gap
    topPadding: Theme.gap

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    Item {
        height: Theme.gap
        width: 1
    }

    Item {
        height: name.height
        width: parent.width

        BodyText {
            id: name

            readonly property string shop: Wording.shopName(root.name, root.retailer)

            anchors.left: parent.left
            anchors.right: distance.left
            anchors.rightMargin: Theme.gap
            readonly property bool essential: root.isHere

            text: root.isHere ? qsTr("Here: %1").arg(Wording.isolated(shop)) : shop
            weight: Theme.medium
        }

        BodyText {
            id: distance

            anchors.right: parent.right
            color: Theme.muted
            tabular: true
            text: root.isHere ? "" : Wording.isolated(root.distanceText)
            wrapMode: Text.NoWrap
        }
    }

    AvailabilityLine {
        readonly property bool essential: root.isHere

        band: root.band
        maximumLines: 4
        text: root.stock
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: root.stale || root.ageS < 0 ? Wording.staleAge(root.ageS) : Wording.age(root.ageS)
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: root.hours
        visible: text !== ""
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: root.isHere ? "" : Wording.isolated(root.street)
        visible: text !== ""
        width: parent.width
    }
}
