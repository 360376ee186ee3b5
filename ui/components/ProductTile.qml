pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A product as a picture, and below or beside it what is said of it.
Pressable {
    id: root

    required property string productTitle
    required property string pictureUrl
    required property string price
    property string was: ""
    property bool onSale: false
    property int band: -1
    property bool withYou: false
    property int pieces: 1
    property bool leaving: false
    property int titleLines: 0
    property int titleMost: 5
    property string detail: ""
    // Words beside the picture, on wide screens with large text.
    property bool beside: false
    property real pictureWidth: root.width
    property real pictureHeight: picture.width * Theme.pictureRatio
    // Told how high its words are: as they stand, and where they stand below a picture `narrow` pixels wide.
    property TileGauge gauge: null
    property real narrow: root.width
    readonly property alias photo: picture

    function tell(): void {
        root.gauge?.tell(root.objectName, root.beside ? unplaced.implicitHeight : words.implicitHeight, words.implicitHeight);
    }

    implicitHeight: root.beside ? Math.max(picture.height, words.implicitHeight) : picture.height + words.implicitHeight + Theme.gapS
    name: [root.productTitle, root.detail, root.price].filter(part => part !== "").join(", ")

    Component.onCompleted: root.tell()

    Connections {
        function onAsked(): void {
            root.tell();
        }

        target: root.gauge
    }

    Photo {
        id: picture

        height: root.pictureHeight
        opacity: root.leaving ? 0.35 : 1
        source: root.pictureUrl
        title: root.productTitle
        width: root.pictureWidth
        x: Theme.rightToLeft ? root.width - width : 0

        Rectangle {
            anchors.left: parent.left
            anchors.margins: Theme.gapS
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

    Component {
        id: said

        GarmentWords {
            band: root.band
            detail: root.detail
            leaving: root.leaving
            onSale: root.onSale
            price: root.price
            title: root.productTitle
            titleLines: root.titleLines
            titleMost: root.titleMost
            was: root.was
            withYou: root.withYou
        }
    }

    Loader {
        id: words

        readonly property real besideX: Theme.rightToLeft ? 0 : picture.width + Theme.gap

        sourceComponent: said
        width: root.beside ? root.width - picture.width - Theme.gap : root.width
        x: root.beside ? besideX : 0
        y: root.beside ? 0 : picture.height + Theme.gapS

        onImplicitHeightChanged: root.tell()
    }

    Loader {
        id: unplaced

        active: root.beside && root.gauge !== null
        sourceComponent: said
        visible: false
        width: root.narrow

        onImplicitHeightChanged: root.tell()
    }
}
