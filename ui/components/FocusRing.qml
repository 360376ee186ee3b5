pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Shows where the keys are, or what a hand holds or has swiped to; appears only once either is used.
Rectangle {
    id: root

    required property Item around

    anchors.fill: root.around
    anchors.margins: -3 * Theme.stroke
    border.color: Theme.accent
    border.width: Theme.stroke
    color: Theme.clear
    radius: Theme.stroke * 2
    visible: root.around.activeFocus && Theme.ringShown
    z: 1
}
