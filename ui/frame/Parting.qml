pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui.components
import ui.theme

// Covers everything at once when the shopper is done, and lets them carry on while a ring shrinks: nothing of theirs is
// to be seen by whoever comes next.
Question {
    id: root

    required property int undoMs
    // How much of that time is left, 1 to 0.
    property real remaining: 1
    readonly property int secondsLeft: Math.ceil(root.remaining * root.undoMs / 1000)

    answer: qsTr("Carry on")
    answerName: "carryOn"
    ground: Theme.ground
    sudden: true
    title: qsTr("All done")
    words: qsTr("In a moment nothing of your visit is left here.")

    figure: Component {
        Item {
            id: ring

            implicitHeight: implicitWidth
            implicitWidth: Math.round(4.6 * Theme.body)

            Ring {
                anchors.fill: parent
                border.color: Theme.line
            }

            Shape {
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    capStyle: ShapePath.RoundCap
                    fillColor: Theme.clear
                    strokeColor: Theme.accent
                    strokeWidth: 3 * Theme.stroke

                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.height / 2
                        radiusX: (ring.width - Theme.stroke) / 2
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: -360 * (Theme.reduceMotion ? root.secondsLeft * 1000 / root.undoMs : root.remaining)
                    }
                }
            }

            DisplayText {
                anchors.centerIn: parent
                tabular: true
                text: root.secondsLeft
            }
        }
    }

    NumberAnimation {
        duration: root.undoMs
        from: 1
        property: "remaining"
        running: root.shown
        target: root
        to: 0
    }
}
