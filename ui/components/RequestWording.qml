pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components

// What is asked for, what may be promised of it, and how far it is: the same words on every page.
QtObject {
    id: root

    // What a button asks for. `firm` where more than a look is promised; without a size it is this very article.
    function ask(kind: int, firm: bool, size: string, store: string): string {
        const it = Wording.isolated(size), there = Wording.isolated(store);
        switch (kind) {
        case Kiosk.RequestKind.Bring:
            if (firm)
                return size === "" ? qsTr("Bring it to me") : qsTr("Bring me size %1").arg(it);
            return size === "" ? qsTr("Look for it") : qsTr("Look for size %1").arg(it);
        case Kiosk.RequestKind.HoldHere:
            if (firm)
                return size === "" ? qsTr("Hold it for me") : qsTr("Hold size %1 for me").arg(it);
            return size === "" ? qsTr("Look for it, to hold it") : qsTr("Look for size %1, to hold it").arg(it);
        case Kiosk.RequestKind.HoldThere:
            return qsTr("Hold it at %1", "a shop").arg(there);
        case Kiosk.RequestKind.Deliver:
            return qsTr("Order it online");
        case Kiosk.RequestKind.Return:
            return qsTr("Return it");
        case Kiosk.RequestKind.TakeBack:
            return qsTr("Take these back");
        }
        return qsTr("Ask for help");
    }

    // Where size or colour are to be chosen first.
    function choose(kind: int, sized: bool): string {
        if (kind === Kiosk.RequestKind.Bring)
            return sized ? qsTr("Bring me another size") : qsTr("Bring me another one");
        return sized ? qsTr("Hold a size for me") : qsTr("Hold one for me");
    }

    // What the shopper is told before they ask.
    function promise(kind: int, firm: bool, count: int): string {
        switch (kind) {
        case Kiosk.RequestKind.Bring:
            return firm ? qsTr("We bring it to you.") : qsTr("We look and tell you.");
        case Kiosk.RequestKind.HoldHere:
            return firm ? qsTr("You get a code for the till.") : qsTr("We look and tell you.");
        case Kiosk.RequestKind.HoldThere:
            return qsTr("We ask there and tell you.");
        case Kiosk.RequestKind.Deliver:
            return qsTr("You go on with your phone.");
        case Kiosk.RequestKind.Return:
            return qsTr("You get a code for the till.");
        case Kiosk.RequestKind.TakeBack:
            return qsTr("%n garment(s) that stay here", "", count);
        }
        return qsTr("Somebody comes to you.");
    }

    // Why something cannot be asked for, in a line.
    function refused(why: int): string {
        return ({
                [Kiosk.WhyNotPlaced.SoldOut]: qsTr("Sold out"),
                [Kiosk.WhyNotPlaced.LastIsWithYou]: qsTr("The last one is with you."),
                [Kiosk.WhyNotPlaced.NeverReturned]: qsTr("This is never taken back."),
                [Kiosk.WhyNotPlaced.TooMany]: qsTr("Withdraw something first.")
            })[why] ?? qsTr("Not possible now.");
    }

    function returnReason(reason: int): string {
        return ({
                [Kiosk.ReturnReason.TooSmall]: qsTr("Too small"),
                [Kiosk.ReturnReason.TooLarge]: qsTr("Too large"),
                [Kiosk.ReturnReason.NotLiked]: qsTr("Not to my taste"),
                [Kiosk.ReturnReason.Faulty]: qsTr("Faulty")
            })[reason] ?? qsTr("Another reason");
    }

    // What was asked for, in a word or two.
    function what(kind: int, title: string, size: string): string {
        if (kind === Kiosk.RequestKind.Help)
            return qsTr("Help");
        if (kind === Kiosk.RequestKind.TakeBack)
            return qsTr("Take back");
        if (kind === Kiosk.RequestKind.Return && title === "")
            return qsTr("Return", "what somebody brings back");
        return size === "" ? Wording.isolated(title) : qsTr("Size %1").arg(Wording.isolated(size));
    }

    // How far it is, in one sentence.
    function state(kind: int, state: int, who: string, promised: bool, late: bool, reason: int, store: string): string {
        const name = who === "" ? qsTr("Our team") : Wording.isolated(who);
        switch (state) {
        case Kiosk.RequestState.Placed:
            return root.placed(kind, promised, late, store);
        case Kiosk.RequestState.Accepted:
            if (root.isHold(kind))
                return qsTr("On hold for you");
            if (kind === Kiosk.RequestKind.Return)
                return qsTr("Show the code at the till");
            return late ? qsTr("%1 needs a little longer", "a first name").arg(name) : qsTr("%1 sees to it", "a first name").arg(name);
        case Kiosk.RequestState.OnTheWay:
            return late ? qsTr("%1 needs a little longer", "a first name").arg(name) : qsTr("%1 is on the way", "a first name").arg(name);
        case Kiosk.RequestState.Refused:
            return root.refusal(reason);
        case Kiosk.RequestState.Withdrawn:
            return qsTr("Withdrawn");
        case Kiosk.RequestState.Expired:
            return root.isHold(kind) ? qsTr("No longer on hold") : qsTr("Nobody could come");
        case Kiosk.RequestState.Done:
            return root.isHold(kind) ? qsTr("Collected") : qsTr("Done");
        }
        return qsTr("Ended");
    }

    function placed(kind: int, promised: bool, late: bool, store: string): string {
        if (kind === Kiosk.RequestKind.Return)
            return qsTr("Show the code at the till");
        if (kind === Kiosk.RequestKind.Deliver)
            return qsTr("Go on with your phone");
        if (root.isHold(kind) && promised)
            return qsTr("On hold for you");
        if (late)
            return qsTr("Nobody has answered yet");
        if (kind === Kiosk.RequestKind.HoldThere)
            return store === "" ? qsTr("We are asking there") : qsTr("We are asking %1", "a shop").arg(Wording.isolated(store));
        return qsTr("We have asked our team");
    }

    function refusal(reason: int): string {
        return ({
                [Kiosk.RefusalReason.NotFound]: qsTr("We could not find it"),
                [Kiosk.RefusalReason.Sold]: qsTr("It has just been sold"),
                [Kiosk.RefusalReason.Damaged]: qsTr("It is damaged"),
                [Kiosk.RefusalReason.AgainstTheRules]: qsTr("It cannot be returned")
            })[reason] ?? qsTr("Nobody is free right now");
    }

    function isHold(kind: int): bool {
        return kind === Kiosk.RequestKind.HoldHere || kind === Kiosk.RequestKind.HoldThere;
    }

    // Told by shape too: a clock while somebody is waited for, a tick where it is sure, a mark where it failed.
    function icon(state: int, promised: bool, late: bool, kind: int): string {
        if (state === Kiosk.RequestState.Refused || state === Kiosk.RequestState.Expired || late)
            return "warning";
        const sure = state === Kiosk.RequestState.Done || promised && root.isHold(kind);
        return sure || state === Kiosk.RequestState.Accepted || state === Kiosk.RequestState.OnTheWay ? "check" : "waiting";
    }
}
