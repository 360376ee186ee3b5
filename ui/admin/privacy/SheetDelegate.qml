pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.theme

// One line of the privacy sheet: a heading, a sentence, or a table with what it holds.
Item {
    id: root

    required property string heading
    required property string text
    required property string table
    required property int rows
    required property string kept
    property bool foreign: false
    readonly property bool isHeading: root.heading !== ""
    readonly property int side: root.foreign ? Text.AlignRight : Text.AlignLeft

    function words(text: string): string {
        return root.foreign ? StaffWording.within(text) : text;
    }

    Accessible.name: [root.heading, root.table, root.text, root.kept].filter(part => part !== "").join(", ")
    Accessible.role: root.isHeading ? Accessible.Heading : Accessible.StaticText
    implicitHeight: column.implicitHeight + (root.isHeading ? Theme.gapL + Theme.staffGap * 0.5 : Theme.staffGap)

    Column {
        id: column

        anchors.bottom: root.isHeading ? parent.bottom : undefined
        anchors.bottomMargin: root.isHeading ? Theme.staffGap * 0.5 : 0
        width: parent.width

        StaffTitle {
            horizontalAlignment: root.side
            text: root.words(root.heading)
            visible: root.isHeading
        }

        Item {
            height: name.height
            visible: root.table !== ""
            width: parent.width

            StaffText {
                id: name

                anchors.left: parent.left
                text: StaffWording.within(root.table)
                weight: Theme.medium
            }

            StaffText {
                anchors.right: parent.right
                tabular: true
                text: qsTr("%Ln row(s)", "of a table", root.rows)
            }
        }

        StaffParagraph {
            color: root.table !== "" ? Theme.muted : Theme.ink
            horizontalAlignment: root.side
            text: root.words([root.text, root.kept].filter(part => part !== "").join(" \u2013 "))
            visible: root.text !== ""
        }
    }
}
