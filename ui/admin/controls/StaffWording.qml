pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.theme

// What several of the staff's pages say, from numbers and kinds.
QtObject {
    id: root

    readonly property int aMinute: 60
    readonly property int anHour: 60 * aMinute
    readonly property int aDay: 24 * anHour

    function state(state: int): string {
        return ({
                [Kiosk.DeviceState.Ready]: qsTr("Ready"),
                [Kiosk.DeviceState.Offline]: qsTr("Offline"),
                [Kiosk.DeviceState.Misconfigured]: qsTr("Set up wrongly")
            })[state] ?? qsTr("Connecting");
    }

    function stateIcon(state: int): string {
        return ({
                [Kiosk.DeviceState.Ready]: "in-stock",
                [Kiosk.DeviceState.Offline]: "no-device",
                [Kiosk.DeviceState.Misconfigured]: "warning"
            })[state] ?? "on-order";
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

    function dbm(value: int): string {
        return root.number(value, 0) + "\u00a0dBm";
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

    // Minutes after midnight as a time of day, in French with the hour written out as elsewhere on the screen.
    function clock(minutes: int): string {
        const text = new Date(2000, 0, 1, 0, minutes).toLocaleTimeString(Qt.locale(), Locale.ShortFormat);
        return root.within(Qt.locale().name.startsWith("fr") ? text.replace(/^0?(\d+):(\d\d)$/, "$1\u00a0h\u00a0$2").replace(/\u00a000$/, "") : text);
    }

    // Sizes of pictures and screens are written without marks between the thousands.
    function plain(value: int): string {
        const zero = Qt.locale().zeroDigit;
        return String(value).replace(/[0-9]/g, digit => String.fromCodePoint(zero.codePointAt(0) + Number(digit)));
    }

    function amount(number: real, digits: int, unit: string): string {
        const figure = root.within(root.number(number, digits));
        // What is no whole number is counted like a hundred.
        const many = Number.isInteger(number) ? number : 100;
        return ({
                "s": qsTr("%1 s", "seconds", many).arg(figure),
                "min": qsTr("%1 min", "minutes", many).arg(figure),
                "m": qsTr("%1 m", "metres").arg(figure),
                "in": qsTr("%1 in", "inches").arg(figure),
                "%": qsTr("%1%", "per cent").arg(figure),
                "": figure
            })[unit] ?? root.within(root.number(number, digits) + "\u00a0" + unit);
    }

    function sandbox(sandbox: int): string {
        return ({
                [Kiosk.Sandbox.Held]: qsTr("The camera is locked in"),
                [Kiosk.Sandbox.Missing]: qsTr("The camera runs without its locks")
            })[sandbox] ?? qsTr("Not known yet whether the camera is locked in");
    }

    function sandboxReason(sandbox: int): string {
        return ({
                [Kiosk.Sandbox.Held]: qsTr("Whatever sees the picture can write no file, open no connection and start no program: the kernel refuses it."),
                [Kiosk.Sandbox.Missing]: qsTr("This system’s kernel cannot hold it. Pictures are still neither stored nor sent, but only the program’s word says so.")
            })[sandbox] ?? qsTr("The camera’s process says so when it starts.");
    }
}
