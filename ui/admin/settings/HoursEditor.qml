pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.theme

// Hours of the week as lines: days, from, until; taken away one by one, and put together by touch.
Column {
    id: root

    required property list<string> lines
    readonly property int halfHour: 30
    readonly property int aDay: 48 * root.halfHour
    property var wanted: [true, true, true, true, true, false, false]
    property int opens: 17 * root.halfHour
    property int closes: 40 * root.halfHour
    readonly property string line: SettingsWording.days.filter((day, index) => root.wanted[index]).join(",") + " " + root.clock(root.opens) + "-" + root.clock(root.closes)

    signal toggled(line: string)

    function clock(minutes: int): string {
        const two = value => (value < 10 ? "0" : "") + value;
        return two(Math.floor(minutes / 60)) + ":" + two(minutes % 60);
    }

    spacing: Theme.staffGap

    Repeater {
        model: root.lines

        Item {
            id: entry

            required property string modelData

            height: Theme.staffTarget
            width: root.width

            StaffText {
                anchors.left: parent.left
                anchors.right: remove.left
                anchors.verticalCenter: parent.verticalCenter
                tabular: true
                text: SettingsWording.hours(entry.modelData)
                weight: Theme.medium
            }

            StaffButton {
                id: remove

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Take away: %1").arg(SettingsWording.hours(entry.modelData))
                objectName: "removeHours"
                text: qsTr("Take away")
                tint: Theme.muted

                onActivated: root.toggled(entry.modelData)
            }
        }
    }

    Flow {
        spacing: Theme.staffGap
        width: root.width

        Repeater {
            model: SettingsWording.days

            StaffChoice {
                required property int index
                required property string modelData

                name: Qt.locale().standaloneDayName((index + 1) % 7, Locale.LongFormat)
                objectName: "day-" + modelData
                role: Accessible.CheckBox
                selected: root.wanted[index]
                text: Qt.locale().standaloneDayName((index + 1) % 7, Locale.ShortFormat)

                onActivated: root.wanted = root.wanted.map((wanted, day) => day === index ? !wanted : wanted)
            }
        }
    }

    Flow {
        spacing: Theme.staffGap * 1.5
        width: root.width

        StaffStepper {
            name: qsTr("From")
            room: Theme.staffBody * 3.4
            text: StaffWording.clock(root.opens)

            onStepped: steps => root.opens = (root.opens + steps * root.halfHour + root.aDay) % root.aDay
        }

        StaffStepper {
            name: qsTr("Until")
            room: Theme.staffBody * 3.4
            text: StaffWording.clock(root.closes)

            onStepped: steps => root.closes = (root.closes + steps * root.halfHour + root.aDay) % root.aDay
        }

        StaffButton {
            enabled: root.wanted.some(wanted => wanted) && !root.lines.includes(root.line)
            objectName: "addHours"
            opacity: enabled ? 1 : Theme.restingOpacity
            outlined: true
            text: qsTr("Add these hours")

            onActivated: root.toggled(root.line)
        }
    }
}
