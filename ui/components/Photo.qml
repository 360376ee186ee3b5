pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A 3:4 picture decoded at its size on the screen; until it is there a still backdrop, and without one its title in type.
Item {
    id: root

    property string source: ""
    property string title: ""
    property bool loading: false
    property real decodedWidth: root.width
    // Its page's photo flies out of this one, or back into it, and stands for it meanwhile.
    property bool flown: false
    readonly property bool settled: root.source === "" ? !root.loading : image.status === Image.Ready || image.status === Image.Error
    readonly property bool shown: image.status === Image.Ready && root.source !== ""
    readonly property bool missing: root.settled && !root.shown

    Accessible.name: root.title
    Accessible.role: Accessible.Graphic
    clip: true
    visible: !root.flown
    implicitHeight: width * Theme.pictureRatio

    Rectangle {
        anchors.fill: parent
        color: Theme.backdrop
        visible: !root.shown

        DisplayText {
            anchors.fill: parent
            anchors.margins: Theme.gap
            color: Theme.backdropInk
            pixelSize: Math.max(Theme.body, Math.min(Theme.display, root.width / 6))
            text: root.title
            verticalAlignment: Text.AlignBottom
            visible: root.missing && root.width > 4 * Theme.body
        }

        Icon {
            anchors.centerIn: parent
            name: "hanger"
            size: Math.min(root.width * 0.5, Theme.title)
            tint: Theme.backdropInk
            visible: root.missing && root.width <= 4 * Theme.body
        }
    }

    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        cache: true
        fillMode: Image.PreserveAspectCrop
        smooth: true
        source: root.source
        sourceSize: Qt.size(Math.round(root.decodedWidth), 0)
    }
}
