pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// Whether the mirror sells: what suggestions bring, as far as that can be said, and what was tried and bought.
StaffPage {
    id: root

    required property ResultsPageViewModel viewModel
    readonly property bool told: root.viewModel.state === Kiosk.LiftState.Known
    readonly property bool open: root.told && root.viewModel.liftLow <= 0 && root.viewModel.liftHigh >= 0 // it may be none
    readonly property bool old: root.viewModel.saleAgeS > 2 * StaffWording.aDay
    readonly property real half: root.beside ? Math.round((root.width - Theme.gapL * 2) * 0.5) : root.width

    function percent(value: real): string {
        return StaffWording.amount(Math.round(value * 10) / 10, 1, "%");
    }

    function signed(value: real): string {
        return StaffWording.within((value > 0 ? "+" : "") + root.percent(value));
    }

    function conversion(value: real, low: real, high: real): string {
        return qsTr("%1 (%2 to %3)", "a figure and its interval").arg(root.percent(value)).arg(root.percent(low)).arg(root.percent(high));
    }

    function heading(state: int): string {
        return ({
                [Kiosk.LiftState.Known]: qsTr("%1 sales with suggestions", "so much more or less").arg(root.signed(root.viewModel.lift)),
                [Kiosk.LiftState.NotEnough]: qsTr("Not enough sessions yet"),
                [Kiosk.LiftState.NoHoldout]: qsTr("Nothing to compare with"),
                [Kiosk.LiftState.NoTill]: qsTr("Nothing from the till yet")
            })[state] ?? qsTr("Sales are not matched");
    }

    function explanation(state: int): string {
        return ({
                [Kiosk.LiftState.Known]: (root.open ? qsTr("It may be none: 95 times in 100 the truth lies between %1 and %2.") : qsTr("95 times in 100 the truth lies between %1 and %2.")).arg(root.signed(root.viewModel.liftLow)).arg(root.signed(root.viewModel.liftHigh)),
                [Kiosk.LiftState.NotEnough]: root.viewModel.lacking < 0 ? qsTr("Too little was sold so far to say how many more it takes.") : qsTr("About %Ln more session(s) until the difference can be told to 10 points.", "", root.viewModel.lacking),
                [Kiosk.LiftState.NoHoldout]: qsTr("Every session sees suggestions. In the settings, leave some without, and both can be compared."),
                [Kiosk.LiftState.NoTill]: qsTr("Import its file on this machine’s console: python main.py import --till FILE")
            })[state] ?? qsTr("What was tried is not kept for the till. Whoever looks after this machine can turn it on: results.match_till");
    }

    objectName: "staffResults"
    subtitle: root.viewModel.heldOutPercent > 0 ? qsTr("%1 of sessions see no suggestions").arg(StaffWording.amount(root.viewModel.heldOutPercent, 0, "%")) : ""
    title: qsTr("Results")

    actions: StaffButton {
        enabled: root.viewModel.known && !root.viewModel.writing
        objectName: "writeResults"
        strong: true
        text: root.viewModel.writing ? qsTr("Writing…") : qsTr("Write as a table")

        onActivated: root.viewModel.writeFile()
    }

    StaffReader {
        id: comparison

        anchors.left: parent.left
        height: Math.min(contentHeight, root.beside ? root.height : root.height * 0.5)
        name: qsTr("What suggestions bring")
        spacing: Theme.staffGap * 0.4
        width: root.half

        StaffAlert {
            bottomPadding: Theme.staffGap
            color: root.viewModel.problem !== "" ? Theme.alert : Theme.accent
            objectName: "resultsFile"
            text: root.viewModel.problem !== "" ? StaffWording.within(root.viewModel.problem) : root.viewModel.path !== "" ? qsTr("Written: %1").arg(StaffWording.within(root.viewModel.path)) : ""
        }

        StaffAlert {
            bottomPadding: Theme.staffGap
            objectName: "oldTill"
            text: root.old ? qsTr("The till’s last sale is %1 old. Import its newest file.", "a duration").arg(StaffWording.duration(root.viewModel.saleAgeS)) : ""
        }

        StaffTitle {
            color: root.told && !root.open ? Theme.accent : Theme.ink
            objectName: "liftHeading"
            text: root.heading(root.viewModel.state)
            visible: root.viewModel.known
        }

        StaffParagraph {
            bottomPadding: Theme.staffGap
            objectName: "liftExplanation"
            text: root.explanation(root.viewModel.state)
            visible: root.viewModel.known
        }

        StaffNote {
            text: qsTr("Sessions that end with a sale of something tried or suggested")
            visible: root.viewModel.sessionsShown > 0
        }

        FactRow {
            label: qsTr("of %Ln with suggestions", "sessions", root.viewModel.sessionsShown)
            value: root.conversion(root.viewModel.shown, root.viewModel.shownLow, root.viewModel.shownHigh)
            visible: root.viewModel.sessionsShown > 0
        }

        FactRow {
            label: qsTr("of %Ln without", "sessions", root.viewModel.sessionsHeld)
            value: root.conversion(root.viewModel.held, root.viewModel.heldLow, root.viewModel.heldHigh)
            visible: root.viewModel.sessionsHeld > 0
        }

        StaffNote {
            objectName: "byChance"
            text: qsTr("In four weeks %Ln sale(s) of something tried shortly before; about %1 of them by chance (%2 to %3), which the figures above leave out.", "", root.viewModel.matches).arg(StaffWording.number(root.viewModel.chance, 0)).arg(StaffWording.number(root.viewModel.chanceLow, 0)).arg(StaffWording.number(root.viewModel.chanceHigh, 0))
            topPadding: Theme.staffGap
            visible: root.viewModel.matches > 0
        }
    }

    FocusRing {
        around: comparison
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: root.beside ? parent.top : comparison.bottom
        anchors.topMargin: root.beside ? 0 : Theme.gapL
        visible: root.viewModel.known
        width: root.half

        Flow {
            id: lists

            anchors.left: parent.left
            spacing: Theme.staffGap * 1.5
            width: parent.width

            Repeater {
                model: [Kiosk.ResultsList.MostTried, Kiosk.ResultsList.MostBought, Kiosk.ResultsList.NotBought]

                StaffChoice {
                    required property int modelData

                    objectName: "list-" + modelData
                    selected: root.viewModel.listed === modelData
                    text: ({
                            [Kiosk.ResultsList.MostTried]: qsTr("Most tried"),
                            [Kiosk.ResultsList.MostBought]: qsTr("Most bought")
                        })[modelData] ?? qsTr("Tried, not bought")

                    onActivated: root.viewModel.showList(modelData)
                }
            }
        }

        StaffNote {
            id: about

            anchors.left: parent.left
            anchors.top: lists.bottom
            objectName: "listAbout"
            text: root.viewModel.articles.count > 0 ? qsTr("The last four weeks. What was counted fewer than 5 times is not listed.") : qsTr("Nothing was counted 5 times in the last four weeks.")
            topPadding: Theme.staffGap * 0.5
        }

        StaffScroller {
            id: articles

            anchors.bottom: parent.bottom
            anchors.top: about.bottom
            anchors.topMargin: Theme.staffGap
            model: root.viewModel.articles
            name: qsTr("Articles")
            objectName: "resultArticles"
            width: parent.width

            delegate: ResultDelegate {
                listed: root.viewModel.listed
                width: articles.width
            }
        }
    }
}
