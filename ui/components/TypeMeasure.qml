pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// How wide words are set in the face, size and weight of a text, none of which may go by what is measured. It is told anew
// when the font changes, which `advanceWidth` by itself is not.
FontMetrics {
    id: root

    property real pixelSize: Theme.body
    property int weight: Theme.regular
    property real tracking: 0
    property bool tabular: false

    font.family: Theme.family
    font.features: ({
            "tnum": root.tabular ? 1 : 0
        })
    font.letterSpacing: Theme.rightToLeft ? 0 : root.tracking * root.pixelSize
    font.pixelSize: root.pixelSize
    font.variableAxes: Theme.axes(root.weight, root.pixelSize)

    function widthOf(text: string): real {
        return root.font.pixelSize > 0 ? root.advanceWidth(text) : 0;
    }

    // The whole pixels that a text needs, with what Arabic letters take beyond what is measured of them.
    function roomFor(text: string): int {
        return Math.ceil(root.widthOf(text) * (Theme.rightToLeft ? 1.08 : 1));
    }

    function widestWord(text: string): int {
        return Math.max(...text.split(" ").map(word => root.roomFor(word)));
    }
}
