pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of how a calibration went.
QtObject {
    function problem(problem: int): string {
        return ({
                [Kiosk.CalibrationProblem.NothingHeard]: qsTr("No tag was heard."),
                [Kiosk.CalibrationProblem.TooFewReads]: qsTr("The tag was heard too rarely to judge."),
                [Kiosk.CalibrationProblem.SameStrength]: qsTr("The garment sounds as strong next door as here."),
                [Kiosk.CalibrationProblem.ReaderOffline]: qsTr("The reader does not answer.")
            })[problem] ?? "";
    }

    function advice(problem: int): string {
        return ({
                [Kiosk.CalibrationProblem.NothingHeard]: qsTr("Check that the garment carries an RFID tag and hangs on the hook. Then listen again."),
                [Kiosk.CalibrationProblem.TooFewReads]: qsTr("Turn the tag towards the antenna and step back. Then listen again."),
                [Kiosk.CalibrationProblem.SameStrength]: qsTr("Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again."),
                [Kiosk.CalibrationProblem.ReaderOffline]: qsTr("Check its power and its cable. Listen again once it is ready.")
            })[problem] ?? "";
    }

    function missed(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment on the hook is practically never missed.") : qsTr("A garment on the hook is missed about once in %1.").arg(StaffWording.number(oneIn, 0));
    }

    function stray(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment next door practically never gets in.") : qsTr("A garment next door gets in about once in %1.").arg(StaffWording.number(oneIn, 0));
    }
}
