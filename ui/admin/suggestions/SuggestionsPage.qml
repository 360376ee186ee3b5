pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// What goes with a product now, and beside it what would under the rules as they were changed; nothing holds before it is saved.
StaffPage {
    id: root

    required property SuggestionsPageViewModel viewModel
    readonly property real figureWidth: Math.round(Theme.staffBody * 4)

    function conflict(kind: int, names: string): string {
        return ({
                [Kiosk.ConflictKind.KeptApart]: qsTr("Put together and never together, so never: %1. Take one of the two back."),
                [Kiosk.ConflictKind.NothingLeft]: qsTr("Asks only for what must never be with it, so nothing is left: %1. Take one of the rules out."),
                [Kiosk.ConflictKind.OnlyItself]: qsTr("Asks for itself alone, so nothing is left: %1. Name another category."),
                [Kiosk.ConflictKind.NeverInSeason]: qsTr("Asks only for what is out of season today: %1. Change the season, or name another category."),
                [Kiosk.ConflictKind.Over]: qsTr("A campaign that is over: %1. It can be taken out."),
                [Kiosk.ConflictKind.NothingInSeason]: qsTr("No category of the shop is in season today, so nothing is suggested: %1. Change a season.")
            })[kind].arg(Wording.isolated(names));
    }

    function place(number: int): string {
        return number > 0 ? number.toLocaleString(Qt.locale(), "f", 0) : "\u2013";
    }

    objectName: "staffSuggestions"
    subtitle: root.viewModel.changed ? qsTr("Not saved yet") : root.viewModel.saved ? qsTr("Saved. Shoppers see it now.") : ""
    title: qsTr("Suggestions")

    actions: [
        StaffButton {
            enabled: root.viewModel.changed || root.viewModel.fileProblem !== ""
            objectName: "discardRules"
            opacity: enabled ? 1 : Theme.restingOpacity
            text: qsTr("Give up")

            onActivated: root.viewModel.discard()
        },
        StaffButton {
            enabled: root.viewModel.changed
            objectName: "saveRules"
            opacity: enabled ? 1 : Theme.restingOpacity
            strong: true
            text: qsTr("Save")

            onActivated: root.viewModel.save()
        }
    ]

    StaffColumn {
        id: column

        anchors.fill: parent
        objectName: "suggestionsColumn"
        spacing: Theme.staffGap
        widest: Theme.staffBody * 52

        StaffAlert {
            objectName: "rulesProblem"
            text: root.viewModel.refusal !== "" ? qsTr("Not saved: %1").arg(StaffWording.within(root.viewModel.refusal)) : root.viewModel.fileProblem !== "" ? qsTr("The rules before still hold: %1").arg(StaffWording.within(root.viewModel.fileProblem)) : ""
        }

        Repeater {
            model: root.viewModel.conflicts

            StaffAlert {
                required property int index
                required property int kind
                required property string rule
                required property string names

                objectName: "conflict-" + index
                text: root.conflict(kind, names) + " (" + StaffWording.within(rule) + ")"
            }
        }

        StaffNote {
            text: qsTr("Which product? Choose one, or type or scan the number of an article.")
        }

        Flow {
            spacing: Theme.staffGap * 1.5
            width: parent.width

            Repeater {
                model: root.viewModel.choices

                StaffChoice {
                    required property int index
                    required property string productId
                    required property string title
                    required property bool chosen

                    objectName: "product-" + index
                    selected: chosen
                    text: title
                    width: Math.min(implicitWidth, column.columnWidth)

                    onActivated: root.viewModel.choose(productId)
                }
            }
        }

        Flow {
            spacing: Theme.staffGap * 1.5
            width: parent.width

            StaffField {
                objectName: "articleField"
                placeholder: qsTr("Number of an article")
                text: root.viewModel.typed
                width: Math.min(column.columnWidth, Theme.staffBody * 16)

                Keys.onReturnPressed: root.viewModel.lookAt()
                onEdited: text => root.viewModel.write(text)
            }

            StaffButton {
                objectName: "lookAt"
                outlined: true
                text: qsTr("Look at it")

                onActivated: root.viewModel.lookAt()
            }

            StaffButton {
                objectName: "putWith"
                outlined: true
                text: qsTr("Put it with this one")
                visible: root.viewModel.productId !== ""

                onActivated: root.viewModel.putWith()
            }
        }

        StaffAlert {
            objectName: "articleUnknown"
            text: root.viewModel.unknown ? qsTr("No article has this number.") : ""
        }

        StaffTitle {
            text: root.viewModel.title === "" ? qsTr("No product yet") : qsTr("With %1", "a garment").arg(Wording.isolated(root.viewModel.title))
            topPadding: Theme.staffGap
        }

        StaffNote {
            text: qsTr("Nothing goes with it that can be had.")
            visible: root.viewModel.productId !== "" && root.viewModel.suggestions.count === 0
        }

        Item {
            height: before.height
            visible: root.viewModel.suggestions.count > 0
            width: parent.width

            StaffText {
                id: before

                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Now")
                width: root.figureWidth
                x: Theme.rightToLeft ? parent.width - width : 0
            }

            StaffText {
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Then")
                width: root.figureWidth
                x: Theme.rightToLeft ? parent.width - 2 * width : width
            }
        }

        Repeater {
            model: root.viewModel.suggestions

            Item {
                id: row

                required property int index
                required property string productId
                required property string title
                required property int before
                required property int after
                required property bool pinned
                required property bool apart
                required property int reach
                required property int because
                required property int count
                required property string words
                readonly property string reason: row.apart ? qsTr("Never together") : row.before + row.after > 0 ? Wording.because(row.because, row.count, row.words) : ""
                readonly property real textX: 2 * root.figureWidth + Theme.staffGap
                readonly property bool beside: row.width > Theme.staffBody * 40

                Accessible.name: qsTr("%1: now %2, then %3", "a product and its places").arg(row.title).arg(root.place(row.before)).arg(root.place(row.after)) + ", " + row.reason
                Accessible.role: Accessible.StaticText
                height: Math.max(text.height, row.beside ? buttons.height : text.height + buttons.height) + Theme.staffGap
                objectName: "suggestion-" + row.index
                width: column.columnWidth

                StaffText {
                    color: Theme.muted
                    horizontalAlignment: Text.AlignHCenter
                    tabular: true
                    text: root.place(row.before)
                    width: root.figureWidth
                    x: Theme.rightToLeft ? row.width - width : 0
                }

                StaffText {
                    color: row.before === row.after ? Theme.muted : Theme.accent
                    horizontalAlignment: Text.AlignHCenter
                    objectName: "after-" + row.index
                    tabular: true
                    text: root.place(row.after)
                    weight: row.before === row.after ? Theme.regular : Theme.medium
                    width: root.figureWidth
                    x: Theme.rightToLeft ? row.width - 2 * width : width
                }

                Column {
                    id: text

                    width: row.width - row.textX - (row.beside ? buttons.width + Theme.staffGap : 0)
                    x: Theme.rightToLeft ? row.width - row.textX - width : row.textX

                    StaffParagraph {
                        color: row.after > 0 ? Theme.ink : Theme.muted
                        text: row.title
                        weight: Theme.medium
                    }

                    StaffNote {
                        text: row.reason
                        visible: text !== ""
                    }
                }

                Row {
                    id: buttons

                    spacing: Theme.staffGap * 1.5
                    x: row.beside !== Theme.rightToLeft ? row.width - width : Theme.rightToLeft && !row.beside ? row.width - row.textX - width : row.beside ? 0 : row.textX
                    y: row.beside ? 0 : text.height

                    StaffButton {
                        name: qsTr("Put together: %1").arg(row.title)
                        objectName: "pin-" + row.index
                        outlined: true
                        text: row.pinned ? qsTr("Take out of the look") : qsTr("Put together")

                        onActivated: root.viewModel.pin(row.productId)
                    }

                    StaffButton {
                        name: qsTr("Never together: %1").arg(row.title)
                        objectName: "never-" + row.index
                        text: row.apart ? qsTr("Allow again") : qsTr("Never")

                        onActivated: root.viewModel.keepApart(row.productId)
                    }
                }
            }
        }

        RulesEditor {
            columnWidth: column.columnWidth
            viewModel: root.viewModel
            width: column.columnWidth
        }

        StaffNote {
            text: qsTr("All rules stand in %1, where those for one product, brand or department are written. What is written there shows here, too.").arg(StaffWording.within(root.viewModel.path))
            topPadding: Theme.staffGap
        }
    }
}
