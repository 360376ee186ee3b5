pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The simulated reader beside the mirror: garments to hang on the hook, or next door, and to take away again.
Window {
    id: root

    required property TrayViewModel viewModel

    color: Theme.ground
    flags: Qt.Tool
    objectName: "tray"
    title: qsTr("Simulated reader")
    visible: false

    component Toggle: Pressable {
        id: toggle

        required property string text

        implicitHeight: Theme.deskButton
        implicitWidth: words.implicitWidth + 2 * Theme.deskGap
        role: Accessible.CheckBox

        Rectangle {
            anchors.fill: parent
            border.color: toggle.selected ? Theme.accent : Theme.line
            border.width: Theme.deskHairline
            color: toggle.selected ? Theme.accent : Theme.clear
            radius: height / 2
        }

        ThemedText {
            id: words

            anchors.centerIn: parent
            color: toggle.selected ? Theme.onAccent : Theme.ink
            pixelSize: Theme.deskText
            text: toggle.text
            weight: toggle.selected ? Theme.medium : Theme.regular
        }
    }

    Item {
        id: heading

        anchors.left: parent.left
        anchors.margins: Theme.deskGap
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.deskButton

        ThemedText {
            anchors.left: parent.left
            anchors.right: clear.left
            anchors.verticalCenter: parent.verticalCenter
            pixelSize: Theme.deskTitle
            text: root.title
            weight: Theme.light
        }

        Toggle {
            id: clear

            anchors.right: parent.right
            name: qsTr("Take everything away")
            objectName: "trayClear"
            role: Accessible.Button
            text: qsTr("Clear")

            onActivated: root.viewModel.clear()
        }
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.deskGap
        anchors.right: parent.right
        anchors.top: heading.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.viewModel.garments
        spacing: Theme.deskGap

        delegate: Item {
            id: row

            required property string gtin
            required property string title
            required property string colour
            required property string size
            required property string pictureUrl
            required property string zone

            height: thumb.height
            width: list.width

            Photo {
                id: thumb

                anchors.left: parent.left
                source: row.pictureUrl
                title: row.title
                width: Theme.deskThumb
            }

            Column {
                anchors.left: thumb.right
                anchors.leftMargin: Theme.deskGap
                anchors.right: parent.right
                spacing: Theme.deskGap / 2

                ThemedText {
                    id: words

                    pixelSize: Theme.deskText
                    text: Wording.listed([row.title, row.size])
                    weight: Theme.medium
                    width: parent.width
                }

                Row {
                    spacing: Theme.deskGap / 2

                    Toggle {
                        name: qsTr("%1, on the hook").arg(Wording.isolated(words.text))
                        objectName: "hook-" + row.gtin
                        selected: row.zone === "hook"
                        text: qsTr("On the hook")

                        onActivated: root.viewModel.toggleHook(row.gtin)
                    }

                    Toggle {
                        name: qsTr("%1, next door").arg(Wording.isolated(words.text))
                        objectName: "next-door-" + row.gtin
                        selected: row.zone === "next_door"
                        text: qsTr("Next door")

                        onActivated: root.viewModel.toggleNextDoor(row.gtin)
                    }
                }
            }
        }
    }
}
