pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.theme

// One gesture and how often it was seen; it glows for a moment each time.
Item {
    id: root

    required property int gesture
    required property int count
    readonly property string name: CameraWording.gesture(root.gesture)

    Accessible.name: root.name + ", " + StaffWording.number(root.count, 0)
    Accessible.role: Accessible.StaticText
    implicitHeight: Theme.staffLine + Theme.staffGap

    onCountChanged: {
        if (root.count > 0)
            glow.restart();
    }

    Rectangle {
        id: light

        anchors.fill: parent
        anchors.leftMargin: -Theme.staffGap * 0.5
        anchors.rightMargin: -Theme.staffGap * 0.5
        border.color: Theme.accent
        border.width: Theme.stroke
        color: Theme.clear
        objectName: "gestureGlow"
        opacity: 0
        radius: Theme.stroke * 2

        NumberAnimation on opacity {
            id: glow

            duration: Theme.feedback
            easing.type: Theme.easing
            from: 1
            running: false
            to: 0
        }
    }

    StaffText {
        anchors.left: parent.left
        anchors.right: figure.left
        anchors.rightMargin: Theme.staffGap * 0.5
        anchors.verticalCenter: parent.verticalCenter
        color: root.count > 0 ? Theme.ink : Theme.muted
        text: root.name
    }

    StaffText {
        id: figure

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.count > 0 ? Theme.accent : Theme.muted
        tabular: true
        text: StaffWording.number(root.count, 0)
        weight: Theme.medium
    }
}
