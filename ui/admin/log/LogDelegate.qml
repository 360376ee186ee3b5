pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// One line of the log: when, how grave, who says it, and what.
Item {
    id: root

    required property string time
    required property int level
    required property string module
    required property string words
    readonly property bool grave: root.level >= Kiosk.LogLevel.Warning

    Accessible.name: [root.time, LogWording.level(root.level), root.module, root.words].join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: column.implicitHeight + Theme.staffGap

    StaffText {
        id: when

        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.muted
        tabular: true
        text: StaffWording.within(root.time)
        width: Theme.staffBody * 4.6
    }

    Icon {
        id: icon

        anchors.left: when.right
        anchors.top: parent.top
        anchors.topMargin: (Theme.staffLine - height) / 2
        name: root.level >= Kiosk.LogLevel.Error ? "close" : "warning"
        size: Theme.staffBody
        tint: Theme.alert
        visible: root.grave
    }

    Column {
        id: column

        anchors.left: icon.right
        anchors.leftMargin: Theme.staffGap
        anchors.right: parent.right

        StaffText {
            color: Theme.muted
            text: StaffWording.within(root.module)
            width: parent.width
        }

        // The log is in English whatever the screen speaks.
        StaffParagraph {
            color: root.grave ? Theme.alert : Theme.ink
            maximumLineCount: 4
            text: StaffWording.within(root.words)
        }
    }
}
