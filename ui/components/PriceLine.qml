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
    property real room: root.width
    // No wider than it takes, for what stands at the end of a line.
    readonly property real usedWidth: {
        const beside = now.width + (before.visible ? root.spacing + before.width : 0);
        return beside <= root.room ? beside : Math.max(now.width, before.width);
    }

    Accessible.name: root.onSale ? qsTr("%1 instead of %2").arg(Wording.isolated(root.price)).arg(Wording.isolated(root.was)) : root.price
    Accessible.role: Accessible.StaticText
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
        visible: root.onSale && root.was !== ""
    }
}
