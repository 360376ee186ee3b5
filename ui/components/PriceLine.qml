pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// What is to be paid, and struck through what it was.
Flow {
    id: root

    required property string price
    required property string was
    required property bool onSale
    property bool large: false

    Accessible.name: root.onSale ? qsTr("%1 instead of %2").arg(root.price).arg(root.was) : root.price
    Accessible.role: Accessible.StaticText
    spacing: Theme.gapS * 1.5

    ThemedText {
        color: root.onSale ? Theme.accent : Theme.ink
        pixelSize: root.large ? Theme.title : Theme.body
        leading: root.large ? Theme.tightLineHeight : Theme.lineHeight
        tabular: true
        text: root.price
        weight: root.large ? Theme.light : Theme.medium
    }

    BodyText {
        color: Theme.muted
        font.strikeout: true
        height: root.large ? Theme.titleLine : implicitHeight
        tabular: true
        text: root.was
        verticalAlignment: Text.AlignVCenter
        visible: root.onSale && root.was !== ""
    }
}
