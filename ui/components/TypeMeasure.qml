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
    font.variableAxes: ({
            "wght": root.weight,
            "opsz": Math.min(32, Math.max(14, root.pixelSize * 0.5))
        })

    function widthOf(text: string): real {
        return root.font.pixelSize > 0 ? root.advanceWidth(text) : 0;
    }

    function widestWord(text: string): real {
        return Math.max(...text.split(" ").map(word => root.widthOf(word)));
    }
}
