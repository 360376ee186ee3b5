pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.arms
import ui.components
import ui.theme

// All that the camera makes of whoever is before it, and what was seen since the page was opened; never a picture.
StaffPage {
    id: root

    required property CameraPageViewModel viewModel
    readonly property bool present: root.viewModel.absence === Kiosk.CameraAbsence.Present
    readonly property bool ready: root.present && root.viewModel.state === Kiosk.DeviceState.Ready
    readonly property real figureSide: root.beside ? Math.min(root.height - caption.height - Theme.staffGap, root.width * 0.42) : Math.min(root.width, root.height * 0.36)
    readonly property bool looks: root.ready && root.viewModel.followsArms
    readonly property list<var> figures: {
        const model = root.viewModel;
        const rate = (looks, perS) => looks ? StaffWording.within(StaffWording.number(perS, 1)) : qsTr("off", "arms or codes are not looked for");
        const size = StaffWording.within(StaffWording.plain(model.pictureWidth) + "\u00a0\u00d7\u00a0" + StaffWording.plain(model.pictureHeight));
        const figures = [[qsTr("Pictures a second"), rate(true, model.framesPerS), false, "frameRate"]];
        figures.push([qsTr("Searched for arms"), rate(model.followsArms, model.posesPerS)]);
        figures.push([qsTr("Size of the picture"), model.pictureWidth > 0 ? size : "\u2013"]);
        figures.push([qsTr("Searched for codes"), rate(model.readsCodes, model.searchesPerS)]);
        return figures;
    }
    readonly property bool blind: root.viewModel.view !== Kiosk.View.Clear

    objectName: "staffCamera"
    subtitle: root.present ? qsTr("Figures only. There is no picture to show.") : ""
    title: qsTr("Camera")

    Column {
        anchors.left: parent.left
        objectName: "cameraAbsent"
        spacing: Theme.staffGap
        visible: !root.present
        width: Math.min(parent.width, Theme.staffBody * 30)

        StaffTitle {
            text: CameraWording.absence(root.viewModel.absence)
        }

        StaffNote {
            text: CameraWording.absenceReason(root.viewModel.absence)
        }
    }

    Item {
        id: sight

        anchors.left: parent.left
        height: root.beside ? root.height : figure.height + caption.height + Theme.staffGap
        visible: root.looks
        width: root.beside ? root.figureSide : root.width

        Rectangle {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: root.blind ? Theme.alert : Theme.line
            border.width: Theme.hairline
            color: Theme.clear
            height: root.figureSide
            radius: Theme.stroke * 2
            width: root.beside ? root.figureSide : root.width

            StickFigure {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: parent.verticalCenter
                height: root.figureSide * 0.94
                joints: root.viewModel.joints
                objectName: "cameraFigure"
                stroke: Theme.stroke * 1.6
                tint: root.viewModel.engagement === Kiosk.Engagement.Driving ? Theme.accent : Theme.ink
                width: height
            }

            Icon {
                anchors.centerIn: parent
                name: root.blind ? "warning" : "gesture"
                size: Theme.staffDisplay * 1.6
                tint: root.blind ? Theme.alert : Theme.line
                visible: root.viewModel.joints.length === 0
            }
        }

        Column {
            id: caption

            anchors.top: figure.bottom
            anchors.topMargin: Theme.staffGap * 0.5
            width: parent.width

            StaffText {
                text: qsTr("This is all I see.")
                visible: root.viewModel.joints.length > 0
                weight: Theme.medium
                width: parent.width
            }

            StaffAlert {
                color: root.blind ? Theme.alert : Theme.muted
                objectName: "cameraSight"
                text: CameraWording.engagement(root.viewModel.engagement, root.viewModel.view)
            }
        }
    }

    StaffReader {
        id: facts

        anchors.bottom: parent.bottom
        anchors.left: root.beside && root.looks ? sight.right : parent.left
        anchors.leftMargin: root.beside && root.looks ? Theme.gapL * 1.5 : 0
        anchors.right: parent.right
        anchors.top: root.beside || !root.looks ? parent.top : sight.bottom
        anchors.topMargin: root.beside || !root.looks ? 0 : Theme.gap
        name: qsTr("Figures of the camera")
        spacing: Theme.staffGap
        visible: root.present
        widest: Theme.staffBody * 34

        Row {
            anchors.left: parent.left
            spacing: Theme.staffGap
            visible: !root.ready

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: StaffWording.stateIcon(root.viewModel.state)
                size: Theme.staffTitle
                tint: Theme.alert
            }

            StaffTitle {
                objectName: "cameraState"
                text: StaffWording.state(root.viewModel.state)
                width: implicitWidth
            }
        }

        StaffParagraph {
            color: Theme.alert
            text: StaffWording.within(root.viewModel.detail)
            visible: !root.ready && root.viewModel.detail !== ""
        }

        Grid {
            id: rates

            columnSpacing: Theme.gapL
            columns: facts.columnWidth > Theme.staffBody * 27 ? 2 : 1
            width: parent.width

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            FactList {
                model: root.figures
                width: rates.cell
            }
        }

        LightBar {
            light: root.viewModel.light
            objectName: "lightBar"
            width: parent.width
        }

        Column {
            spacing: Theme.staffGap * 0.2
            topPadding: Theme.staffGap * 0.5
            width: parent.width

            Row {
                anchors.left: parent.left
                spacing: Theme.staffGap * 0.6

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.viewModel.sandbox === Kiosk.Sandbox.Held ? "check" : "warning"
                    size: Theme.staffBody
                    tint: root.viewModel.sandbox === Kiosk.Sandbox.Held ? Theme.accent : Theme.alert
                    visible: root.viewModel.sandbox !== Kiosk.Sandbox.Unknown
                }

                StaffText {
                    objectName: "cameraSandbox"
                    text: StaffWording.sandbox(root.viewModel.sandbox)
                    weight: Theme.medium
                    width: Math.min(implicitWidth, facts.columnWidth - Theme.staffBody - parent.spacing)
                    wrapMode: Text.Wrap
                }
            }

            StaffNote {
                text: StaffWording.sandboxReason(root.viewModel.sandbox)
            }
        }

        StaffTitle {
            text: qsTr("Make each gesture once")
            topPadding: Theme.staffGap
            visible: root.ready && root.viewModel.followsArms
        }

        Grid {
            id: gestures

            columnSpacing: Theme.gapL
            columns: facts.columnWidth > Theme.staffBody * 18 ? 2 : 1
            visible: root.ready && root.viewModel.followsArms
            width: parent.width

            readonly property real cell: (facts.columnWidth - (columns - 1) * columnSpacing) / columns

            Repeater {
                model: root.viewModel.gestures

                GestureCount {
                    objectName: "gesture-" + gesture
                    width: gestures.cell
                }
            }
        }

        StaffTitle {
            text: qsTr("Hold a code before the camera")
            topPadding: Theme.staffGap
            visible: root.ready && root.viewModel.readsCodes
        }

        StaffNote {
            objectName: "noCodes"
            text: qsTr("None was read since this page was opened.")
            visible: root.ready && root.viewModel.readsCodes && root.viewModel.codes.count === 0
        }

        Repeater {
            model: root.viewModel.codes

            FactRow {
                required property string symbology
                required property int meaning
                required property int count

                label: qsTr("%1, %2", "a kind of code, and what it stands for").arg(CameraWording.symbology(symbology)).arg(CameraWording.meaning(meaning))
                objectName: "code"
                value: StaffWording.number(count, 0)
                width: facts.columnWidth
            }
        }
    }

    FocusRing {
        around: facts
    }
}
