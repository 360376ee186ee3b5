pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One of several words to choose between; the chosen one is underlined in the accent, or has a bar before it.
Pressable {
    id: root

    required property string text
    property bool leading: false // begins at the edge of its place, not in the middle
    property bool barred: false

    implicitHeight: Theme.staffTarget
    implicitWidth: Math.max(Theme.staffTarget, label.implicitWidth)
    name: root.text
    role: Accessible.RadioButton

    StaffText {
        id: label

        anchors.horizontalCenter: root.leading ? undefined : parent.horizontalCenter
        anchors.left: root.leading ? parent.left : undefined
        anchors.leftMargin: root.barred ? Theme.staffGap : 0
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        color: root.selected ? Theme.ink : Theme.muted
        text: root.text
        weight: root.selected ? Theme.medium : Theme.regular
        width: Math.min(implicitWidth, root.width - anchors.leftMargin)
    }

    Rectangle {
        anchors.left: root.barred ? parent.left : label.left
        anchors.top: root.barred ? label.top : label.bottom
        color: Theme.accent
        height: root.barred ? label.height : Theme.stroke
        visible: root.selected
        width: root.barred ? Theme.stroke : label.width
    }
}
