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
        return ({
                "kiosk": qsTr("Visit", "a part of the settings"),
                "display": qsTr("Picture", "a part of the settings"),
                "screen": qsTr("Hours", "a part of the settings"),
                "camera": qsTr("Camera", "a part of the settings"),
                "store": qsTr("Stock", "a part of the settings"),
                "staff": qsTr("Staff", "a part of the settings"),
                "requests": qsTr("Requests", "a part of the settings"),
                "results": qsTr("Results", "a part of the settings"),
                "presence": qsTr("Tags", "a part of the settings")
            })[name] ?? name;
    }

    function title(path: string, otherwise: string): string {
        return ({
                "kiosk.hook_side": qsTr("Side of the hook", "a setting"),
                "kiosk.language": qsTr("First language", "a setting"),
                "kiosk.languages": qsTr("Languages", "a setting"),
                "kiosk.idle_warning_s": qsTr("Idle warning", "a setting"),
                "kiosk.idle_answer_s": qsTr("Time to answer", "a setting"),
                "kiosk.dwell_s": qsTr("Time to choose by arm", "a setting"),
                "kiosk.theme": qsTr("Theme", "a setting"),
                "display.diagonal_inches": qsTr("Diagonal", "a setting"),
                "display.viewing_distance_m": qsTr("Viewing distance", "a setting"),
                "display.reduce_motion": qsTr("Reduce motion", "a setting"),
                "display.effects": qsTr("Effects", "a setting"),
                "display.brightness": qsTr("Brightness", "a setting"),
                "screen.on": qsTr("Hours", "a setting"),
                "screen.wakes_on_use": qsTr("Wakes when used", "a setting"),
                "screen.stays_on_s": qsTr("Stays lit", "a setting"),
                "screen.switches_off": qsTr("Switches the panel off", "a setting"),
                "camera.codes": qsTr("Read codes", "a setting"),
                "camera.gestures": qsTr("Follow arms", "a setting"),
                "camera.rotation": qsTr("Camera turned by", "a setting"),
                "camera.mirrored": qsTr("Camera mirrors", "a setting"),
                "store.stale_after_min": qsTr("Stock figures age", "a setting"),
                "requests.offered": qsTr("What can be asked for", "a setting"),
                "requests.answer_min": qsTr("Time until somebody accepts", "a setting"),
                "requests.bring_min": qsTr("Time until somebody comes", "a setting"),
                "requests.hold_hours": qsTr("Held after closing", "a setting"),
                "results.held_out_percent": qsTr("Sessions without suggestions", "a setting"),
                "staff.timeout_s": qsTr("These pages close", "a setting"),
                "staff.corner_hold_s": qsTr("Hold in the corner", "a setting"),
                "presence.arrive_reads": qsTr("Reads to arrive", "a setting"),
                "presence.arrive_window_s": qsTr("Time to arrive", "a setting"),
                "presence.arrive_rssi_dbm": qsTr("Strength to arrive", "a setting"),
                "presence.stay_rssi_dbm": qsTr("Strength to stay", "a setting"),
                "presence.leave_after_s": qsTr("Leaves after", "a setting"),
                "presence.neighbour_margin_db": qsTr("Margin over next door", "a setting")
            })[path] ?? StaffWording.within(otherwise);
    }

    function description(path: string, otherwise: string): string {
        return ({
                "kiosk.hook_side": qsTr("On which side of the screen garments are hung, as seen by who stands before it; in a cabin a hanger is drawn there."),
                "kiosk.language": qsTr("The language that every new shopper finds; one of those offered."),
                "kiosk.languages": qsTr("Languages that a shopper can choose, in the order in which they are offered."),
                "kiosk.idle_warning_s": qsTr("How long without any sign of the shopper before the screen asks whether somebody is still there."),
                "kiosk.idle_answer_s": qsTr("How long that question stays before everything of this shopper is wiped."),
                "kiosk.dwell_s": qsTr("How long an arm has to point at something to choose it."),
                "kiosk.theme": qsTr("Colours and type of the whole screen."),
                "display.diagonal_inches": qsTr("Diagonal of the visible picture; all sizes on the screen follow from it."),
                "display.viewing_distance_m": qsTr("From the shopper’s eyes to the screen; text is large enough to be read from there."),
                "display.reduce_motion": qsTr("Pages change without movement."),
                "display.effects": qsTr("Blur and shadow; automatic turns them off where there is no graphics processor."),
                "display.brightness": qsTr("The panel’s light; where the panel cannot be told, a dark layer over the picture."),
                "screen.on": qsTr("When the screen is lit. Hours that end before they begin go past midnight. Without any: always."),
                "screen.wakes_on_use": qsTr("A touch, a tag or a code lights the screen outside its hours. Staff always do."),
                "screen.stays_on_s": qsTr("How long a screen that was lit outside its hours stays so once nobody uses it."),
                "screen.switches_off": qsTr("The panel’s power is switched too, where the system can; the picture is black in any case."),
                "camera.codes": qsTr("The camera reads QR and bar codes; automatic does on the shop floor and at the counter."),
                "camera.gestures": qsTr("The screen can be used by arm from a distance; automatic allows it on the shop floor and in the window, never in a cabin."),
                "camera.rotation": qsTr("By how much, clockwise, the camera’s picture has to be turned to stand upright."),
                "camera.mirrored": qsTr("The camera itself gives mirror images, as some do; left and right arms depend on it."),
                "store.stale_after_min": qsTr("After how long a stock figure is shown as old and promises nothing."),
                "requests.offered": qsTr("The requests that shoppers are offered while somebody is on shift; the web shop also without."),
                "requests.answer_min": qsTr("After how long without an answer a request is late; after three times as long it ends by itself."),
                "requests.bring_min": qsTr("After how long who accepted is late; after three times as long the request ends by itself."),
                "requests.hold_hours": qsTr("For how many hours after the next closing a garment is held."),
                "results.held_out_percent": qsTr("How many of a hundred sessions, drawn by lot, see no suggestions, so that there is something to compare with. Another share begins the comparison anew."),
                "staff.timeout_s": qsTr("How long without a touch before the staff’s pages close by themselves."),
                "staff.corner_hold_s": qsTr("How long a corner of the screen has to be held for the PIN to be asked for."),
                "presence.arrive_reads": qsTr("How many reports of a tag make it a garment on the screen; a strong one counts twice."),
                "presence.arrive_window_s": qsTr("Within how long these reports must come."),
                "presence.arrive_rssi_dbm": qsTr("Weakest report that counts towards an arrival."),
                "presence.stay_rssi_dbm": qsTr("Weakest report that keeps a garment here; not above the strength to arrive."),
                "presence.leave_after_s": qsTr("How long without a report before a garment has left."),
                "presence.neighbour_margin_db": qsTr("By how much a tag must be stronger here than on the neighbour’s antennas to arrive.")
            })[path] ?? StaffWording.within(otherwise);
    }

    function choice(path: string, word: string): string {
        if (path === "kiosk.language" || path === "kiosk.languages")
            return Wording.languageName(word);
        if (path === "camera.rotation")
            return StaffWording.within(StaffWording.number(Number(word), 0) + "\u00b0");
        return ({
                "bring": qsTr("Another size or colour", "a request"),
                "help": qsTr("Help", "a request"),
                "take_back": qsTr("Garments to take back", "a request"),
                "hold_here": qsTr("Hold here", "a request"),
                "hold_there": qsTr("Hold in another shop", "a request"),
                "deliver": qsTr("The web shop", "a request"),
                "return": qsTr("Return", "a request"),
                "auto": qsTr("Automatic"),
                "on": qsTr("On"),
                "off": qsTr("Off"),
                "left": qsTr("Left", "a side"),
                "right": qsTr("Right", "a side")
            })[word] ?? StaffWording.within(word.slice(0, 1).toUpperCase() + word.slice(1));
    }

    // A value as the file has it, in words.
    function value(path: string, kind: int, unit: string, digits: int, text: string): string {
        if (text === "")
            return kind === Kiosk.KeyKind.List ? qsTr("none", "an empty list") : qsTr("nothing of its own", "a value left to something else");
        if (kind === Kiosk.KeyKind.Int || kind === Kiosk.KeyKind.Float)
            return StaffWording.amount(Number(text), Number(text) % 1 === 0 ? 0 : Math.max(1, digits), unit);
        if (path === "screen.on")
            return root.hours(text);
        if (kind === Kiosk.KeyKind.List)
            return Wording.enumerated(text.split(", ").map(word => root.choice(path, word)));
        return root.choice(path, text);
    }

    // A value as TOML writes it, in words; numbers, texts and lists are written there as in JSON.
    function written(path: string, toml: string): string {
        if (toml === "")
            return "\u2013";
        const value = JSON.parse(toml);
        if (Array.isArray(value))
            return value.length === 0 ? qsTr("none", "an empty list") : Wording.enumerated(value.map(word => path === "screen.on" ? root.hours(word) : root.choice(path, word)));
        if (typeof value === "boolean")
            return value ? qsTr("On") : qsTr("Off");
        if (typeof value === "number")
            return StaffWording.within(StaffWording.number(value, value % 1 === 0 ? 0 : 1));
        return root.choice(path, value);
    }

    // Days of the week in the language of the screen; the rest as it is written.
    function hours(line: string): string {
        const time = text => StaffWording.clock(60 * Number(text.slice(0, 2)) + Number(text.slice(3)));
        return line.replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, (times, from, until) => time(from) + "\u00a0\u2013\u00a0" + time(until)).replace(/[a-z]+/g, word => {
            const day = root.days.indexOf(word);
            if (day >= 0)
                return Qt.locale().standaloneDayName((day + 1) % 7, Locale.ShortFormat);
            return word === "daily" ? qsTr("daily") : word;
        }).replace(/-/g, "\u2013").replace(/, ?/g, Wording.comma);
    }
}
