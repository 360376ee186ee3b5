pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A way to another page: what is there in words, and how much of it, within a frame. It needs a width, of which it uses as
// many lines as it takes.
Pressable {
    id: root

    required property string text
    // Whether there is anything behind it.
    property bool offered: true
    // In large type, as small as at rest, where there is not the room for more.
    property bool smaller: false
    // So wide that none of its words is broken, and that all of them stand on one line, whether or not it is smaller.
    readonly property real leastWidth: metrics.widestWord(root.text) + 2 * Theme.gapS
    readonly property real wholeWidth: metrics.roomFor(root.text) + 2 * Theme.gapS

    enabled: root.offered
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.gap)
    implicitWidth: words.implicitWidth + 2 * Theme.gap
    name: root.text

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.clear
    }

    TypeMeasure {
        id: metrics

        weight: words.weight
    }

    BodyText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapS
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapS
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        pixelSize: root.smaller ? Theme.bodyAtRest : Theme.body
        text: root.text
        weight: Theme.medium
    }
}
