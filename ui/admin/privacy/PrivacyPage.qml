pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// What this mirror knows of people: the sheet for the data-protection file, to read and to take along.
StaffPage {
    id: root

    required property PrivacyPageViewModel viewModel
    // The sheet is in French or English whatever the screen speaks.
    readonly property bool foreign: Theme.rightToLeft

    objectName: "staffPrivacy"
    subtitle: qsTr("The sheet for the data-protection file")
    title: qsTr("Privacy")

    actions: StaffButton {
        enabled: !root.viewModel.writing
        objectName: "writeSheet"
        strong: true
        text: root.viewModel.writing ? qsTr("Writing…") : qsTr("Write as a page")

        onActivated: root.viewModel.writeSheet()
    }

    Column {
        id: head

        anchors.left: parent.left
        spacing: Theme.staffGap * 0.2
        width: Math.min(parent.width, Theme.staffBody * 40)

        Row {
            anchors.left: parent.left
            spacing: Theme.staffGap * 0.6
            visible: root.viewModel.hasCamera

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.viewModel.sandbox === Kiosk.Sandbox.Held ? "check" : "warning"
                size: Theme.staffTitle
                tint: root.viewModel.sandbox === Kiosk.Sandbox.Held ? Theme.accent : Theme.alert
                visible: root.viewModel.sandbox !== Kiosk.Sandbox.Unknown
            }

            StaffTitle {
                objectName: "privacySandbox"
                text: StaffWording.sandbox(root.viewModel.sandbox)
                width: Math.min(implicitWidth, head.width - Theme.staffTitle - parent.spacing)
            }
        }

        StaffNote {
            text: StaffWording.sandboxReason(root.viewModel.sandbox)
            visible: root.viewModel.hasCamera
        }

        StaffTitle {
            text: qsTr("No camera is open")
            visible: !root.viewModel.hasCamera
        }

        StaffAlert {
            color: root.viewModel.problem !== "" ? Theme.alert : Theme.accent
            objectName: "sheetResult"
            text: root.viewModel.problem !== "" ? qsTr("No page was written: %1").arg(StaffWording.within(root.viewModel.problem)) : root.viewModel.path !== "" ? qsTr("Written, to be printed or sent: %1").arg(StaffWording.within(root.viewModel.path)) : ""
            topPadding: Theme.staffGap
        }
    }

    StaffScroller {
        id: sheet

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.topMargin: Theme.staffGap
        model: root.viewModel.sheet
        name: root.subtitle
        objectName: "sheet"
        width: head.width

        delegate: SheetDelegate {
            foreign: root.foreign
            width: sheet.width
        }
    }
}
