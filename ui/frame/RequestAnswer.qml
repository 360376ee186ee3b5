pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What became of a request, over the whole screen, since somebody waits for it: a code as large as can be told to others,
// who is here, or why it cannot be.
Question {
    id: root

    required property AnswerViewModel viewModel
    readonly property int kind: root.viewModel.answer
    readonly property bool hasCode: root.kind === Kiosk.Answer.Code || root.kind === Kiosk.Answer.Link
    readonly property real codeRoom: Math.min(Theme.shortSide * 0.4, root.firstY + root.room - 2 * Theme.titleLine - 3 * Theme.bodyLine - (Theme.portrait ? 1.2 * Theme.largest : 0) - 4 * Theme.gap)
    readonly property string who: root.viewModel.who === "" ? qsTr("Our team") : Wording.isolated(root.viewModel.who)
    readonly property string store: Wording.isolated(root.viewModel.store)
    readonly property string until: Wording.isolated(root.viewModel.untilText)

    function codeWords(): string {
        if (root.viewModel.kind === Kiosk.RequestKind.Return)
            return qsTr("Show this code at the till. Our team sees to the rest.");
        if (root.viewModel.kind === Kiosk.RequestKind.HoldThere)
            return root.until === "" ? qsTr("Show this code at %1.", "a shop").arg(root.store) : qsTr("Show this code at %1 by %2.", "a shop, a time").arg(root.store).arg(root.until);
        return root.until === "" ? qsTr("Show this code at the till.") : qsTr("Show this code at the till by %1.", "a time").arg(root.until);
    }

    function refusedTitle(): string {
        return ({
                [Kiosk.WhyNotPlaced.NotOffered]: qsTr("Nobody is free right now"),
                [Kiosk.WhyNotPlaced.UnknownArticle]: qsTr("We no longer have it"),
                [Kiosk.WhyNotPlaced.SoldOut]: qsTr("It has just been sold"),
                [Kiosk.WhyNotPlaced.LastIsWithYou]: qsTr("The last one is with you"),
                [Kiosk.WhyNotPlaced.NeverReturned]: qsTr("This is never taken back"),
                [Kiosk.WhyNotPlaced.TooMany]: qsTr("That is a lot at once")
            })[root.viewModel.why] ?? qsTr("That did not work");
    }

    function refusedWords(): string {
        if (root.viewModel.why === Kiosk.WhyNotPlaced.TooMany)
            return qsTr("Withdraw something you no longer need first.");
        if (root.viewModel.why === Kiosk.WhyNotPlaced.NotStored)
            return qsTr("Nobody has been asked. Please speak to our team.");
        if (root.store !== "")
            return qsTr("%1 still has it.", "a shop").arg(root.store);
        return qsTr("We are sorry. Please speak to our team.");
    }

    answer: root.viewModel.holdsThere ? RequestWording.ask(Kiosk.RequestKind.HoldThere, false, "", root.viewModel.store) : qsTr("All right")
    answerName: root.viewModel.holdsThere ? "holdThere" : "dismissAnswer"
    ground: Theme.ground
    other: root.viewModel.holdsThere ? qsTr("No, thank you") : ""
    otherName: "dismissAnswer"
    title: {
        switch (root.kind) {
        case Kiosk.Answer.Code:
            return root.viewModel.kind === Kiosk.RequestKind.Return ? qsTr("Ready to be returned") : qsTr("On hold for you");
        case Kiosk.Answer.Link:
            return qsTr("Go on with your phone");
        case Kiosk.Answer.Here:
            return root.viewModel.kind === Kiosk.RequestKind.Help ? qsTr("%1 is here", "a first name").arg(root.who) : qsTr("It is here");
        case Kiosk.Answer.Refused:
            return RequestWording.refusal(root.viewModel.reason);
        case Kiosk.Answer.Expired:
            return RequestWording.isHold(root.viewModel.kind) ? qsTr("No longer on hold") : qsTr("Nobody could come");
        case Kiosk.Answer.NotPlaced:
            return root.refusedTitle();
        }
        return qsTr("That did not work");
    }
    words: {
        switch (root.kind) {
        case Kiosk.Answer.Code:
            return root.codeWords();
        case Kiosk.Answer.Link:
            return qsTr("Scan this code. Your address is never typed here.");
        case Kiosk.Answer.Here:
            return root.viewModel.kind === Kiosk.RequestKind.Help ? "" : qsTr("%1 has it for you.", "a first name").arg(root.who);
        case Kiosk.Answer.NotPlaced:
            return root.refusedWords();
        case Kiosk.Answer.NotWithdrawn:
            return qsTr("It still stands. Please speak to our team.");
        }
        return qsTr("We are sorry. Please speak to our team.");
    }

    figure: Component {
        // On a table there is no height to spare.
        Grid {
            columnSpacing: Theme.gapL
            columns: Theme.portrait ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            rowSpacing: Theme.gap
            verticalItemAlignment: Grid.AlignVCenter

            QrCode {
                path: root.viewModel.codePath
                room: root.codeRoom
                side: root.viewModel.codeSide
                visible: root.hasCode && root.viewModel.codeSide > 0
            }

            DisplayText {
                objectName: "requestCode"
                pixelSize: Theme.largest
                tabular: true
                text: root.viewModel.code
                tracking: 0.08
                visible: root.hasCode && text !== ""
            }

            Icon {
                name: root.kind === Kiosk.Answer.Here ? "check" : "warning"
                size: Theme.display
                tint: Theme.accent
                visible: !root.hasCode
            }
        }
    }

    onAnswered: {
        if (root.viewModel.holdsThere)
            root.viewModel.holdThere();
        else
            root.viewModel.dismiss();
    }
    onPassed: {
        if (root.presence === 1) // not by a touch that was meant for what it covers
            root.viewModel.dismiss();
    }
    onRefused: root.viewModel.dismiss()
}
