pragma ComponentBehavior: Bound

import QtQuick
import ui.arms
import ui.components
import ui.theme

// The ways in which this mirror can be addressed, as signs; for whoever stands there and looks, a figure that waves.
Item {
    id: root

    required property bool waves
    required property bool moves
    // Names of icons.
    required property list<string> ways

    height: root.waves ? figure.height : Theme.title * 1.2
    width: root.waves ? figure.width : signs.width

    StickFigure {
        id: figure

        property real time: Theme.reduceMotion ? 0.5 : 0

        NumberAnimation on time {
            duration: Theme.hintLoop
            from: 0
            loops: Animation.Infinite
            running: figure.visible && root.moves && !Theme.reduceMotion
            to: 1
        }

        anchors.left: parent.left
        anchors.leftMargin: -0.3 * width
        height: Theme.display * 2
        joints: GesturePoses.at(GesturePoses.GREETING, figure.time)
        objectName: "greeting"
        tint: Theme.accent
        visible: root.waves
        width: height
    }

    Row {
        id: signs

        anchors.left: parent.left
        spacing: Theme.gap
        visible: !root.waves

        Repeater {
            model: root.ways

            Icon {
                required property string modelData

                name: modelData
                size: Theme.title * 1.2
                tint: Theme.accent
            }
        }
    }
}
