import QtQuick
import ui.theme

ThemedText {
    font.letterSpacing: -0.012 * Theme.title
    font.pixelSize: Theme.title
    lineHeight: 1.06
    maximumLineCount: 2
    weight: Theme.light
    wrapMode: Text.Wrap
}
