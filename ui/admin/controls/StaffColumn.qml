pragma ComponentBehavior: Bound

import QtQuick
import ui.components

// A column taller than its place: by finger, and where the keys are, with a fade where it goes on.
Scroller {
    id: root

    default property alias rows: column.data
    property alias spacing: column.spacing
    property real widest: root.width
    readonly property alias columnWidth: column.width

    clip: root.interactive // else it would cut the ring of the focus
    contentHeight: column.height

    children: EdgeFade {
        over: root
    }

    Column {
        id: column

        width: Math.min(root.width, root.widest)
    }
}
