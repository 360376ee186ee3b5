pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Says that another garment has come, without taking the shopper off the page; slips in from the side.
Pressable {
    id: root

    required property bool shown
    required property string title
    required property string pictureUrl
    readonly property bool passing: true // it may lie on what stays
    property real presence: root.shown ? 1 : 0

    enabled: root.shown
    implicitHeight: Math.max(Theme.target, Theme.body * 3.6)
    implicitWidth: Math.min(Theme.pageWidth, Theme.body * 20)
    name: root.title === "" ? qsTr("Something new is here. Look") : qsTr("%1 is here. Look").arg(Wording.isolated(root.title))
    visible: root.presence > 0

    Behavior on presence {
        NumberAnimation {
            duration: Theme.move
            easing.type: Theme.easing
        }
    }
    transform: Translate {
        x: (1 - root.presence) * (root.width + Theme.margin) * (Theme.rightToLeft ? -1 : 1)
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accent
        border.width: Theme.hairline
        color: Theme.ground
    }

    Photo {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - 2 * Theme.hairline
        anchors.leftMargin: Theme.hairline
        source: root.pictureUrl
        width: height / Theme.pictureRatio
    }

    Column {
        anchors.left: picture.right
        anchors.leftMargin: Theme.gap
        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            color: Theme.muted
            text: qsTr("Just arrived")
            width: parent.width
        }

        BodyText {
            text: root.title === "" ? qsTr("A garment we don't know yet") : root.title
            weight: Theme.medium
            width: parent.width
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        tint: Theme.accent
        turns: true
    }
}
