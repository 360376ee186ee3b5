pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.theme

// The log as it is written, newest first: by level, by part of the program, by words; and the file for support.
StaffPage {
    id: root

    required property LogViewModel viewModel
    readonly property list<int> levels: [Kiosk.LogLevel.Debug, Kiosk.LogLevel.Info, Kiosk.LogLevel.Warning, Kiosk.LogLevel.Error]
    readonly property string nextModule: {
        const all = ["", ...root.viewModel.modules];
        return all[(all.indexOf(root.viewModel.module) + 1) % all.length];
    }

    objectName: "staffLog"
    subtitle: root.viewModel.paused ? root.viewModel.newer > 0 ? qsTr("Paused · %n newer line(s)", "of the log", root.viewModel.newer) : qsTr("Paused") : qsTr("Live, newest first")
    title: qsTr("Log")

    actions: [
        StaffButton {
            objectName: "logPause"
            text: root.viewModel.paused ? qsTr("Go on") : qsTr("Pause")

            onActivated: root.viewModel.togglePause()
        },
        StaffButton {
            enabled: !root.viewModel.bundleWriting
            objectName: "writeBundle"
            strong: true
            text: root.viewModel.bundleWriting ? qsTr("Writing…") : qsTr("Support file")

            onActivated: root.viewModel.writeBundle()
        }
    ]

    Flow {
        id: filters

        anchors.left: parent.left
        spacing: Theme.staffGap * 1.5
        width: parent.width

        Repeater {
            model: root.levels

            StaffChoice {
                required property int modelData

                objectName: "level-" + modelData
                selected: root.viewModel.level === modelData
                text: LogWording.level(modelData)

                onActivated: root.viewModel.setLevel(modelData)
            }
        }

        StaffButton {
            name: qsTr("Part of the program: %1").arg(root.viewModel.module === "" ? qsTr("all") : root.viewModel.module)
            objectName: "logModule"
            text: root.viewModel.module === "" ? qsTr("All parts") : StaffWording.within(root.viewModel.module)
            tint: root.viewModel.module === "" ? Theme.muted : Theme.accent

            onActivated: root.viewModel.setModule(root.nextModule)
        }

        StaffField {
            objectName: "logText"
            placeholder: qsTr("Find words")
            text: root.viewModel.text
            width: Math.min(root.width, Theme.staffBody * 10)

            onEdited: text => root.viewModel.setText(text)
        }
    }

    Column {
        id: result

        anchors.left: parent.left
        anchors.top: filters.bottom
        anchors.topMargin: visible ? Theme.staffGap : 0
        visible: root.viewModel.bundlePath !== "" || root.viewModel.bundleFailure !== ""
        width: parent.width

        StaffAlert {
            color: root.viewModel.bundleFailure !== "" ? Theme.alert : Theme.accent
            objectName: "bundleResult"
            text: root.viewModel.bundleFailure !== "" ? qsTr("No support file was written.") : qsTr("Support file written, %1. No secret and nothing personal is in it.", "a size").arg(LogWording.size(root.viewModel.bundleBytes))
            weight: Theme.medium
        }

        StaffText {
            color: Theme.muted
            objectName: "bundlePath"
            text: StaffWording.within(root.viewModel.bundleFailure !== "" ? root.viewModel.bundleFailure : root.viewModel.bundlePath)
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }

    StaffNote {
        anchors.left: parent.left
        anchors.top: lines.top
        objectName: "logEmpty"
        text: qsTr("No line fits. Choose a lower level or clear the words.")
        visible: root.viewModel.lines.count === 0
    }

    StaffScroller {
        id: lines

        anchors.bottom: parent.bottom
        anchors.top: result.visible ? result.bottom : filters.bottom
        anchors.topMargin: 2 * Theme.staffGap
        model: root.viewModel.lines
        name: qsTr("Lines of the log")
        objectName: "logLines"
        width: parent.width

        delegate: LogDelegate {
            width: lines.width
        }
    }
}
