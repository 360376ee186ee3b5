pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// One setting: what it is for, what it may be, what was chosen, and where it is changed.
StaffLine {
    id: root

    required property SettingsPageViewModel viewModel
    required property string path
    required property string title
    required property string description
    required property int keyKind
    required property bool isNumber
    required property string unit
    required property bool known
    required property bool on
    required property real number
    required property int digits
    required property string word
    required property list<string> texts
    required property list<string> choices
    required property real minimum
    required property real maximum
    required property bool limited
    required property bool isDefault
    required property bool chosen
    required property string defaultText
    required property string fileText
    required property bool restart
    required property bool pending
    required property string refusal
    required property string ignored
    required property string ignoredReason
    readonly property bool several: root.keyKind === Kiosk.KeyKind.List
    readonly property string name: SettingsWording.title(root.path, root.title)
    readonly property bool follows: root.isNumber && !root.known
    readonly property string valueText: StaffWording.amount(root.number, root.digits, root.unit)

    about: SettingsWording.description(root.path, root.description)
    editor: root.isNumber ? stepping : root.keyKind === Kiosk.KeyKind.Bool ? switching : root.several && root.choices.length === 0 ? hours : choosing
    heading: root.name
    objectName: "setting-" + root.path
    spacing: Theme.staffGap * 0.2
    wide: root.several || root.keyKind === Kiosk.KeyKind.Choice || root.keyKind === Kiosk.KeyKind.Text

    StaffNote {
        objectName: "about"
        text: [root.follows ? qsTr("Set by the placement") : root.isDefault ? qsTr("As delivered") : qsTr("As delivered: %1").arg(SettingsWording.value(root.path, root.keyKind, root.unit, root.digits, root.defaultText)), root.limited ? qsTr("%1 to %2", "from the smallest to the largest number").arg(StaffWording.within(StaffWording.number(root.minimum, root.minimum % 1 === 0 ? 0 : 1))).arg(StaffWording.amount(root.maximum, 0, root.unit)) : "", root.restart ? "" : qsTr("takes effect at once")].filter(part => part !== "").join(" · ")
    }

    StaffParagraph {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.accent
        objectName: "chosen"
        text: [root.chosen ? qsTr("Changed here; the file says %1.").arg(SettingsWording.value(root.path, root.keyKind, root.unit, root.digits, root.fileText)) : "", root.pending ? qsTr("Takes effect after a restart.") : ""].filter(part => part !== "").join(" ")
        visible: text !== ""
    }

    StaffAlert {
        objectName: "refusal"
        text: root.refusal !== "" ? qsTr("Not accepted: %1").arg(StaffWording.within(root.refusal)) : root.ignored !== "" ? qsTr("%1 was chosen here and is ignored: %2").arg(StaffWording.within(root.ignored)).arg(StaffWording.within(root.ignoredReason)) : ""
    }

    StaffButton {
        anchors.left: parent.left
        name: qsTr("%1: back to the file").arg(root.name)
        objectName: "forget-" + root.path
        text: qsTr("Back to the file")
        visible: root.chosen || root.ignored !== ""

        onActivated: root.viewModel.forget(root.path)
    }

    Component {
        id: switching

        StaffSwitch {
            name: root.name
            objectName: "switch-" + root.path
            selected: root.on

            onActivated: root.viewModel.toggle(root.path)
        }
    }

    Component {
        id: stepping

        StaffStepper {
            highest: root.limited && root.number >= root.maximum
            lowest: root.limited && root.number <= root.minimum
            name: root.name
            objectName: "stepper-" + root.path
            text: root.valueText

            onStepped: steps => root.viewModel.step(root.path, steps)
        }
    }

    Component {
        id: choosing

        Flow {
            spacing: Theme.staffGap * 1.5
            width: root.width

            Repeater {
                model: root.several ? [...root.texts, ...root.choices.filter(choice => !root.texts.includes(choice))] : root.choices

                StaffChoice {
                    required property string modelData

                    name: root.name + ": " + text
                    objectName: "choice-" + modelData
                    role: root.several ? Accessible.CheckBox : Accessible.RadioButton
                    selected: root.several ? root.texts.includes(modelData) : root.word === modelData
                    text: SettingsWording.choice(root.path, modelData)

                    onActivated: root.several ? root.viewModel.toggleMember(root.path, modelData) : root.viewModel.choose(root.path, modelData)
                }
            }
        }
    }

    Component {
        id: hours

        HoursEditor {
            lines: root.texts
            width: root.width

            onToggled: line => root.viewModel.toggleMember(root.path, line)
        }
    }
}
