pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// One word among several: the chosen one is set stronger and underlined in the accent.
Pressable {
    id: root

    required property string text

    implicitHeight: Theme.target
    implicitWidth: Math.max(Theme.byArm ? Theme.target : 0, words.implicitWidth)
    name: root.text
    role: Accessible.RadioButton

    BodyText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.selected ? Theme.ink : Theme.muted
        text: root.text
        weight: root.selected ? Theme.medium : Theme.regular
        width: Math.min(implicitWidth, root.width)
    }

    Rectangle {
        anchors.bottom: words.bottom
        color: Theme.accent
        height: Theme.stroke
        visible: root.selected
        width: words.width
    }
}
