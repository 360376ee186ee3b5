pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What is said of an article beside or below its picture, in this order: what it is called, its size, its price, whether it
// is here. Its size is what must not be lost: it stands first in `detail`. It needs a width.
Column {
    id: root

    required property string title
    required property string price
    property string detail: ""
    property string was: ""
    property bool onSale: false
    // By how much it is reduced, in words; empty where that is not told.
    property string reduction: ""
    // Whether it is here; negative where that is not told.
    property int band: -1
    property bool withYou: false
    property bool leaving: false
    // As a title, where it stands alone.
    property bool large: false
    // Lines kept free for the title, so that what follows is level from tile to tile; 0: as many as it has.
    property int titleLines: 0
    // How many it may take before its end is cut.
    property int titleMost: 5

    spacing: root.large ? Theme.gapS : Theme.gapS * 0.4

    Item {
        height: Math.max(title.height, root.titleLines * Theme.bodyLine)
        width: parent.width

        ThemedText {
            id: title

            color: root.leaving ? Theme.muted : Theme.ink
            leading: root.large ? Theme.tightLineHeight : Theme.lineHeight
            maximumLineCount: root.titleMost
            firstLines: root.large ? 2 : root.titleMost
            pixelSize: root.large ? Theme.title : Theme.body
            smallest: Theme.body
            step: root.large ? Theme.titleStep : Theme.body
            text: root.title
            tracking: root.large ? -0.012 : 0
            weight: root.large ? Theme.regular : Theme.medium
            width: parent.width
        }
    }

    BodyText {
        color: Theme.muted
        maximumLineCount: 5
        text: root.detail
        visible: root.detail !== ""
        width: parent.width
    }

    PriceLine {
        onSale: root.onSale
        price: root.price
        reduction: root.reduction
        visible: !root.leaving && root.price !== ""
        was: root.was
        width: parent.width
    }

    AvailabilityLine {
        band: Math.max(0, root.band)
        text: Wording.shortBand(root.band, -1, root.withYou)
        tint: Theme.muted
        visible: root.band >= 0 && !root.leaving
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: qsTr("Taken away")
        visible: root.leaving
        width: parent.width
    }
}
