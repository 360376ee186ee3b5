pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// What staff may change, one table of the configuration at a time; and the file that carries it elsewhere.
StaffPage {
    id: root

    required property SettingsPageViewModel viewModel

    objectName: "staffSettings"
    subtitle: root.viewModel.pending > 0 ? qsTr("%n change(s) wait for a restart", "", root.viewModel.pending) : root.viewModel.chosen > 0 ? qsTr("%n changed here", "settings", root.viewModel.chosen) : ""
    title: qsTr("Settings")

    actions: [
        StaffButton {
            enabled: root.viewModel.canUndo
            name: qsTr("Undo: %1").arg(Wording.enumerated(root.viewModel.undoPaths.map(path => SettingsWording.title(path, path))))
            objectName: "undo"
            opacity: enabled ? 1 : Theme.restingOpacity
            text: qsTr("Undo")

            onActivated: root.viewModel.undo()
        },
        StaffButton {
            objectName: "settingsFileButton"
            strong: !root.viewModel.fileShown
            text: root.viewModel.fileShown ? qsTr("Settings") : qsTr("As a file")

            onActivated: root.viewModel.showFile(!root.viewModel.fileShown)
        }
    ]

    Flow {
        id: sections

        anchors.left: parent.left
        spacing: Theme.staffGap * 1.5
        visible: !root.viewModel.fileShown
        width: parent.width

        Repeater {
            model: root.viewModel.sections

            StaffChoice {
                required property string modelData

                objectName: "section-" + modelData
                selected: root.viewModel.section === modelData
                text: SettingsWording.section(modelData)

                onActivated: root.viewModel.openSection(modelData)
            }
        }
    }

    StaffAlert {
        id: problem

        anchors.top: sections.bottom
        text: qsTr("The last change could not be kept: %1").arg(StaffWording.within(root.viewModel.problem))
        visible: root.viewModel.problem !== ""
    }

    StaffColumn {
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: problem.visible ? problem.bottom : sections.bottom
        anchors.topMargin: Theme.gap
        objectName: "settingsKeys"
        visible: !root.viewModel.fileShown
        widest: Theme.staffBody * 46

        Repeater {
            model: root.viewModel.keys

            SettingDelegate {
                viewModel: root.viewModel
                width: keys.columnWidth
            }
        }
    }

    SettingsFile {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: root.viewModel.fileShown
    }
}
