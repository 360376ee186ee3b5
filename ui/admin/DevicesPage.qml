pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Every device and what it is doing; of the chosen one what it hears, live.
Item {
    id: root

    required property StaffViewModel viewModel
    readonly property bool beside: root.width > root.height * 1.2
    readonly property real listWidth: root.beside ? Math.round((root.width - 2 * Theme.gapL) * 0.38) : root.width
    readonly property bool ailing: root.viewModel.selectedState === Kiosk.DeviceState.Offline || root.viewModel.selectedState === Kiosk.DeviceState.Misconfigured

    objectName: "staffDevices"

    Column {
        spacing: Theme.staffGap
        visible: list.count === 0
        width: Math.min(parent.width, Theme.staffBody * 32)

        StaffTitle {
            text: qsTr("No device is configured")
            width: parent.width
        }

        StaffText {
            color: Theme.muted
            text: qsTr("This mirror works by touch alone. Readers are named in psyche.toml; “main.py doctor” tells what is connected.")
            width: parent.width
            wrapMode: Text.Wrap
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
        visible: list.count > 0
        width: root.beside ? root.width - root.listWidth - 2 * Theme.gapL : root.width

        Item {
            id: heading

            height: title.height + Theme.staffGap
            width: parent.width

            StaffTitle {
                id: title

                anchors.left: parent.left
                anchors.right: legend.visible ? legend.left : parent.right
                anchors.rightMargin: Theme.staffGap
                maximumLineCount: 1
                text: root.viewModel.hearsTags ? qsTr("%n tag(s) heard", "by a reader", root.viewModel.tagCount) : root.viewModel.selected
                wrapMode: Text.NoWrap
            }

            Legend {
                id: legend

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.staffGap
                anchors.right: parent.right
                arriveDbm: root.viewModel.arriveDbm
                stayDbm: root.viewModel.stayDbm
                visible: root.viewModel.hearsTags && tags.count > 0
            }

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.line
                height: Theme.hairline
                width: parent.width
            }
        }

        StaffText {
            anchors.top: heading.bottom
            anchors.topMargin: Theme.staffGap
            color: Theme.muted
            objectName: "deviceAdvice"
            text: {
                if (root.ailing)
                    return qsTr("Nothing can be read until it is ready again. It is tried again by itself.");
                if (root.viewModel.hearsTags)
                    return qsTr("Hang a tagged garment on the hook: it appears here with its strength.");
                return qsTr("Scan a code or tap a card to try it. What was read is never shown.") + " " + qsTr("Last: %1.").arg(StaffWording.lastRead(root.viewModel.selectedLastScan, root.viewModel.selectedLastAgeS));
            }
            visible: tags.count === 0
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

        EdgeFade {
            over: tags
        }

        StaffText {
            id: more

            anchors.bottom: parent.bottom
            color: Theme.muted
            height: visible ? implicitHeight : 0
            text: qsTr("and %n weaker one(s)", "tags", root.viewModel.moreTags)
            visible: root.viewModel.moreTags > 0
            width: parent.width
        }
    }
}
