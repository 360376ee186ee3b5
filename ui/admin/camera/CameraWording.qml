pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of what the camera sees, from kinds.
QtObject {
    function gesture(gesture: int): string {
        return ({
                [Kiosk.ArmGesture.RaiseHand]: qsTr("Hand raised"),
                [Kiosk.ArmGesture.ExtendLeft]: qsTr("Left arm out"),
                [Kiosk.ArmGesture.ExtendRight]: qsTr("Right arm out"),
                [Kiosk.ArmGesture.SwipeLeft]: qsTr("Swipe to the left"),
                [Kiosk.ArmGesture.SwipeRight]: qsTr("Swipe to the right")
            })[gesture] ?? qsTr("Both arms up");
    }

    function meaning(meaning: int): string {
        return ({
                [Kiosk.CodeMeaning.Article]: qsTr("a garment of the shop"),
                [Kiosk.CodeMeaning.UnknownArticle]: qsTr("a garment the shop does not have"),
                [Kiosk.CodeMeaning.Staff]: qsTr("a staff badge"),
                [Kiosk.CodeMeaning.Loyalty]: qsTr("a customer card"),
                [Kiosk.CodeMeaning.Receipt]: qsTr("a receipt"),
                [Kiosk.CodeMeaning.Ignored]: qsTr("ignored by rule"),
                [Kiosk.CodeMeaning.Refused]: qsTr("not safe to look up")
            })[meaning] ?? qsTr("something else");
    }

    function symbology(name: string): string {
        return name === "other" ? qsTr("Code") : StaffWording.within(name);
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
        return ({
                [Kiosk.Engagement.Present]: qsTr("Somebody is there, but walking or not facing the mirror."),
                [Kiosk.Engagement.Ready]: qsTr("Somebody faces the mirror. A raised hand would take the lead."),
                [Kiosk.Engagement.Driving]: qsTr("This person leads.")
            })[engagement] ?? qsTr("Nobody is there. Stand two metres in front of the mirror.");
    }
}
