pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.theme

// Sentences that several pages say, from numbers and kinds.
QtObject {
    id: root

    readonly property int aMinute: 60
    readonly property int anHour: 60 * aMinute
    readonly property int aDay: 24 * anHour
    readonly property string comma: Theme.rightToLeft ? "\u060c " : ", "

    // `withYou` of what the shopper has in hand, which is counted.
    function band(band: int, quantity: int, withYou: bool): string {
        return withYou && root.isHere(band) ? root.withYou(quantity) : ({
                [Kiosk.Band.InStock]: quantity > 0 ? qsTr("%n here", "pieces in this store", quantity) : qsTr("In this shop"),
                [Kiosk.Band.FewLeft]: quantity > 0 ? qsTr("Only %n left", "pieces in this store", quantity) : qsTr("A few left"),
                [Kiosk.Band.SoldOut]: qsTr("Sold out here"),
                [Kiosk.Band.OnOrder]: qsTr("On display, to order")
            })[band] ?? qsTr("Ask us for stock");
    }

    function shortBand(band: int, quantity: int, withYou: bool): string {
        return withYou && root.isHere(band) ? root.withYou(quantity) : ({
                [Kiosk.Band.InStock]: quantity > 0 ? qsTr("%n piece(s)", "in a store", quantity) : qsTr("Available"),
                [Kiosk.Band.FewLeft]: quantity > 0 ? qsTr("%n left", "pieces in a store", quantity) : qsTr("A few left"),
                [Kiosk.Band.SoldOut]: qsTr("Sold out"),
                [Kiosk.Band.OnOrder]: qsTr("To order")
            })[band] ?? qsTr("Not known");
    }

    function isHere(band: int): bool {
        return band === Kiosk.Band.InStock || band === Kiosk.Band.FewLeft;
    }

    // True however many of them the shopper has.
    function withYou(quantity: int): string {
        if (quantity < 1)
            return qsTr("Here, with you");
        return quantity === 1 ? qsTr("1 here, with you") : qsTr("With you, %n here in all", "pieces in this store", quantity);
    }

    function takenAway(): string {
        return qsTr("Taken away");
    }

    function bandIcon(band: int): string {
        return ({
                [Kiosk.Band.InStock]: "in-stock",
                [Kiosk.Band.FewLeft]: "few-left",
                [Kiosk.Band.SoldOut]: "sold-out",
                [Kiosk.Band.OnOrder]: "on-order"
            })[band] ?? "not-known";
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
            return qsTr("Counted %n min ago. Ask us to check.", "", Math.floor(seconds / root.aMinute));
        if (seconds < root.aDay)
            return qsTr("Counted %n h ago. Ask us to check.", "", Math.floor(seconds / root.anHour));
        if (seconds < 2 * root.aDay)
            return qsTr("Counted yesterday. Ask us to check.");
        return qsTr("Counted %n day(s) ago. Ask us to check.", "", Math.floor(seconds / root.aDay));
    }

    // Whether a store is open, and until when; empty where nobody knows.
    function hours(state: int, until: string): string {
        return ({
                [Kiosk.OpenState.Open]: until === "" ? qsTr("Open") : qsTr("Open until %1").arg(until),
                [Kiosk.OpenState.ClosesSoon]: qsTr("Closes soon, at %1").arg(until),
                [Kiosk.OpenState.Closed]: until === "" ? qsTr("Closed") : qsTr("Closed, opens %1").arg(until)
            })[state] ?? "";
    }

    function fit(kind: int, percent: int): string {
        return ({
                [Kiosk.FitKind.Small]: percent > 0 ? qsTr("Runs small: %1").arg(root.percent(percent)) : qsTr("Runs small"),
                [Kiosk.FitKind.TrueToSize]: percent > 0 ? qsTr("True to size: %1").arg(root.percent(percent)) : qsTr("True to size"),
                [Kiosk.FitKind.Large]: percent > 0 ? qsTr("Runs large: %1").arg(root.percent(percent)) : qsTr("Runs large")
            })[kind] ?? "";
    }

    // What the camera cannot see, in the mirror's own words; empty when it sees.
    function sight(view: int): string {
        return ({
                [Kiosk.View.TooDark]: qsTr("It is too dark for me to see you."),
                [Kiosk.View.Covered]: qsTr("Something covers the camera.")
            })[view] ?? "";
    }

    // After a scan that opens no garment; empty when there was none.
    function notice(notice: int): string {
        return ({
                [Kiosk.Notice.LoyaltyCard]: qsTr("Card read. Nothing is kept."),
                [Kiosk.Notice.Receipt]: qsTr("That is a receipt. Nothing is kept."),
                [Kiosk.Notice.UnknownCode]: qsTr("This code isn’t one of our labels."),
                [Kiosk.Notice.UnknownCard]: qsTr("This card is not known here."),
                [Kiosk.Notice.Refused]: qsTr("This code cannot be used here."),
                [Kiosk.Notice.CardUnavailable]: qsTr("Your card cannot be looked up right now.")
            })[notice] ?? "";
    }

    function noticeIcon(notice: int): string {
        return ({
                [Kiosk.Notice.LoyaltyCard]: "card",
                [Kiosk.Notice.UnknownCard]: "card",
                [Kiosk.Notice.CardUnavailable]: "card",
                [Kiosk.Notice.Receipt]: "receipt"
            })[notice] ?? "scan";
    }

    // Words of the shop's within a sentence: where they are written the other way they leave the rest in its order.
    function isolated(words: string): string {
        const turns = Theme.rightToLeft || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(words);
        return turns && words !== "" ? "\u2068" + words + "\u2069" : words;
    }

    // Words side by side, those that there are. All of them being isolated, none would say in which direction they follow
    // each other: from right to left the line itself says it.
    function listed(words: list<string>): string {
        const line = words.filter(word => word !== "").map(word => root.isolated(word)).join("\u00a0· "); // no line begins with a dot
        return Theme.rightToLeft && line !== "" ? "\u2067" + line + "\u2069" : line;
    }

    // Words one after the other within a sentence, as many as there are.
    function enumerated(words: list<string>): string {
        return words.map(word => root.isolated(word)).join(root.comma);
    }

    // Shops are often called after the retailer, whom the shopper knows already.
    function shopName(name: string, retailer: string): string {
        return retailer !== "" && name.startsWith(retailer + " ") ? name.slice(retailer.length + 1) : name;
    }

    // Why something is suggested: always about the articles, never about a person.
    function because(kind: int, count: int, words: string): string {
        return ({
                [Kiosk.Because.Chosen]: qsTr("Our team’s choice"),
                [Kiosk.Because.Related]: qsTr("Our advice"),
                [Kiosk.Because.BoughtTogether]: count > 0 ? qsTr("Bought with it %n time(s)", "", count) : qsTr("Bought together"),
                [Kiosk.Because.LookedAtTogether]: count > 0 ? qsTr("Looked at with it %n time(s)", "", count) : qsTr("Looked at together"),
                [Kiosk.Because.SameMaterial]: words === "" ? qsTr("Same material") : qsTr("Same material: %1").arg(root.isolated(words)),
                [Kiosk.Because.MatchingColour]: qsTr("A colour that matches"),
                [Kiosk.Because.SameBrand]: words === "" ? qsTr("Same brand") : qsTr("Also by %1").arg(root.isolated(words)),
                [Kiosk.Because.Popular]: qsTr("Often bought in our shop")
            })[kind] ?? "";
    }

    function percent(value: int): string {
        return qsTr("%1%", "a percentage").arg(value);
    }

    function rating(value: real): string {
        return root.isolated(Number(value).toLocaleString(Qt.locale(), "f", 1));
    }

    function languageName(code: string): string {
        return ({
                "fr": "Français",
                "en": "English",
                "de": "Deutsch",
                "es": "Español",
                "it": "Italiano",
                "ar": "العربية"
            })[code.split("-")[0]] ?? code;
    }
}
