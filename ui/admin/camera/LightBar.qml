pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.theme

// How bright the camera's picture is, from black to white, with the part that is too dark for gestures marked.
Item {
    id: root

    required property real light
    property real least: 0.1
    readonly property bool known: root.light >= 0
    readonly property bool dark: root.known && root.light < root.least
    readonly property string words: !root.known ? qsTr("Light: not known yet") : root.dark ? qsTr("Light: too dark") : root.light > 0.92 ? qsTr("Light: dazzling") : qsTr("Light: good")

    Accessible.name: root.words
    Accessible.role: Accessible.ProgressBar
    implicitHeight: label.height + bar.height + Theme.staffGap * 0.5

    StaffText {
        id: label

        color: root.dark ? Theme.alert : Theme.ink
        text: root.words
        width: parent.width
    }

    Rectangle {
        id: bar

        anchors.top: label.bottom
        anchors.topMargin: Theme.staffGap * 0.4
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.clear
        height: Math.round(Theme.staffBody * 0.6)
        radius: height / 2
        width: parent.width

        Rectangle {
            anchors.left: parent.left
            color: root.dark ? Theme.alert : Theme.accent
            height: parent.height
            radius: height / 2
            visible: root.known
            width: Math.max(height, parent.width * Math.min(1, root.light))

            Behavior on width {
                NumberAnimation {
                    duration: Theme.fade
                }
            }
        }

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: parent.width * root.least
            color: Theme.muted
            height: parent.height
            width: Theme.hairline
        }
    }
}
