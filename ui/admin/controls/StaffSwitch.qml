pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// On or off, in words and by the place of the knob.
Pressable {
    id: root

    readonly property real knob: Math.round(Theme.staffBody * 1.1)

    implicitHeight: Theme.staffTarget
    implicitWidth: Math.max(Theme.staffTarget, row.implicitWidth)
    role: Accessible.CheckBox

    Row {
        id: row

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.staffGap

        StaffText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.selected ? Theme.ink : Theme.muted
            text: root.selected ? qsTr("On") : qsTr("Off")
            weight: root.selected ? Theme.medium : Theme.regular
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: root.selected ? Theme.accent : Theme.muted
            border.width: Theme.hairline
            color: root.selected ? Theme.accent : Theme.clear
            height: root.knob + Theme.staffGap * 0.5
            radius: height / 2
            width: root.knob * 2 + Theme.staffGap * 0.5

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: root.selected ? Theme.onAccent : Theme.muted
                height: root.knob
                radius: height / 2
                width: height
                x: (root.selected !== Theme.rightToLeft) ? parent.width - width - Theme.staffGap * 0.25 : Theme.staffGap * 0.25

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.press
                        easing.type: Theme.easing
                    }
                }
            }
        }
    }
}
