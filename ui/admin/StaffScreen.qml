pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The staff's pages over the shopper's: opened by a badge, closed by a button, Escape or time.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property CalibrationViewModel calibration
    required property SettingsViewModel settings
    required property string shop
    readonly property bool shown: root.staff.open
    readonly property bool calibrating: root.staff.page === Kiosk.StaffPage.Calibration
    readonly property int step: root.calibration.step
    property real presence: root.shown ? 1 : 0

    function takeFocus(): void {
        root.forceActiveFocus(Qt.OtherFocusReason);
        if (Theme.keyboardInUse)
            FocusTravel.enter(root);
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    enabled: root.shown
    opacity: root.presence
    visible: root.presence > 0

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
    Keys.onPressed: event => {
        const focused = root.Window.activeFocusItem;
        event.accepted = true;
        Theme.keyUsed();
        switch (event.key) {
        case Qt.Key_Escape:
        case Qt.Key_Back:
        case Qt.Key_Backspace:
            root.staff.back();
            break;
        case Qt.Key_Left:
            FocusTravel.travel(root, focused, -1, 0);
            break;
        case Qt.Key_Right:
            FocusTravel.travel(root, focused, 1, 0);
            break;
        case Qt.Key_Up:
            FocusTravel.travel(root, focused, 0, -1);
            break;
        case Qt.Key_Down:
            FocusTravel.travel(root, focused, 0, 1);
            break;
        default:
            event.accepted = false;
        }
    }
    onCalibratingChanged: {
        if (root.shown)
            root.takeFocus();
    }
    onShownChanged: {
        if (root.shown)
            root.takeFocus();
    }
    onStepChanged: {
        if (root.shown)
            Qt.callLater(root.takeFocus);
    }

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

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: title.height + (Theme.portrait ? subtitle.height : 0)
        y: Theme.margin * (Theme.portrait ? 1 : 0.75)

        ThemedText {
            id: title

            anchors.left: parent.left
            leading: Theme.tightLineHeight
            pixelSize: Theme.staffDisplay
            text: root.calibrating ? qsTr("Calibration") : qsTr("Devices")
            tracking: -0.02
            weight: Theme.light
            width: Math.min(implicitWidth, parent.width - (countdown.visible ? countdown.width + Theme.staffGap : 0))
        }

        StaffText {
            id: subtitle

            anchors.left: Theme.portrait ? parent.left : title.right
            anchors.leftMargin: Theme.portrait ? 0 : Theme.staffGap * 2
            color: Theme.muted
            text: root.calibrating ? root.calibration.device : root.shop
            width: parent.width - (Theme.portrait ? 0 : title.width + Theme.staffGap * 2) - (countdown.visible ? countdown.width + Theme.staffGap : 0)
            y: Theme.portrait ? title.height : title.baselineOffset - baselineOffset
        }

        StaffText {
            id: countdown

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            color: Theme.alert
            objectName: "closing"
            horizontalAlignment: Text.AlignRight
            tabular: true
            text: qsTr("Closes in %n s. Touch to stay", "seconds", root.staff.secondsLeft)
            visible: root.staff.secondsLeft > 0
            width: head.width * 0.4
            wrapMode: Text.Wrap
        }
    }

    Item {
        id: body

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gapL
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.gapL

        DevicesPage {
            anchors.fill: parent
            viewModel: root.staff
            visible: !root.calibrating
        }

        CalibrationPage {
            anchors.fill: parent
            viewModel: root.calibration
            visible: root.calibrating
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.controlsBottom
        anchors.left: head.left
        anchors.right: head.right
        height: Theme.staffTarget

        Row {
            anchors.left: parent.left
            spacing: Theme.staffGap * 2

            StaffButton {
                icon: root.calibrating ? "arrow-left" : "close"
                objectName: root.calibrating ? "staffBack" : "staffClose"
                text: !root.calibrating ? qsTr("Close") : root.step === Kiosk.CalibrationStep.Applied ? qsTr("Devices") : qsTr("Cancel")

                onActivated: root.staff.back()
            }

            StaffButton {
                readonly property list<string> languages: root.settings.languages
                readonly property string next: languages[(languages.indexOf(root.settings.language) + 1) % languages.length]

                icon: "language"
                name: qsTr("Language: %1").arg(Wording.languageName(root.settings.language))
                objectName: "staffLanguage"
                text: root.settings.language.slice(0, 2).toUpperCase()
                visible: languages.length > 1

                onActivated: root.settings.setLanguage(next)
            }
        }

        Row {
            anchors.right: parent.right
            layoutDirection: Qt.LeftToRight
            spacing: Theme.staffGap * 2

            StaffButton {
                objectName: "restart"
                strong: root.calibrating && root.step === Kiosk.CalibrationStep.Proposed && !root.calibration.separable
                text: qsTr("Start again")
                visible: root.calibrating && root.step >= Kiosk.CalibrationStep.HeardHere

                onActivated: root.calibration.restart()
            }

            StaffButton {
                objectName: "calibrate"
                strong: true
                text: qsTr("Calibrate")
                visible: !root.calibrating && root.staff.hearsTags && root.staff.selectedState === Kiosk.DeviceState.Ready

                onActivated: root.staff.openCalibration()
            }

            StaffButton {
                objectName: "listenHere"
                strong: true
                text: qsTr("Listen")
                visible: root.calibrating && root.step === Kiosk.CalibrationStep.Ready

                onActivated: root.calibration.listenHere()
            }

            StaffButton {
                objectName: "listenNextDoor"
                strong: true
                text: qsTr("Listen")
                visible: root.calibrating && root.step === Kiosk.CalibrationStep.HeardHere

                onActivated: root.calibration.listenNextDoor()
            }

            StaffButton {
                objectName: "apply"
                strong: true
                text: qsTr("Use these")
                visible: root.calibrating && root.step === Kiosk.CalibrationStep.Proposed && root.calibration.separable

                onActivated: root.calibration.apply()
            }
        }
    }
}
