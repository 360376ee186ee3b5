pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Five stars filled by `rating` in halves.
Row {
    id: root

    required property real rating
    property real size: Theme.body * 0.82
    property color tint: Theme.ink

    Accessible.name: qsTr("%1 out of 5 stars").arg(Wording.rating(root.rating))
    Accessible.role: Accessible.StaticText
    spacing: root.size * 0.12

    Repeater {
        model: 5

        Icon {
            required property int index

            name: root.rating >= index + 0.75 ? "star" : root.rating >= index + 0.25 ? "star-half" : "star-empty"
            size: root.size
            tint: root.tint
            turns: true
        }
    }
}
