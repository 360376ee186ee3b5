pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What somebody brings back: the shop's rule, what their receipt says to it, and why it comes back in one tap.
PageFrame {
    id: root

    required property GiveBackViewModel viewModel
    readonly property real partWidth: Theme.portrait ? Theme.pageWidth : (Theme.pageWidth - Theme.gapL) / 2
    readonly property int verdict: root.viewModel.verdict
    readonly property bool refused: root.verdict === Kiosk.ReceiptVerdict.TooLate || root.verdict === Kiosk.ReceiptVerdict.AnotherShop
    readonly property list<string> terms: [root.viewModel.days > 0 ? qsTr("Within %n day(s) of the purchase", "", root.viewModel.days) : "", root.viewModel.unworn ? qsTr("Unworn") : "", root.viewModel.labelled ? qsTr("With its label") : "", root.viewModel.withReceipt ? qsTr("With its receipt") : ""].filter(words => words !== "")

    // What the receipt says; without one, what can be done.
    function standing(): string {
        if (root.viewModel.asked)
            return qsTr("Show the code at the till. Our team sees to the rest.");
        switch (root.verdict) {
        case Kiosk.ReceiptVerdict.TooLate:
            return qsTr("Your receipt is older than that. Please speak to our team.");
        case Kiosk.ReceiptVerdict.AnotherShop:
            return qsTr("This receipt is from another shop.");
        case Kiosk.ReceiptVerdict.Taken:
            return root.viewModel.offered ? qsTr("Receipt read. Nothing of it is kept.") : "";
        }
        return "";
    }

    objectName: "giveBackPage"
    scroller: scroller

    way: Component {
        Way {
            icon: "receipt"
            objectName: "openGiveBack"
            offered: root.viewModel.offered
            text: qsTr("Bring something back")

            onActivated: root.viewModel.enter()
        }
    }

    onActiveChanged: {
        if (root.active)
            scroller.contentY = 0;
    }

    Scroller {
        id: scroller

        contentHeight: parts.height
        height: Theme.pageBottom - y
        width: Theme.pageWidth
        x: Theme.margin
        y: Theme.pageTop

        // Upright one below the other; across, the shop's rule beside the reasons.
        Grid {
            id: parts

            bottomPadding: Theme.gapL
            columnSpacing: Theme.gapL
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gapL
            width: scroller.width

            Column {
                spacing: Theme.gap
                width: root.partWidth

                TitleText {
                    text: qsTr("Bring something back")
                    width: parent.width
                }

                Column {
                    visible: root.terms.length > 0
                    width: parent.width

                    Repeater {
                        model: root.terms

                        BodyText {
                            required property string modelData

                            color: Theme.muted
                            text: modelData
                            width: root.partWidth
                        }
                    }
                }

                Item {
                    height: said.height
                    visible: said.text !== ""
                    width: parent.width

                    Icon {
                        id: mark

                        anchors.left: parent.left
                        name: root.viewModel.asked ? "check" : root.refused ? "warning" : "receipt"
                        size: Theme.body * 0.9
                        tint: Theme.accent
                        y: (Theme.bodyLine - height) / 2
                    }

                    BodyText {
                        id: said

                        anchors.left: mark.right
                        anchors.leftMargin: Theme.gapS
                        anchors.right: parent.right
                        maximumLineCount: 4
                        objectName: "receiptSays"
                        text: root.standing()
                        wrapMode: Text.Wrap
                    }
                }

                ActionButton {
                    objectName: "showReturnCode"
                    strong: true
                    text: qsTr("Show the code again")
                    visible: root.viewModel.asked
                    width: root.partWidth

                    onActivated: root.viewModel.showCode()
                }

                ActionButton {
                    objectName: "askAboutReturn"
                    text: RequestWording.ask(Kiosk.RequestKind.Help, true, "", "")
                    visible: root.viewModel.helps && root.refused && !root.viewModel.asked
                    width: root.partWidth

                    onActivated: root.viewModel.askForHelp()
                }
            }

            Column {
                spacing: Theme.targetGap
                visible: root.viewModel.possible || !root.viewModel.offered
                width: root.partWidth

                HeadingText {
                    bottomPadding: Theme.gapS
                    text: qsTr("Why does it come back?")
                    visible: root.viewModel.possible
                    width: parent.width
                }

                Repeater {
                    model: root.viewModel.possible ? [Kiosk.ReturnReason.TooSmall, Kiosk.ReturnReason.TooLarge, Kiosk.ReturnReason.NotLiked, Kiosk.ReturnReason.Faulty, Kiosk.ReturnReason.Other] : []

                    ActionButton {
                        required property int index
                        required property int modelData
                        readonly property bool essential: index === 0

                        enabled: !root.viewModel.placing
                        listed: true
                        objectName: "reason-" + modelData
                        text: RequestWording.returnReason(modelData)
                        width: root.partWidth

                        onActivated: root.viewModel.giveBack(modelData)
                    }
                }

                BodyText {
                    color: Theme.muted
                    maximumLineCount: 3
                    text: root.viewModel.offered ? qsTr("You get a code for the till. We note the reason, and nothing about you.") : qsTr("Nobody can be asked right now.")
                    topPadding: Theme.gapS
                    visible: root.viewModel.possible || !root.viewModel.offered && !root.viewModel.asked
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
