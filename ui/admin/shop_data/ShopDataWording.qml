pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of feeds and of a code that was tried, from kinds.
QtObject {
    function feed(kind: string): string {
        return ({
                "products": qsTr("Products"),
                "inventory": qsTr("Stock figures"),
                "reviews": qsTr("Reviews"),
                "stores": qsTr("Shops"),
                "supplements": qsTr("Supplements"),
                "tags": qsTr("RFID tags"),
                "till": qsTr("Sales of the till"),
                "baskets": qsTr("Purchases")
            })[kind] ?? StaffWording.within(kind);
    }

    function ago(seconds: int): string {
        return seconds < 5 ? qsTr("just now") : qsTr("%1 ago").arg(StaffWording.duration(seconds));
    }

    function outcome(outcome: int): string {
        return ({
                [Kiosk.TriedOutcome.Found]: qsTr("The mirror shows this garment"),
                [Kiosk.TriedOutcome.NotInCatalogue]: qsTr("A valid number that the shop does not have"),
                [Kiosk.TriedOutcome.LoyaltyCard]: qsTr("A customer card"),
                [Kiosk.TriedOutcome.StaffBadge]: qsTr("A staff badge"),
                [Kiosk.TriedOutcome.Receipt]: qsTr("A receipt"),
                [Kiosk.TriedOutcome.Ignored]: qsTr("Ignored by a rule"),
                [Kiosk.TriedOutcome.Refused]: qsTr("Not safe to look up")
            })[outcome] ?? qsTr("This is no garment’s number");
    }

    function outcomeAdvice(outcome: int): string {
        return ({
                [Kiosk.TriedOutcome.NotInCatalogue]: qsTr("The shopper sees “we do not know this one”. If it should be known, it is missing from the feed of products."),
                [Kiosk.TriedOutcome.NoArticle]: qsTr("Compare each digit with the label."),
                [Kiosk.TriedOutcome.LoyaltyCard]: qsTr("It opens no garment."),
                [Kiosk.TriedOutcome.StaffBadge]: qsTr("It opens no garment."),
                [Kiosk.TriedOutcome.Receipt]: qsTr("It opens no garment."),
                [Kiosk.TriedOutcome.Ignored]: qsTr("It opens no garment.")
            })[outcome] ?? "";
    }

    function band(band: int, quantity: int): string {
        if (quantity > 0)
            return qsTr("%n in this shop", "pieces", quantity);
        return ({
                [Kiosk.Band.InStock]: qsTr("in stock here"),
                [Kiosk.Band.FewLeft]: qsTr("few left here"),
                [Kiosk.Band.SoldOut]: qsTr("sold out here"),
                [Kiosk.Band.OnOrder]: qsTr("can be ordered")
            })[band] ?? qsTr("no figure for this shop");
    }
}
