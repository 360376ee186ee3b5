pragma ComponentBehavior: Bound

import QtQuick
import ui.components

// A list taller than its place: by finger, by the arrow keys once it has the focus, with a fade where it goes on.
ListView {
    id: root

    required property string name
    property bool reachable: root.contentHeight > root.height

    Accessible.name: root.name
    Accessible.role: Accessible.List
    activeFocusOnTab: root.reachable
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: root.contentHeight > root.height
    keyNavigationEnabled: false

    Keys.onPressed: event => {
        const down = event.key === Qt.Key_Down || event.key === Qt.Key_PageDown;
        const up = event.key === Qt.Key_Up || event.key === Qt.Key_PageUp;
        event.accepted = root.activeFocus && (down && !root.atYEnd || up && !root.atYBeginning);
        if (!event.accepted)
            return;
        const room = root.contentHeight - root.height;
        root.contentY = root.originY + Math.min(room, Math.max(0, root.contentY - root.originY + (down ? 0.5 : -0.5) * root.height));
    }

    FocusRing {
        around: root
    }
}
