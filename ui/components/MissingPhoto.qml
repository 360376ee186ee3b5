pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// In the place of a picture that there is not: the title as large as it fits there, no word broken, else a hanger.
Item {
    id: root

    required property string title
    readonly property real size: SetTitle.fit(root.title, 2 * Theme.display, Theme.body, root.width, root.height, Theme.lineHeight, word => metrics.widthOf(word) / metrics.pixelSize)

    TypeMeasure {
        id: metrics

        pixelSize: Theme.display
        tracking: words.tracking
        weight: words.weight
    }

    DisplayText {
        id: words

        anchors.fill: parent
        color: Theme.backdropInk
        leading: Theme.lineHeight
        maximumLineCount: root.size > 0 ? Math.max(1, Math.floor(root.height / (root.size * Theme.lineHeight))) : 1
        pixelSize: Math.max(1, root.size)
        text: root.title
        verticalAlignment: Text.AlignBottom
        visible: root.size > 0 && root.title !== ""
        wrapMode: Text.WordWrap
    }

    Icon {
        anchors.centerIn: parent
        name: "hanger"
        size: Math.min(root.width, root.height, Theme.title)
        tint: Theme.backdropInk
        visible: root.size === 0
    }
}
