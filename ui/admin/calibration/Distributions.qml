pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// How strong the garment was heard here (columns upwards) and next door (downwards, as in a mirror), with thresholds.
Item {
    id: root

    required property CalibrationViewModel viewModel
    readonly property real labelHeight: Theme.staffLine
    readonly property real plotTop: 2 * root.labelHeight + Theme.staffGap
    readonly property real plotHeight: root.height - root.plotTop - root.labelHeight - Theme.staffGap
    readonly property real half: root.plotHeight / 2
    readonly property bool proposes: root.viewModel.separable

    function across(place: real): real {
        return Theme.rightToLeft ? (1 - place) * root.width : place * root.width;
    }

    Accessible.name: qsTr("How strong the garment was heard on this hook and next door")
    Accessible.role: Accessible.Chart

    Row {
        LayoutMirroring.enabled: Theme.rightToLeft
        height: root.plotHeight
        width: root.width
        y: root.plotTop

        Repeater {
            id: columns

            model: root.viewModel.columns

            Item {
                id: column

                required property real here
                required property real nextDoor

                height: root.plotHeight
                width: root.width / Math.max(1, columns.count)

                Rectangle {
                    anchors.bottom: parent.verticalCenter
                    anchors.bottomMargin: Theme.hairline * 2
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.accent
                    height: column.here * (root.half - Theme.hairline * 2)
                    width: parent.width * 0.62
                }

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: parent.verticalCenter
                    anchors.topMargin: Theme.hairline * 2
                    border.color: Theme.muted
                    border.width: Theme.hairline
                    color: Theme.clear
                    height: column.nextDoor * (root.half - Theme.hairline * 2)
                    visible: height > 0
                    width: parent.width * 0.62
                }
            }
        }
    }

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.width
        y: root.plotTop + root.half
    }

    StaffText {
        anchors.left: parent.left
        color: Theme.muted
        tabular: true
        text: StaffWording.dbm(root.viewModel.lowDbm)
        y: root.height - height
    }

    StaffText {
        anchors.right: parent.right
        color: Theme.muted
        tabular: true
        text: StaffWording.dbm(root.viewModel.highDbm)
        y: root.height - height
    }

    Threshold {
        dashed: true
        label: StaffWording.stays(root.proposes ? root.viewModel.stayProposed : root.viewModel.stayNow)
        line: 0
        place: root.proposes ? root.viewModel.stayProposedPlace : root.viewModel.stayNowPlace
        tint: Theme.muted
    }

    Threshold {
        label: StaffWording.arrives(root.proposes ? root.viewModel.arriveProposed : root.viewModel.arriveNow)
        line: 1
        place: root.proposes ? root.viewModel.arriveProposedPlace : root.viewModel.arriveNowPlace
        tint: Theme.accent
    }

    Side {
        text: qsTr("On this hook")
        y: root.plotTop
    }

    Side {
        color: Theme.muted
        text: qsTr("Next door")
        y: root.plotTop + root.plotHeight - height
    }

    // Which place the columns of this side are of; interrupts the lines that pass behind it.
    component Side: StaffText {
        anchors.left: parent.left
        rightPadding: Theme.staffGap * 0.5

        Rectangle {
            anchors.fill: parent
            color: Theme.ground
            z: -1
        }
    }

    component Threshold: Item {
        id: threshold

        required property real place
        required property string label
        required property color tint
        required property int line
        property bool dashed: false
        readonly property real reach: root.across(threshold.place)

        height: root.height
        width: root.width

        StaffText {
            id: words

            color: threshold.tint
            text: threshold.label
            x: Math.min(root.width - width, Math.max(0, threshold.reach - (Theme.rightToLeft ? width : 0)))
            y: threshold.line * root.labelHeight
        }

        Rectangle {
            color: threshold.tint
            height: root.plotTop + root.plotHeight - y
            visible: !threshold.dashed
            width: Theme.hairline * 2
            x: threshold.reach - width / 2
            y: words.y + words.height
        }

        Dashes {
            length: root.plotTop + root.plotHeight - y
            thickness: Theme.hairline * 2
            tint: threshold.tint
            upright: true
            visible: threshold.dashed
            x: threshold.reach - Theme.hairline
            y: words.y + words.height
        }
    }
}
