import QtQuick
import ui.theme

ThemedText {
    font.letterSpacing: -0.02 * Theme.display
    font.pixelSize: Theme.display
    lineHeight: 1.02
    weight: Theme.light
    wrapMode: Text.Wrap
}
