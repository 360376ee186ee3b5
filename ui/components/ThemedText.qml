pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Every word on the screen: one family, tabular figures, weight by the font's own axis.
Text {
    id: root

    property int weight: Theme.regular
    readonly property real opticalSize: Math.min(32, Math.max(14, root.font.pixelSize * 0.5))

    color: Theme.ink
    elide: Text.ElideRight
    font.family: Theme.family
    font.features: {
        "tnum": 1
    }
    font.pixelSize: Theme.body
    font.variableAxes: {
        "wght": root.weight,
        "opsz": root.opticalSize
    }
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    lineHeightMode: Text.ProportionalHeight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
