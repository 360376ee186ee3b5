pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.components
import ui.theme

// Leads through a calibration: hang a garment here, then next door, then judge what is proposed.
StaffPage {
    id: root

    required property CalibrationViewModel viewModel
    readonly property int step: root.viewModel.step
    readonly property real wordsWidth: root.beside ? Math.round((root.width - 2 * Theme.gapL) * 0.45) : root.width
    readonly property bool listening: root.step === Kiosk.CalibrationStep.ListeningHere || root.step === Kiosk.CalibrationStep.ListeningNextDoor
    readonly property bool judged: root.step === Kiosk.CalibrationStep.Proposed
    readonly property bool inseparable: root.judged && !root.viewModel.separable
    // Which of the three steps shown this one belongs to.
    readonly property int stage: root.step <= Kiosk.CalibrationStep.ListeningHere ? 0 : root.step <= Kiosk.CalibrationStep.ListeningNextDoor ? 1 : 2
    readonly property string heading: ({
            [Kiosk.CalibrationStep.ListeningHere]: qsTr("Listening to this hook"),
            [Kiosk.CalibrationStep.HeardHere]: qsTr("Now hang the same garment next door"),
            [Kiosk.CalibrationStep.ListeningNextDoor]: qsTr("Listening to next door"),
            [Kiosk.CalibrationStep.Proposed]: root.viewModel.separable ? qsTr("Here and next door can be told apart") : qsTr("Here and next door sound alike"),
            [Kiosk.CalibrationStep.Applied]: qsTr("The new thresholds are in force")
        })[root.step] ?? qsTr("Hang a garment on this mirror's hook")
    readonly property string instruction: ({
            [Kiosk.CalibrationStep.HeardHere]: qsTr("In the next cabin, on its hook. Take every other tagged garment away, then listen."),
            [Kiosk.CalibrationStep.ListeningHere]: qsTr("Keep still and leave the garment where it is."),
            [Kiosk.CalibrationStep.ListeningNextDoor]: qsTr("Keep still and leave the garment where it is."),
            [Kiosk.CalibrationStep.Proposed]: root.viewModel.separable ? root.missed(root.viewModel.missOneIn) + "\n" + root.stray(root.viewModel.strayOneIn) : qsTr("No threshold would tell them apart well enough. Lower the reader's power, turn its antenna away from the wall, or give it an antenna that hears the next cabin. Then start again."),
            [Kiosk.CalibrationStep.Applied]: qsTr("They are kept for every start to come.")
        })[root.step] ?? qsTr("Any garment with an RFID tag. Take every other one away and step back, then listen.")

    function problem(problem: int): string {
        return ({
                [Kiosk.CalibrationProblem.NothingHeard]: qsTr("No tag was heard."),
                [Kiosk.CalibrationProblem.TooFewReads]: qsTr("The tag was heard too rarely to judge."),
                [Kiosk.CalibrationProblem.SameStrength]: qsTr("The garment sounds as strong next door as here."),
                [Kiosk.CalibrationProblem.ReaderOffline]: qsTr("The reader does not answer.")
            })[problem] ?? "";
    }

    function advice(problem: int): string {
        return ({
                [Kiosk.CalibrationProblem.NothingHeard]: qsTr("Check that the garment carries an RFID tag and hangs on the hook. Then listen again."),
                [Kiosk.CalibrationProblem.TooFewReads]: qsTr("Turn the tag towards the antenna and step back. Then listen again."),
                [Kiosk.CalibrationProblem.SameStrength]: qsTr("Was it moved? If so, lower the reader's power or turn its antenna away from the wall. Then start again."),
                [Kiosk.CalibrationProblem.ReaderOffline]: qsTr("Check its power and its cable. Listen again once it is ready.")
            })[problem] ?? "";
    }

    function missed(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment on the hook is practically never missed.") : qsTr("A garment on the hook is missed about once in %1.").arg(StaffWording.number(oneIn, 0));
    }

    function stray(oneIn: int): string {
        return oneIn === 0 ? qsTr("A garment next door practically never gets in.") : qsTr("A garment next door gets in about once in %1.").arg(StaffWording.number(oneIn, 0));
    }

    objectName: "staffCalibration"
    title: qsTr("Calibration")
    backText: root.step === Kiosk.CalibrationStep.Applied ? qsTr("Devices") : ""
    subtitle: root.viewModel.device

    actions: [
        StaffButton {
            objectName: "restart"
            strong: root.inseparable
            text: qsTr("Start again")
            visible: root.step >= Kiosk.CalibrationStep.HeardHere

            onActivated: root.viewModel.restart()
        },
        StaffButton {
            objectName: root.step === Kiosk.CalibrationStep.Ready ? "listenHere" : "listenNextDoor"
            strong: true
            text: qsTr("Listen")
            visible: root.step === Kiosk.CalibrationStep.Ready || root.step === Kiosk.CalibrationStep.HeardHere

            onActivated: root.step === Kiosk.CalibrationStep.Ready ? root.viewModel.listenHere() : root.viewModel.listenNextDoor()
        },
        StaffButton {
            objectName: "apply"
            strong: true
            text: qsTr("Use these")
            visible: root.judged && root.viewModel.separable

            onActivated: root.viewModel.apply()
        }
    ]

    Column {
        id: words

        anchors.left: parent.left
        spacing: Theme.staffGap
        width: root.wordsWidth

        Row {
            anchors.left: parent.left
            spacing: Theme.staffGap * 2

            Repeater {
                model: [qsTr("This hook"), qsTr("Next door"), qsTr("Thresholds")]

                Item {
                    id: mark

                    required property string modelData
                    required property int index
                    readonly property bool current: index === root.stage

                    height: label.height + Theme.stroke
                    width: label.width

                    StaffText {
                        id: label

                        color: mark.current ? Theme.ink : Theme.muted
                        text: StaffWording.number(mark.index + 1, 0) + "\u2002" + mark.modelData
                        weight: mark.current ? Theme.medium : Theme.regular
                    }

                    Rectangle {
                        anchors.bottom: parent.bottom
                        color: Theme.accent
                        height: Theme.stroke
                        visible: mark.current
                        width: parent.width
                    }
                }
            }
        }

        Item {
            height: Theme.staffGap
            width: 1
        }

        StaffTitle {
            objectName: "calibrationHeading"
            text: root.heading
        }

        StaffText {
            anchors.left: parent.left
            color: Theme.muted
            text: root.instruction
            width: Math.min(parent.width, Theme.staffBody * 32)
            wrapMode: Text.Wrap
        }

        Row {
            id: trouble

            readonly property string words: root.problem(root.viewModel.problem)

            Accessible.name: trouble.words
            Accessible.role: Accessible.AlertMessage
            anchors.left: parent.left
            spacing: Theme.staffGap
            topPadding: Theme.staffGap
            visible: trouble.words !== "" && !root.listening && !root.inseparable

            Icon {
                name: "warning"
                size: Theme.staffLine
                tint: Theme.alert
            }

            Column {
                width: Math.min(words.width, Theme.staffBody * 32) - Theme.staffLine - Theme.staffGap

                StaffParagraph {
                    color: Theme.alert
                    objectName: "calibrationProblem"
                    text: trouble.words
                    weight: Theme.medium
                }

                StaffParagraph {
                    text: root.advice(root.viewModel.problem)
                }
            }
        }

        Row {
            Accessible.name: qsTr("%n second(s) left", "", root.viewModel.secondsLeft)
            Accessible.role: Accessible.StaticText
            anchors.left: parent.left
            spacing: Theme.staffGap * 2
            topPadding: Theme.staffGap
            visible: root.listening

            ThemedText {
                id: countdown

                leading: 1
                objectName: "countdown"
                pixelSize: Theme.staffFigure
                tabular: true
                text: StaffWording.number(root.viewModel.secondsLeft, 0)
                tracking: -0.03
                weight: Theme.light
            }

            Column {
                anchors.verticalCenter: countdown.verticalCenter

                StaffTitle {
                    font.features: ({
                            "tnum": 1
                        })
                    text: qsTr("%n read(s)", "of tags", root.viewModel.reads)
                    width: implicitWidth
                }

                StaffText {
                    color: root.viewModel.tags > 1 ? Theme.alert : Theme.muted
                    text: qsTr("of %n tag(s)", "reads", root.viewModel.tags) + (root.viewModel.tags > 1 ? " · " + qsTr("one is enough") : "")
                }
            }
        }

        Comparison {
            anchors.left: parent.left
            topPadding: Theme.staffGap
            viewModel: root.viewModel
            visible: root.judged && root.viewModel.separable
            width: Math.min(parent.width, Theme.staffBody * 26)
        }
    }

    Distributions {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: root.beside ? parent.top : words.bottom
        anchors.topMargin: root.beside ? 0 : Theme.gapL
        objectName: "distributions"
        viewModel: root.viewModel
        visible: root.viewModel.plotted && height > Theme.staffBody * 8
        width: root.beside ? root.width - root.wordsWidth - 2 * Theme.gapL : root.width
    }
}
