pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.arms
import ui.components
import ui.theme

// At rest: a mirror. The names above, below them nothing, and at the foot what to do here, with one picture at most.
PageFrame {
    id: root

    required property AttractViewModel viewModel
    readonly property DevicesViewModel devices: root.viewModel.devices
    readonly property GesturesViewModel gestures: root.viewModel.gestures
    readonly property ShopViewModel shop: root.viewModel.shop
    readonly property bool tagWorks: root.viewModel.canTag && !root.devices.readerOffline
    readonly property bool scanWorks: root.viewModel.canScan && !root.devices.cameraOffline && root.gestures.view !== Kiosk.View.Covered
    readonly property bool presentWorks: root.viewModel.canPresent && !root.devices.scannerOffline
    readonly property bool armsWork: root.gestures.able && root.gestures.available && root.gestures.view === Kiosk.View.Clear
    // Somebody stands there and looks: what to do is said to them, and nothing else.
    readonly property bool nudges: root.armsWork && root.gestures.engagement >= Kiosk.Engagement.Ready && !root.viewModel.preparing
    readonly property bool hasCampaign: root.viewModel.campaigns.count > 0 && !root.viewModel.preparing
    readonly property real leadingEdge: !Theme.portrait && root.hasCampaign ? Theme.textColumnX : Theme.margin
    readonly property string invitation: {
        if (root.viewModel.preparing)
            return qsTr("One moment: the collection is being laid out.");
        if (root.viewModel.catalogueEmpty)
            return qsTr("This mirror has no collection yet. Our team can help.");
        if (root.nudges)
            return qsTr("Raise a hand to begin.");
        if (root.armsWork && root.tagWorks && root.scanWorks)
            return qsTr("Hang a garment here, show its label, or raise a hand.");
        if (root.armsWork && root.tagWorks)
            return qsTr("Hang a garment here, or raise a hand to begin.");
        if (root.armsWork && root.scanWorks)
            return qsTr("Show a garment's label, or raise a hand to begin.");
        if (root.tagWorks && root.scanWorks)
            return qsTr("Hang a garment here, or show its label to the camera.");
        if (root.tagWorks)
            return qsTr("Hang a garment here to see all about it.");
        if (root.scanWorks)
            return qsTr("Show a garment's label to the camera.");
        if (root.armsWork && root.presentWorks)
            return qsTr("Scan a garment's label, or raise a hand to begin.");
        if (root.presentWorks)
            return qsTr("Scan a garment's label to see all about it.");
        if (root.armsWork)
            return qsTr("Raise a hand to begin.");
        if (!root.viewModel.canTouch)
            return qsTr("Back in a moment.");
        return qsTr("Touch the mirror to begin.");
    }

    bleeds: root.hasCampaign
    objectName: "attractPage"
    ready: !root.hasCampaign || campaign.settled

    Column {
        anchors.left: parent.left
        anchors.leftMargin: root.leadingEdge
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + (root.gestures.able ? Theme.figure + Theme.gap : 0)
        anchors.top: parent.top
        anchors.topMargin: Theme.margin

        TitleText {
            maximumLineCount: 1
            text: root.shop.retailerName
            visible: text !== ""
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            text: Wording.shopName(root.shop.storeName, root.shop.retailerName)
            width: parent.width
        }
    }

    Campaign {
        id: campaign

        active: root.active && root.hasCampaign
        model: root.viewModel.campaigns
        visible: root.hasCampaign
        width: Theme.portrait ? Math.round(root.width * 0.36) : Theme.pictureColumn
        x: (Theme.portrait !== Theme.rightToLeft) ? root.width - width : 0
        y: Theme.portrait ? Theme.pageBottom - height - Theme.gap : (root.height - height) / 2
    }

    Column {
        readonly property real trailingEdge: Theme.portrait && root.hasCampaign ? campaign.width + Theme.gapL : Theme.margin

        anchors.left: parent.left
        anchors.leftMargin: root.leadingEdge
        anchors.right: parent.right
        anchors.rightMargin: trailingEdge
        spacing: Theme.gap
        y: Theme.portrait ? Theme.pageBottom - height - Theme.gap : (root.height - height) / 2

        StickFigure {
            id: greeting

            property real time: Theme.reduceMotion ? 0.5 : 0

            NumberAnimation on time {
                duration: Theme.hintLoop
                from: 0
                loops: Animation.Infinite
                running: greeting.visible && root.active && !Theme.reduceMotion
                to: 1
            }

            anchors.left: parent.left
            anchors.leftMargin: -0.3 * width
            height: Theme.display * 2
            joints: GesturePoses.at(GesturePoses.GREETING, greeting.time)
            objectName: "greeting"
            tint: Theme.accent
            visible: root.nudges
            width: height
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.gap
            visible: !root.nudges

            Repeater {
                model: [
                    {
                        name: "hanger",
                        works: root.tagWorks
                    },
                    {
                        name: "scan",
                        works: root.scanWorks
                    },
                    {
                        name: "gesture",
                        works: root.armsWork
                    }
                ].filter(way => way.works && !root.viewModel.preparing)

                Icon {
                    required property var modelData

                    name: modelData.name
                    size: Theme.title * 1.2
                    tint: Theme.accent
                }
            }
        }

        TitleText {
            maximumLineCount: 7
            pixelSize: Theme.portrait ? Theme.title : root.invitation.length > 40 ? Theme.display * 0.75 : Theme.display
            objectName: "invitation"
            text: root.invitation
            width: parent.width
        }

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            visible: root.viewModel.preparing && root.viewModel.preparingShare >= 0
            width: parent.width

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
                height: Theme.stroke
                width: parent.width * Math.max(0, root.viewModel.preparingShare)
            }
        }

        BodyText {
            color: Theme.muted
            objectName: "resting"
            text: root.devices.readerOffline && root.devices.cameraOffline ? qsTr("The reader and the camera are resting; touch works.") : root.devices.readerOffline ? qsTr("The hook is resting for a moment.") : qsTr("The camera is resting for a moment.")
            visible: (root.viewModel.canTag && root.devices.readerOffline) || ((root.viewModel.canScan || root.gestures.able) && root.devices.cameraOffline)
            width: parent.width
            wrapMode: Text.Wrap
        }

        BodyText {
            color: Theme.muted
            objectName: "sight"
            text: Wording.sight(root.gestures.view)
            visible: root.gestures.able && root.gestures.available && text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
