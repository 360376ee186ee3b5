pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// One request as a whole sentence, how it stands, and what can be answered.
Item {
    id: root

    required property int number
    required property int requestKind
    required property string place
    required property string article
    required property list<string> about
    required property string store
    required property int many
    required property int returnReason
    required property int ageS
    required property int endsInS
    required property int stage
    required property bool late
    required property bool promised
    required property string code
    required property string who
    required property int reason
    required property bool canAccept
    required property bool canGo
    required property bool canFinish
    required property list<int> reasons
    required property bool open
    required property bool found
    required property RequestsPageViewModel viewModel
    property bool refusing: false
    readonly property bool isHold: root.requestKind === Kiosk.RequestKind.HoldHere || root.requestKind === Kiosk.RequestKind.HoldThere
    readonly property string articleWords: Wording.enumerated([root.article, ...root.about].filter(word => word !== ""))
    readonly property string sentence: Wording.listed([root.place, root.what(root.requestKind), root.open ? root.clock(root.ageS) : ""])
    readonly property string standing: Wording.listed([root.late ? qsTr("Late") : "", root.stateWords(root.stage), root.endsInS >= 0 && root.code !== "" ? qsTr("ends in %1", "a duration").arg(StaffWording.duration(root.endsInS)) : "", root.code !== "" ? qsTr("code %1").arg(StaffWording.within(root.code.slice(0, 3) + "\u00a0" + root.code.slice(3))) : ""])

    signal reached

    // Minutes and seconds while that is what counts.
    function clock(seconds: int): string {
        if (seconds >= StaffWording.anHour)
            return StaffWording.duration(seconds);
        const rest = seconds % StaffWording.aMinute;
        return StaffWording.within(StaffWording.plain(Math.floor(seconds / StaffWording.aMinute)) + ":" + StaffWording.plain(Math.floor(rest / 10)) + StaffWording.plain(rest % 10));
    }

    function what(kind: int): string {
        const words = root.articleWords;
        return ({
                [Kiosk.RequestKind.Bring]: words,
                [Kiosk.RequestKind.TakeBack]: qsTr("%n garment(s) to take back", "", root.many),
                [Kiosk.RequestKind.HoldHere]: qsTr("Hold: %1", "a garment").arg(words),
                [Kiosk.RequestKind.HoldThere]: qsTr("Hold at %1: %2", "a shop and a garment").arg(Wording.isolated(root.store)).arg(words),
                [Kiosk.RequestKind.Return]: words === "" ? qsTr("Return by receipt (%1)", "why").arg(root.why(root.returnReason)) : qsTr("Return: %1 (%2)", "a garment and why").arg(words).arg(root.why(root.returnReason))
            })[kind] ?? qsTr("Somebody is wanted");
    }

    function why(reason: int): string {
        return ({
                [Kiosk.ReturnReason.TooSmall]: qsTr("too small"),
                [Kiosk.ReturnReason.TooLarge]: qsTr("too large"),
                [Kiosk.ReturnReason.NotLiked]: qsTr("not liked"),
                [Kiosk.ReturnReason.Faulty]: qsTr("faulty")
            })[reason] ?? qsTr("another reason");
    }

    function refusal(reason: int): string {
        return ({
                [Kiosk.RefusalReason.NotFound]: qsTr("Not found", "a garment"),
                [Kiosk.RefusalReason.Sold]: qsTr("Sold", "a garment"),
                [Kiosk.RefusalReason.Damaged]: qsTr("Damaged", "a garment"),
                [Kiosk.RefusalReason.NobodyFree]: qsTr("Nobody is free")
            })[reason] ?? qsTr("Against the rules");
    }

    function stateWords(state: int): string {
        const who = Wording.isolated(root.who);
        return ({
                [Kiosk.RequestState.Placed]: root.promised ? "" : root.requestKind === Kiosk.RequestKind.HoldThere ? qsTr("Nothing is promised yet: call that shop first") : qsTr("Nothing is promised yet: look first"),
                [Kiosk.RequestState.Accepted]: root.isHold ? qsTr("Put aside by %1", "somebody by name").arg(who) : qsTr("Accepted by %1", "somebody by name").arg(who),
                [Kiosk.RequestState.OnTheWay]: qsTr("%1 is on the way", "somebody by name").arg(who),
                [Kiosk.RequestState.Done]: qsTr("Done by %1", "somebody by name").arg(who),
                [Kiosk.RequestState.Refused]: qsTr("Refused by %1: %2", "somebody by name, and why").arg(who).arg(root.refusal(root.reason)),
                [Kiosk.RequestState.Withdrawn]: qsTr("Withdrawn by the shopper"),
                [Kiosk.RequestState.Expired]: qsTr("Its time is over")
            })[state] ?? qsTr("The shopper has left");
    }

    function finishWords(kind: int): string {
        if (root.isHold)
            return qsTr("Collected", "what was held");
        return kind === Kiosk.RequestKind.Bring || kind === Kiosk.RequestKind.Help ? qsTr("I’m here", "somebody who was called") : qsTr("Done", "an action");
    }

    Accessible.name: [root.sentence, root.standing].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: words.height + Theme.staffGap

    onOpenChanged: root.refusing = false

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        opacity: root.open || root.found ? 1 : Theme.restingOpacity

        StaffParagraph {
            color: root.late ? Theme.alert : Theme.ink
            objectName: "sentence-" + root.number
            text: root.sentence
            weight: root.open ? Theme.medium : Theme.regular
        }

        StaffNote {
            objectName: "standing-" + root.number
            text: root.standing
            visible: text !== ""
        }

        Flow {
            spacing: Theme.staffGap
            topPadding: Theme.staffGap * 0.5
            visible: root.open
            width: parent.width

            Repeater {
                model: [
                    {
                        "shown": root.canAccept,
                        "word": root.isHold ? qsTr("Put aside") : qsTr("Accept"),
                        "does": "accept"
                    },
                    {
                        "shown": root.canGo,
                        "word": qsTr("On my way"),
                        "does": "go"
                    },
                    {
                        "shown": root.canFinish,
                        "word": root.finishWords(root.requestKind),
                        "does": "finish"
                    },
                    {
                        "shown": root.reasons.length > 0,
                        "word": root.refusing ? qsTr("Not this") : qsTr("Can’t"),
                        "does": "refuse"
                    }
                ].filter(action => action.shown)

                StaffButton {
                    id: action

                    required property int index
                    required property var modelData

                    name: action.text + ", " + root.sentence
                    objectName: action.modelData.does + "-" + root.number
                    outlined: true
                    strong: action.modelData.does === "accept"
                    text: action.modelData.word

                    onActivated: {
                        if (action.modelData.does === "accept")
                            root.viewModel.accept(root.number);
                        else if (action.modelData.does === "go")
                            root.viewModel.goThere(root.number);
                        else if (action.modelData.does === "finish")
                            root.viewModel.finish(root.number);
                        else
                            root.refusing = !root.refusing;
                    }
                    onActiveFocusChanged: {
                        if (activeFocus)
                            root.reached();
                    }
                }
            }
        }

        Flow {
            spacing: Theme.staffGap
            topPadding: Theme.staffGap * 0.5
            visible: root.open && root.refusing
            width: parent.width

            Repeater {
                model: root.reasons

                StaffButton {
                    id: reason

                    required property int modelData

                    name: reason.text + ", " + root.sentence
                    objectName: "why-" + root.number + "-" + reason.modelData
                    outlined: true
                    text: root.refusal(reason.modelData)

                    onActivated: root.viewModel.refuse(root.number, reason.modelData)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            root.reached();
                    }
                }
            }
        }
    }
}
