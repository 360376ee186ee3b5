import QtQuick
import ui.theme

// Whether something is chosen, told by shape as well as by colour.
Rectangle {
    id: root

    required property bool ticked

    border.color: root.ticked ? Theme.accent : Theme.muted
    border.width: Theme.stroke
    color: root.ticked ? Theme.accent : Theme.ground
    height: Math.round(Theme.body * 1.1)
    radius: Theme.stroke * 2
    width: height

    Icon {
        anchors.centerIn: parent
        name: "check"
        size: Theme.body * 0.8
        tint: Theme.onAccent
        visible: root.ticked
    }
}
