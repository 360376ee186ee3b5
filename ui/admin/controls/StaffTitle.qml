import QtQuick
import ui.components
import ui.theme

ThemedText {
    leading: Theme.tightLineHeight
    pixelSize: Theme.staffTitle
    tracking: -0.012
    weight: Theme.light
    width: parent?.width ?? 0
    wrapMode: Text.Wrap
}
