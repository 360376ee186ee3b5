pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import QtQuick.Shapes
import ui.theme

// Strength over the last 20 seconds, newest at the trailing edge, with the thresholds in force as lines.
Item {
    id: root

    required property list<real> history
    required property real arriveLevel
    required property real stayLevel
    property color tint: Theme.ink
    readonly property real step: root.width / Math.max(1, root.history.length)
    // Moments further apart than this many are not joined.
    readonly property int gap: 6

    function at(index: int): point {
        const x = (index + 0.5) * root.step;
        return Qt.point(Theme.rightToLeft ? root.width - x : x, (1 - root.history[index]) * root.height);
    }

    function lines(): var {
        const found = [];
        let line = [];
        let last = -root.gap;
        for (let index = 0; index < root.history.length; ++index) {
            if (root.history[index] < 0)
                continue;
            if (index - last > root.gap && line.length > 0) {
                found.push(line);
                line = [];
            }
            const point = root.at(index);
            if (line.length === 0)
                line.push(Qt.point(point.x - root.step * 0.4, point.y));
            line.push(point);
            last = index;
        }
        if (line.length > 0)
            found.push(line);
        return found;
    }

    Accessible.ignored: true

    Rectangle {
        color: Theme.accent
        height: Theme.hairline
        width: parent.width
        y: Math.round((1 - root.arriveLevel) * root.height)
    }

    Dashes {
        length: root.width
        y: Math.round((1 - root.stayLevel) * root.height)
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.tint
            strokeWidth: Theme.stroke * 0.8

            PathMultiline {
                paths: root.lines()
            }
        }
    }
}
