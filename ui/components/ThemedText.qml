pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Every word on the screen: one family, weight and optical size by the font's own axes. What is too wide or has too many
// lines is set in the size `step`, then in the `smallest`, broken at words, hyphenated where a single word is too wide, and
// only then elided.
DrawnText {
    id: root

    // What is given; what is drawn of it may have hyphens.
    final property string text
    property real pixelSize: Theme.body
    property real step: root.pixelSize
    property real smallest: root.step
    // In large type, rather than without its end, as small as at rest.
    readonly property real least: Math.min(root.smallest, Theme.bodyAtRest)
    // How many lines it may take in sizes above the smallest.
    property int firstLines: root.maximumLineCount
    property real fittedSize: root.pixelSize
    property int weight: Theme.regular
    // Letter spacing as a share of the size; large type is set tighter.
    property real tracking: 0
    property real leading: Theme.lineHeight
    readonly property real drop: /[\u0600-\u06ff]/.test(root.text) ? Math.round(Theme.arabicDrop * root.fittedSize) : 0
    // Figures of one width, for what stands in columns or changes in place.
    property bool tabular: false
    // The language whose rules of hyphenation are here.
    readonly property string spelling: Theme.fitting?.spelling ?? ""

    // Not while what the width goes by is being told: the words it has may change that in turn.
    function fitSoon(): void {
        Qt.callLater(root.fit);
    }

    // Calls no other function of its own: of a text that is being taken away there are none any more.
    function fit(): void {
        root.drawn = root.text;
        root.fittedSize = root.pixelSize;
        if (Theme.fitting === null || root.width <= 0 || root.fontSizeMode !== Text.FixedSize)
            return;
        // Most stand whole on one line, or have no word as wide as their place.
        const isWide = root.lineCount < 2 ? root.contentWidth > root.width + 1 : root.text.split(/\s/).some(word => word.length * root.pixelSize > root.width);
        if (!root.truncated && !isWide && root.lineCount <= root.firstLines)
            return;
        const lines = root.wrapMode === Text.NoWrap ? 1 : root.maximumLineCount, first = Math.min(root.firstLines, lines);
        const fitted = Theme.fitting.fit(root.text, root.width, root.font, [root.pixelSize, root.step, root.smallest, root.least], [first, first, lines, lines]);
        root.drawn = fitted[0];
        root.fittedSize = fitted[1];
    }

    bottomPadding: root.drop
    clip: Theme.isHeaped(root.text)
    color: Theme.ink
    elide: Text.ElideRight
    font.family: Theme.family
    font.features: ({
            "tnum": root.tabular ? 1 : 0
        })
    font.letterSpacing: Theme.rightToLeft ? 0 : root.tracking * root.fittedSize
    font.pixelSize: root.fittedSize
    font.variableAxes: Theme.axes(root.weight, root.fittedSize)
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(root.fittedSize * root.leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: -root.drop
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap

    Component.onCompleted: root.fit()
    onMaximumLineCountChanged: root.fitSoon()
    onPixelSizeChanged: root.fitSoon()
    onSpellingChanged: root.fitSoon()
    onTextChanged: {
        root.drawn = root.text;
        root.fitSoon();
    }
    onWidthChanged: root.fitSoon()
}
