pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A list to be read: keys may rest on it and scroll it. What stands in it has the width `column`; to each side it is wider by
// what the ring of the focus takes, so that none of it lies on words.
ListView {
    id: root

    required property real column
    required property real columnX

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // a row made ahead would be asked for still when other rows take the place of all (a warning of Qt)
    clip: true
    contentWidth: root.column
    height: Theme.pageBottom - y
    keyNavigationEnabled: false
    leftMargin: Theme.ringReach
    rightMargin: Theme.ringReach
    width: root.column + 2 * Theme.ringReach
    x: root.columnX - Theme.ringReach
    y: Theme.pageTop

    Keys.onDownPressed: event => {
        event.accepted = !root.atYEnd;
        root.contentY = Math.min(root.originY + root.contentHeight - root.height, root.contentY + root.height * 0.6);
    }
    Keys.onUpPressed: event => {
        event.accepted = !root.atYBeginning;
        root.contentY = Math.max(root.originY, root.contentY - root.height * 0.6);
    }

    FocusRing {
        around: root
        parent: root
    }
}
