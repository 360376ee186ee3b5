pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A mark that differs in shape, and the words it stands for.
Item {
    id: root

    required property int band
    required property string text
    property color tint: Theme.ink
    property int weight: Theme.regular
    property int maximumLines: 2

    implicitHeight: words.implicitHeight
    implicitWidth: mark.width + Theme.gapS + words.implicitWidth

    Icon {
        id: mark

        anchors.left: parent.left
        name: Wording.bandIcon(root.band)
        size: Theme.body * 0.8
        tint: root.tint
        y: (Theme.bodyLine - height) / 2 + Theme.body * 0.07
    }

    BodyText {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gapS
        anchors.right: parent.right
        color: root.tint
        maximumLineCount: root.maximumLines
        text: root.text
        weight: root.weight
    }
}
