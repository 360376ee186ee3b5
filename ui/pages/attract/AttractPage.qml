pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// At rest: a mirror. The names above, and at the foot what to do here, with a picture, a hanger, or over pictures, as
// the placement has it.
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
    // Who stands there is not shown one picture after another: what moves by itself could not be stopped by arm.
    readonly property bool moves: root.active && !Theme.reduceMotion && root.gestures.engagement === Kiosk.Engagement.Nobody
    readonly property bool hasCampaign: root.viewModel.campaigns.count > 0 && !root.viewModel.preparing
    readonly property bool isWindow: root.viewModel.rest === Kiosk.Rest.ShowWindow
    readonly property bool hasPicture: root.hasCampaign && root.viewModel.rest === Kiosk.Rest.Picture
    readonly property bool atHook: root.viewModel.rest === Kiosk.Rest.Hook && root.viewModel.canTag
    readonly property real leadingEdge: !Theme.portrait && root.hasPicture ? Theme.textColumnX : Theme.margin
    readonly property list<string> notes: [root.resting, root.gestures.able && root.gestures.available ? Wording.sight(root.gestures.view) : "", root.viewModel.rest === Kiosk.Rest.Hook && !root.gestures.able && !root.viewModel.canScan ? qsTr("There is no camera here.") : "", root.isWindow ? Wording.hours(root.viewModel.openState, root.viewModel.hoursText) : ""]
    readonly property string resting: {
        const hook = root.viewModel.canTag && root.devices.readerOffline;
        const camera = (root.viewModel.canScan || root.gestures.able) && root.devices.cameraOffline;
        if (hook && camera)
            return qsTr("The reader and the camera are resting; touch works.");
        return hook ? qsTr("The hook is resting for a moment.") : camera ? qsTr("The camera is resting for a moment.") : "";
    }
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
        return qsTr("Touch the mirror to see the collection.");
    }

    bleeds: root.hasPicture
    controlled: root.viewModel.canTouch
    objectName: "attractPage"
    saidAbove: names.y + names.height
    ready: !root.hasPicture || campaign.settled

    Loader {
        active: root.isWindow
        anchors.fill: parent
        visible: root.hasCampaign

        sourceComponent: ShowWindow {
            footHeight: root.height - words.y
            headHeight: root.gestures.able && Theme.portrait ? Math.max(names.y + names.height, Theme.margin + Theme.figure) + 2 * Theme.bodyLine : names.y + names.height
            model: root.viewModel.campaigns
            moves: root.moves
        }
    }

    Column {
        id: names

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
            color: root.isWindow ? Theme.ink : Theme.muted
            text: Wording.shopName(root.shop.storeName, root.shop.retailerName)
            width: parent.width
        }
    }

    Campaign {
        id: campaign

        // What gives way to the words is the picture, which stays whole.
        readonly property real foot: Math.min(Theme.restBottom, words.y - Theme.gap)
        readonly property real room: foot - names.y - names.height - Theme.gap

        height: Theme.portrait ? Math.min(Theme.restWidth * Theme.pictureRatio, room) : root.height
        model: root.viewModel.campaigns
        moves: root.moves
        shows: root.hasPicture
        width: Theme.portrait ? Math.round(height / Theme.pictureRatio) : Theme.restWidth
        x: (Theme.portrait !== Theme.rightToLeft) ? root.width - width : 0
        y: Theme.portrait ? foot - height : 0
    }

    // Where garments are hung, whichever way the language is written.
    Icon {
        name: "hanger-large"
        objectName: "hookSide"
        size: Theme.shortSide * 0.3
        tint: Theme.accent
        visible: root.atHook && !root.devices.readerOffline
        x: root.viewModel.hookIsLeft ? Theme.margin : root.width - width - Theme.margin
        y: (root.height - height) / 2
    }

    Greeting {
        id: greeting

        anchors.left: parent.left
        anchors.leftMargin: root.leadingEdge
        moves: root.active
        visible: !root.atHook && !root.isWindow && (waves || ways.length > 0)
        waves: root.nudges
        ways: root.viewModel.preparing ? [] : [root.tagWorks ? "hanger" : "", root.scanWorks ? "scan" : "", root.armsWork ? "gesture" : ""].filter(way => way !== "")
        y: (root.hasPicture && Theme.portrait ? campaign.y + campaign.height : words.y - Theme.gap) - height
    }

    RestWords {
        id: words

        readonly property real headed: greeting.visible ? greeting.height + Theme.gap : 0
        readonly property real beside: Math.max(names.y + names.height + Theme.gap + headed, (root.height - height + headed) / 2)

        anchors.left: parent.left
        anchors.leftMargin: root.leadingEdge
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        invitation: root.invitation
        noteTint: root.isWindow ? Theme.ink : Theme.muted
        notes: root.notes
        progress: root.viewModel.preparing ? root.viewModel.preparingShare : -1
        size: {
            if (root.isWindow)
                return Theme.farTitle;
            if (Theme.portrait)
                return root.hasPicture && root.invitation.length > 40 ? Theme.body : Theme.title;
            return !root.hasPicture || Theme.accessible ? Theme.title : root.invitation.length > 40 ? Theme.display * 0.75 : Theme.display;
        }
        // Where no controls float, down to the edge, but for the figure on a table.
        y: root.isWindow && !root.controlled && (Theme.portrait || !root.gestures.able) ? root.height - height - Theme.margin : Math.min(root.hasPicture && !Theme.portrait ? beside : root.height, Theme.pageBottom - height - Theme.gap)
    }
}
