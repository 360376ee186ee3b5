pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A product as a picture, and below or beside it, in this order: what it is called, its size, its price, whether it is here.
Pressable {
    id: root

    required property string productTitle
    required property string pictureUrl
    required property string price
    property string was: ""
    property bool onSale: false
    property string brand: ""
    property int band: -1
    property bool withYou: false
    property int pieces: 1
    property bool leaving: false
    // Lines kept free for the title, so that what follows is level from tile to tile; 0: as many as it has.
    property int titleLines: 0
    // How many it may take before its end is cut.
    property int titleMost: 3
    // The size first: it is what must not be lost.
    property string detail: ""
    // Words beside the picture, on wide screens with large text.
    property bool beside: false
    property real pictureWidth: root.width
    property real pictureHeight: picture.width * Theme.pictureRatio
    property bool readsAvailability: root.band >= 0
    readonly property alias photo: picture
    readonly property real wordsHeight: words.implicitHeight
    readonly property int priceLines: cost.visible ? Math.max(1, Math.floor(cost.height / Theme.bodyLine)) : 1

    implicitHeight: root.beside ? Math.max(picture.height, words.implicitHeight) : picture.height + words.implicitHeight + Theme.gapS
    name: [root.productTitle, root.detail, root.price].filter(part => part !== "").join(", ")

    Photo {
        id: picture

        height: root.pictureHeight
        opacity: root.leaving ? 0.35 : 1
        source: root.pictureUrl
        title: root.productTitle
        width: root.pictureWidth
        x: Theme.rightToLeft ? root.width - width : 0

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

    Column {
        id: words

        readonly property real besideX: Theme.rightToLeft ? 0 : picture.width + Theme.gap

        spacing: Theme.gapS * 0.4
        width: root.beside ? root.width - picture.width - Theme.gap : root.width
        x: root.beside ? besideX : 0
        y: root.beside ? 0 : picture.height + Theme.gapS

        Item {
            height: Math.max(title.height, root.titleLines * Theme.bodyLine)
            width: parent.width

            BodyText {
                id: title

                color: root.leaving ? Theme.muted : Theme.ink
                maximumLineCount: root.titleMost
                text: root.productTitle
                weight: Theme.medium
                width: parent.width
            }
        }

        BodyText {
            color: Theme.muted
            maximumLineCount: 2
            text: root.detail
            visible: root.detail !== ""
            width: parent.width
        }

        PriceLine {
            id: cost

            onSale: root.onSale
            price: root.price
            visible: !root.leaving
            was: root.was
            width: parent.width
        }

        AvailabilityLine {
            band: Math.max(0, root.band)
            text: Wording.shortBand(root.band, -1, root.withYou)
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
