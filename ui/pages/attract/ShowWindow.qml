pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.theme

// Pictures from edge to edge, side by side where one is not wide enough: garments are cut at their sides, never at the
// hem. Above and below they darken, for the words that lie there.
Item {
    id: root

    required property RecordListModel model
    required property bool moves
    // How high the words reach from the upper and from the lower edge.
    required property real headHeight
    required property real footHeight
    readonly property int columns: Math.max(1, Math.min(root.model.count, Math.ceil(root.width * Theme.pictureRatio / Math.max(1, root.height))))
    readonly property bool settled: (pictures.itemAt(0) as Campaign)?.settled ?? true

    Repeater {
        id: pictures

        model: root.columns

        Campaign {
            required property int index

            first: index
            height: root.height
            model: root.model
            moves: root.moves
            stride: root.columns
            width: Math.ceil(root.width / root.columns)
            x: Math.floor((Theme.rightToLeft ? root.columns - 1 - index : index) * root.width / root.columns)
        }
    }

    Shade {
        height: root.headHeight * 1.6
    }

    Shade {
        anchors.bottom: parent.bottom
        height: root.footHeight * 1.6
        rotation: 180
    }

    component Shade: Rectangle {
        width: root.width

        gradient: Gradient {
            GradientStop {
                color: Theme.shade
                position: 0
            }
            GradientStop {
                color: Theme.shade
                position: 0.62
            }
            GradientStop {
                color: Theme.clear
                position: 1
            }
        }
    }
}
