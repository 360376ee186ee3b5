pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// An amount of money, always whole within `room`: where it is too wide it is set a step smaller, then broken between
// amount and currency, and only what is too wide even so is set as small as it takes.
ThemedText {
    id: root

    required property string amount
    required property real room
    property real largest: Theme.body
    // The currency on a line of its own, before the number or after it.
    readonly property string twoLines: {
        const before = root.amount.replace(/[0-9\u0660-\u0669\u06f0-\u06f9].*/, "");
        const after = root.amount.replace(/.*[0-9\u0660-\u0669\u06f0-\u06f9]/, "");
        const number = root.amount.slice(before.length, root.amount.length - after.length);
        const isMark = before.replace(/[\s\u200f]/g, "") === "";
        return [isMark ? before + number : before.trim() + "\n" + number, after.trim()].filter(line => line !== "").join("\n");
    }
    readonly property bool fits: root.widthOf(root.amount, root.largest) <= root.room
    readonly property bool broken: !root.fits && root.widthOf(root.amount, root.step) > root.room
    readonly property string words: root.broken ? root.twoLines : root.amount

    function widthOf(text: string, size: real): real {
        const widest = Math.max(...text.split("\n").map(line => metrics.widthOf(line)));
        // Type is set a little wider when it is smaller.
        return Math.ceil(widest * size / root.largest * (size < root.largest ? 1.03 : 1)) + 1;
    }

    elide: Text.ElideNone
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: root.step / 4
    pixelSize: root.fits ? root.largest : root.step
    step: root.largest
    tabular: true
    // The mark of direction would be drawn in the face for Arabic, whose lines stand lower; an isolate is in no face.
    text: root.words.replace(/^\u200f([^]*)$/, "\u2067$1\u2069")
    width: Math.min(root.room, root.widthOf(root.words, root.pixelSize))
    wrapMode: Text.NoWrap

    TypeMeasure {
        id: metrics

        pixelSize: root.largest
        tabular: true
        weight: root.weight
    }
}
