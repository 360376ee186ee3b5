pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.components
import ui.theme

// One row that was refused: where it stands in the file, whose it is, and why.
Item {
    id: root

    required property int line
    required property string articleId
    required property string reason
    required property bool kept
    required property string language

    Accessible.name: [where.text, root.articleId, root.reason].join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: column.implicitHeight + Theme.gap

    Column {
        id: column

        width: parent.width

        Item {
            height: where.height
            width: parent.width

            StaffText {
                id: where

                anchors.left: parent.left
                text: [root.line > 0 ? qsTr("Line %1").arg(StaffWording.plain(root.line)) : qsTr("The whole file"), root.language === "" ? "" : Wording.languageName(root.language), root.kept && root.line > 0 ? qsTr("taken") : ""].filter(part => part !== "").join(" · ")
                weight: Theme.medium
            }

            StaffText {
                anchors.left: where.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                color: Theme.muted
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignRight
                text: root.articleId === "" ? qsTr("without an id") : StaffWording.within(root.articleId)
            }
        }

        // Reasons are in English, as in the log.
        StaffNote {
            horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
            text: StaffWording.within(root.reason)
        }
    }
}
