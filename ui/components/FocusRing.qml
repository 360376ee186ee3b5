pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Shows where the keys are, or what a hand holds or has swiped to; appears only once either is used. A line of the accent
// between two of the ground is told from whatever lies beneath; where something would cut the ring off, it stands inside.
Item {
    id: root

    required property Item around
    // How far beyond `around` it stands: on the left, above, on the right, below.
    property list<real> room: [0, 0, 0, 0]
    property Flickable view: null
    readonly property Item focused: root.Window.activeFocusItem

    function measure(): void {
        if (!root.visible)
            return;
        const place = root.around, reach = Theme.ringReach, room = [reach, reach, reach, reach];
        root.view = null;
        for (let item = root.parent; item !== null; item = item.parent) {
            if (root.view === null)
                root.view = item as Flickable;
            if (!item.clip && item.parent !== null)
                continue;
            const at = place.mapToItem(item, 0, 0, place.width, place.height);
            room[0] = Math.min(room[0], at.x);
            room[1] = Math.min(room[1], at.y);
            room[2] = Math.min(room[2], item.width - at.x - at.width);
            room[3] = Math.min(room[3], item.height - at.y - at.height);
        }
        root.room = room;
    }

    height: root.around.height + root.room[1] + root.room[3]
    // A list has the focus of its rows and of what can be acted on in them, too; the latter show it themselves.
    visible: Theme.ringShown && root.around.activeFocus && (root.focused === root.around || !root.focused?.activeFocusOnTab)
    width: root.around.width + root.room[0] + root.room[2]
    x: -root.room[0]
    y: -root.room[1]
    z: 1

    onVisibleChanged: root.measure()

    Connections {
        function onHeightChanged(): void {
            root.measure();
        }

        function onWidthChanged(): void {
            root.measure();
        }

        function onXChanged(): void {
            root.measure();
        }

        function onYChanged(): void {
            root.measure();
        }

        target: root.around
    }

    // What it stands in may be scrolled to it once it has the focus.
    Connections {
        function onContentXChanged(): void {
            root.measure();
        }

        function onContentYChanged(): void {
            root.measure();
        }

        target: root.view
    }

    component Line: Rectangle {
        required property int depth

        anchors.fill: parent
        anchors.margins: depth * Theme.stroke
        border.color: Theme.ground
        border.width: Theme.stroke
        color: Theme.clear
        radius: Math.max(0, 3 - depth) * Theme.stroke
    }

    Line {
        depth: 0
    }

    Line {
        border.color: Theme.accent
        depth: 1
    }

    Line {
        depth: 2
    }
}
