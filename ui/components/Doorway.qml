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
    property real pixelSize: Theme.body
    // So wide that none of its words is broken.
    readonly property real leastWidth: Math.ceil(metrics.widestWord(root.text)) + 2 * Theme.gapS
    // So wide that all of them stand on one line.
    readonly property real wholeWidth: Math.ceil(words.implicitWidth) + 2 * Theme.gapS

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

        font: words.font
    }

    BodyText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gapS
        anchors.right: parent.right
        anchors.rightMargin: Theme.gapS
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        pixelSize: root.pixelSize
        text: root.text
        weight: Theme.medium
    }
}
