pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What was brought and looked at as one code, for a phone or for the till, and the list behind it, to be ticked in or out.
// On a mirror the code with its words above the list, on a table beside it.
PageFrame {
    id: root

    required property TakeAwayViewModel viewModel
    readonly property bool empty: root.viewModel.count === 0
    // As large as the page has room for: on a mirror its words have to stand below it or beside it, and something of the list.
    readonly property real codeSide: Math.floor(Theme.portrait ? Math.min(Theme.pageWidth, Theme.pageHeight * 0.42, Math.max(Theme.pageWidth * 0.5, Theme.codeSide)) : Math.min(Theme.pageWidth * 0.45, Theme.pageHeight - head.height))
    readonly property real restX: Theme.margin + root.codeSide + Theme.gapL
    readonly property real restWidth: root.width - root.restX - Theme.margin
    readonly property bool beside: !Theme.portrait || root.restWidth > 9 * Theme.body

    objectName: "takeAwayPage"
    scroller: list

    way: Component {
        Way {
            icon: "code"
            objectName: "openTakeAway"
            offered: root.viewModel.count > 0
            text: qsTr("Take it with you")

            onActivated: root.viewModel.enter()
        }
    }

    Binding {
        property: "room"
        target: asked
        value: code.room
    }

    QtObject {
        id: asked

        property int room: 0

        onRoomChanged: root.viewModel.makeRoom(asked.room)
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        bottomPadding: Theme.gap
        spacing: Theme.gapS
        width: Theme.pageWidth
        y: Theme.pageTop

        TitleText {
            text: qsTr("Take it with you")
            width: parent.width
        }

        BodyText {
            readonly property bool essential: true

            color: Theme.muted
            text: qsTr("Nothing yet. What you bring or look at comes onto a list that you can take along.")
            visible: root.empty
            width: parent.width
        }

        Flow {
            spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
            visible: root.viewModel.tillOffered && !root.empty
            width: parent.width

            Choice {
                objectName: "forPhone"
                selected: !root.viewModel.forTill
                text: qsTr("For your phone")

                onActivated: root.viewModel.setForTill(false)
            }

            Choice {
                objectName: "forTill"
                selected: root.viewModel.forTill
                text: qsTr("For the till")

                onActivated: root.viewModel.setForTill(true)
            }
        }
    }

    ListCode {
        id: code

        readonly property bool essential: true

        instead: root.viewModel.ticked === 0 ? (root.viewModel.forTill ? qsTr("Tick what you would like to buy.") : qsTr("Tick what you would like to take along.")) : qsTr("That is too much for one code. Tick fewer.")
        objectName: "listCode"
        path: root.viewModel.path
        side: root.viewModel.side
        visible: !root.empty
        width: root.codeSide
        x: Math.round(Theme.rightToLeft ? root.width - Theme.margin - width : Theme.margin)
        y: Math.round(head.y + head.height)
    }

    Column {
        id: words

        spacing: Theme.gapS
        visible: !root.empty
        width: root.beside ? root.restWidth : Theme.pageWidth
        x: Theme.rightToLeft || !root.beside ? Theme.margin : root.restX
        y: root.beside ? code.y : code.y + code.height + Theme.gap

        BodyText {
            readonly property bool essential: true

            text: root.viewModel.forTill ? qsTr("Show this at the till.") : root.viewModel.opensShop ? qsTr("Point your phone’s camera at it: our web shop opens with this list.") : qsTr("Point your phone’s camera at it: the list comes up there.")
            visible: root.viewModel.side > 0
            weight: Theme.medium
            width: parent.width
        }

        BodyText {
            color: Theme.accent
            text: qsTr("%n article(s) had no room in it: tick fewer.", "", root.viewModel.leftOut)
            visible: root.viewModel.side > 0 && root.viewModel.leftOut > 0
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            text: qsTr("The list is in the code alone: it says nothing about you, and we keep nothing of it.")
            width: parent.width
        }
    }

    Scroller {
        id: list

        contentHeight: rows.height
        height: Theme.pageBottom - y
        visible: !root.empty
        width: Theme.portrait ? root.width : root.restWidth + Theme.margin
        x: Theme.portrait || Theme.rightToLeft ? 0 : root.restX
        y: Theme.gap + (Theme.portrait ? Math.max(code.y + code.height, words.y + words.height) : words.y + words.height)

        Column {
            id: rows

            bottomPadding: Theme.gapL
            spacing: Theme.gap
            width: list.width - Theme.margin - (Theme.portrait ? Theme.margin : 0)
            x: Theme.portrait || Theme.rightToLeft ? Theme.margin : 0

            Repeater {
                model: root.viewModel.rows

                ListRow {
                    forTill: root.viewModel.forTill
                    width: rows.width

                    onActivated: root.viewModel.toggle(index)
                }
            }
        }
    }

    EdgeFade {
        over: list
        visible: list.visible
    }
}
