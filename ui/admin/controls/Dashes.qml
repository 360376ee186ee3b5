pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A dashed line as long as it is told, across or upright.
Grid {
    id: root

    required property real length
    property bool upright: false
    property real thickness: Theme.hairline
    property color tint: Theme.muted
    readonly property real dash: Theme.staffBody * 0.3
    readonly property int dashes: Math.max(0, Math.floor(root.length / (root.dash * 1.7)))

    columns: root.upright ? 1 : Math.max(1, root.dashes)
    spacing: root.dash * 0.7

    Repeater {
        model: root.dashes

        Rectangle {
            color: root.tint
            height: root.upright ? root.dash : root.thickness
            width: root.upright ? root.thickness : root.dash
        }
    }
}
