pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of what the camera sees, from kinds.
QtObject {
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
}
