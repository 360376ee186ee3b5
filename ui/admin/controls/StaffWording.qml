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

    function heard(scan: int): string {
        switch (scan) {
        case Kiosk.ScanKind.Code:
            return qsTr("A code was read");
        case Kiosk.ScanKind.Card:
            return qsTr("A card was read");
        default:
            return qsTr("A tag was read");
        }
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

    // Sizes of pictures and screens are written without marks between the thousands.
    function plain(value: int): string {
        const zero = Qt.locale().zeroDigit;
        return String(value).replace(/[0-9]/g, digit => String.fromCodePoint(zero.codePointAt(0) + Number(digit)));
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

    // Minutes and seconds for what is waited for, such as 1:05; hours where there are any.
    function countdown(seconds: int): string {
        const two = value => (value < 10 ? root.number(0, 0) : "") + root.number(value, 0);
        if (seconds < root.aMinute)
            return qsTr("%n s", "seconds", seconds);
        const minutes = Math.floor(seconds / root.aMinute);
        if (seconds < root.anHour)
            return root.within(root.number(minutes, 0) + ":" + two(seconds % root.aMinute));
        return root.within(root.number(Math.floor(minutes / 60), 0) + ":" + two(minutes % 60) + ":" + two(seconds % root.aMinute));
    }

    function size(bytes: int): string {
        const kilo = 1000;
        if (bytes < kilo * kilo)
            return root.number(Math.max(1, Math.round(bytes / kilo)), 0) + "\u00a0" + qsTr("kB");
        return root.number(bytes / kilo / kilo, 1) + "\u00a0" + qsTr("MB");
    }

    function level(level: int): string {
        switch (level) {
        case Kiosk.LogLevel.Debug:
            return qsTr("Everything");
        case Kiosk.LogLevel.Info:
            return qsTr("Notes", "lines of the log");
        case Kiosk.LogLevel.Warning:
            return qsTr("Warnings");
        default:
            return qsTr("Errors");
        }
    }

    function feed(kind: string): string {
        switch (kind) {
        case "products":
            return qsTr("products");
        case "inventory":
            return qsTr("stock figures");
        case "reviews":
            return qsTr("reviews");
        case "stores":
            return qsTr("stores");
        default:
            return root.within(kind);
        }
    }

    function attention(kind: int, subject: string, many: int): string {
        switch (kind) {
        case Kiosk.AttentionKind.DeviceMisconfigured:
            return qsTr("“%1” is set up wrongly", "a device").arg(root.within(subject));
        case Kiosk.AttentionKind.DeviceOffline:
            return qsTr("“%1” does not answer", "a device").arg(root.within(subject));
        case Kiosk.AttentionKind.CameraCovered:
            return qsTr("Something covers the camera");
        case Kiosk.AttentionKind.CameraDark:
            return qsTr("It is too dark for the camera");
        case Kiosk.AttentionKind.SandboxMissing:
            return qsTr("The camera runs without its locks");
        case Kiosk.AttentionKind.CatalogueEmpty:
            return qsTr("This mirror knows no garment");
        case Kiosk.AttentionKind.ImportFailed:
            return qsTr("The last import failed: %1", "of what").arg(root.feed(subject));
        case Kiosk.AttentionKind.RowsRefused:
            return qsTr("%n row(s) refused: %1", "of what", many).arg(root.feed(subject));
        case Kiosk.AttentionKind.StockStale:
            return qsTr("The stock figures are old");
        case Kiosk.AttentionKind.CountersNotKept:
            return qsTr("Today’s figures cannot be stored");
        case Kiosk.AttentionKind.DiskNearlyFull:
            return qsTr("The disk is nearly full");
        case Kiosk.AttentionKind.ClockNotSynchronised:
            return qsTr("The clock may be wrong");
        case Kiosk.AttentionKind.NoPin:
            return qsTr("No PIN is set");
        default:
            return qsTr("The screen does not keep its hours");
        }
    }

    function attentionAdvice(kind: int): string {
        switch (kind) {
        case Kiosk.AttentionKind.DeviceMisconfigured:
            return qsTr("The page of devices says what to put right.");
        case Kiosk.AttentionKind.DeviceOffline:
            return qsTr("Check its power and its cable; it is tried again by itself.");
        case Kiosk.AttentionKind.CameraCovered:
            return qsTr("Take away what hangs or sticks in front of it.");
        case Kiosk.AttentionKind.CameraDark:
            return qsTr("Turn on a light before the mirror; gestures rest until then.");
        case Kiosk.AttentionKind.SandboxMissing:
            return qsTr("This system’s kernel is too old to hold it. Tell who looks after the machine.");
        case Kiosk.AttentionKind.CatalogueEmpty:
            return qsTr("Import the shop’s products; until then every garment is unknown.");
        case Kiosk.AttentionKind.ImportFailed:
            return qsTr("What was imported before still shows.");
        case Kiosk.AttentionKind.RowsRefused:
            return qsTr("These garments are missing or incomplete on the mirror.");
        case Kiosk.AttentionKind.StockStale:
            return qsTr("Shoppers are asked to have stock checked by you.");
        case Kiosk.AttentionKind.CountersNotKept:
            return qsTr("They are lost at the next start. The log says why.");
        case Kiosk.AttentionKind.DiskNearlyFull:
            return qsTr("Soon nothing can be stored. Tell who looks after the machine.");
        case Kiosk.AttentionKind.ClockNotSynchronised:
            return qsTr("Opening hours and ages depend on it. Check the network.");
        case Kiosk.AttentionKind.NoPin:
            return qsTr("Set one on this machine’s console: python main.py pin set");
        default:
            return qsTr("The log says why it could not be switched.");
        }
    }

    function power(action: int): string {
        switch (action) {
        case Kiosk.PowerAction.RestartProgram:
            return qsTr("Restart the program");
        case Kiosk.PowerAction.ScreenOff:
            return qsTr("Turn the screen off");
        case Kiosk.PowerAction.ScreenOn:
            return qsTr("Turn the screen on");
        default:
            return qsTr("Shut the mirror down");
        }
    }

    function powerEffect(action: int): string {
        switch (action) {
        case Kiosk.PowerAction.RestartProgram:
            return qsTr("It is back within seconds. A shopper’s garments on the hook are read again.");
        case Kiosk.PowerAction.ScreenOff:
            return qsTr("A touch or a garment turns it on again.");
        case Kiosk.PowerAction.ScreenOn:
            return qsTr("Until its hours end.");
        default:
            return qsTr("Somebody has to switch it on again by hand.");
        }
    }

    function powerButton(action: int): string {
        switch (action) {
        case Kiosk.PowerAction.RestartProgram:
            return qsTr("Restart…");
        case Kiosk.PowerAction.ScreenOff:
            return qsTr("Turn off…");
        case Kiosk.PowerAction.ScreenOn:
            return qsTr("Turn on…");
        default:
            return qsTr("Shut down…");
        }
    }

    function powerYes(action: int): string {
        switch (action) {
        case Kiosk.PowerAction.RestartProgram:
            return qsTr("Yes, restart now");
        case Kiosk.PowerAction.ScreenOff:
            return qsTr("Yes, turn it off");
        case Kiosk.PowerAction.ScreenOn:
            return qsTr("Yes, turn it on");
        default:
            return qsTr("Yes, shut down");
        }
    }

    function powerDoing(action: int): string {
        switch (action) {
        case Kiosk.PowerAction.RestartProgram:
            return qsTr("Restarting…");
        case Kiosk.PowerAction.ShutDown:
            return qsTr("Shutting down…");
        default:
            return qsTr("Done.");
        }
    }
}
