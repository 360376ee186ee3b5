pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui.components
import ui.theme

// A person as lines: `joints` are x and y of 13 joints (nose; shoulders, elbows, wrists, hips, knees, ankles, each pair
// left first) in a square of side 1; -1 for one not seen. Mirrored already.
Item {
    id: root

    required property list<real> joints
    property color tint: Theme.ink
    property real stroke: Theme.stroke
    readonly property bool drawn: root.joints.length === 26
    readonly property list<int> bones: [1, 2, 1, 3, 3, 5, 2, 4, 4, 6, 1, 7, 2, 8, 7, 8, 7, 9, 8, 10, 9, 11, 10, 12]
    readonly property real headRadius: root.width * 0.058

    function joint(index: int): point {
        return Qt.point(root.joints[2 * index] * root.width, root.joints[2 * index + 1] * root.height);
    }

    function seen(index: int): bool {
        return root.joints[2 * index] >= 0 && root.joints[2 * index + 1] >= 0;
    }

    function lines(): var {
        const found = [];
        for (let bone = 0; root.drawn && bone < root.bones.length; bone += 2) {
            if (root.seen(root.bones[bone]) && root.seen(root.bones[bone + 1]))
                found.push([root.joint(root.bones[bone]), root.joint(root.bones[bone + 1])]);
        }
        return found;
    }

    Accessible.ignored: true
    visible: root.drawn

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Theme.clear
            joinStyle: ShapePath.RoundJoin
            strokeColor: root.tint
            strokeWidth: root.stroke

            PathMultiline {
                paths: root.lines()
            }
        }
    }

    Ring {
        border.color: root.tint
        border.width: root.stroke
        visible: root.drawn && root.seen(0)
        width: 2 * root.headRadius
        x: root.drawn ? root.joint(0).x - root.headRadius : 0
        y: root.drawn ? root.joint(0).y - root.headRadius : 0
    }
}
