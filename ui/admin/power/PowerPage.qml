pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.theme

// What can be done to program, screen and machine; each is asked about before it is done.
StaffPage {
    id: root

    required property PowerViewModel viewModel

    objectName: "staffPower"
    title: qsTr("Power")

    StaffColumn {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        spacing: Theme.staffGap
        width: Math.min(parent.width, Theme.staffBody * 34)

        Repeater {
            model: root.viewModel.actions

            PowerDelegate {
                viewModel: root.viewModel
                width: list.width
            }
        }
    }
}
