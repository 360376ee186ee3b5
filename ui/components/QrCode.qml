pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui.theme

// A QR code, black on white in all themes, its modules whole pixels, with the light ones round it that it has to have.
Rectangle {
    id: root

    // Of so many modules; `path` draws the dark ones, a unit each.
    required property int side
    required property string path
    // So large that any phone reads it; as much larger as there is room for.
    property real room: 0
    readonly property int quiet: 4
    readonly property int modules: root.side + 2 * root.quiet
    readonly property int module: Math.max(Theme.codeModule, Math.floor(root.room / root.modules))

    Accessible.role: Accessible.Graphic
    color: Theme.codeLight
    implicitHeight: implicitWidth
    implicitWidth: root.modules * root.module

    Shape {
        height: root.side
        width: root.side
        x: root.quiet * root.module
        y: x

        transform: Scale {
            xScale: root.module
            yScale: root.module
        }

        ShapePath {
            fillColor: Theme.codeDark
            strokeWidth: -1

            PathSvg {
                path: root.path
            }
        }
    }
}
