pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The simulated reader: garments to hang on the hook, or next door, on a laptop without any device.
Window {
    id: root

    required property TrayViewModel viewModel

    color: Theme.ground
    height: 640
    objectName: "tray"
    title: qsTr("Simulated reader")
    visible: false
    width: 380
}
