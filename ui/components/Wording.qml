pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels

// Sentences that several pages say, from numbers and kinds.
QtObject {
    id: root

    readonly property int aMinute: 60
    readonly property int anHour: 60 * aMinute
    readonly property int aDay: 24 * anHour

    function band(band: int, quantity: int): string {
        switch (band) {
        case Kiosk.Band.InStock:
            return quantity > 0 ? qsTr("%n here", "pieces in this store", quantity) : qsTr("In this store");
        case Kiosk.Band.FewLeft:
            return quantity > 0 ? qsTr("Only %n left", "pieces in this store", quantity) : qsTr("A few left");
        case Kiosk.Band.SoldOut:
            return qsTr("Sold out here");
        case Kiosk.Band.OnOrder:
            return qsTr("On display, to order");
        default:
            return qsTr("Ask us for stock");
        }
    }

    function shortBand(band: int, quantity: int): string {
        switch (band) {
        case Kiosk.Band.InStock:
            return quantity > 0 ? qsTr("%n piece(s)", "in a store", quantity) : qsTr("Available");
        case Kiosk.Band.FewLeft:
            return quantity > 0 ? qsTr("%n left", "pieces in a store", quantity) : qsTr("A few left");
        case Kiosk.Band.SoldOut:
            return qsTr("Sold out");
        case Kiosk.Band.OnOrder:
            return qsTr("To order");
        default:
            return qsTr("Not known");
        }
    }

    function bandIcon(band: int): string {
        switch (band) {
        case Kiosk.Band.InStock:
            return "in-stock";
        case Kiosk.Band.FewLeft:
            return "few-left";
        case Kiosk.Band.SoldOut:
            return "sold-out";
        case Kiosk.Band.OnOrder:
            return "on-order";
        default:
            return "not-known";
        }
    }

    function age(seconds: int): string {
        if (seconds < 0)
            return "";
        if (seconds < 2 * root.aMinute)
            return qsTr("Counted just now");
        if (seconds < root.anHour)
            return qsTr("Counted %n min ago", "", Math.floor(seconds / root.aMinute));
        if (seconds < root.aDay)
            return qsTr("Counted %n h ago", "", Math.floor(seconds / root.anHour));
        return qsTr("Counted %n day(s) ago", "", Math.floor(seconds / root.aDay));
    }

    function staleAge(seconds: int): string {
        if (seconds < 0)
            return qsTr("No recent count. Ask us to check.");
        if (seconds < root.anHour)
            return qsTr("Seen %n min ago. Ask us to check.", "", Math.floor(seconds / root.aMinute));
        if (seconds < root.aDay)
            return qsTr("Seen %n h ago. Ask us to check.", "", Math.floor(seconds / root.anHour));
        if (seconds < 2 * root.aDay)
            return qsTr("Seen yesterday. Ask us to check.");
        return qsTr("Seen %n day(s) ago. Ask us to check.", "", Math.floor(seconds / root.aDay));
    }

    function fit(kind: int, percent: int): string {
        switch (kind) {
        case Kiosk.FitKind.Small:
            return percent > 0 ? qsTr("Runs small: %1").arg(root.percent(percent)) : qsTr("Runs small");
        case Kiosk.FitKind.TrueToSize:
            return percent > 0 ? qsTr("True to size: %1").arg(root.percent(percent)) : qsTr("True to size");
        case Kiosk.FitKind.Large:
            return percent > 0 ? qsTr("Runs large: %1").arg(root.percent(percent)) : qsTr("Runs large");
        default:
            return "";
        }
    }

    // What the camera cannot see, in the mirror's own words; empty when it sees.
    function sight(view: int): string {
        switch (view) {
        case Kiosk.View.TooDark:
            return qsTr("It is too dark for me to see you.");
        case Kiosk.View.Covered:
            return qsTr("Something covers the camera.");
        default:
            return "";
        }
    }

    // After a scan that opens no garment; empty when there was none.
    function notice(notice: int): string {
        switch (notice) {
        case Kiosk.Notice.LoyaltyCard:
            return qsTr("Card read. Nothing of it is kept.");
        case Kiosk.Notice.Receipt:
            return qsTr("That is a receipt. Nothing of it is kept.");
        case Kiosk.Notice.UnknownCode:
            return qsTr("This code belongs to no garment.");
        case Kiosk.Notice.UnknownCard:
            return qsTr("This card is not known here.");
        case Kiosk.Notice.Refused:
            return qsTr("This code cannot be used here.");
        default:
            return "";
        }
    }

    function noticeIcon(notice: int): string {
        switch (notice) {
        case Kiosk.Notice.LoyaltyCard:
        case Kiosk.Notice.UnknownCard:
            return "card";
        case Kiosk.Notice.Receipt:
            return "receipt";
        default:
            return "scan";
        }
    }

    // Shops are often called after the retailer, whom the shopper knows already.
    function shopName(name: string, retailer: string): string {
        return retailer !== "" && name.startsWith(retailer + " ") ? name.slice(retailer.length + 1) : name;
    }

    function percent(value: int): string {
        return qsTr("%1%", "a percentage").arg(value);
    }

    function rating(value: real): string {
        return Number(value).toLocaleString(Qt.locale(), "f", 1);
    }

    function languageName(code: string): string {
        switch (code.split("-")[0]) {
        case "fr":
            return "Français";
        case "en":
            return "English";
        case "de":
            return "Deutsch";
        case "es":
            return "Español";
        case "it":
            return "Italiano";
        case "ar":
            return "العربية";
        default:
            return code;
        }
    }
}
