pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// An icon to press; `name` is what it does, for those who cannot see it.
Pressable {
    id: root

    required property string icon
    property color tint: Theme.ink

    implicitHeight: Theme.target
    implicitWidth: Theme.target

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
        radius: width / 2
        visible: root.selected
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Theme.body * 1.05
        tint: root.selected ? Theme.onAccent : root.tint
    }
}
