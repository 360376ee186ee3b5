pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.theme

// What the lines of a plot are: from which strength a tag counts as come, and down to which it stays.
Row {
    id: root

    required property int arriveDbm
    required property int stayDbm

    spacing: Theme.staffGap

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: Theme.hairline * 2
        width: Theme.staffBody * 1.1
    }

    StaffText {
        color: Theme.muted
        tabular: true
        text: StaffWording.arrives(root.arriveDbm)
    }

    Dashes {
        anchors.verticalCenter: parent.verticalCenter
        length: Theme.staffBody * 1.6
        thickness: Theme.hairline * 2
    }

    StaffText {
        color: Theme.muted
        tabular: true
        text: StaffWording.stays(root.stayDbm)
    }
}
