pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A word to press, with an icon before it; `strong` sets it on the accent, otherwise it floats.
Pressable {
    id: root

    required property string text
    property string icon: ""
    property bool strong: false
    property color tint: root.strong ? Theme.onAccent : Theme.ink

    implicitHeight: Theme.target
    implicitWidth: Math.max(Theme.target, row.implicitWidth + (root.strong ? 2 * Theme.gapL : 0))
    name: root.text

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
        radius: height / 2
        visible: root.strong
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapS

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.body * 0.9
            tint: root.tint
            turns: root.icon.startsWith("arrow")
            visible: root.icon !== ""
        }

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.tint
            text: root.text
            weight: root.strong ? Theme.medium : Theme.regular
            width: Math.min(implicitWidth, Theme.pageWidth)
        }
    }
}
