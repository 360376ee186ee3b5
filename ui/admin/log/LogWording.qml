pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of the log: levels, and sizes of files.
QtObject {
    function level(level: int): string {
        return ({
                [Kiosk.LogLevel.Debug]: qsTr("Everything"),
                [Kiosk.LogLevel.Info]: qsTr("Notes", "lines of the log"),
                [Kiosk.LogLevel.Warning]: qsTr("Warnings")
            })[level] ?? qsTr("Errors");
    }

    function size(bytes: int): string {
        const kilo = 1000;
        if (bytes < kilo * kilo)
            return StaffWording.number(Math.max(1, Math.round(bytes / kilo)), 0) + "\u00a0" + qsTr("kB");
        return StaffWording.number(bytes / kilo / kilo, 1) + "\u00a0" + qsTr("MB");
    }
}
