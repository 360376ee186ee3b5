pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// One thing to do to the mirror: what follows from it, a button, and the question before it is done.
Item {
    id: root

    required property int action
    required property bool available
    required property string reason
    required property bool dangerous
    required property PowerViewModel viewModel
    readonly property bool asked: root.viewModel.asked === root.action
    readonly property bool doing: root.viewModel.doing === root.action
    readonly property bool failed: root.viewModel.failed === root.action

    implicitHeight: column.implicitHeight + 2 * Theme.staffGap

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.staffGap * 0.4

        StaffTitle {
            color: root.available ? Theme.ink : Theme.muted
            text: PowerWording.action(root.action)
            width: parent.width
        }

        StaffParagraph {
            color: Theme.muted
            text: root.available ? PowerWording.effect(root.action) : qsTr("Not possible here.")
        }

        StaffParagraph {
            color: root.failed ? Theme.alert : Theme.muted
            objectName: "powerReason-" + root.action
            text: StaffWording.within(root.failed ? root.viewModel.failure : root.reason)
            visible: root.failed || !root.available && root.reason !== ""
        }

        StaffParagraph {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: Theme.accent
            text: PowerWording.doing(root.action)
            visible: root.doing
        }

        Item {
            height: Theme.staffGap * 0.6
            visible: buttons.visible
            width: 1
        }

        Row {
            id: buttons

            anchors.left: parent.left
            spacing: Theme.staffGap * 2
            visible: root.available && !root.doing

            StaffButton {
                objectName: "power-" + root.action
                outlined: true
                text: PowerWording.button(root.action)
                visible: !root.asked

                onActivated: root.viewModel.ask(root.action)
            }

            StaffButton {
                objectName: "powerYes"
                strong: true
                text: PowerWording.yes(root.action)
                visible: root.asked

                onActivated: root.viewModel.confirm()
                onVisibleChanged: {
                    if (visible)
                        forceActiveFocus(Qt.OtherFocusReason);
                }
            }

            StaffButton {
                objectName: "powerNo"
                text: qsTr("Cancel")
                visible: root.asked

                onActivated: root.viewModel.cancel()
            }
        }
    }
}
