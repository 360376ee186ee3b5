pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.theme

// Sentences of the staff's pages, from numbers and kinds.
QtObject {
    id: root

    readonly property int aMinute: 60
    readonly property int anHour: 60 * aMinute
    readonly property int aDay: 24 * anHour

    function state(state: int): string {
        switch (state) {
        case Kiosk.DeviceState.Ready:
            return qsTr("Ready");
        case Kiosk.DeviceState.Offline:
            return qsTr("Offline");
        case Kiosk.DeviceState.Misconfigured:
            return qsTr("Set up wrongly");
        default:
            return qsTr("Connecting");
        }
    }

    function stateIcon(state: int): string {
        switch (state) {
        case Kiosk.DeviceState.Ready:
            return "in-stock";
        case Kiosk.DeviceState.Offline:
            return "no-device";
        case Kiosk.DeviceState.Misconfigured:
            return "warning";
        default:
            return "on-order";
        }
    }

    function duration(seconds: int): string {
        if (seconds < root.aMinute)
            return qsTr("%n s", "seconds", seconds);
        if (seconds < root.anHour)
            return qsTr("%n min", "minutes", Math.floor(seconds / root.aMinute));
        if (seconds < root.aDay)
            return qsTr("%n h", "hours", Math.floor(seconds / root.anHour));
        return qsTr("%n day(s)", "", Math.floor(seconds / root.aDay));
    }

    function since(seconds: int): string {
        return qsTr("for %1", "a duration").arg(root.duration(seconds));
    }

    function lastRead(scan: int, seconds: int): string {
        if (seconds < 0)
            return qsTr("nothing read yet");
        if (seconds < 2)
            return qsTr("just now");
        if (scan === Kiosk.ScanKind.Code)
            return qsTr("code %1 ago").arg(root.duration(seconds));
        if (scan === Kiosk.ScanKind.Card)
            return qsTr("card %1 ago").arg(root.duration(seconds));
        return qsTr("%1 ago").arg(root.duration(seconds));
    }

    function rate(readsPerS: real): string {
        return qsTr("%1 reads/s").arg(root.number(readsPerS, readsPerS > 0 && readsPerS < 10 ? 1 : 0));
    }

    function dbm(value: int): string {
        return root.number(value, 0) + "\u00a0dBm";
    }

    function db(value: int): string {
        return root.number(value, 0) + "\u00a0dB";
    }

    // Within words from right to left sign and unit keep their places only when isolated.
    function within(figure: string): string {
        return Theme.rightToLeft ? "\u2066" + figure + "\u2069" : figure;
    }

    function arrives(dbm: int): string {
        return qsTr("arrives at %1", "a strength").arg(root.within(root.dbm(dbm)));
    }

    function stays(dbm: int): string {
        return qsTr("stays to %1", "a strength").arg(root.within(root.dbm(dbm)));
    }

    function number(value: real, digits: int): string {
        return Number(value).toLocaleString(Qt.locale(), "f", digits).replace(/[\u200e\u200f\u061c]/g, "").replace("-", "\u2212");
    }

    function place(zone: int, antenna: int): string {
        return (zone === Kiosk.Zone.Own ? qsTr("This mirror, antenna %1") : qsTr("Next door, antenna %1")).arg(root.number(antenna, 0));
    }

    function tag(title: string, lastDigits: string): string {
        return title !== "" ? title : qsTr("Unknown tag …%1").arg(root.within(lastDigits));
    }

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
        return oneIn === 0 ? qsTr("A garment on the hook is practically never missed.") : qsTr("A garment on the hook is missed about once in %1.").arg(root.number(oneIn, 0));
    }

    function stray(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment next door practically never gets in.") : qsTr("A garment next door gets in about once in %1.").arg(root.number(oneIn, 0));
    }
}
