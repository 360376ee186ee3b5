pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.theme

// Every device and what it is doing; of the chosen one what it hears, live.
StaffPage {
    id: root

    required property DevicesPageViewModel viewModel
    readonly property DeviceTestViewModel test: root.viewModel.test
    readonly property bool ailing: root.viewModel.selectedState === Kiosk.DeviceState.Offline || root.viewModel.selectedState === Kiosk.DeviceState.Misconfigured
    readonly property real listWidth: root.beside ? Math.round((root.width - 2 * Theme.gapL) * 0.38) : root.width

    objectName: "staffDevices"
    title: qsTr("Devices")

    actions: [
        StaffButton {
            objectName: "retryDevice"
            text: root.test.retried ? qsTr("Trying…") : qsTr("Try now")
            visible: root.ailing && root.test.canRetry

            onActivated: root.test.retry()
        },
        StaffButton {
            objectName: "testDevice"
            text: root.test.step === Kiosk.DeviceTest.Idle ? qsTr("Test") : root.test.step === Kiosk.DeviceTest.Listening ? qsTr("Stop") : qsTr("Test again")
            visible: root.viewModel.devices.count > 0 && root.viewModel.selectedState === Kiosk.DeviceState.Ready

            onActivated: root.test.step === Kiosk.DeviceTest.Listening ? root.test.stop() : root.test.listen()
        },
        StaffButton {
            objectName: "calibrate"
            strong: true
            text: qsTr("Calibrate")
            visible: root.viewModel.hearsTags && root.viewModel.selectedState === Kiosk.DeviceState.Ready

            onActivated: root.viewModel.openCalibration()
        }
    ]

    Column {
        anchors.left: parent.left
        spacing: Theme.staffGap
        visible: root.viewModel.devices.count === 0
        width: Math.min(parent.width, Theme.staffBody * 32)

        StaffTitle {
            text: qsTr("No device is configured")
        }

        StaffNote {
            text: qsTr("This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.")
        }
    }

    StaffScroller {
        id: list

        anchors.left: parent.left
        height: root.beside ? root.height : Math.min(contentHeight, root.height * 0.42)
        model: root.viewModel.devices
        name: qsTr("Devices")
        objectName: "devices"
        reachable: false
        width: root.listWidth

        delegate: DeviceDelegate {
            required property int index

            objectName: "device-" + index
            width: list.width

            onActivated: root.viewModel.select(device)
            onActiveFocusChanged: {
                if (activeFocus)
                    list.positionViewAtIndex(index, ListView.Contain);
            }
        }
    }

    Item {
        id: detail

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: root.beside ? parent.top : list.bottom
        anchors.topMargin: root.beside ? 0 : Theme.gapL
        visible: root.viewModel.devices.count > 0
        width: root.beside ? root.width - root.listWidth - 2 * Theme.gapL : root.width

        Column {
            id: heading

            spacing: Theme.staffGap * 0.4
            width: parent.width

            DeviceTestResult {
                anchors.left: parent.left
                bottomPadding: Theme.staffGap
                visible: root.test.step !== Kiosk.DeviceTest.Idle
                viewModel: root.test
                width: parent.width
            }

            StaffTitle {
                maximumLineCount: 1
                text: root.viewModel.tagCount > 0 ? qsTr("%n tag(s) heard", "by a reader", root.viewModel.tagCount) : root.viewModel.selected
                wrapMode: Text.NoWrap
            }

            Legend {
                anchors.left: parent.left
                arriveDbm: root.viewModel.arriveDbm
                stayDbm: root.viewModel.stayDbm
                visible: root.viewModel.tagCount > 0
            }

            Item {
                height: Theme.staffGap * 0.4
                width: 1
            }

            Rectangle {
                color: Theme.line
                height: Theme.hairline
                width: parent.width
            }
        }

        StaffText {
            anchors.left: parent.left
            anchors.top: heading.bottom
            anchors.topMargin: Theme.staffGap
            color: Theme.muted
            objectName: "deviceAdvice"
            text: {
                if (root.viewModel.selectedState === Kiosk.DeviceState.Offline)
                    return qsTr("Nothing is read until it answers again. It is tried again by itself.");
                if (root.viewModel.selectedState === Kiosk.DeviceState.Misconfigured)
                    return qsTr("Nothing is read until this is put right.");
                if (root.viewModel.hearsTags)
                    return qsTr("Hang a tagged garment on the hook: it appears here with its strength.");
                return qsTr("Scan a code or tap a card to try it. What was read is never shown.") + " " + qsTr("Last: %1.").arg(DevicesWording.lastRead(root.viewModel.selectedLastScan, root.viewModel.selectedLastAgeS));
            }
            visible: root.viewModel.tagCount === 0
            width: Math.min(parent.width, Theme.staffBody * 32)
            wrapMode: Text.Wrap
        }

        StaffScroller {
            id: tags

            anchors.bottom: more.top
            anchors.top: heading.bottom
            model: root.viewModel.tags
            name: qsTr("Tags")
            objectName: "tags"
            width: parent.width

            delegate: TagDelegate {
                arriveLevel: root.viewModel.arriveLevel
                stayLevel: root.viewModel.stayLevel
                width: tags.width
            }
        }

        StaffText {
            id: more

            anchors.bottom: parent.bottom
            color: Theme.muted
            height: visible ? Theme.staffLine + Theme.staffGap : 0
            text: qsTr("and %n weaker one(s)", "tags", root.viewModel.moreTags)
            visible: root.viewModel.moreTags > 0
            width: parent.width
        }
    }
}
