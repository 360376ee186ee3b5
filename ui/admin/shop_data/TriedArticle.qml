pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// What a code would open here, step by step; nothing is opened.
Column {
    id: root

    required property ShopDataPageViewModel viewModel
    readonly property bool found: root.viewModel.tried === Kiosk.TriedOutcome.Found
    readonly property bool isArticle: root.found || root.viewModel.tried === Kiosk.TriedOutcome.NotInCatalogue

    objectName: "triedArticle"
    spacing: Theme.staffGap * 0.4
    visible: root.viewModel.tried !== Kiosk.TriedOutcome.Nothing

    Row {
        anchors.left: parent.left
        spacing: Theme.staffGap * 0.6
        width: parent.width

        Icon {
            name: root.found ? "check" : "not-known"
            size: Theme.staffTitle
            tint: root.found ? Theme.accent : Theme.alert
        }

        StaffTitle {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            objectName: "triedOutcome"
            text: ShopDataWording.outcome(root.viewModel.tried)
            width: parent.width - Theme.staffTitle - parent.spacing
        }
    }

    StaffParagraph {
        color: Theme.muted
        text: ShopDataWording.outcomeAdvice(root.viewModel.tried)
        visible: text !== ""
    }

    StaffParagraph {
        color: Theme.muted
        horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        objectName: "triedReason"
        text: StaffWording.within(root.viewModel.triedReason)
        visible: root.viewModel.triedReason !== "" && !root.isArticle
    }

    Item {
        height: Theme.staffGap * 0.5
        visible: root.isArticle
        width: 1
    }

    FactRow {
        label: qsTr("Read as")
        value: root.viewModel.triedAsTag ? qsTr("the number of a tag") : qsTr("a code")
        visible: root.isArticle
    }

    FactRow {
        label: "GTIN"
        value: StaffWording.within(root.viewModel.triedGtin)
        visible: root.isArticle
    }

    FactRow {
        label: qsTr("Single piece")
        value: StaffWording.within(root.viewModel.triedSerial)
        visible: root.viewModel.triedSerial !== ""
    }

    FactRow {
        label: qsTr("Garment")
        objectName: "triedTitle"
        value: root.viewModel.triedTitle
        visible: root.found
    }

    FactRow {
        label: qsTr("Brand, colour, size")
        value: Wording.listed(root.viewModel.triedAbout)
        visible: root.found && value !== ""
    }

    FactRow {
        label: qsTr("Price")
        value: root.viewModel.triedWasPrice === "" ? root.viewModel.triedPrice : qsTr("%1 instead of %2", "prices").arg(Wording.isolated(root.viewModel.triedPrice)).arg(Wording.isolated(root.viewModel.triedWasPrice))
        visible: root.found
    }

    FactRow {
        grave: root.viewModel.triedStale
        label: qsTr("Stock")
        value: ShopDataWording.band(root.viewModel.triedBand, root.viewModel.triedQuantity) + (root.viewModel.triedAgeS >= 0 ? " · " + ShopDataWording.ago(root.viewModel.triedAgeS) : "") + (root.viewModel.triedStale ? " · " + qsTr("too old to promise") : "")
        visible: root.found
    }

    FactRow {
        label: qsTr("Stores that have it")
        value: StaffWording.number(root.viewModel.triedStores, 0)
        visible: root.found
    }

    FactRow {
        label: qsTr("Reviews")
        value: StaffWording.number(root.viewModel.triedReviews, 0)
        visible: root.found
    }

    FactRow {
        grave: root.viewModel.triedPictures === 0
        label: qsTr("Pictures")
        value: StaffWording.number(root.viewModel.triedPictures, 0)
        visible: root.found
    }
}
