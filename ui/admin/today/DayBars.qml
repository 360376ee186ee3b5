pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// Sessions of the last fourteen days as bars, today's at the trailing edge in the accent.
Item {
    id: root

    required property TodayViewModel viewModel
    readonly property real step: root.width / Math.max(1, days.count)
    readonly property real room: root.height - 2 * Theme.staffLine

    Accessible.name: qsTr("Sessions on each of the last %n day(s)", "", days.count)
    Accessible.role: Accessible.Chart
    objectName: "dayBars"

    Repeater {
        id: days

        model: root.viewModel.days

        Item {
            id: day

            required property int index
            required property string weekday
            required property int sessions
            required property real share
            required property bool isToday

            Accessible.name: qsTr("%1: %n session(s)", "a day of the week", day.sessions).arg(day.weekday)
            Accessible.role: Accessible.StaticText
            height: root.height
            width: root.step
            x: Theme.rightToLeft ? root.width - (index + 1) * root.step : index * root.step

            StaffText {
                anchors.bottom: bar.top
                anchors.horizontalCenter: parent.horizontalCenter
                color: day.isToday ? Theme.accent : Theme.muted
                tabular: true
                text: StaffWording.number(day.sessions, 0)
                visible: day.sessions > 0 && (day.isToday || day.share === 1 || root.step > Theme.staffBody * 2.6)
            }

            Rectangle {
                id: bar

                anchors.bottom: letter.top
                anchors.horizontalCenter: parent.horizontalCenter
                color: day.isToday ? Theme.accent : Theme.line
                height: Math.max(Theme.hairline, Math.round(root.room * day.share))
                radius: Math.min(width / 2, height / 2, Theme.stroke * 2)
                width: Math.round(Math.min(root.step * 0.5, Theme.staffBody * 1.2))
            }

            StaffText {
                id: letter

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                color: day.isToday ? Theme.ink : Theme.muted
                text: day.weekday
                weight: day.isToday ? Theme.medium : Theme.regular
            }
        }
    }
}
