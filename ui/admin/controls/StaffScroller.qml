pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A list taller than its place: by finger, by the arrow keys once it has the focus, with a fade where it goes on.
ListView {
    id: root

    required property string name
    property bool reachable: root.contentHeight > root.height

    Accessible.name: root.name
    Accessible.role: Accessible.List
    activeFocusOnTab: root.reachable
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // as of a ReadingList
    clip: root.interactive // else it would cut the ring of the focus
    currentIndex: -1 // else its first row would take the focus from it
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

    EdgeFade {
        over: root
    }

    FocusRing {
        around: root
        visible: root.Window.activeFocusItem === root && Theme.ringShown
    }
}
