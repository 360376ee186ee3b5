pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// One tag as it is heard now: what it is, where, how strong, and how strong it was.
Item {
    id: root

    required property string title
    required property string lastDigits
    required property int zone
    required property int antenna
    required property int rssiDbm
    required property bool present
    required property list<real> history
    required property real arriveLevel
    required property real stayLevel
    readonly property bool own: root.zone === Kiosk.Zone.Own

    Accessible.name: [what.text, where.text, StaffWording.dbm(root.rssiDbm), root.present ? qsTr("counts as here") : ""].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: 2 * Theme.staffLine + 2 * Theme.staffGap

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.staffGap
        anchors.top: words.top
        anchors.topMargin: (Theme.staffLine - height) / 2
        name: root.present ? "in-stock" : "not-known"
        size: Theme.staffBody
        tint: root.present ? Theme.accent : Theme.muted
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.staffGap
        anchors.right: plot.left
        anchors.rightMargin: Theme.staffGap
        anchors.verticalCenter: parent.verticalCenter

        StaffText {
            id: what

            color: root.title !== "" ? Theme.ink : Theme.muted
            text: DevicesWording.tag(root.title, root.lastDigits)
            width: parent.width
        }

        StaffText {
            id: where

            color: Theme.muted
            text: DevicesWording.place(root.zone, root.antenna)
            width: parent.width
        }
    }

    StrengthPlot {
        id: plot

        anchors.right: strength.left
        anchors.rightMargin: Theme.staffGap
        anchors.verticalCenter: parent.verticalCenter
        arriveLevel: root.arriveLevel
        height: 2 * Theme.staffLine
        history: root.history
        stayLevel: root.stayLevel
        tint: root.own ? Theme.ink : Theme.muted
        // The software renderer does not clip a shape of which no line is within sight.
        visible: root.y + y >= root.ListView.view.contentY && root.y + y + height <= root.ListView.view.contentY + root.ListView.view.height
        width: root.width * (root.width < Theme.staffBody * 26 ? 0.16 : 0.28)
    }

    StaffText {
        id: strength

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        tabular: true
        text: StaffWording.dbm(root.rssiDbm)
        weight: Theme.medium
        width: Theme.staffBody * 4.6
    }
}
