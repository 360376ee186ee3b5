pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// What to do here, and what does not work at this moment.
Column {
    id: root

    required property string invitation
    required property real size
    // Lines below it, those that are not empty.
    property list<string> notes: []
    // Share of the catalogue that is laid out, 0 to 1; negative where that is not told.
    property real progress: -1
    property color noteTint: Theme.muted

    spacing: Theme.gapS

    TitleText {
        maximumLineCount: 7
        objectName: "invitation"
        pixelSize: root.size
        text: root.invitation
        weight: root.size > Theme.body ? Theme.light : Theme.regular
        width: parent.width
    }

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: root.progress >= 0
        width: parent.width

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: Theme.stroke
            width: parent.width * Math.max(0, root.progress)
        }
    }

    Repeater {
        model: root.notes.filter(note => note !== "")

        BodyText {
            required property string modelData

            color: root.noteTint
            text: modelData
            width: root.width
            wrapMode: Text.Wrap
        }
    }
}
