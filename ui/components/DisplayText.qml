import QtQuick
import ui.theme

ThemedText {
    leading: Theme.tightLineHeight
    pixelSize: Theme.display
    tracking: -0.02
    weight: Theme.light
    wrapMode: Text.Wrap
}
