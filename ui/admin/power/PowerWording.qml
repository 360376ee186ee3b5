pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels

// Words of what can be done to program, screen and machine.
QtObject {
    function action(action: int): string {
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

    function effect(action: int): string {
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

    function button(action: int): string {
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

    function yes(action: int): string {
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

    function doing(action: int): string {
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
