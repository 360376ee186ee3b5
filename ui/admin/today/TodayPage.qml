pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// What this mirror did today and in the fortnight before, and what needs somebody.
StaffPage {
    id: root

    required property TodayViewModel viewModel
    readonly property real half: root.beside ? Math.round((root.width - Theme.gapL * 2) * 0.5) : root.width
    readonly property bool well: root.viewModel.known && root.viewModel.attention.count === 0

    objectName: "staffToday"
    title: qsTr("Today")

    StaffReader {
        id: reader

        anchors.left: parent.left
        height: root.beside ? root.height : contentHeight
        name: qsTr("Figures of the day")
        spacing: Theme.gapL
        width: root.half

        Row {
            anchors.left: parent.left
            spacing: Theme.gapL
            width: parent.width

            Figure {
                objectName: "sessions"
                value: root.viewModel.sessions
                label: qsTr("session(s)", "today", root.viewModel.sessions)
                width: (parent.width - 2 * parent.spacing) / 3
            }

            Figure {
                detail: root.viewModel.unknown > 0 ? qsTr("%n unknown", "garments", root.viewModel.unknown) : ""
                label: qsTr("garment(s)", "shown today", root.viewModel.garments)
                objectName: "garments"
                value: root.viewModel.garments
                width: (parent.width - 2 * parent.spacing) / 3
            }

            Figure {
                label: qsTr("page(s) opened", "product pages", root.viewModel.pagesOpened)
                value: root.viewModel.pagesOpened
                width: (parent.width - 2 * parent.spacing) / 3
            }
        }

        DayBars {
            anchors.left: parent.left
            height: Math.round(Math.min(Theme.staffBody * 7, root.height * (root.beside ? 0.36 : 0.2)))
            viewModel: root.viewModel
            width: parent.width
        }

        StaffNote {
            anchors.left: parent.left
            objectName: "uptime"
            text: [qsTr("Program running %1", "for a duration").arg(StaffWording.since(root.viewModel.programUpS)), qsTr("machine %1", "on for a duration").arg(StaffWording.since(root.viewModel.machineUpS)), root.viewModel.outages > 0 ? qsTr("%n outage(s) of a device today, %1 in all", "", root.viewModel.outages).arg(StaffWording.duration(root.viewModel.outageS)) : "", root.viewModel.refused > 0 ? qsTr("%n code(s) refused", "", root.viewModel.refused) : ""].filter(part => part !== "").join("\u00a0· ")
        }
    }

    FocusRing {
        around: reader
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: root.beside ? parent.top : reader.bottom
        anchors.topMargin: root.beside ? 0 : Theme.gapL
        width: root.half

        Row {
            id: state

            Accessible.name: heading.text
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            spacing: Theme.staffGap
            visible: root.viewModel.known

            Icon {
                anchors.verticalCenter: heading.verticalCenter
                name: "check"
                size: Theme.staffTitle
                tint: Theme.accent
                visible: root.well
            }

            StaffTitle {
                id: heading

                objectName: "attentionHeading"
                text: root.well ? qsTr("All is well") : qsTr("%n thing(s) need attention", "", root.viewModel.attention.count)
                width: implicitWidth
            }
        }

        StaffNote {
            anchors.left: parent.left
            anchors.top: state.bottom
            anchors.topMargin: Theme.staffGap
            text: qsTr("Devices, shop data, disk and clock are as they should be.")
            visible: root.well
        }

        StaffScroller {
            id: list

            anchors.bottom: parent.bottom
            anchors.top: state.bottom
            anchors.topMargin: Theme.staffGap
            model: root.viewModel.attention
            name: heading.text
            objectName: "attention"
            reachable: false
            width: parent.width

            delegate: AttentionDelegate {
                required property int index

                objectName: "attention-" + index
                width: list.width

                onActivated: {
                    if (leads)
                        root.viewModel.openDetails(key);
                }
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.positionViewAtIndex(index, ListView.Contain);
                }
            }
        }
    }
}
