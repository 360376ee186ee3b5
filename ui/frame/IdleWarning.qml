pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Asks whether somebody is still there, in time to answer: any touch or key does.
FocusScope {
    id: root

    required property bool shown
    required property int secondsLeft
    property real presence: root.shown ? 1 : 0

    signal kept
    signal done

    Accessible.name: qsTr("Are you still there? %n second(s) left", "", root.secondsLeft)
    Accessible.role: Accessible.AlertMessage
    enabled: root.shown
    opacity: root.presence
    visible: root.presence > 0

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
    Keys.onPressed: event => {
        event.accepted = true;
        root.kept();
    }
    onShownChanged: {
        if (root.shown)
            keep.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true

        onClicked: root.kept()
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap
        width: Math.min(Theme.pageWidth, Theme.body * 16)
        y: Theme.portrait ? Theme.pageTop + Theme.gapL : (root.height - height) / 2

        DisplayText {
            pixelSize: Theme.display * 2
            horizontalAlignment: Text.AlignHCenter
            tabular: true
            text: root.secondsLeft
            width: parent.width
        }

        TitleText {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Still with us?")
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Otherwise we clear the mirror for the next person.")
            width: parent.width
            wrapMode: Text.Wrap
        }

        Item {
            height: Theme.gap
            width: 1
        }

        TextButton {
            id: keep

            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            objectName: "keep"
            strong: true
            text: qsTr("I'm still here")

            onActivated: root.kept()
        }

        TextButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "end"
            text: qsTr("I'm done")

            onActivated: root.done()
        }
    }
}
