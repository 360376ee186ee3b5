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
    // Marks heaped on a letter reach no further than its text.
    readonly property bool heaped: /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2}/.test(root.text)

    function opticalSize(pixelSize: real): real {
        return Math.min(32, Math.max(14, pixelSize * 0.5));
    }

    bottomPadding: root.drop
    clip: root.heaped
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
            "opsz": root.opticalSize(root.pixelSize)
        })
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(root.pixelSize * root.leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: -root.drop
    verticalAlignment: Text.AlignVCenter
}
