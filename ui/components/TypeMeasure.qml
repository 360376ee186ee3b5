pragma ComponentBehavior: Bound

import QtQuick

// How wide words are set in a font. It is told anew when the font changes, which `advanceWidth` by itself is not.
FontMetrics {
    id: root

    function widthOf(text: string): real {
        return root.font.pixelSize > 0 ? root.advanceWidth(text) : 0;
    }

    function widestWord(text: string): real {
        return Math.max(...text.split(" ").map(word => root.widthOf(word)));
    }
}
