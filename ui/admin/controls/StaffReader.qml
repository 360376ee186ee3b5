pragma ComponentBehavior: Bound

import QtQuick

// A column taller than its place that has nothing to press: by finger, or by the arrow keys once it has the focus.
StaffColumn {
    id: root

    required property string name

    Accessible.name: root.name
    Accessible.role: Accessible.Pane
    activeFocusOnTab: root.interactive

    Keys.onPressed: event => {
        const down = event.key === Qt.Key_Down || event.key === Qt.Key_PageDown;
        const up = event.key === Qt.Key_Up || event.key === Qt.Key_PageUp;
        event.accepted = root.activeFocus && (down && !root.atYEnd || up && !root.atYBeginning);
        if (event.accepted)
            root.contentY = Math.min(root.contentHeight - root.height, Math.max(0, root.contentY + (down ? 0.5 : -0.5) * root.height));
    }
}
