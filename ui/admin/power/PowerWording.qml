pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels

// Words of what can be done to program, screen and machine.
QtObject {
    function action(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Restart the program"),
                [Kiosk.PowerAction.ScreenOff]: qsTr("Turn the screen off"),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Turn the screen on")
            })[action] ?? qsTr("Shut the mirror down");
    }

    function effect(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("It is back within seconds. A shopper’s garments on the hook are read again."),
                [Kiosk.PowerAction.ScreenOff]: qsTr("A touch or a garment turns it on again."),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Until its hours end.")
            })[action] ?? qsTr("Somebody has to switch it on again by hand.");
    }

    function button(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Restart…"),
                [Kiosk.PowerAction.ScreenOff]: qsTr("Turn off…"),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Turn on…")
            })[action] ?? qsTr("Shut down…");
    }

    function yes(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Yes, restart now"),
                [Kiosk.PowerAction.ScreenOff]: qsTr("Yes, turn it off"),
                [Kiosk.PowerAction.ScreenOn]: qsTr("Yes, turn it on")
            })[action] ?? qsTr("Yes, shut down");
    }

    function doing(action: int): string {
        return ({
                [Kiosk.PowerAction.RestartProgram]: qsTr("Restarting…"),
                [Kiosk.PowerAction.ShutDown]: qsTr("Shutting down…")
            })[action] ?? qsTr("Done.");
    }
}
