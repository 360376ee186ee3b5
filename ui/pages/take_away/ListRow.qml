pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One article of the list, to be ticked in or out.
Pressable {
    id: root

    required property int index
    required property string key
    required property string title
    required property string size
    required property string colour
    required property string kind
    required property string priceText
    required property string pictureUrl
    required property int pieces
    required property bool takable
    required property bool ticked
    required property bool sized
    // What the code is for.
    required property bool forTill
    // Why it cannot be in the code, where it cannot.
    readonly property string refusal: root.takable ? "" : !root.forTill ? qsTr("It has no number for our web shop.") : root.sized ? qsTr("It has no number that the till reads.") : qsTr("Choose its size first.")

    enabled: root.takable
    implicitHeight: Math.max(Theme.target, words.height, photo.height)
    name: [root.title, root.size, root.priceText, root.refusal].filter(part => part !== "").join(", ")
    objectName: "article-" + root.index
    role: Accessible.CheckBox
    selected: root.ticked

    TickMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        opacity: root.takable ? 1 : 0
        ticked: root.ticked
        x: Theme.rightToLeft ? root.width - width : 0
    }

    Photo {
        id: photo

        height: width * Theme.pictureRatio
        opacity: root.ticked ? 1 : Theme.restingOpacity
        source: root.pictureUrl
        title: root.title
        width: Math.round(Theme.body * 2)
        x: Theme.rightToLeft ? mark.x - width - Theme.gap : mark.width + Theme.gap
    }

    Column {
        id: words

        readonly property real start: mark.width + photo.width + 2 * Theme.gap

        anchors.verticalCenter: parent.verticalCenter
        width: root.width - words.start
        x: Theme.rightToLeft ? 0 : words.start

        BodyText {
            color: root.ticked ? Theme.ink : Theme.muted
            maximumLineCount: 8
            text: root.title
            weight: Theme.medium
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            maximumLineCount: 3
            text: Wording.listed([root.pieces > 1 ? "×" + root.pieces : "", root.size, root.colour, root.kind, root.priceText])
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            text: root.refusal
            visible: !root.takable
            width: parent.width
        }
    }
}
