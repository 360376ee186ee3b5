pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One of several words to choose between; the chosen one is underlined in the accent.
Pressable {
    id: root

    required property string text

    implicitHeight: Theme.staffTarget
    implicitWidth: Math.max(Theme.staffTarget, label.implicitWidth)
    name: root.text
    role: Accessible.RadioButton

    StaffText {
        id: label

        anchors.centerIn: parent
        color: root.selected ? Theme.ink : Theme.muted
        text: root.text
        weight: root.selected ? Theme.medium : Theme.regular
    }

    Rectangle {
        anchors.left: label.left
        anchors.right: label.right
        anchors.top: label.bottom
        color: Theme.accent
        height: Theme.stroke
        visible: root.selected
    }
}
