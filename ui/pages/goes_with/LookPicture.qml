pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The look as one picture: the garment on the screen, and the pieces that complete it joined to it edge to edge, all whole.
Item {
    id: root

    required property var pieces
    required property string source
    required property string title
    required property real widest
    required property real tallest
    // How many times as wide as the garment's own picture all of it is: one piece as large, two above each other at half the
    // size, and four in a block of them; of three the last one is as large as the first.
    readonly property int count: Math.min(4, root.pieces.count)
    readonly property real units: [1, 2, 1.5, 2.5, 2][root.count]
    readonly property real unit: root.unitFor(root.widest, root.tallest)

    signal chosen(productId: string, variantId: string, photo: Photo)

    // How wide the garment's own picture is where all of it may be so wide and so tall.
    function unitFor(widest: real, tallest: real): real {
        return Math.floor(Math.min(widest / root.units, tallest / Theme.pictureRatio) / 2) * 2;
    }

    // Where a piece lies, in units from the leading edge and from above, and how wide it is.
    function placeOf(index: int): var {
        if (root.count === 1 || (root.count === 3 && index === 2))
            return Qt.rect(root.count === 1 ? 1 : 1.5, 0, 1, 1);
        return Qt.rect(1 + 0.5 * Math.floor(index / 2), 0.5 * (index % 2), 0.5, 0.5);
    }

    implicitHeight: Math.round(root.unit * Theme.pictureRatio)
    implicitWidth: root.unit * root.units

    Photo {
        height: root.height
        objectName: "look-own"
        source: root.source
        title: root.title
        width: root.unit
        x: Theme.rightToLeft ? root.width - width : 0
    }

    Repeater {
        model: root.pieces

        Pressable {
            id: piece

            required property int index
            required property string productId
            required property string variantId
            required property string title
            required property string pictureUrl
            readonly property bool essential: true
            readonly property rect place: root.placeOf(piece.index)

            // By keys its words are gone to, which say the same.
            Accessible.ignored: true
            activeFocusOnTab: false
            height: Math.round(piece.place.height * root.height)
            name: piece.title
            objectName: "look-" + piece.index
            scale: 1
            visible: piece.index < root.count
            width: piece.place.width * root.unit
            x: Theme.rightToLeft ? root.width - (piece.place.x + piece.place.width) * root.unit : piece.place.x * root.unit
            y: Math.round(piece.place.y * root.height)

            onActivated: root.chosen(piece.productId, piece.variantId, photo)

            Photo {
                id: photo

                anchors.fill: parent
                source: piece.pictureUrl
                title: piece.title
            }
        }
    }
}
