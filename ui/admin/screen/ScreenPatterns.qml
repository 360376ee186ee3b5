pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// What a screen is checked by, over all of it: colours, a grid, a ruler, fingers, and five marks to touch. Escape leads back.
StaffOverlay {
    id: root

    required property ScreenPageViewModel viewModel
    readonly property int pattern: root.viewModel.pattern
    readonly property bool touching: root.pattern === Kiosk.Pattern.Touch || root.pattern === Kiosk.Pattern.Targets
    readonly property real mm: root.viewModel.pixelsPerMm
    readonly property int markMm: 9

    function leave(): void {
        root.viewModel.show(Kiosk.Pattern.Nothing);
        root.ended();
    }

    Accessible.name: qsTr("Test picture")
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    enabled: root.shown
    objectName: "screenPatterns"
    shown: root.pattern !== Kiosk.Pattern.Nothing
    visible: root.shown

    Keys.onPressed: event => {
        event.accepted = true;
        if (FocusTravel.leadsBack(event.key) || event.key === Qt.Key_Return || event.key === Qt.Key_Space)
            root.leave();
    }
    onShownChanged: {
        if (root.shown)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    MouseArea {
        anchors.fill: parent
        enabled: !root.touching

        onClicked: root.leave()
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: root.touching
        mouseEnabled: true

        onPressed: points => points.forEach(point => root.viewModel.touch(point.pointId, point.x / root.width, point.y / root.height, true))
        onReleased: points => points.forEach(point => root.viewModel.touch(point.pointId, point.x / root.width, point.y / root.height, false))
        onUpdated: points => points.forEach(point => root.viewModel.touch(point.pointId, point.x / root.width, point.y / root.height, true))
    }

    Column {
        anchors.fill: parent
        visible: root.pattern === Kiosk.Pattern.Bars

        Row {
            height: parent.height * 0.75
            width: parent.width

            Repeater {
                model: Theme.testColours

                Rectangle {
                    required property color modelData

                    color: modelData
                    height: parent.height
                    width: parent.width / Theme.testColours.length
                }
            }
        }

        Row {
            height: parent.height * 0.25
            width: parent.width

            Repeater {
                model: 16

                Rectangle {
                    required property int index

                    color: Qt.hsla(0, 0, index / 15, 1)
                    height: parent.height
                    width: parent.width / 16
                }
            }
        }
    }

    Item {
        anchors.fill: parent
        visible: root.pattern === Kiosk.Pattern.Grid

        Repeater {
            model: root.pattern === Kiosk.Pattern.Grid ? Math.ceil(root.width / root.mm / 10) + 1 : 0

            Rectangle {
                required property int index

                color: index % 10 === 0 ? Theme.accent : Theme.muted
                height: root.height
                width: Theme.hairline
                x: Math.round(root.width / 2 + (index - Math.ceil(root.width / root.mm / 20)) * 10 * root.mm)
            }
        }

        Repeater {
            model: root.pattern === Kiosk.Pattern.Grid ? Math.ceil(root.height / root.mm / 10) + 1 : 0

            Rectangle {
                required property int index

                color: Theme.muted
                height: Theme.hairline
                width: root.width
                y: Math.round(root.height / 2 + (index - Math.ceil(root.height / root.mm / 20)) * 10 * root.mm)
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: Theme.accent
            border.width: Theme.stroke
            color: Theme.clear
        }
    }

    Item {
        id: ruler

        // As many whole centimetres as there is room for.
        readonly property int centimetres: Math.max(0, Math.floor((root.width - 2 * Theme.margin) / (10 * root.mm)))
        // Lines closer than three pixels would run into one another.
        readonly property int every: root.mm >= 3 ? 1 : root.mm >= 1.5 ? 2 : 5

        anchors.centerIn: parent
        height: Theme.staffBody * 5
        visible: root.pattern === Kiosk.Pattern.Ruler
        width: ruler.centimetres * 10 * root.mm

        Repeater {
            model: ruler.visible ? Math.floor(ruler.centimetres * 10 / ruler.every) + 1 : 0

            Rectangle {
                required property int index
                readonly property int millimetre: index * ruler.every
                readonly property bool centimetre: millimetre % 10 === 0

                anchors.bottom: parent.bottom
                color: Theme.ink
                height: centimetre ? parent.height * 0.6 : millimetre % 5 === 0 ? parent.height * 0.42 : parent.height * 0.28
                objectName: centimetre ? "centimetre" : ""
                width: Math.max(1, Math.round(root.mm * ruler.every * 0.2))
                x: Math.round(millimetre * root.mm)
            }
        }

        Repeater {
            model: ruler.visible ? ruler.centimetres + 1 : 0

            StaffText {
                required property int index

                tabular: true
                text: StaffWording.number(index, 0)
                visible: index % (10 * root.mm > width * 1.3 ? 1 : 5) === 0
                x: Math.round(index * 10 * root.mm - width / 2)
            }
        }
    }

    Repeater {
        model: root.viewModel.touches

        Ring {
            required property int finger
            required property real atX
            required property real atY
            required property bool down

            border.color: down ? Theme.accent : Theme.muted
            width: 2 * root.markMm * root.mm
            x: atX * root.width - width / 2
            y: atY * root.height - height / 2
        }
    }

    Item {
        visible: root.viewModel.targetShown
        x: root.viewModel.targetX * root.width
        y: root.viewModel.targetY * root.height

        Ring {
            anchors.centerIn: parent
            border.color: Theme.accent
            border.width: Theme.hairline
            width: 2 * root.markMm * root.mm
        }

        Rectangle {
            anchors.centerIn: parent
            color: Theme.ink
            height: Theme.hairline
            width: root.markMm * root.mm
        }

        Rectangle {
            anchors.centerIn: parent
            color: Theme.ink
            height: root.markMm * root.mm
            width: Theme.hairline
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.controlsBottom + Theme.gapL
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.staffGap
        visible: root.touching || root.pattern === Kiosk.Pattern.Ruler
        width: Math.min(root.width - 2 * Theme.margin, Theme.staffBody * 26)

        StaffTitle {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            horizontalAlignment: Text.AlignHCenter
            objectName: "patternWords"
            text: {
                if (root.pattern === Kiosk.Pattern.Ruler)
                    return qsTr("Centimetres");
                if (root.pattern === Kiosk.Pattern.Touch)
                    return qsTr("Touch anywhere");
                if (!root.viewModel.fitted)
                    return qsTr("Touch the middle of each mark: %1 of 5").arg(StaffWording.number(root.viewModel.targetsDone + 1, 0));
                if (!root.viewModel.fitUsable)
                    return qsTr("These touches contradict each other");
                return root.viewModel.fitNeeded ? qsTr("Touch is off by %1 mm").arg(StaffWording.number(root.viewModel.errorBeforeMm, 1)) : qsTr("Touch is right, within %1 mm").arg(StaffWording.number(root.viewModel.errorBeforeMm, 1));
            }
        }

        StaffNote {
            horizontalAlignment: Text.AlignHCenter
            text: {
                if (root.pattern === Kiosk.Pattern.Ruler)
                    return qsTr("They must agree with a real ruler. Touch to go back.");
                if (root.pattern === Kiosk.Pattern.Touch)
                    return qsTr("A ring follows each finger; a grey one shows where it was lifted.");
                if (!root.viewModel.fitted)
                    return "";
                if (!root.viewModel.fitUsable)
                    return qsTr("Try again, each mark once and with one finger.");
                return root.viewModel.fitNeeded ? qsTr("Corrected, %1 mm would be left. The system corrects it, not this program: whoever looks after it adds this line to a file in /etc/udev/rules.d and restarts.").arg(StaffWording.number(root.viewModel.residualMm, 1)) : "";
            }
            visible: text !== ""
        }

        StaffParagraph {
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
            objectName: "systemLine"
            text: root.viewModel.systemLine
            visible: text !== "" && root.pattern === Kiosk.Pattern.Targets
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.staffGap * 2
            topPadding: Theme.staffGap
            visible: root.touching

            StaffButton {
                objectName: "again"
                text: qsTr("Again")
                visible: root.viewModel.fitted

                onActivated: root.viewModel.show(Kiosk.Pattern.Targets)
            }

            StaffButton {
                objectName: "patternDone"
                outlined: true
                text: qsTr("Done")
                // Until the fifth mark every touch counts; Escape leads back as well.
                visible: root.pattern === Kiosk.Pattern.Touch || root.viewModel.fitted

                onActivated: root.leave()
            }
        }
    }
}
