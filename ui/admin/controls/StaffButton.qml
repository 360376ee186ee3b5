pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A word to press on the staff's pages, at arm's length; `strong` sets it on the accent.
Pressable {
    id: root

    required property string text
    property string icon: ""
    property bool strong: false
    property bool outlined: false
    property color tint: root.strong ? Theme.onAccent : Theme.ink

    implicitHeight: Theme.staffTarget
    implicitWidth: Math.max(Theme.staffTarget, row.implicitWidth + (root.strong || root.outlined ? 2 * Theme.staffGap : 0))
    name: root.text

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: root.strong ? 0 : Theme.hairline
        color: root.strong ? Theme.accent : Theme.clear
        radius: height / 2
        visible: root.strong || root.outlined
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.staffGap * 0.6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.staffBody
            tint: root.tint
            turns: root.icon.startsWith("arrow")
            visible: root.icon !== ""
        }

        StaffText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.tint
            text: root.text
            weight: root.strong ? Theme.medium : Theme.regular
        }
    }
}
