pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What all pages share: coming and going, and when they are ready to be seen. Pages stay made; only one is active.
Item {
    id: root

    required property bool active
    // What the registry calls it.
    property string name: ""
    // The way to it from the page of the product that it is about: a Doorway.
    property Component door: null
    // The pages with such a door, in the registry's order.
    property list<PageFrame> details: []
    // The way to it from the page of all garments, where it is about them: a Way.
    property Component way: null
    // The pages with such a way, in the registry's order.
    property list<PageFrame> ways: []
    property bool ready: true
    // Whether, on a table, a picture fills the leading column up to the edges.
    property bool bleeds: false
    // How wide that picture is.
    property real pictureEnd: Theme.pictureColumn
    // Whether the controls float at its foot.
    property bool controlled: true
    // How far down what it says above `pageTop` reaches: nothing that is told for a moment lies on it.
    property real saidAbove: 0
    // On a table, how wide its heading may be covered for a moment.
    property real headingRoom: Theme.pageWidth
    // What scrolls when a hand points at its edge, and whether it does so sideways.
    property Flickable scroller: null
    property bool sideways: false
    property real shown: root.active ? 1 : 0
    // A page that goes is out of sight in a third of its time, so that two pages never mix.
    readonly property real parting: Math.max(0, root.shown * 3 - 2)

    // This photo of a card is about to open the page of what it shows.
    signal opening(photo: Photo)

    // This photo on the page of this name is about to become this page's, or another's.
    function comeFrom(page: string, photo: Photo): void {
    }

    // The photo of the card of a garment, in its place at once; null where there is none.
    function photoOf(key: string): Photo {
        return null;
    }

    // Shows what is next (1) or previous (-1), for a swipe; false where there is no such thing.
    function step(direction: int): bool {
        return false;
    }

    enabled: root.active
    opacity: root.active ? Math.min(1, root.shown * 1.6) : root.parting
    visible: root.shown > 0

    Behavior on shown {
        NumberAnimation {
            duration: root.active ? Theme.move : Theme.fade
            easing.type: Theme.easing
        }
    }
}
