pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One picture of the collection after another; between two changes nothing moves and nothing is drawn. Several of these
// side by side begin at different ones and go on by as many as they are.
Item {
    id: root

    required property RecordListModel model
    // Whether one picture follows another: not before somebody who stands there (WCAG 2.2.2).
    required property bool moves
    property int first: 0
    property int stride: 1
    property int shownIndex: root.first
    readonly property bool settled: (slides.itemAt(root.shownIndex) as Slide)?.settled ?? true

    component Slide: Photo {
        required property int index
        required property string pictureUrl
        required title
        readonly property int ahead: (index - root.shownIndex + root.model.count) % Math.max(1, root.model.count)

        fills: true
        decodedWidth: Math.max(width, height / Theme.pictureRatio)
        height: root.height
        opacity: ahead === 0 ? 1 : 0
        source: ahead === 0 || ahead === root.stride || opacity > 0 ? pictureUrl : ""
        visible: opacity > 0
        width: root.width

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.campaignFade
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
        running: root.moves && root.model.count > root.stride

        onTriggered: root.shownIndex = (root.shownIndex + root.stride) % root.model.count
    }
}
