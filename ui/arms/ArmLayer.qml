pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Leads a pointing hand over the window: finds the targets, gives the focus to the one that is held, scrolls the page at
// whose edge is pointed, and draws the pointer.
Item {
    id: root

    required property GesturesViewModel gestures
    required property PageFrame page
    // Whatever can be pointed at, the upper ones last; all else is covered.
    required property list<Item> layers
    // Where the foot of the page is pointed at: between the controls.
    required property rect foot
    property bool blocked: false
    // Something is said above the page.
    property bool hushed: false
    property Item held: null
    // The picture that is held, or that the held thing shows: in it the ring stays while it fills; round all else it goes.
    property Photo picture: null
    property rect ringPlace: Qt.rect(0, 0, root.width, root.height)

    objectName: "arms"
    property var found: []

    // The hand's zone covers what can be acted on, and a little more, so that the outermost is reached easily.
    readonly property real beyond: 0.05
    readonly property real zoneTop: Theme.portrait ? Theme.pageTop - 1.3 * Theme.target : -root.beyond * root.height
    readonly property real zoneBottom: root.height * (1 + root.beyond)

    readonly property Flickable scroller: root.blocked || !Theme.byArm ? null : root.page.scroller
    readonly property bool sideways: root.page.sideways
    readonly property bool moreAbove: root.scroller !== null && !root.sideways && !root.scroller.atYBeginning
    readonly property bool moreBelow: root.scroller !== null && !root.sideways && !root.scroller.atYEnd
    readonly property bool moreLeft: root.scroller !== null && root.sideways && !root.scroller.atXBeginning
    readonly property bool moreRight: root.scroller !== null && root.sideways && !root.scroller.atXEnd
    readonly property real headBottom: Theme.pageTop - Theme.gapS
    readonly property rect head: Qt.rect(0, Math.max(0, root.zoneTop), root.width, root.headBottom - Math.max(0, root.zoneTop))
    // How fast the page is pulled, -1 to 1, in the direction it scrolls.
    property real pull: 0

    signal released

    function aim(): void {
        const x = Math.max(0, Math.min(root.width, (root.gestures.pointerX * (1 + 2 * root.beyond) - root.beyond) * root.width));
        const y = Math.max(0, Math.min(root.height, root.zoneTop + root.gestures.pointerY * (root.zoneBottom - root.zoneTop)));
        root.pull = root.pullAt(x, y);
        root.found = root.pull !== 0 ? [] : Pointables.find(root.layers, root, root.layers.map(layer => root.clipOf(layer)));
        root.gestures.aim(x, y, Pointables.sides(root.found));
    }

    // Of a page that goes on sideways the outermost parts are where it is pushed.
    function clipOf(layer: Item): rect {
        if (layer !== root.page)
            return Qt.rect(0, 0, root.width, root.height);
        const left = root.moreLeft ? Theme.target : 0, right = root.moreRight ? Theme.target : 0;
        return Qt.rect(left, 0, root.width - left - right, root.height);
    }

    function pullAt(x: real, y: real): real {
        const inFoot = x >= root.foot.x && x <= root.foot.x + root.foot.width && y >= root.foot.y;
        if (root.moreBelow && inFoot)
            return root.strength((y - root.foot.y) / root.foot.height);
        if (root.moreAbove && y < root.headBottom)
            return -root.strength((root.headBottom - y) / root.head.height);
        const beside = root.scroller !== null && y > root.scroller.y && y < root.foot.y;
        if (root.moreLeft && beside && x < Theme.target)
            return -root.strength(1 - x / Theme.target);
        if (root.moreRight && beside && x > root.width - Theme.target)
            return root.strength(1 - (root.width - x) / Theme.target);
        return 0;
    }

    function strength(depth: real): real {
        const kept = Math.max(0, Math.min(1, depth));
        return 0.2 + 0.8 * kept * kept;
    }

    function hold(): void {
        const target = root.gestures.target;
        const item = target >= 0 && target < root.found.length ? root.found[target].item as Item : null;
        if (item !== null && !item.activeFocus)
            item.forceActiveFocus(Qt.OtherFocusReason);
        if (item === null && root.held !== null)
            root.released();
        root.held = item;
        root.picture = root.pictureOf(item);
        const face = root.picture ?? item;
        root.ringPlace = face === null ? Qt.rect(0, 0, root.width, root.height) : face.mapToItem(root, 0, 0, face.width, face.height);
    }

    function pictureOf(item: Item): Photo {
        for (const part of item?.children ?? []) {
            if (part instanceof Photo)
                return part as Photo;
        }
        return null;
    }

    // Moves on by most of a page, for a swipe.
    function leaf(direction: int): bool {
        if (root.scroller === null || root.sideways)
            return false;
        leafing.from = root.scroller.contentY;
        leafing.to = root.heldWithin(root.scroller.contentY + direction * root.scroller.height * 0.7);
        leafing.restart();
        return true;
    }

    function heldWithin(place: real): real {
        const view = root.scroller;
        if (root.sideways)
            return Math.max(view.originX - view.leftMargin, Math.min(view.originX + view.contentWidth + view.rightMargin - view.width, place));
        return Math.max(view.originY - view.topMargin, Math.min(view.originY + view.contentHeight + view.bottomMargin - view.height, place));
    }

    Connections {
        function onAimed(): void {
            root.aim();
        }

        function onPointed(): void {
            root.hold();
        }

        function onPointingChanged(): void {
            root.pull = 0;
            root.found = [];
            root.hold();
            // What was reached by a swipe is no longer meant.
            if (root.gestures.pointing)
                root.released();
        }

        target: root.gestures
    }

    Connections {
        function onPageChanged(): void {
            leafing.stop();
            root.pull = 0;
            root.held = null;
        }

        target: root
    }

    FrameAnimation {
        running: root.pull !== 0 && root.scroller !== null

        onTriggered: {
            const step = root.pull * Theme.scrollSpeed * Math.min(frameTime, 0.1);
            if (root.sideways)
                root.scroller.contentX = root.heldWithin(root.scroller.contentX + step);
            else
                root.scroller.contentY = root.heldWithin(root.scroller.contentY + step);
        }
    }

    NumberAnimation {
        id: leafing

        duration: Theme.move
        easing.type: Theme.easing
        property: "contentY"
        target: root.scroller
    }

    component Edge: Icon {
        required property bool more
        required property bool pulled

        opacity: pulled ? 1 : 0.55
        scale: pulled ? 1.3 : 1
        size: Theme.body
        tint: pulled ? Theme.accent : Theme.ink
        visible: more

        Behavior on scale {
            NumberAnimation {
                duration: Theme.press
            }
        }
    }

    Edge {
        more: root.moreAbove && !root.hushed
        name: "chevron-up"
        objectName: "edge-up"
        pulled: root.pull < 0
        x: (root.width - width) / 2
        y: root.headBottom - height - Theme.gapS
    }

    Edge {
        more: root.moreBelow
        name: "chevron-down"
        objectName: "edge-down"
        pulled: root.pull > 0
        x: root.foot.x + (root.foot.width - width) / 2
        y: root.foot.y + Theme.gapS + (Theme.target - height) / 2
    }

    Edge {
        more: root.moreLeft
        name: "chevron-left"
        objectName: "edge-left"
        pulled: root.pull < 0
        x: (Theme.margin - width) / 2
        y: Theme.pageTop + Theme.gapL
    }

    Edge {
        more: root.moreRight
        name: "chevron-right"
        objectName: "edge-right"
        pulled: root.pull > 0
        x: root.width - (Theme.margin + width) / 2
        y: Theme.pageTop + Theme.gapL
    }

    ArmPointer {
        framed: root.held !== null && root.picture === null
        gestures: root.gestures
        place: root.ringPlace
        holds: root.held === null ? 0 : Math.min(root.ringPlace.width, root.ringPlace.height) / 2
    }
}
