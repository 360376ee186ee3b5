pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Words to choose from in one line, however many: it goes on off the screen, and what is chosen comes to its middle.
ListView {
    id: root

    required property RecordListModel words
    required property int chosen
    // What objectNames begin with.
    required property string called

    signal picked(number: int)

    boundsBehavior: Flickable.StopAtBounds
    currentIndex: root.chosen + 1
    height: Theme.target
    highlightMoveDuration: Theme.move
    highlightRangeMode: ListView.ApplyRange
    keyNavigationEnabled: false // it would take the arrows
    model: root.words
    orientation: ListView.Horizontal
    preferredHighlightBegin: 0.4 * width
    preferredHighlightEnd: 0.6 * width
    spacing: Math.max(Theme.targetGap, Theme.gapL)
    visible: root.count > 0

    delegate: Choice {
        required property int index
        required property int number
        required property string word

        objectName: root.called + "-" + number
        selected: number === root.chosen
        text: number < 0 ? qsTr("All", "products") : word
        width: Math.min(Math.max(Theme.target, implicitWidth), root.width - 2 * Theme.margin)

        onActivated: root.picked(number)
        onActiveFocusChanged: {
            if (activeFocus && !Theme.pointing)
                root.positionViewAtIndex(index, ListView.Contain);
        }
    }
}
