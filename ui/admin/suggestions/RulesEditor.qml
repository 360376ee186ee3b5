pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// The rules for categories, each as a sentence that can be taken out; and below them one that is put together by choosing.
Column {
    id: root

    required property SuggestionsPageViewModel viewModel
    required property real columnWidth
    readonly property bool hasDays: root.viewModel.kind === Kiosk.RuleKind.Season || root.viewModel.kind === Kiosk.RuleKind.Campaign

    function day(date: string, withYear: bool): string {
        const parts = date.split("-").map(Number);
        return new Date(parts[0], parts[1] - 1, parts[2]).toLocaleDateString(Qt.locale(), withYear ? "d MMMM yyyy" : "d MMMM");
    }

    function bandName(band: int): string {
        return ({
                [Kiosk.MarginBand.Low]: qsTr("low", "a margin"),
                [Kiosk.MarginBand.Middle]: qsTr("middle", "a margin"),
                [Kiosk.MarginBand.High]: qsTr("high", "a margin")
            })[band] ?? "";
    }

    function kindName(kind: int): string {
        return ({
                [Kiosk.RuleKind.Pair]: qsTr("Asks for", "a kind of rule"),
                [Kiosk.RuleKind.Alternative]: qsTr("One of them", "a kind of rule"),
                [Kiosk.RuleKind.Never]: qsTr("Never together", "a kind of rule"),
                [Kiosk.RuleKind.Season]: qsTr("Season", "a kind of rule"),
                [Kiosk.RuleKind.Campaign]: qsTr("Campaign", "a kind of rule"),
                [Kiosk.RuleKind.Margin]: qsTr("Margin", "a kind of rule")
            })[kind] ?? "";
    }

    function told(kind: int, names: string, others: string, first: string, last: string, percent: int, band: int): string {
        const named = Wording.isolated(names);
        switch (kind) {
        case Kiosk.RuleKind.Pair:
            return qsTr("%1 asks for %2", "categories").arg(named).arg(Wording.isolated(others));
        case Kiosk.RuleKind.Alternative:
            return qsTr("A look has one of these: %1").arg(named);
        case Kiosk.RuleKind.Never:
            return qsTr("Never together: %1").arg(named);
        case Kiosk.RuleKind.Season:
            return qsTr("%1 only from %2 to %3", "categories and days").arg(named).arg(root.day(first, false)).arg(root.day(last, false));
        case Kiosk.RuleKind.Campaign:
            return qsTr("%1 counts %2 from %3 to %4", "categories, a percentage, and days").arg(named).arg(Wording.percent(percent)).arg(root.day(first, true)).arg(root.day(last, true));
        default:
            return qsTr("%1: %2 margin", "a category").arg(named).arg(root.bandName(band));
        }
    }

    spacing: Theme.staffGap

    StaffTitle {
        text: qsTr("Rules for categories")
        topPadding: Theme.staffGap
    }

    StaffNote {
        text: qsTr("There is none yet.")
        visible: root.viewModel.rules.count === 0
    }

    Repeater {
        model: root.viewModel.rules

        Item {
            id: rule

            required property int index
            required property int number
            required property int kind
            required property string names
            required property string others
            required property string first
            required property string last
            required property int percent
            required property int band

            height: Math.max(words.height, remove.height)
            width: root.columnWidth

            StaffParagraph {
                id: words

                anchors.left: parent.left
                anchors.right: remove.left
                anchors.rightMargin: Theme.staffGap
                anchors.verticalCenter: parent.verticalCenter
                objectName: "rule-" + rule.index
                text: root.told(rule.kind, rule.names, rule.others, rule.first, rule.last, rule.percent, rule.band)
            }

            StaffButton {
                id: remove

                anchors.right: parent.right
                name: qsTr("Take out: %1").arg(words.text)
                objectName: "removeRule-" + rule.index
                text: qsTr("Take out", "a rule")

                onActivated: root.viewModel.removeRule(rule.number)
            }
        }
    }

    StaffNote {
        text: qsTr("Another rule: what it is about, then the categories in their order.")
        topPadding: Theme.staffGap
    }

    Flow {
        spacing: Theme.staffGap * 1.5
        width: root.columnWidth

        Repeater {
            model: [Kiosk.RuleKind.Pair, Kiosk.RuleKind.Alternative, Kiosk.RuleKind.Never, Kiosk.RuleKind.Season, Kiosk.RuleKind.Campaign, Kiosk.RuleKind.Margin]

            StaffChoice {
                required property int modelData

                objectName: "kind-" + modelData
                selected: root.viewModel.kind === modelData
                text: root.kindName(modelData)

                onActivated: root.viewModel.chooseKind(modelData)
            }
        }
    }

    Flow {
        spacing: Theme.staffGap * 1.5
        width: root.columnWidth

        Repeater {
            model: root.viewModel.categories

            StaffChoice {
                required property int index
                required property string label
                required property bool chosen

                objectName: "category-" + index
                role: Accessible.CheckBox
                selected: chosen
                text: label
                width: Math.min(implicitWidth, root.columnWidth)

                onActivated: root.viewModel.chooseCategory(label)
            }
        }
    }

    Flow {
        spacing: Theme.staffGap
        visible: root.viewModel.kind === Kiosk.RuleKind.Margin
        width: root.columnWidth

        Repeater {
            model: [Kiosk.MarginBand.Low, Kiosk.MarginBand.Middle, Kiosk.MarginBand.High]

            StaffChoice {
                required property int modelData

                objectName: "band-" + modelData
                selected: root.viewModel.band === modelData
                text: root.bandName(modelData)

                onActivated: root.viewModel.chooseBand(modelData)
            }
        }
    }

    Repeater {
        model: root.viewModel.begun

        Column {
            id: begun

            required property int kind
            required property string names
            required property string others
            required property string first
            required property string last
            required property int percent
            required property int band

            spacing: Theme.staffGap
            width: root.columnWidth

            Flow {
                spacing: Theme.staffGap
                visible: root.hasDays
                width: root.columnWidth

                StaffStepper {
                    name: qsTr("First day")
                    objectName: "firstDay"
                    room: Theme.staffBody * 9
                    text: begun.first === "" ? "" : root.day(begun.first, false)

                    onStepped: steps => root.viewModel.step("first", steps)
                }

                StaffStepper {
                    name: qsTr("Last day")
                    objectName: "lastDay"
                    room: Theme.staffBody * 9
                    text: begun.last === "" ? "" : root.day(begun.last, false)

                    onStepped: steps => root.viewModel.step("last", steps)
                }

                StaffStepper {
                    name: qsTr("How much it counts")
                    objectName: "percent"
                    text: Wording.percent(begun.percent)
                    visible: root.viewModel.kind === Kiosk.RuleKind.Campaign

                    onStepped: steps => root.viewModel.step("percent", steps)
                }
            }

            StaffParagraph {
                color: root.viewModel.complete ? Theme.ink : Theme.muted
                objectName: "begunRule"
                text: root.told(begun.kind, begun.names, begun.others, begun.first, begun.last, begun.percent, begun.band)
            }
        }
    }

    StaffButton {
        enabled: root.viewModel.complete
        objectName: "addRule"
        opacity: enabled ? 1 : Theme.restingOpacity
        outlined: true
        text: qsTr("Add this rule")

        onActivated: root.viewModel.addRule()
    }
}
