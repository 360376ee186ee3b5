pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.door
import ui.components
import ui.theme

// The staff's screen over the shopper's: the door with its PIN pad, then their pages; closed by a button, Escape or time.
FocusScope {
    id: root

    required property AdminViewModel admin
    required property SettingsViewModel settings
    required property ShopViewModel shop
    readonly property StaffEntryViewModel entry: root.admin.entry
    readonly property SecondPersonViewModel second: root.admin.secondPerson
    readonly property StaffShell shell: shellLoader.item as StaffShell
    readonly property StaffOverlay overlay: overlayLoader.item as StaffOverlay
    readonly property bool shown: root.entry.state !== Kiosk.StaffState.Closed
    readonly property int door: root.entry.state
    // What is on the screen stays while it goes.
    property bool asking: true
    property bool made: false
    property real presence: root.made && root.shown ? 1 : 0

    function takeFocus(): void {
        root.forceActiveFocus(Qt.OtherFocusReason);
        if (root.asking) {
            pad.forceActiveFocus(Qt.OtherFocusReason);
        } else if (root.second.asked) {
            secondPad.forceActiveFocus(Qt.OtherFocusReason);
        } else {
            root.shell.forceActiveFocus(Qt.OtherFocusReason);
            if (Theme.keyboardInUse)
                FocusTravel.enter(root.shell);
        }
    }

    function follow(): void {
        if (!root.made || !root.shown)
            return;
        root.asking = root.door === Kiosk.StaffState.Asking;
        root.takeFocus();
    }

    Accessible.name: qsTr("For staff")
    Accessible.role: Accessible.Dialog
    enabled: root.shown
    opacity: root.presence
    visible: root.shown || root.presence > 0 // before it is painted it has the keys already

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
    Keys.onPressed: event => {
        const [across, down] = FocusTravel.direction(event.key);
        event.accepted = true;
        Theme.keyUsed();
        if (FocusTravel.leadsBack(event.key))
            root.admin.staff.back();
        else if (across !== 0 || down !== 0)
            FocusTravel.travel(root.second.asked ? secondPad : root, root.Window.activeFocusItem, across, down);
        else
            event.accepted = false;
    }
    objectName: "staffScreen"

    Component.onCompleted: {
        root.made = true;
        root.follow();
    }
    onDoorChanged: root.follow()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    // Nothing goes through to the shopper's page.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true

        onPressed: Theme.keyboardInUse = false
        onWheel: wheel => wheel.accepted = true
    }

    PointHandler {
        onActiveChanged: {
            if (active)
                Theme.keyboardInUse = false;
        }
    }

    PinPad {
        id: pad

        anchors.fill: parent
        enabled: visible
        heading: qsTr("PIN")
        hint: qsTr("For those who work here.")
        viewModel: root.entry
        visible: root.asking

        onCancelled: root.entry.cancel()
        onDigit: digit => root.entry.digit(digit)
        onEntered: root.entry.enter()
        onErased: root.entry.erase()
    }

    Loader {
        id: shellLoader

        active: root.visible && !root.asking
        anchors.fill: parent
        enabled: !root.second.asked && !(root.overlay?.shown ?? false)

        sourceComponent: StaffShell {
            admin: root.admin
            settings: root.settings
            shop: root.shop
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        visible: secondPad.visible
    }

    PinPad {
        id: secondPad

        anchors.fill: parent
        cancelText: qsTr("Cancel")
        enabled: visible
        heading: qsTr("A second person")
        hint: qsTr("This needs the PIN of somebody else as well.")
        objectName: "secondPad"
        viewModel: root.second
        visible: root.second.asked && !root.asking

        onCancelled: root.second.cancel()
        onDigit: digit => root.second.digit(digit)
        onEntered: root.second.enter()
        onErased: root.second.erase()
        onVisibleChanged: root.takeFocus()
    }

    Loader {
        id: overlayLoader

        anchors.fill: parent
        sourceComponent: root.shell?.page?.overlay ?? null
    }

    Connections {
        function onEnded(): void {
            root.takeFocus();
        }

        target: root.overlay
    }
}
