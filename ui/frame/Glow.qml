pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A breath of light when a tag or a code has been read; draws nothing at rest.
Image {
    id: root

    readonly property bool settled: !breath.running

    function breathe(): void {
        if (Theme.glow > 0)
            breath.restart();
    }

    Accessible.ignored: true
    asynchronous: false
    opacity: 0
    source: Theme.icon("glow", Theme.accent)
    sourceSize: Qt.size(256, 256)
    visible: opacity > 0

    SequentialAnimation {
        id: breath

        NumberAnimation {
            duration: Theme.press
            property: "opacity"
            target: root
            to: 1
        }
        NumberAnimation {
            duration: Theme.glow
            easing.type: Theme.easing
            property: "opacity"
            target: root
            to: 0
        }
    }
}
