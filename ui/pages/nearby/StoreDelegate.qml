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
    property string retailer: ""
    readonly property string hours: Wording.hours(root.openState, root.hoursText)
    readonly property string stock: root.isHere && root.location !== "" && root.band !== Kiosk.Band.SoldOut ? Wording.shortBand(root.band, root.quantity) + " – " + Wording.isolated(root.location) : Wording.shortBand(root.band, root.quantity)

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
            maximumLineCount: 2
            text: root.isHere ? qsTr("Here: %1").arg(Wording.isolated(shop)) : shop
            wrapMode: Text.Wrap
            weight: Theme.medium
        }

        BodyText {
            id: distance

            anchors.right: parent.right
            color: Theme.muted
            tabular: true
            text: root.isHere ? "" : root.distanceText
        }
    }

    AvailabilityLine {
        band: root.band
        text: root.stock
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: root.stale || root.ageS < 0 ? Wording.staleAge(root.ageS) : Wording.age(root.ageS)
        width: parent.width
        wrapMode: Text.Wrap
    }

    BodyText {
        color: Theme.muted
        text: [root.hours, root.isHere ? "" : Wording.isolated(root.street)].filter(part => part !== "").join(Theme.rightToLeft ? "\n\u200f" : " · ")
        maximumLineCount: 2
        wrapMode: Text.Wrap
        visible: text !== ""
        width: parent.width
    }
}
