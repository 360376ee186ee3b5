pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A stroke drawing of assets/icons in the colour `tint`, as large as body text unless told.
Image {
    id: root

    required property string name
    property color tint: Theme.ink
    property real size: Theme.body
    property bool turns: false

    Accessible.ignored: true
    asynchronous: false
    height: root.size
    mirror: root.turns && Theme.rightToLeft
    smooth: true
    source: root.name === "" ? "" : Theme.icon(root.name, root.tint)
    sourceSize: Qt.size(Math.ceil(root.size), Math.ceil(root.size))
    width: root.size
}
