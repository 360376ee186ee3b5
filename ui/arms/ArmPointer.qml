pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Psyche.ViewModels
import ui.components
import ui.theme

// Where the hand points: a ring that fills while the hand rests on what it holds. It lies on pictures alone: what else is
// held has words, and the line that fills goes round its edge.
Item {
    id: root

    required property GesturesViewModel gestures
    // Half the shorter side of what is held, 0 for nothing.
    property real holds: 0
    // Within what it stays while it holds something.
    required property rect place
    // It goes round `place` instead of standing in it.
    required property bool framed
    readonly property bool held: root.holds > 0
    readonly property real radius: root.held ? Math.min(Theme.ringHeld, root.holds * 0.9) : Theme.ringFree
    readonly property real progress: root.gestures.progress
    // Whether it has been seen where it is: a pointer that appears does not come gliding from where one was before.
    property bool settled: false
    property real size: 2 * root.radius
    property real filled: root.progress
    readonly property real line: 3 * Theme.stroke

    Accessible.ignored: true
    height: root.framed ? root.place.height + 2 * root.line : root.size
    objectName: "armPointer"
    visible: root.gestures.pointing
    width: root.framed ? root.place.width + 2 * root.line : root.size
    x: root.framed ? root.place.x - root.line : root.within(root.gestures.atX, root.place.x, root.place.width) - width / 2
    y: root.framed ? root.place.y - root.line : root.within(root.gestures.atY, root.place.y, root.place.height) - height / 2

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

    // From the middle of the top round a circle, from the left end of the top round a frame.
    component Filling: ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: Theme.clear
        trim.end: root.filled

        PathRectangle {
            readonly property real inset: (root.framed ? root.line : Theme.stroke) / 2

            height: root.height - 2 * inset
            radius: root.framed ? root.line / 2 : width / 2
            width: root.width - 2 * inset
            x: inset
            y: inset
        }
    }

    // Dark round the ring, so that it is seen over bright pictures.
    Ring {
        anchors.fill: parent
        anchors.margins: -Theme.stroke
        border.color: Theme.ground
        border.width: root.line
        opacity: 0.35
        visible: !root.framed
    }

    Ring {
        anchors.fill: parent
        border.color: Theme.ink
        visible: !root.framed
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
        Filling {
            strokeColor: Theme.ground
            strokeWidth: 5 * Theme.stroke
        }

        Filling {
            strokeColor: Theme.accent
            strokeWidth: root.line
        }
    }

    Ring {
        id: ripple

        anchors.centerIn: parent
        border.color: Theme.accent
        opacity: 0
        visible: opacity > 0
        width: root.size

        ParallelAnimation {
            id: burst

            NumberAnimation {
                duration: Theme.move
                from: root.size
                property: "width"
                target: ripple
                to: root.size * 1.6
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
