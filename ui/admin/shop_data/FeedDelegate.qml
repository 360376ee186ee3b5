pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.components
import ui.theme

// One feed of the shop: when it came, what it brought, and a way to the rows that were refused.
Item {
    id: root

    required property string kind
    required property int ageS
    required property int rows
    required property int fresh
    required property int changed
    required property int removed
    required property int refused
    required property list<string> languages
    // A line of Latin letters alone would stand higher than the Arabic one above it: the mark is Arabic type.
    readonly property string languageNames: (Theme.rightToLeft ? "\u200f" : "") + Wording.enumerated(root.languages.map(code => Wording.languageName(code)))
    required property string failure
    required property int failedS
    readonly property bool ever: root.ageS >= 0

    signal refusedAsked

    implicitHeight: column.implicitHeight + Theme.gap

    Column {
        id: column

        spacing: Theme.staffGap * 0.2
        width: parent.width

        Item {
            height: Math.max(name.height, when.height)
            width: parent.width

            StaffText {
                id: name

                anchors.left: parent.left
                text: ShopDataWording.feed(root.kind)
                weight: Theme.medium
            }

            StaffText {
                id: when

                anchors.right: parent.right
                color: root.ever ? Theme.ink : Theme.muted
                tabular: true
                text: root.ever ? ShopDataWording.ago(root.ageS) : qsTr("never imported")
            }
        }

        StaffNote {
            objectName: "feedCounts"
            text: [qsTr("%Ln row(s)", "of a file", root.rows), root.fresh > 0 ? qsTr("%Ln new", "rows", root.fresh) : "", root.changed > 0 ? qsTr("%Ln changed", "rows", root.changed) : "", root.removed > 0 ? qsTr("%Ln removed", "rows", root.removed) : "", root.languages.length > 1 ? root.languageNames : ""].filter(part => part !== "").join("\u00a0· ")
            visible: root.ever
        }

        StaffParagraph {
            color: Theme.alert
            objectName: "feedFailure"
            text: qsTr("The file of %1 was refused as a whole: %2").arg(ShopDataWording.ago(root.failedS)).arg(StaffWording.within(root.failure))
            visible: root.failure !== ""
        }

        StaffButton {
            anchors.left: parent.left
            icon: "chevron-right"
            objectName: "refused-" + root.kind
            text: qsTr("%Ln row(s) refused", "of a file", root.refused)
            tint: Theme.alert
            visible: root.refused > 0

            onActivated: root.refusedAsked()
        }
    }
}
