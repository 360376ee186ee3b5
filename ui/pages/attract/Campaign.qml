pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One picture of the collection after another; between two changes nothing moves and nothing is drawn.
Item {
    id: root

    required property RecordListModel model
    required property bool active
    property int index: 0
    readonly property bool settled: (slides.itemAt(root.index) as Slide)?.settled ?? true

    implicitHeight: width * Theme.pictureRatio

    component Slide: Photo {
        required property int index
        required property string pictureUrl
        required title
        readonly property int ahead: (index - root.index + root.model.count) % Math.max(1, root.model.count)

        fills: true
        height: root.height
        opacity: ahead === 0 ? 1 : 0
        source: ahead <= 1 || opacity > 0 ? pictureUrl : ""
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
        running: root.active && root.model.count > 1

        onTriggered: root.index = (root.index + 1) % root.model.count
    }
}
