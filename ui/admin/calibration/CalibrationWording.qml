pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of how a calibration went.
QtObject {
    function problem(problem: int): string {
        switch (problem) {
        case Kiosk.CalibrationProblem.NothingHeard:
            return qsTr("No tag was heard.");
        case Kiosk.CalibrationProblem.TooFewReads:
            return qsTr("The tag was heard too rarely to judge.");
        case Kiosk.CalibrationProblem.SameStrength:
            return qsTr("The garment sounds as strong next door as here.");
        case Kiosk.CalibrationProblem.ReaderOffline:
            return qsTr("The reader does not answer.");
        default:
            return "";
        }
    }

    function advice(problem: int): string {
        switch (problem) {
        case Kiosk.CalibrationProblem.NothingHeard:
            return qsTr("Check that the garment carries an RFID tag and hangs on the hook. Then listen again.");
        case Kiosk.CalibrationProblem.TooFewReads:
            return qsTr("Turn the tag towards the antenna and step back. Then listen again.");
        case Kiosk.CalibrationProblem.SameStrength:
            return qsTr("Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again.");
        case Kiosk.CalibrationProblem.ReaderOffline:
            return qsTr("Check its power and its cable. Listen again once it is ready.");
        default:
            return "";
        }
    }

    function missed(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment on the hook is practically never missed.") : qsTr("A garment on the hook is missed about once in %1.").arg(StaffWording.number(oneIn, 0));
    }

    function stray(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment next door practically never gets in.") : qsTr("A garment next door gets in about once in %1.").arg(StaffWording.number(oneIn, 0));
    }
}
