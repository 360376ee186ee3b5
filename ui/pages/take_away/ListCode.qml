pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The code of the list as large as its place; where there is none, why, in its place.
Item {
    id: root

    required property int side
    required property string path
    // Said where there is no code.
    required property string instead
    // How many modules there is room for so that a phone reads them.
    readonly property int room: Math.floor(root.width / Theme.codeModule)

    Accessible.name: root.side > 0 ? qsTr("QR code of the list") : root.instead
    Accessible.role: Accessible.Graphic
    height: width

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: root.side > 0 ? 0 : Theme.hairline
        color: root.side > 0 ? Theme.codeLight : Theme.clear
    }

    QrCode {
        anchors.centerIn: parent
        path: root.path
        room: root.width
        side: root.side
        visible: root.side > 0
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
