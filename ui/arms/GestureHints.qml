pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Psyche.ViewModels
import ui.components
import ui.theme

// What arms can do here, shown by a figure of lines: point and hold, swipe, both arms up; or what a swipe lacked.
Item {
    id: root

    required property int hint
    required property real figureSize
    // Something else is said in this place.
    property bool hushed: false
    readonly property real inset: root.figureSize * 0.28
    readonly property bool large: Theme.portrait && !Theme.accessible
    readonly property var steps: ({
            [Kiosk.Hint.Swipe]: GesturePoses.SWIPING,
            [Kiosk.Hint.Back]: GesturePoses.RAISING,
            [Kiosk.Hint.Wider]: GesturePoses.SWIPING_WIDER,
            [Kiosk.Hint.Quicker]: GesturePoses.SWIPING_QUICKER,
            [Kiosk.Hint.Higher]: GesturePoses.SWIPING_HIGHER,
            [Kiosk.Hint.OtherWay]: GesturePoses.SWIPING
        })[root.shownHint] ?? GesturePoses.POINTING
    readonly property bool teaches: root.shownHint <= Kiosk.Hint.Back
    readonly property bool swipes: root.shownHint === Kiosk.Hint.Swipe || !root.teaches
    readonly property list<real> pose: GesturePoses.at(root.steps, root.time)
    readonly property string words: ({
            [Kiosk.Hint.Point]: qsTr("Point and hold to choose"),
            [Kiosk.Hint.Swipe]: qsTr("Swipe for the next one"),
            [Kiosk.Hint.Back]: qsTr("Both arms up to go back"),
            [Kiosk.Hint.Wider]: qsTr("A little wider"),
            [Kiosk.Hint.Quicker]: qsTr("A little quicker"),
            [Kiosk.Hint.Higher]: qsTr("A little higher"),
            [Kiosk.Hint.OtherWay]: qsTr("Towards the other side")
        })[root.shownHint] ?? ""
    // The last hint stays while it fades.
    property int shownHint: root.hint
    property real time: Theme.reduceMotion ? 0.55 : 0
    property real presence: root.hint === Kiosk.Hint.Nothing ? 0 : 1

    Accessible.name: root.words
    Accessible.role: Accessible.StaticText
    height: root.figureSize
    objectName: "gestureHints"
    opacity: root.hushed ? 0 : root.presence
    visible: root.presence > 0

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
    onHintChanged: {
        if (root.hint !== Kiosk.Hint.Nothing) {
            root.shownHint = root.hint;
            if (!Theme.reduceMotion)
                loop.restart();
        }
    }

    NumberAnimation {
        id: loop

        duration: Theme.hintLoop
        from: 0
        loops: Animation.Infinite
        property: "time"
        running: root.visible && !Theme.reduceMotion
        target: root
        to: 1
    }

    StickFigure {
        id: figure

        height: root.figureSize
        joints: Theme.rightToLeft ? GesturePoses.mirrored(root.pose) : root.pose
        stroke: Theme.stroke * 1.2
        tint: Theme.ink
        width: root.figureSize
        // The square is wider than the person: they stand at the margin.
        x: (Theme.rightToLeft ? root.width - width : 0) - (Theme.rightToLeft ? -1 : 1) * root.inset

        // What the hand does: a ring that fills, or the way it goes.
        Item {
            readonly property point hand: figure.joint(6)

            height: Theme.body * 0.9
            visible: root.shownHint === Kiosk.Hint.Point && root.time > 0.25 && root.time < 0.86
            width: height
            x: hand.x - width / 2
            y: hand.y - height / 2

            Shape {
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    capStyle: ShapePath.RoundCap
                    fillColor: Theme.clear
                    strokeColor: Theme.accent
                    strokeWidth: Theme.stroke * 1.5

                    PathAngleArc {
                        centerX: Theme.body * 0.45
                        centerY: centerX
                        radiusX: Theme.body * 0.4
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: 360 * Math.max(0, Math.min(1, (root.time - 0.28) / 0.5))
                    }
                }
            }
        }

        Row {
            opacity: Math.max(0, 1 - Math.abs(root.time - 0.5) * 4)
            visible: root.swipes && opacity > 0
            x: Theme.rightToLeft ? figure.width * (0.1 + 0.5 * root.time) - width : figure.width * (0.9 - 0.5 * root.time)
            y: figure.height * 0.24

            Repeater {
                model: 2

                Icon {
                    name: Theme.rightToLeft ? "chevron-right" : "chevron-left"
                    size: Theme.body * 0.7
                    tint: Theme.accent
                }
            }
        }

        Icon {
            name: "arrow-left"
            opacity: Math.max(0, 1 - Math.abs(root.time - 0.55) * 4)
            size: Theme.body * 0.8
            tint: Theme.accent
            turns: true
            visible: root.shownHint === Kiosk.Hint.Back && opacity > 0
            x: figure.width * 0.5 - width / 2
            y: -height * 0.2
        }
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gapS
        width: root.width - figure.width + root.inset - Theme.gapS
        x: Theme.rightToLeft ? 0 : figure.width - root.inset + Theme.gapS

        ThemedText {
            leading: Theme.tightLineHeight
            maximumLineCount: 3
            objectName: "hintWords"
            pixelSize: root.large ? Theme.title : Theme.portrait ? Theme.body : Theme.bodyAtRest
            text: root.words
            weight: root.large ? Theme.light : Theme.regular
            width: parent.width
            wrapMode: Text.Wrap
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.gapS
            visible: root.large && root.teaches

            Repeater {
                model: 3

                Rectangle {
                    required property int index
                    readonly property bool current: index + 1 === root.shownHint

                    color: current ? Theme.accent : Theme.line
                    height: Theme.stroke
                    width: Theme.body * 0.7
                }
            }
        }
    }
}
