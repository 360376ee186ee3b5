pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.frame
import ui.components
import ui.theme

// What can be done to program, screen and machine; each is asked about before it is done.
StaffPage {
    id: root

    required property PowerViewModel viewModel

    objectName: "staffPower"
    title: qsTr("Power")

    Scroller {
        id: scroller

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        clip: interactive
        contentHeight: list.height
        width: Math.min(parent.width, Theme.staffBody * 34)

        Column {
            id: list

            spacing: Theme.staffGap
            width: parent.width

            Repeater {
                model: root.viewModel.actions

                PowerDelegate {
                    viewModel: root.viewModel
                    width: list.width
                }
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
