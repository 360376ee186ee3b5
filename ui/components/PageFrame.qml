pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What all pages share: coming and going, and when they are ready to be seen. Pages stay made; only one is active.
Item {
    id: root

    required property bool active
    property bool ready: true
    // Whether, on a table, a picture fills the leading column up to the edges.
    property bool bleeds: false
    // Where on the screen the page comes from; empty: from below.
    property rect origin: Qt.rect(0, 0, 0, 0)
    property real shown: root.active ? 1 : 0

    enabled: root.active
    opacity: Math.min(1, root.shown * 1.6)
    visible: root.shown > 0

    Behavior on shown {
        NumberAnimation {
            duration: root.active ? Theme.move : Theme.fade
            easing.type: Theme.easing
        }
    }
}
