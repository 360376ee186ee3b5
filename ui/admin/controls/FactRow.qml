pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// One fact: what it is, and how much; as wide as what holds it.
Item {
    id: root

    required property string label
    required property string value
    property bool grave: false

    Accessible.name: root.label + ", " + root.value
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight) + Theme.staffGap * 0.4
    width: parent?.width ?? 0

    StaffText {
        id: words

        anchors.left: parent.left
        anchors.right: figure.left
        anchors.rightMargin: Theme.staffGap
        color: Theme.muted
        text: root.label
        wrapMode: Text.Wrap
    }

    StaffText {
        id: figure

        anchors.right: parent.right
        color: root.grave ? Theme.alert : Theme.ink
        horizontalAlignment: Text.AlignRight
        tabular: true
        text: root.value
        width: Math.min(implicitWidth, root.width * 0.65)
        wrapMode: Text.Wrap
    }
}
