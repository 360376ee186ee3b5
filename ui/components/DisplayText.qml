import QtQuick
import ui.theme

ThemedText {
    lineHeight: Theme.tightLineHeight
    pixelSize: Theme.display
    tracking: -0.02
    weight: Theme.light
    wrapMode: Text.Wrap
}
