pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A line to type in, by keyboard; no menu and no selection that could lead anywhere.
FocusScope {
    id: root

    required property string placeholder
    property alias text: input.text

    signal edited(text: string)

    Accessible.name: root.placeholder
    Accessible.role: Accessible.EditableText
    activeFocusOnTab: true
    implicitHeight: Theme.staffTarget

    Keys.onPressed: event => {
        // Letters belong to the field; ways out of it do not.
        if (event.key === Qt.Key_Backspace)
            event.accepted = true;
    }

    TextInput {
        id: input

        activeFocusOnTab: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        clip: true
        color: Theme.ink
        focus: true
        font.family: Theme.family
        font.pixelSize: Theme.staffBody
        inputMethodHints: Qt.ImhNoPredictiveText
        maximumLength: 80
        selectByMouse: false
        selectionColor: Theme.accent

        onTextEdited: root.edited(input.text)
    }

    StaffText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.muted
        elide: Text.ElideRight
        text: root.placeholder
        visible: input.text === "" && !input.activeFocus
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: input.activeFocus ? Theme.accent : Theme.line
        height: input.activeFocus ? Theme.stroke : Theme.hairline
    }
}
