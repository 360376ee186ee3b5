pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.components
import ui.theme

// One thing that needs somebody: what, where, since when; leads to the page that tells more where there is one.
Pressable {
    id: root

    required property string key
    required property int attentionKind
    required property string subject
    required property string detail
    required property int many
    required property int forS
    required property string page
    readonly property bool leads: root.page !== ""
    readonly property string words: TodayWording.attention(root.attentionKind, root.subject, root.many)
    readonly property string todo: TodayWording.attentionAdvice(root.attentionKind)

    activeFocusOnTab: root.leads
    implicitHeight: Math.max(Theme.staffTarget, column.implicitHeight + 2 * Theme.staffGap)
    name: [root.words, root.todo].filter(part => part !== "").join(" ")
    role: root.leads ? Accessible.Button : Accessible.ListItem

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.top: column.top
        anchors.topMargin: (Theme.staffLine - height) / 2
        name: "warning"
        size: Theme.staffBody
        tint: Theme.alert
    }

    Column {
        id: column

        anchors.left: icon.right
        anchors.leftMargin: Theme.staffGap
        anchors.right: arrow.left
        anchors.rightMargin: Theme.staffGap
        anchors.verticalCenter: parent.verticalCenter

        StaffParagraph {
            text: root.words + (root.forS >= 0 ? " · " + StaffWording.since(root.forS) : "")
            weight: Theme.medium
        }

        StaffParagraph {
            color: Theme.muted
            text: root.todo
            visible: root.todo !== ""
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        size: Theme.staffBody
        tint: Theme.muted
        turns: true
        visible: root.leads
    }
}
