pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import ui.components
import ui.theme

// A code, black on white, its modules whole pixels; where there is none, why, in its place.
Item {
    id: root

    required property int side
    required property string path
    // Said where there is no code.
    required property string instead
    readonly property int quiet: 4
    // How many modules there is room for so that a phone reads them.
    readonly property int room: Math.floor(root.width / Theme.codeModule)
    readonly property int module: Math.max(1, Math.floor(root.width / (root.side + 2 * root.quiet)))

    Accessible.name: root.side > 0 ? qsTr("QR code of the list") : root.instead
    Accessible.role: Accessible.Graphic
    height: width

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: root.side > 0 ? 0 : Theme.hairline
        color: root.side > 0 ? Theme.codeLight : Theme.clear
    }

    Shape {
        height: root.side
        visible: root.side > 0
        width: root.side
        x: Math.round((root.width - width * root.module) / 2)
        y: Math.round((root.height - height * root.module) / 2)

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

    BodyText {
        anchors.centerIn: parent
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        text: root.instead
        visible: root.side === 0
        width: parent.width - 2 * Theme.gapL
    }
}
