pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// Asks for a PIN: digits as dots, never as digits; by touch or by the keys of a keyboard.
FocusScope {
    id: root

    required property PinPadViewModel viewModel
    required property string heading
    required property string hint
    property string cancelText: qsTr("Back to the mirror")
    readonly property bool possible: root.viewModel.hasPins
    readonly property bool beside: root.width > root.height * 1.2
    readonly property real room: root.beside ? root.height - 2 * Theme.margin - Theme.staffTarget : root.height * 0.46
    readonly property real keySize: Math.max(Theme.staffTarget, Math.min(Theme.staffBody * 2.7, (root.room - 3 * Theme.staffGap) / 4))
    readonly property string trouble: {
        if (root.viewModel.waitS > 0)
            return (root.viewModel.wrong ? qsTr("That PIN is not right.") + " " : "") + qsTr("Try again in %1.", "a duration").arg(root.countdown(root.viewModel.waitS));
        if (root.viewModel.stuck)
            return qsTr("The PIN could not be checked. The log says why.");
        return root.viewModel.wrong ? qsTr("That PIN is not right.") : "";
    }

    signal digit(digit: int)
    signal erased
    signal entered
    signal cancelled

    // Minutes and seconds for what is waited for, such as 1:05; hours where there are any.
    function countdown(seconds: int): string {
        const two = value => (value < 10 ? StaffWording.number(0, 0) : "") + StaffWording.number(value, 0);
        if (seconds < StaffWording.aMinute)
            return qsTr("%n s", "seconds", seconds);
        const minutes = Math.floor(seconds / StaffWording.aMinute);
        if (seconds < StaffWording.anHour)
            return StaffWording.within(StaffWording.number(minutes, 0) + ":" + two(seconds % StaffWording.aMinute));
        return StaffWording.within(StaffWording.number(Math.floor(minutes / 60), 0) + ":" + two(minutes % 60) + ":" + two(seconds % StaffWording.aMinute));
    }

    // Typed digits of any script; QML's regular expressions know the Arabic ones by their places.
    function typed(text: string): int {
        const code = text.length === 1 ? text.charCodeAt(0) : 0;
        for (const zero of [0x30, 0x660, 0x6f0]) {
            if (code >= zero && code <= zero + 9)
                return code - zero;
        }
        return -1;
    }

    Accessible.name: root.heading
    Accessible.role: Accessible.Dialog
    objectName: "pinPad"

    Keys.onPressed: event => {
        const digit = root.typed(event.text);
        event.accepted = true;
        if (digit >= 0)
            root.digit(digit);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            root.erased();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.entered();
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            root.cancelled();
        else
            event.accepted = false;
    }

    Column {
        id: words

        spacing: Theme.staffGap
        width: root.beside ? (root.width - 2 * Theme.margin) * 0.5 : Math.min(root.width - 2 * Theme.margin, Theme.staffBody * 24)
        x: !root.beside ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        y: root.beside ? (root.height - height) / 2 : Math.max(Theme.margin, pad.y - height - Theme.gapL)

        ThemedText {
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            leading: Theme.tightLineHeight
            pixelSize: Theme.staffDisplay
            text: root.possible ? root.heading : qsTr("No PIN is set")
            tracking: -0.02
            weight: Theme.light
            width: parent.width
            wrapMode: Text.Wrap
        }

        StaffNote {
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            objectName: "pinHint"
            text: root.possible ? root.hint : qsTr("Nothing opens these pages until there is one. On this machine’s console, type:")
        }

        StaffText {
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            objectName: "pinCommand"
            text: StaffWording.within("python main.py pin set")
            visible: !root.possible
            width: parent.width
        }

        Item {
            height: Theme.staffGap
            visible: root.possible
            width: 1
        }

        Row {
            id: dots

            Accessible.name: qsTr("%n digit(s) entered", "of a PIN", root.viewModel.length)
            Accessible.role: Accessible.StaticText
            layoutDirection: Qt.LeftToRight
            LayoutMirroring.enabled: false
            objectName: "pinDots"
            spacing: Theme.staffBody * 0.6
            visible: root.possible
            x: !root.beside ? (words.width - width) / 2 : Theme.rightToLeft ? words.width - width : 0

            Repeater {
                model: Math.max(6, root.viewModel.length)

                Rectangle {
                    required property int index
                    readonly property bool filled: index < root.viewModel.length

                    border.color: filled ? Theme.ink : Theme.line
                    border.width: Theme.hairline
                    color: filled ? Theme.ink : Theme.clear
                    height: width
                    opacity: root.viewModel.checking ? Theme.restingOpacity : 1
                    radius: width / 2
                    width: Theme.staffBody * 0.55
                }
            }
        }

        StaffParagraph {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: root.trouble !== "" ? Theme.alert : Theme.muted
            height: 2 * Theme.staffLine
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            maximumLineCount: 2
            objectName: "pinTrouble"
            tabular: true
            text: root.trouble !== "" ? root.trouble : root.viewModel.checking ? qsTr("One moment…") : root.viewModel.secondsLeft > 0 ? qsTr("Closes in %n s", "seconds", root.viewModel.secondsLeft) : ""
            verticalAlignment: Text.AlignTop
            visible: root.possible
        }
    }

    DigitPad {
        id: pad

        erasing: root.viewModel.length > 0
        keySize: root.keySize
        objectName: "pinKeys"
        prefix: "pin"
        ready: root.viewModel.ready
        typing: root.viewModel.waitS === 0 && !root.viewModel.checking
        visible: root.possible
        x: root.beside ? (Theme.rightToLeft ? 1 : 3) * root.width / 4 - width / 2 : (root.width - width) / 2
        y: root.beside ? (root.height - height - Theme.staffTarget - Theme.staffGap) / 2 : cancel.y - height - Theme.gapL

        onDigit: digit => root.digit(digit)
        onEntered: root.entered()
        onErased: root.erased()
    }

    StaffButton {
        id: cancel

        icon: "close"
        objectName: "pinCancel"
        text: root.cancelText
        x: root.beside ? (root.possible ? pad.x + (pad.width - width) / 2 : Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin) : (root.width - width) / 2
        y: root.height - height - Theme.controlsBottom - (root.beside ? 0 : Theme.gapL)

        onActivated: root.cancelled()
    }
}
