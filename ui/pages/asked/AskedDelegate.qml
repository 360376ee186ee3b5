pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One request: what it is, how far it is, its code, and what can still be done with it.
Item {
    id: root

    required property int index
    required property int number
    required property int kind
    required property int stage
    required property string title
    required property string colour
    required property string size
    required property int count
    required property string who
    required property int reason
    required property bool promised
    required property bool late
    required property string code
    required property string store
    required property string untilText
    required property bool withdrawable
    readonly property bool isArticle: root.title !== ""
    readonly property bool isLink: root.kind === Kiosk.RequestKind.Deliver && root.withdrawable
    readonly property string heading: root.isArticle ? Wording.isolated(root.title) : RequestWording.what(root.kind, root.title, root.size)
    readonly property string detail: {
        if (root.isArticle)
            return Wording.listed([root.colour, root.size, root.store]);
        return root.kind === Kiosk.RequestKind.TakeBack ? RequestWording.promise(root.kind, true, root.count) : "";
    }

    signal shown
    signal withdrawn

    implicitHeight: words.height + (actions.visible ? actions.height + Theme.gapS : 0) + Theme.gap

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.width
    }

    Column {
        id: words

        topPadding: Theme.gap
        width: root.width

        BodyText {
            maximumLineCount: 3
            text: root.heading
            weight: Theme.medium
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            maximumLineCount: 3
            text: root.detail
            visible: text !== ""
            width: parent.width
        }

        Item {
            height: state.height
            width: parent.width

            Icon {
                id: mark

                anchors.left: parent.left
                name: RequestWording.icon(root.stage, root.promised, root.late, root.kind)
                size: Theme.body * 0.9
                tint: Theme.accent
                y: (Theme.bodyLine - height) / 2
            }

            BodyText {
                id: state

                anchors.left: mark.right
                anchors.leftMargin: Theme.gapS
                anchors.right: parent.right
                maximumLineCount: 3
                objectName: "asked-state-" + root.index
                text: {
                    const told = RequestWording.state(root.kind, root.stage, root.who, root.promised, root.late, root.reason, root.store);
                    return root.untilText === "" ? told : qsTr("%1, until %2", "a state, a time").arg(told).arg(Wording.isolated(root.untilText));
                }
            }
        }
    }

    Row {
        id: actions

        anchors.left: parent.left
        layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gapL
        visible: root.withdrawable
        y: words.height + Theme.gapS

        ActionButton {
            height: Theme.target
            objectName: "code-" + root.index
            text: root.isLink ? qsTr("Show the code") : qsTr("Code %1").arg(Wording.isolated(root.code))
            visible: root.code !== "" || root.isLink

            onActivated: root.shown()
        }

        ActionButton {
            height: Theme.target
            objectName: "withdraw-" + root.index
            text: qsTr("Withdraw")

            onActivated: root.withdrawn()
        }
    }
}
