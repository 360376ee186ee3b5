pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// All settings as a file in the data directory: written for another mirror, or read from one after a look at what it changes.
StaffColumn {
    id: root

    required property SettingsPageViewModel viewModel

    objectName: "settingsFile"
    spacing: Theme.staffGap
    widest: Theme.staffBody * 40

    StaffNote {
        text: qsTr("All that can be set on this page goes into one file: for another mirror of the shop, or to keep.")
    }

    StaffText {
        horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        objectName: "settingsPath"
        text: StaffWording.within(root.viewModel.filePath)
        weight: Theme.medium
        width: parent.width
        wrapMode: Text.WrapAnywhere
    }

    Flow {
        spacing: Theme.staffGap * 1.5
        width: parent.width

        StaffButton {
            objectName: "writeSettings"
            outlined: true
            text: qsTr("Write the file")

            onActivated: root.viewModel.writeFile()
        }

        StaffButton {
            objectName: "readSettings"
            outlined: true
            text: qsTr("Read the file")

            onActivated: root.viewModel.readFile()
        }
    }

    StaffAlert {
        color: root.viewModel.fileProblem !== "" ? Theme.alert : Theme.accent
        objectName: "settingsFileResult"
        text: root.viewModel.fileProblem !== "" ? qsTr("Nothing was taken over: %1").arg(StaffWording.within(root.viewModel.fileProblem)) : root.viewModel.fileWritten ? qsTr("Written. Copy it to the same place on another mirror and read it there.") : root.viewModel.taken > 0 ? qsTr("%n setting(s) taken over. Undo takes all of them back.", "", root.viewModel.taken) : root.viewModel.planned && root.viewModel.differences.count === 0 ? qsTr("The file changes nothing here.") : ""
    }

    StaffTitle {
        text: qsTr("%n setting(s) would change", "", root.viewModel.differences.count)
        topPadding: Theme.staffGap
        visible: root.viewModel.differences.count > 0
    }

    Repeater {
        model: root.viewModel.differences

        Column {
            id: difference

            required property string path
            required property string before
            required property string after

            Accessible.name: name.text + ", " + change.text
            Accessible.role: Accessible.StaticText
            width: root.columnWidth

            StaffParagraph {
                id: name

                text: SettingsWording.title(difference.path, difference.path)
            }

            StaffNote {
                id: change

                text: SettingsWording.written(difference.path, difference.before) + "  " + (Theme.rightToLeft ? "\u2190" : "\u2192") + "  " + SettingsWording.written(difference.path, difference.after)
            }
        }
    }

    Row {
        anchors.left: parent.left
        spacing: Theme.staffGap * 2
        topPadding: Theme.staffGap
        visible: root.viewModel.differences.count > 0

        StaffButton {
            objectName: "takeOver"
            strong: true
            text: qsTr("Take over")

            onActivated: root.viewModel.takeOver()
        }

        StaffButton {
            text: qsTr("Cancel")

            onActivated: root.viewModel.showFile(false)
        }
    }
}
