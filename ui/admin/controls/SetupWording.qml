pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels

// Words of the staff's pages of camera, shop data and screen, from kinds.
QtObject {
    id: root

    function gesture(gesture: int): string {
        switch (gesture) {
        case Kiosk.ArmGesture.RaiseHand:
            return qsTr("Hand raised");
        case Kiosk.ArmGesture.ExtendLeft:
            return qsTr("Left arm out");
        case Kiosk.ArmGesture.ExtendRight:
            return qsTr("Right arm out");
        case Kiosk.ArmGesture.SwipeLeft:
            return qsTr("Swipe to the left");
        case Kiosk.ArmGesture.SwipeRight:
            return qsTr("Swipe to the right");
        default:
            return qsTr("Both arms up");
        }
    }

    function meaning(meaning: int): string {
        switch (meaning) {
        case Kiosk.CodeMeaning.Article:
            return qsTr("a garment of the shop");
        case Kiosk.CodeMeaning.UnknownArticle:
            return qsTr("a garment the shop does not have");
        case Kiosk.CodeMeaning.Staff:
            return qsTr("a staff badge");
        case Kiosk.CodeMeaning.Loyalty:
            return qsTr("a customer card");
        case Kiosk.CodeMeaning.Receipt:
            return qsTr("a receipt");
        case Kiosk.CodeMeaning.Ignored:
            return qsTr("ignored by rule");
        case Kiosk.CodeMeaning.Refused:
            return qsTr("not safe to look up");
        default:
            return qsTr("something else");
        }
    }

    function symbology(name: string): string {
        return name === "" ? qsTr("Code") : StaffWording.within(name);
    }

    function absence(absence: int): string {
        return absence === Kiosk.CameraAbsence.Forbidden ? qsTr("No camera here") : qsTr("The camera is off");
    }

    function absenceReason(absence: int): string {
        return absence === Kiosk.CameraAbsence.Forbidden ? qsTr("This mirror stands in a fitting cabin. A camera is forbidden there, and this program refuses to open one.") : qsTr("The configuration turns it off, or nothing would use it. Tags, codes and touch work without it.");
    }

    function engagement(engagement: int, view: int): string {
        if (view === Kiosk.View.Covered)
            return qsTr("Something covers the camera.");
        if (view === Kiosk.View.TooDark)
            return qsTr("It is too dark to see anybody.");
        switch (engagement) {
        case Kiosk.Engagement.Present:
            return qsTr("Somebody is there who does not face the mirror, or walks.");
        case Kiosk.Engagement.Ready:
            return qsTr("Somebody faces the mirror. A raised hand would take the lead.");
        case Kiosk.Engagement.Driving:
            return qsTr("This person leads.");
        default:
            return qsTr("Nobody is there. Step before the mirror, two metres away.");
        }
    }

    function sandbox(sandbox: int): string {
        switch (sandbox) {
        case Kiosk.Sandbox.Held:
            return qsTr("The camera is locked in");
        case Kiosk.Sandbox.Missing:
            return qsTr("The camera runs without its locks");
        default:
            return qsTr("Not known yet whether the camera is locked in");
        }
    }

    function sandboxReason(sandbox: int): string {
        switch (sandbox) {
        case Kiosk.Sandbox.Held:
            return qsTr("Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it.");
        case Kiosk.Sandbox.Missing:
            return qsTr("This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.");
        default:
            return qsTr("The camera’s process tells so when it starts.");
        }
    }

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

    function means(means: int): string {
        switch (means) {
        case Kiosk.BrightnessMeans.Backlight:
            return qsTr("Set by the panel’s own light.");
        case Kiosk.BrightnessMeans.Monitor:
            return qsTr("Set by the monitor’s own light, over its cable.");
        default:
            return qsTr("The panel’s own light cannot be reached here; the picture is darkened instead.");
        }
    }
}
