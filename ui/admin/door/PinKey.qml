pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.components
import ui.theme

// One round key of the PIN pad: a digit, or what an icon says.
Pressable {
    id: root

    required property real size
    property string text: ""
    property string icon: ""
    property bool strong: false

    implicitHeight: root.size
    implicitWidth: root.size
    name: root.text
    opacity: root.enabled ? root.pressed ? Theme.pressedOpacity : 1 : Theme.restingOpacity

    Rectangle {
        anchors.fill: parent
        border.color: root.strong ? Theme.accent : Theme.line
        border.width: Theme.hairline
        color: root.strong ? Theme.accent : Theme.clear
        radius: height / 2
    }

    StaffText {
        anchors.centerIn: parent
        leading: 1
        pixelSize: Theme.staffTitle
        tabular: true
        text: root.text
        visible: root.icon === ""
        weight: Theme.light
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Theme.staffTitle * 0.8
        tint: root.strong ? Theme.onAccent : Theme.ink
        visible: root.icon !== ""
    }
}
