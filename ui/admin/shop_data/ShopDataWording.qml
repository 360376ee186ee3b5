pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of feeds and of a code that was tried, from kinds.
QtObject {
    function feed(kind: string): string {
        switch (kind) {
        case "products":
            return qsTr("Products");
        case "inventory":
            return qsTr("Stock figures");
        case "reviews":
            return qsTr("Reviews");
        case "stores":
            return qsTr("Stores");
        default:
            return StaffWording.within(kind);
        }
    }

    function ago(seconds: int): string {
        return seconds < 5 ? qsTr("just now") : qsTr("%1 ago").arg(StaffWording.duration(seconds));
    }

    function outcome(outcome: int): string {
        switch (outcome) {
        case Kiosk.TriedOutcome.Found:
            return qsTr("The mirror shows this garment");
        case Kiosk.TriedOutcome.NotInCatalogue:
            return qsTr("A right number that the shop does not have");
        case Kiosk.TriedOutcome.LoyaltyCard:
            return qsTr("A customer card");
        case Kiosk.TriedOutcome.StaffBadge:
            return qsTr("A staff badge");
        case Kiosk.TriedOutcome.Receipt:
            return qsTr("A receipt");
        case Kiosk.TriedOutcome.Ignored:
            return qsTr("Ignored by a rule");
        case Kiosk.TriedOutcome.Refused:
            return qsTr("Not safe to look up");
        default:
            return qsTr("This is no garment’s number");
        }
    }

    function outcomeAdvice(outcome: int): string {
        switch (outcome) {
        case Kiosk.TriedOutcome.NotInCatalogue:
            return qsTr("The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products.");
        case Kiosk.TriedOutcome.NoArticle:
            return qsTr("Compare each digit with the label.");
        case Kiosk.TriedOutcome.LoyaltyCard:
        case Kiosk.TriedOutcome.StaffBadge:
        case Kiosk.TriedOutcome.Receipt:
        case Kiosk.TriedOutcome.Ignored:
            return qsTr("It opens no garment.");
        default:
            return "";
        }
    }

    function band(band: int, quantity: int): string {
        if (quantity > 0)
            return qsTr("%n in this shop", "pieces", quantity);
        switch (band) {
        case Kiosk.Band.InStock:
            return qsTr("in stock here");
        case Kiosk.Band.FewLeft:
            return qsTr("few left here");
        case Kiosk.Band.SoldOut:
            return qsTr("sold out here");
        case Kiosk.Band.OnOrder:
            return qsTr("can be ordered");
        default:
            return qsTr("no figure for this shop");
        }
    }
}
