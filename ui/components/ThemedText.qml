pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Every word on the screen: one family, weight and optical size by the font's own axes.
Text {
    id: root

    property real pixelSize: Theme.body
    property int weight: Theme.regular
    // Letter spacing as a share of the size; large type is set tighter.
    property real tracking: 0
    property real leading: Theme.lineHeight
    readonly property real drop: /[\u0600-\u06ff]/.test(root.text) ? Math.round(Theme.arabicDrop * root.pixelSize) : 0
    // Figures of one width, for what stands in columns or changes in place.
    property bool tabular: false

    bottomPadding: root.drop
    clip: Theme.isHeaped(root.text)
    color: Theme.ink
    elide: Text.ElideRight
    font.family: Theme.family
    font.features: ({
            "tnum": root.tabular ? 1 : 0
        })
    font.letterSpacing: Theme.rightToLeft ? 0 : root.tracking * root.pixelSize
    font.pixelSize: root.pixelSize
    font.variableAxes: ({
            "wght": root.weight,
            "opsz": Math.min(32, Math.max(14, root.pixelSize * 0.5))
        })
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(root.pixelSize * root.leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: -root.drop
    verticalAlignment: Text.AlignVCenter
}
