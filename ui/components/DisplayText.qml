import QtQuick
import ui.theme

ThemedText {
    id: root

    leading: Theme.tightLineHeight
    pixelSize: Theme.display
    step: Math.min(root.pixelSize, Theme.title)
    tracking: -0.02
    weight: Theme.light
}
