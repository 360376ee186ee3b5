pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components

// The settings in staff's words, by the key of the configuration; a key that is not known here keeps its own words.
QtObject {
    id: root

    readonly property list<string> days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    function section(name: string): string {
        switch (name) {
        case "kiosk":
            return qsTr("Visit", "a part of the settings");
        case "display":
            return qsTr("Picture", "a part of the settings");
        case "screen":
            return qsTr("Hours", "a part of the settings");
        case "camera":
            return qsTr("Camera", "a part of the settings");
        case "store":
            return qsTr("Stock", "a part of the settings");
        case "staff":
            return qsTr("Staff", "a part of the settings");
        case "presence":
            return qsTr("Tags", "a part of the settings");
        default:
            return name;
        }
    }

    function title(path: string, otherwise: string): string {
        switch (path) {
        case "kiosk.language":
            return qsTr("First language", "a setting");
        case "kiosk.languages":
            return qsTr("Languages", "a setting");
        case "kiosk.idle_warning_s":
            return qsTr("Idle warning", "a setting");
        case "kiosk.idle_answer_s":
            return qsTr("Time to answer", "a setting");
        case "kiosk.dwell_s":
            return qsTr("Time to choose by arm", "a setting");
        case "kiosk.theme":
            return qsTr("Theme", "a setting");
        case "display.diagonal_inches":
            return qsTr("Diagonal", "a setting");
        case "display.viewing_distance_m":
            return qsTr("Viewing distance", "a setting");
        case "display.reduce_motion":
            return qsTr("Reduce motion", "a setting");
        case "display.effects":
            return qsTr("Effects", "a setting");
        case "display.brightness":
            return qsTr("Brightness", "a setting");
        case "screen.on":
            return qsTr("Hours", "a setting");
        case "screen.wakes_on_use":
            return qsTr("Wakes when used", "a setting");
        case "screen.stays_on_s":
            return qsTr("Stays lit", "a setting");
        case "screen.switches_off":
            return qsTr("Switches the panel off", "a setting");
        case "camera.codes":
            return qsTr("Read codes", "a setting");
        case "camera.gestures":
            return qsTr("Follow arms", "a setting");
        case "camera.rotation":
            return qsTr("Camera turned by", "a setting");
        case "camera.mirrored":
            return qsTr("Camera mirrors", "a setting");
        case "store.stale_after_min":
            return qsTr("Stock figures age", "a setting");
        case "staff.timeout_s":
            return qsTr("These pages close", "a setting");
        case "staff.corner_hold_s":
            return qsTr("Hold in the corner", "a setting");
        case "presence.arrive_reads":
            return qsTr("Reads to arrive", "a setting");
        case "presence.arrive_window_s":
            return qsTr("Time to arrive", "a setting");
        case "presence.arrive_rssi_dbm":
            return qsTr("Strength to arrive", "a setting");
        case "presence.stay_rssi_dbm":
            return qsTr("Strength to stay", "a setting");
        case "presence.leave_after_s":
            return qsTr("Leaves after", "a setting");
        case "presence.neighbour_margin_db":
            return qsTr("Margin over next door", "a setting");
        default:
            return StaffWording.within(otherwise);
        }
    }

    function description(path: string, otherwise: string): string {
        switch (path) {
        case "kiosk.language":
            return qsTr("The language that every new shopper finds; one of those offered.");
        case "kiosk.languages":
            return qsTr("Languages that a shopper can choose, in the order in which they are offered.");
        case "kiosk.idle_warning_s":
            return qsTr("How long without any sign of the shopper before the screen asks whether somebody is still there.");
        case "kiosk.idle_answer_s":
            return qsTr("How long that question stays before everything of this shopper is wiped.");
        case "kiosk.dwell_s":
            return qsTr("How long an arm has to point at something to choose it.");
        case "kiosk.theme":
            return qsTr("Colours and type of the whole screen.");
        case "display.diagonal_inches":
            return qsTr("Diagonal of the visible picture; all sizes on the screen follow from it.");
        case "display.viewing_distance_m":
            return qsTr("From the shopper’s eyes to the screen; text is large enough to be read from there.");
        case "display.reduce_motion":
            return qsTr("Pages change without movement.");
        case "display.effects":
            return qsTr("Blur and shadow; automatic turns them off where there is no graphics processor.");
        case "display.brightness":
            return qsTr("The panel’s light; where the panel cannot be told, a dark layer over the picture.");
        case "screen.on":
            return qsTr("When the screen is lit. Hours that end before they begin go past midnight. Without any: always.");
        case "screen.wakes_on_use":
            return qsTr("A touch, a tag or a code lights the screen outside its hours. Staff always do.");
        case "screen.stays_on_s":
            return qsTr("How long a screen that was lit outside its hours stays so once nobody uses it.");
        case "screen.switches_off":
            return qsTr("The panel’s power is switched too, where the system can; the picture is black in any case.");
        case "camera.codes":
            return qsTr("The camera reads QR and bar codes; automatic does on the shop floor and at the counter.");
        case "camera.gestures":
            return qsTr("The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin.");
        case "camera.rotation":
            return qsTr("By how much, clockwise, the camera’s picture has to be turned to stand upright.");
        case "camera.mirrored":
            return qsTr("The camera itself gives mirror images, as some do; left and right arms depend on it.");
        case "store.stale_after_min":
            return qsTr("After how long a stock figure is shown as old and promises nothing.");
        case "staff.timeout_s":
            return qsTr("How long without a touch before the staff’s pages close by themselves.");
        case "staff.corner_hold_s":
            return qsTr("How long a corner of the screen has to be held for the PIN to be asked for.");
        case "presence.arrive_reads":
            return qsTr("How many reports of a tag make it a garment on the screen; a strong one counts twice.");
        case "presence.arrive_window_s":
            return qsTr("Within how long these reports must come.");
        case "presence.arrive_rssi_dbm":
            return qsTr("Weakest report that counts towards an arrival.");
        case "presence.stay_rssi_dbm":
            return qsTr("Weakest report that keeps a garment here; not above the strength to arrive.");
        case "presence.leave_after_s":
            return qsTr("How long without a report before a garment has left.");
        case "presence.neighbour_margin_db":
            return qsTr("By how much a tag must be stronger here than on the neighbour’s antennas to arrive.");
        default:
            return StaffWording.within(otherwise);
        }
    }

    function choice(path: string, word: string): string {
        if (path === "kiosk.language" || path === "kiosk.languages")
            return Wording.languageName(word);
        if (path === "camera.rotation")
            return StaffWording.within(StaffWording.number(Number(word), 0) + "\u00b0");
        switch (word) {
        case "auto":
            return qsTr("Automatic");
        case "on":
            return qsTr("On");
        case "off":
            return qsTr("Off");
        default:
            return StaffWording.within(word.slice(0, 1).toUpperCase() + word.slice(1));
        }
    }

    // A value as the file has it, in words.
    function value(path: string, kind: int, unit: string, digits: int, text: string): string {
        if (text === "")
            return kind === Kiosk.KeyKind.List ? qsTr("none", "an empty list") : qsTr("nothing of its own", "a value left to something else");
        if (kind === Kiosk.KeyKind.Number)
            return StaffWording.amount(Number(text), Number(text) % 1 === 0 ? 0 : Math.max(1, digits), unit);
        if (path === "screen.on")
            return root.hours(text);
        if (kind === Kiosk.KeyKind.List)
            return text.split(", ").map(word => root.choice(path, word)).join(", ");
        return root.choice(path, text);
    }

    // A value as TOML writes it, in words; numbers, texts and lists are written there as in JSON.
    function written(path: string, toml: string): string {
        if (toml === "")
            return "\u2013";
        const value = JSON.parse(toml);
        if (Array.isArray(value))
            return value.length === 0 ? qsTr("none", "an empty list") : value.map(word => path === "screen.on" ? root.hours(word) : root.choice(path, word)).join(", ");
        if (typeof value === "boolean")
            return value ? qsTr("On") : qsTr("Off");
        if (typeof value === "number")
            return StaffWording.within(StaffWording.number(value, value % 1 === 0 ? 0 : 1));
        return root.choice(path, value);
    }

    // Days of the week in the language of the screen; the rest as it is written.
    function hours(line: string): string {
        return line.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, (times, from, until) => StaffWording.within(from + "\u2013" + until)).replace(/[a-z]+/g, word => {
            const day = root.days.indexOf(word);
            if (day >= 0)
                return Qt.locale().standaloneDayName((day + 1) % 7, Locale.ShortFormat);
            return word === "daily" ? qsTr("daily") : word;
        }).replace(/-/g, "\u2013").replace(/,(?=\S)/g, ", ");
    }
}
