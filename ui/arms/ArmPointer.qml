pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Psyche.ViewModels
import ui.components
import ui.theme

// Where the hand points: a ring that goes round what it holds, and fills while the hand rests there.
Item {
    id: root

    required property GesturesViewModel gestures
    // Half the shorter side of what is held, 0 for nothing.
    property real holds: 0
    // Within what it stays while it holds something.
    required property rect place
    readonly property bool held: root.holds > 0
    readonly property real radius: root.held ? Math.min(Theme.ringHeld, root.holds * 0.9) : Theme.ringFree
    readonly property real progress: root.gestures.progress
    // Whether it has been seen where it is: a pointer that appears does not come gliding from where one was before.
    property bool settled: false
    property real size: 2 * root.radius
    property real filled: root.progress

    Accessible.ignored: true
    height: root.size
    objectName: "armPointer"
    visible: root.gestures.pointing
    width: root.size
    x: root.within(root.gestures.atX, root.place.x, root.place.width) - width / 2
    y: root.within(root.gestures.atY, root.place.y, root.place.height) - height / 2

    function within(at: real, begin: real, length: real): real {
        const inset = Math.min(root.radius, length / 2);
        return root.held ? Math.max(begin + inset, Math.min(begin + length - inset, at)) : at;
    }

    Behavior on filled {
        enabled: root.progress > root.filled

        NumberAnimation {
            duration: 2 * Theme.glide
        }
    }
    Behavior on size {
        NumberAnimation {
            duration: Theme.press
        }
    }
    Behavior on x {
        enabled: root.settled

        NumberAnimation {
            duration: Theme.glide
        }
    }
    Behavior on y {
        enabled: root.settled

        NumberAnimation {
            duration: Theme.glide
        }
    }

    Connections {
        function onChosenCountChanged(): void {
            if (Theme.move > 0)
                burst.restart();
        }

        function onPointed(): void {
            if (!root.settled)
                Qt.callLater(() => root.settled = root.gestures.pointing);
        }

        function onPointingChanged(): void {
            root.settled = false;
            if (root.gestures.pointing && Theme.move > 0)
                burst.restart();
        }

        target: root.gestures
    }

    component Arc: ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: Theme.clear

        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: root.width / 2 - Theme.stroke / 2
            radiusY: radiusX
            startAngle: -90
            sweepAngle: 360 * root.filled
        }
    }

    // Dark round the ring, so that it is seen over bright pictures.
    Ring {
        anchors.fill: parent
        anchors.margins: -Theme.stroke
        border.color: Theme.ground
        border.width: 3 * Theme.stroke
        opacity: 0.35
    }

    Ring {
        anchors.fill: parent
        border.color: Theme.ink
    }

    Ring {
        anchors.centerIn: parent
        border.color: Theme.ground
        border.width: Theme.hairline
        color: Theme.ink
        visible: !root.held
        width: 3 * Theme.stroke
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: root.filled > 0

        // Edged, so that it fills on the accent too.
        Arc {
            strokeColor: Theme.ground
            strokeWidth: 5 * Theme.stroke
        }

        Arc {
            strokeColor: Theme.accent
            strokeWidth: 3 * Theme.stroke
        }
    }

    Ring {
        id: ripple

        anchors.centerIn: parent
        border.color: Theme.accent
        opacity: 0
        visible: opacity > 0
        width: parent.width

        ParallelAnimation {
            id: burst

            NumberAnimation {
                duration: Theme.move
                from: root.width
                property: "width"
                target: ripple
                to: root.width * 1.6
            }
            NumberAnimation {
                duration: Theme.move
                from: 1
                property: "opacity"
                target: ripple
                to: 0
            }
        }
    }
}
