pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A column taller than its place: scrolls by finger, follows the focus of keys, fades into the mirror where it goes on.
Flickable {
    id: root

    readonly property Item focused: root.Window.activeFocusItem

    function reveal(item: Item): void {
        const place = item.mapToItem(root.contentItem, 0, 0, item.width, item.height);
        const slack = Theme.gapL;
        if (place.y - slack < root.contentY)
            root.contentY = Math.max(0, place.y - slack);
        else if (place.y + place.height + slack > root.contentY + root.height)
            root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, place.y + place.height + slack - root.height));
    }

    function holds(item: Item): bool {
        for (let parent = item; parent; parent = parent.parent) {
            if (parent === root.contentItem)
                return true;
        }
        return false;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height

    onFocusedChanged: {
        if (!Theme.pointing && root.focused && root.interactive && root.holds(root.focused))
            root.reveal(root.focused);
    }
}
