pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Asks something over the whole screen. What answers is in the same place whatever is asked, in every language and size
// of type: a second tap never meets something else.
FocusScope {
    id: root

    required property bool shown
    required property string title
    required property string words
    required property string answer
    required property string answerName
    // A second answer, below; empty where there is none.
    property string other: ""
    property string otherName: ""
    property color ground: Theme.veil
    // Nothing of what it covers is to be seen from the first moment on.
    property bool sudden: false
    property Component figure: null
    property real presence: root.shown ? 1 : 0
    // Room for what is said, in the largest type.
    readonly property real largest: Theme.bodyAtRest * Theme.larger
    readonly property real room: Math.round(11.5 * root.largest)
    readonly property real target: Math.max(Theme.largestTarget, Theme.armsAble ? Theme.armTarget : 0)
    readonly property real buttons: Math.round(2.5 * root.target)
    readonly property real firstY: Theme.portrait ? Theme.pageTop + Theme.gapL : Math.max(0, (root.height - root.room - root.buttons) / 2)
    readonly property real answerY: Math.round(root.firstY + root.room + root.target / 2)
    readonly property real otherY: root.answerY + Math.round(1.35 * root.target)

    signal answered
    signal refused
    // Elsewhere, or another key.
    signal passed

    Accessible.name: root.title + ". " + root.words
    Accessible.role: Accessible.AlertMessage
    enabled: root.shown
    opacity: root.sudden && root.shown ? 1 : root.presence
    visible: root.shown || root.presence > 0

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
    Keys.onPressed: event => {
        event.accepted = true;
        root.passed();
    }
    onShownChanged: {
        if (root.shown)
            first.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true

        onClicked: root.passed()
    }

    Column {
        anchors.bottom: first.top
        anchors.bottomMargin: Theme.gapL
        anchors.horizontalCenter: parent.horizontalCenter
        opacity: root.presence
        spacing: Theme.gap
        width: Math.min(Theme.pageWidth, Theme.body * 16)

        Loader {
            anchors.horizontalCenter: parent.horizontalCenter
            sourceComponent: root.figure
        }

        TitleText {
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            text: root.words
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    TextButton {
        id: first

        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        height: Math.round(1.2 * Theme.target)
        objectName: root.answerName
        strong: true
        text: root.answer
        width: implicitWidth + 2 * Theme.gapL
        y: root.answerY - height / 2

        onActivated: root.answered()
    }

    TextButton {
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: root.otherName
        text: root.other
        visible: root.other !== ""
        y: root.otherY - height / 2

        onActivated: root.refused()
    }
}
