pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Something to be done, within a frame and in as many lines as it takes: the first of all is `strong`. Below it, what comes
// of it, or why it cannot be.
Pressable {
    id: root

    required property string text
    property string below: ""
    property string icon: ""
    property bool strong: false
    // The words begin at the leading edge, as in a list.
    property bool listed: root.below !== ""
    readonly property color tint: root.strong ? Theme.onAccent : root.enabled ? Theme.ink : Theme.muted
    readonly property real inset: root.listed ? Theme.gap : Theme.gapS
    readonly property real iconRoom: root.icon === "" ? 0 : Theme.body + Theme.gapS
    // So wide that none of its words is broken, and that all of them stand on one line.
    readonly property real leastWidth: metrics.widestWord(root.text) + root.iconRoom + 2 * root.inset
    readonly property real wholeWidth: Math.ceil(words.implicitWidth) + root.iconRoom + 2 * root.inset

    implicitHeight: Math.max(Theme.target, column.height + Theme.gap)
    implicitWidth: root.wholeWidth
    name: root.below === "" ? root.text : root.text + ". " + root.below

    Rectangle {
        anchors.fill: parent
        border.color: root.strong ? Theme.accent : Theme.line
        border.width: Theme.hairline
        color: root.strong ? Theme.accent : Theme.clear
    }

    TypeMeasure {
        id: metrics

        weight: Theme.medium
    }

    Item {
        id: column

        readonly property real room: root.width - 2 * root.inset - root.iconRoom
        // In the middle what is said is as wide as it has to be, with the icon before it.
        readonly property real used: root.listed ? column.room : Math.min(column.room, Math.ceil(words.implicitWidth))
        readonly property real start: root.listed ? root.inset : (root.width - column.used - root.iconRoom) / 2

        anchors.verticalCenter: parent.verticalCenter
        height: words.height + (note.visible ? note.height : 0)
        width: root.width

        Icon {
            name: root.icon
            tint: root.strong ? Theme.onAccent : Theme.accent
            visible: root.icon !== ""
            x: Theme.rightToLeft ? root.width - column.start - width : column.start
            y: (Theme.bodyLine - height) / 2
        }

        BodyText {
            id: words

            color: root.tint
            horizontalAlignment: root.listed ? Text.AlignLeft : Text.AlignHCenter
            maximumLineCount: 3
            text: root.text
            weight: Theme.medium
            width: column.used
            x: Theme.rightToLeft ? root.width - column.start - root.iconRoom - width : column.start + root.iconRoom
        }

        BodyText {
            id: note

            color: root.strong ? Theme.onAccent : Theme.muted
            maximumLineCount: 8
            text: root.below
            visible: text !== ""
            width: column.room
            x: words.x
            y: words.height
        }
    }
}
