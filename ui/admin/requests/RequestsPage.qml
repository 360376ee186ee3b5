pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// What shoppers ask for, newest first, each with what can be answered; who is there to come; and what a code stands for.
StaffPage {
    id: root

    required property RequestsPageViewModel viewModel
    readonly property real side: root.beside ? Math.round((root.width - Theme.gapL) * 0.32) : root.width

    function cabin(state: int): string {
        return ({
                [Kiosk.CabinState.InUse]: qsTr("in use", "a cabin"),
                [Kiosk.CabinState.ToBeTidied]: qsTr("to be tidied", "a cabin")
            })[state] ?? qsTr("free", "a cabin");
    }

    function answer(answer: int): string {
        return ({
                [Kiosk.CodeAnswer.NotOurs]: qsTr("Mistyped, or a code of another shop."),
                [Kiosk.CodeAnswer.Over]: qsTr("A code of this shop that stands for nothing any more."),
                [Kiosk.CodeAnswer.TooShort]: qsTr("A code has six letters and digits.")
            })[answer] ?? "";
    }

    function tooLate(why: int): string {
        return ({
                [Kiosk.WhyNotStepped.Nothing]: "",
                [Kiosk.WhyNotStepped.NotStored]: qsTr("Your answer could not be stored. Tell the shopper in person.")
            })[why] ?? qsTr("Too late: it has ended meanwhile.");
    }

    objectName: "staffRequests"
    subtitle: root.viewModel.waiting > 0 ? qsTr("%n open", "requests", root.viewModel.waiting) : ""
    title: qsTr("Requests")

    StaffColumn {
        id: side

        anchors.left: parent.left
        height: root.beside ? root.height : Math.min(contentHeight, root.height * 0.45)
        spacing: Theme.staffGap
        width: root.side

        StaffAlert {
            objectName: "requestsProblem"
            text: root.viewModel.problem !== "" ? StaffWording.within(root.viewModel.problem) : root.tooLate(root.viewModel.tooLate)
        }

        Item {
            height: Math.max(shift.height, me.height)
            width: parent.width

            StaffText {
                id: me

                anchors.left: parent.left
                anchors.right: shift.left
                anchors.rightMargin: Theme.staffGap
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("On shift: %1", "somebody by name").arg(Wording.isolated(root.viewModel.who))
                wrapMode: Text.Wrap
            }

            StaffSwitch {
                id: shift

                anchors.right: parent.right
                name: me.text
                objectName: "onShift"
                selected: root.viewModel.onShift

                onActivated: root.viewModel.toggleShift()
            }
        }

        Repeater {
            model: root.viewModel.others

            Item {
                id: other

                required property int index
                required property string modelData

                height: Math.max(home.height, theirs.height)
                width: parent?.width ?? 0

                StaffText {
                    id: theirs

                    anchors.left: parent.left
                    anchors.right: home.left
                    anchors.rightMargin: Theme.staffGap
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("On shift: %1", "somebody by name").arg(Wording.isolated(other.modelData))
                    wrapMode: Text.Wrap
                }

                StaffButton {
                    id: home

                    anchors.right: parent.right
                    name: qsTr("%1 has gone", "somebody by name").arg(Wording.isolated(other.modelData))
                    objectName: "gone-" + other.index
                    outlined: true
                    text: qsTr("Has gone", "somebody who was on shift")

                    onActivated: root.viewModel.sendHome(other.modelData)
                }
            }
        }

        StaffNote {
            objectName: "nobodyOnShift"
            text: qsTr("Nobody is on shift, so shoppers are offered nothing.")
            visible: !root.viewModel.onShift && root.viewModel.others.length === 0
        }

        StaffField {
            objectName: "codeField"
            placeholder: qsTr("Find a code")
            text: root.viewModel.typed
            width: parent.width

            onEdited: text => root.viewModel.write(text)
        }

        StaffNote {
            objectName: "codeAnswer"
            text: root.answer(root.viewModel.answer)
            visible: text !== ""
        }

        FactRow {
            label: qsTr("This place")
            objectName: "cabinState"
            value: root.cabin(root.viewModel.cabinState)
        }

        StaffAlert {
            objectName: "leftHanging"
            text: root.viewModel.left > 0 ? qsTr("%n piece(s) left hanging, %1", "for a duration", root.viewModel.left).arg(StaffWording.since(root.viewModel.leftForS)) : ""
        }

        StaffNote {
            objectName: "lastVisit"
            text: qsTr("The visit before: %1 in, %2 out", "pieces").arg(StaffWording.number(root.viewModel.came, 0)).arg(StaffWording.number(root.viewModel.came - root.viewModel.stayed, 0))
            visible: root.viewModel.came >= 0
        }
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: root.beside ? parent.top : side.bottom
        anchors.topMargin: root.beside ? 0 : Theme.gapL
        width: root.beside ? root.width - root.side - Theme.gapL : root.width

        StaffNote {
            objectName: "nothingAsked"
            text: qsTr("Nothing is asked for.")
            visible: root.viewModel.requests.count === 0
        }

        StaffScroller {
            id: list

            anchors.fill: parent
            model: root.viewModel.requests
            name: root.title
            objectName: "requests"
            spacing: Theme.staffGap

            delegate: RequestDelegate {
                required property int index

                objectName: "request-" + index
                viewModel: root.viewModel
                width: list.width

                onReached: list.positionViewAtIndex(index, ListView.Contain)
            }
        }
    }
}
