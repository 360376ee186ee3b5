import QtQuick
import ui.theme

ThemedText {
    leading: Theme.tightLineHeight
    maximumLineCount: 2
    pixelSize: Theme.title
    step: Theme.titleStep
    tracking: -0.012
    weight: Theme.light
}
