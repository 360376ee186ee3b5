pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What is to be paid, and struck through what it was, both whole however long they are. It needs a width.
Flow {
    id: root

    required property string price
    required property string was
    required property bool onSale
    property bool large: false
    // By how much it is less than what is struck, in words of the language; empty where that is not to be told.
    property string reduction: ""
    property real room: root.width
    // At the end of a line: one below the other, both ending where the line ends.
    property bool trailing: false
    readonly property real lessWidth: root.reduced && root.reduction !== "" ? less.implicitWidth + root.spacing : 0
    readonly property bool reduced: root.onSale && root.was !== ""
    // As wide as it would be whole and in one size.
    readonly property real natural: Math.max(now.widthOf(root.price, now.largest), root.reduced ? before.widthOf(root.was, before.largest) + root.lessWidth : 0)
    // No wider than it takes.
    readonly property real usedWidth: {
        if (!root.reduced)
            return now.width;
        const struck = before.width + root.lessWidth;
        const beside = now.width + root.spacing + struck;
        return beside <= root.room && !root.trailing ? beside : Math.max(now.width, Math.min(struck, root.room));
    }

    Accessible.name: root.onSale ? qsTr("%1 instead of %2").arg(Wording.isolated(root.price)).arg(Wording.isolated(root.was)) : root.price
    Accessible.role: Accessible.StaticText
    layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight
    spacing: Theme.gapS * 1.5

    Amount {
        id: now

        amount: root.price
        color: root.onSale ? Theme.accent : Theme.ink
        largest: root.large ? Theme.title : Theme.body
        leading: root.large ? Theme.tightLineHeight : Theme.lineHeight
        room: root.room
        step: root.large ? Theme.titleStep : Theme.body
        weight: root.large ? Theme.light : Theme.medium
    }

    Amount {
        id: before

        amount: root.was
        color: Theme.muted
        font.strikeout: true
        height: root.large && !before.broken ? Math.max(now.lineHeight, implicitHeight) : implicitHeight
        room: root.room
        visible: root.reduced
    }

    BodyText {
        id: less

        color: Theme.accent
        height: before.height
        tabular: true
        text: root.reduction
        visible: root.reduced && text !== ""
    }
}
