pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A product as a picture with its name and price below.
Pressable {
    id: root

    required property string productTitle
    required property string pictureUrl
    required property string price
    property string was: ""
    property bool onSale: false
    property string brand: ""
    property int band: -1
    property int pieces: 1
    property bool leaving: false
    property string detail: ""
    property bool readsAvailability: root.band >= 0
    readonly property alias photo: picture

    implicitHeight: column.implicitHeight
    name: [root.productTitle, root.detail, root.price].filter(part => part !== "").join(", ")

    Column {
        id: column

        spacing: Theme.gapS * 0.4
        width: parent.width

        Photo {
            id: picture

            opacity: root.leaving ? 0.35 : 1
            source: root.pictureUrl
            title: root.productTitle
            width: parent.width

            Rectangle {
                anchors.margins: Theme.gapS
                anchors.right: parent.right
                anchors.top: parent.top
                color: Theme.ground
                height: pieces.implicitHeight
                radius: height / 2
                visible: root.pieces > 1
                width: Math.max(height, pieces.implicitWidth + Theme.gap)

                BodyText {
                    id: pieces

                    anchors.centerIn: parent
                    text: "×" + root.pieces
                    weight: Theme.medium
                }
            }
        }

        Item {
            height: Theme.gapS * 0.6
            width: 1
        }

        BodyText {
            color: root.leaving ? Theme.muted : Theme.ink
            maximumLineCount: 2
            text: root.productTitle
            weight: Theme.medium
            width: parent.width
            wrapMode: Text.Wrap
        }

        BodyText {
            color: Theme.muted
            text: root.detail
            visible: root.detail !== ""
            width: parent.width
        }

        PriceLine {
            onSale: root.onSale
            price: root.price
            visible: !root.leaving
            was: root.was
            width: parent.width
        }

        AvailabilityLine {
            band: Math.max(0, root.band)
            maximumLines: 1
            text: Wording.shortBand(root.band, -1)
            tint: Theme.muted
            visible: root.readsAvailability && !root.leaving
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            text: qsTr("Taken away")
            visible: root.leaving
            width: parent.width
        }
    }
}
