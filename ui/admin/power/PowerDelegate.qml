pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// One thing to do to the mirror: what follows from it, a button, and the question before it is done.
Item {
    id: root

    required property int action
    required property bool isAvailable
    required property string reason
    required property PowerViewModel viewModel
    readonly property bool asked: root.viewModel.asked === root.action
    readonly property bool doing: root.viewModel.doing === root.action
    readonly property bool failed: root.viewModel.failed === root.action

    function actionWords(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Restart the program"),
                [Kiosk.PowerAction.ScreenOff]: qsTr("Turn the screen off"),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Turn the screen on")
            })[action] ?? qsTr("Shut the mirror down");
    }

    function effectWords(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("It is back within seconds. A shopper’s garments on the hook are read again."),
                [Kiosk.PowerAction.ScreenOff]: qsTr("A touch or a garment turns it on again."),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Until its hours end.")
            })[action] ?? qsTr("Somebody has to switch it on again by hand.");
    }

    function buttonWords(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Restart…"),
                [Kiosk.PowerAction.ScreenOff]: qsTr("Turn off…"),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Turn on…")
            })[action] ?? qsTr("Shut down…");
    }

    function yesWords(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Yes, restart now"),
                [Kiosk.PowerAction.ScreenOff]: qsTr("Yes, turn it off"),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Yes, turn it on")
            })[action] ?? qsTr("Yes, shut down");
    }

    function doingWords(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Restarting…"),
                [Kiosk.PowerAction.ShutDown]: qsTr("Shutting down…")
            })[action] ?? qsTr("Done.");
    }

    implicitHeight: column.implicitHeight + 2 * Theme.staffGap

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.staffGap * 0.4

        StaffTitle {
            color: root.isAvailable ? Theme.ink : Theme.muted
            text: root.actionWords(root.action)
        }

        StaffNote {
            text: root.isAvailable ? root.effectWords(root.action) : qsTr("Not possible here.")
        }

        StaffParagraph {
            color: root.failed ? Theme.alert : Theme.muted
            objectName: "powerReason-" + root.action
            text: StaffWording.within(root.failed ? root.viewModel.failure : root.reason)
            visible: root.failed || !root.isAvailable && root.reason !== ""
        }

        StaffAlert {
            color: Theme.accent
            text: root.doingWords(root.action)
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
            visible: root.isAvailable && !root.doing

            StaffButton {
                objectName: "power-" + root.action
                outlined: true
                text: root.buttonWords(root.action)
                visible: !root.asked

                onActivated: root.viewModel.ask(root.action)
            }

            StaffButton {
                objectName: "powerYes"
                strong: true
                text: root.yesWords(root.action)
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
