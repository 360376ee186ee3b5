import QtQuick
import ui.theme

// How high the words of the tallest of several tiles are, which tell it: room that all of them keep, so that their pictures
// are level. What has scrolled away counts on, so that nothing moves by scrolling back, until what all of them show changes.
QtObject {
    id: root

    // Changes when other things are shown.
    property string shown: ""
    // Where words stand below the picture, whether they do or not; and where they are.
    property real below: 0
    property real actual: 0
    // By the tile's name.
    property var told: ({})
    readonly property string reason: [Theme.body, Theme.windowSize, Theme.language, root.shown].join()

    // Every tile tells it once more.
    signal asked

    function tell(tile: string, below: real, actual: real): void {
        root.told[tile] = [below, actual];
        Qt.callLater(root.settle); // not while tiles are laid out by what this changes
    }

    function settle(): void {
        let below = 0, actual = 0;
        for (const heights of Object.values(root.told)) {
            below = Math.max(below, heights[0]);
            actual = Math.max(actual, heights[1]);
        }
        root.below = below;
        root.actual = actual;
    }

    function begin(): void {
        root.told = {};
        root.asked();
    }

    onReasonChanged: Qt.callLater(root.begin)
}
