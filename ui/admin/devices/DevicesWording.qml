pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of devices and of what they hear.
QtObject {
    function lastRead(scan: string, seconds: int): string {
        if (seconds < 0)
            return qsTr("nothing read yet");
        if (seconds < 2)
            return qsTr("just now");
        if (scan === "code")
            return qsTr("code %1 ago").arg(StaffWording.duration(seconds));
        if (scan === "card")
            return qsTr("card %1 ago").arg(StaffWording.duration(seconds));
        return qsTr("%1 ago").arg(StaffWording.duration(seconds));
    }

    function heard(scan: string): string {
        return ({
                "code": qsTr("A code was read"),
                "card": qsTr("A card was read")
            })[scan] ?? qsTr("A tag was read");
    }

    function rate(readsPerS: real): string {
        return qsTr("%1 reads/s").arg(StaffWording.number(readsPerS, readsPerS > 0 && readsPerS < 10 ? 1 : 0));
    }

    function place(zone: int, antenna: int): string {
        return (zone === Kiosk.Zone.Own ? qsTr("This mirror, antenna %1") : qsTr("Next door, antenna %1")).arg(StaffWording.number(antenna, 0));
    }

    function tag(title: string, lastDigits: string): string {
        return title !== "" ? title : qsTr("Unknown tag …%1").arg(StaffWording.within(lastDigits));
    }
}
