pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// One device: what it is, how it is as shape, word and colour, since when, and what it reads.
Pressable {
    id: root

    required selected
    required property string device
    required property string driver
    required property int deviceState
    required property string detail
    required property int forS
    required property real readsPerS
    required property int lastAgeS
    required property string lastScan
    readonly property bool ailing: root.deviceState === Kiosk.DeviceState.Offline || root.deviceState === Kiosk.DeviceState.Misconfigured
    readonly property color tint: root.ailing ? Theme.alert : root.deviceState === Kiosk.DeviceState.Ready ? Theme.ink : Theme.muted
    readonly property string condition: StaffWording.state(root.deviceState) + " · " + StaffWording.since(root.forS)

    implicitHeight: words.implicitHeight + 2 * Theme.staffGap
    name: [root.device, root.driver, root.condition, root.detail].filter(part => part !== "").join(", ")
    role: Accessible.RadioButton

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: words.height
        visible: root.selected
        width: Theme.stroke
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.staffGap
        anchors.top: words.top
        anchors.topMargin: (Theme.staffLine - height) / 2
        name: StaffWording.stateIcon(root.deviceState)
        size: Theme.staffBody
        tint: root.tint
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.staffGap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Item {
            height: Theme.staffLine
            width: parent.width

            StaffText {
                id: title

                anchors.left: parent.left
                text: root.device
                weight: Theme.medium
                width: Math.min(implicitWidth, parent.width - rate.width - Theme.staffGap)
            }

            StaffText {
                anchors.left: title.right
                anchors.leftMargin: Theme.staffGap
                color: Theme.muted
                text: root.driver
                visible: root.driver !== root.device && width > Theme.staffBody * 2
                width: parent.width - title.width - rate.width - 2 * Theme.staffGap
            }

            StaffText {
                id: rate

                anchors.right: parent.right
                tabular: true
                text: root.readsPerS > 0 ? DevicesWording.rate(root.readsPerS) : ""
            }
        }

        Item {
            id: row

            // Where both have no room beside one another, one stands below the other.
            readonly property bool narrow: condition.implicitWidth + last.implicitWidth + Theme.staffGap > width

            height: (narrow ? 2 : 1) * Theme.staffLine
            width: parent.width

            StaffText {
                id: condition

                anchors.left: parent.left
                color: root.tint
                text: root.condition
                width: Math.min(implicitWidth, parent.width)
            }

            StaffText {
                id: last

                anchors.left: row.narrow ? row.left : undefined
                anchors.right: row.narrow ? undefined : row.right
                color: Theme.muted
                text: DevicesWording.lastRead(root.lastScan, root.lastAgeS)
                width: Math.min(implicitWidth, parent.width)
                y: row.narrow ? Theme.staffLine : 0
            }
        }

        StaffParagraph {
            // Of a device that works it is advice.
            color: root.ailing ? Theme.muted : Theme.ink
            maximumLineCount: 6
            text: root.detail
            visible: root.detail !== ""
        }
    }
}
