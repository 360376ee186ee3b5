import QtQuick
import ui.theme

ThemedText {
    leading: Theme.tightLineHeight
    maximumLineCount: 2
    pixelSize: Theme.title
    tracking: -0.012
    weight: Theme.light
    wrapMode: Text.Wrap
}
