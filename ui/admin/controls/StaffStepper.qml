pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A number between a button that lowers and one that raises it; either counts on while it is held.
Item {
    id: root

    required property string name
    required property string text
    property bool lowest: false
    property bool highest: false
    property real room: Theme.staffBody * 5.8

    signal stepped(steps: int)

    implicitHeight: Theme.staffTarget
    implicitWidth: root.room + 2 * Theme.staffTarget

    component StepKey: Pressable {
        id: key

        required property string sign
        required property int steps

        height: Theme.staffTarget
        opacity: key.enabled ? (key.pressed ? Theme.pressedOpacity : 1) : Theme.restingOpacity
        width: Theme.staffTarget

        onActivated: root.stepped(key.steps)

        Rectangle {
            anchors.fill: parent
            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.clear
            radius: height / 2
        }

        StaffText {
            anchors.centerIn: parent
            text: key.sign
        }

        Timer {
            interval: Theme.repeatAfter
            running: key.pressed && key.enabled

            onTriggered: again.start()
        }

        Timer {
            id: again

            interval: Theme.repeatEvery
            repeat: true

            onTriggered: {
                if (key.pressed && key.enabled)
                    root.stepped(key.steps);
                else
                    stop();
            }
        }
    }

    StepKey {
        anchors.left: parent.left
        enabled: !root.lowest
        name: qsTr("%1: less").arg(root.name)
        objectName: "less"
        sign: "\u2212"
        steps: -1
    }

    StaffText {
        Accessible.name: root.name + ", " + root.text
        Accessible.role: Accessible.StaticText
        anchors.centerIn: parent
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.staffBody * 0.85
        tabular: true
        text: root.text
        weight: Theme.medium
        width: root.width - 2 * Theme.staffTarget - Theme.staffGap * 0.5
        wrapMode: Text.NoWrap
    }

    StepKey {
        anchors.right: parent.right
        enabled: !root.highest
        name: qsTr("%1: more").arg(root.name)
        objectName: "more"
        sign: "+"
        steps: 1
    }
}
