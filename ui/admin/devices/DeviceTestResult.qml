pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// What came of listening to one device: still waiting, heard it, or heard nothing.
Row {
    id: root

    required property DeviceTestViewModel viewModel
    readonly property bool listening: root.viewModel.step === Kiosk.DeviceTest.Listening
    readonly property bool heard: root.viewModel.step === Kiosk.DeviceTest.Heard

    Accessible.name: words.text + " " + more.text
    Accessible.role: Accessible.AlertMessage
    spacing: Theme.staffGap

    Icon {
        name: root.listening ? "on-order" : root.heard ? "check" : "warning"
        size: Theme.staffLine
        tint: root.listening ? Theme.muted : root.heard ? Theme.accent : Theme.alert
    }

    Column {
        width: root.width - Theme.staffLine - Theme.staffGap

        StaffParagraph {
            id: words

            color: root.listening ? Theme.ink : root.heard ? Theme.accent : Theme.alert
            objectName: "testResult"
            text: root.listening ? qsTr("Hold a tag, a card or a code to it now") : root.heard ? DevicesWording.heard(root.viewModel.kind) : qsTr("Nothing was read")
            weight: Theme.medium
        }

        StaffNote {
            id: more

            tabular: true
            text: root.listening ? qsTr("%n second(s) left", "", root.viewModel.secondsLeft) : root.heard ? qsTr("After %1 s. It works; what was read is not kept.").arg(StaffWording.number(root.viewModel.afterS, 1)) : qsTr("Hold it closer or turn it. If it stays silent, check its cable, then “main.py doctor”.")
        }
    }
}
