pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One picture of the collection after another; between two changes nothing moves and nothing is drawn. Several of these
// side by side begin at different ones and go on by as many as they are. What comes lies over what was there, which
// stays whole until then: nothing darkens meanwhile, and only one of the two has to be blended. A picture is decoded when
// its turn has come, and let go of when it has gone.
Item {
    id: root

    required property RecordListModel model
    // Whether one picture follows another: not before somebody who stands there (WCAG 2.2.2).
    required property bool moves
    // Where it shows nothing, nothing is decoded.
    property bool shows: true
    property int first: 0
    property int stride: 1
    property int shownIndex: root.first
    // The one whose turn it is: shown as soon as its picture is there.
    property int due: root.first
    readonly property bool settled: (slides.itemAt(root.shownIndex) as Slide)?.settled ?? true

    function turn(): void {
        if ((slides.itemAt(root.due) as Slide)?.settled ?? false)
            root.shownIndex = root.due;
    }

    visible: root.shows

    component Slide: Photo {
        required property int index
        required property string pictureUrl
        required title
        readonly property int ahead: (index - root.shownIndex + root.model.count) % Math.max(1, root.model.count)

        property real come: ahead === 0 ? 1 : 0

        decodedWidth: Math.max(width, height / Theme.pictureRatio)
        fills: true
        height: root.height
        opacity: Math.round(come * Theme.campaignSteps) / Theme.campaignSteps
        source: root.shows && (ahead === 0 || index === root.due || opacity > 0) ? pictureUrl : ""
        visible: opacity > 0
        width: root.width
        z: ahead === 0 ? 1 : 0

        onSettledChanged: Qt.callLater(root.turn)

        Behavior on come {
            id: turn

            SequentialAnimation {
                PauseAnimation {
                    duration: turn.targetValue > 0 ? 0 : Theme.campaignFade
                }
                NumberAnimation {
                    duration: turn.targetValue > 0 ? Theme.campaignFade : 0
                }
            }
        }
    }

    Repeater {
        id: slides

        model: root.model

        Slide {}
    }

    Timer {
        interval: Theme.campaignPause
        repeat: true
        running: root.shows && root.moves && root.model.count > root.stride

        onTriggered: {
            root.due = (root.shownIndex + root.stride) % root.model.count;
            Qt.callLater(root.turn); // its picture may be there already
        }
    }
}
