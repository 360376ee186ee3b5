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
    readonly property list<var> facts: {
        const model = root.viewModel;
        const facts = [];
        if (root.isArticle) {
            facts.push([qsTr("Read as"), model.triedAsTag ? qsTr("the number of a tag") : qsTr("a code")]);
            if (model.triedGtin !== "")
                facts.push(["GTIN", StaffWording.within(model.triedGtin)]);
        }
        if (model.triedItem !== "")
            facts.push([qsTr("Number in the feed"), StaffWording.within(model.triedItem), false, "triedItem"]);
        if (model.triedSharing > 1)
            facts.push([qsTr("Articles with this number"), qsTr("%Ln; this is the first of them", "articles", model.triedSharing), true, "triedSharing"]);
        if (model.triedSerial !== "")
            facts.push([qsTr("Single piece"), StaffWording.within(model.triedSerial)]);
        if (!root.found)
            return facts;
        facts.push([qsTr("Garment"), model.triedTitle, false, "triedTitle"]);
        if (model.triedAbout.length > 0)
            facts.push([qsTr("Brand, colour, size"), Wording.listed(model.triedAbout)]);
        facts.push([qsTr("Price"), model.triedWasPrice === "" ? model.triedPrice : qsTr("%1 instead of %2", "prices").arg(Wording.isolated(model.triedPrice)).arg(Wording.isolated(model.triedWasPrice))]);
        const stock = [ShopDataWording.band(model.triedBand, model.triedQuantity), model.triedAgeS >= 0 ? ShopDataWording.ago(model.triedAgeS) : "", model.triedStale ? qsTr("too old to promise") : ""];
        facts.push([qsTr("Stock"), stock.filter(part => part !== "").join(" · "), model.triedStale]);
        facts.push([qsTr("Shops that have it"), StaffWording.number(model.triedStores, 0)]);
        facts.push([qsTr("Reviews"), StaffWording.number(model.triedReviews, 0)]);
        facts.push([qsTr("Pictures"), StaffWording.number(model.triedPictures, 0), model.triedPictures === 0]);
        return facts;
    }

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

    StaffNote {
        text: ShopDataWording.outcomeAdvice(root.viewModel.tried)
        visible: text !== ""
    }

    StaffNote {
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

    FactList {
        model: root.facts
    }
}
