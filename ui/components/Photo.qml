pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// A picture, whole, on a ground that continues its own; decoded at its size on the screen. Until it is there the garment's
// own colour fills its place, and without a picture its title, in type.
Item {
    id: root

    property string source: ""
    property string title: ""
    property bool loading: false
    // The garment's colour, as far as its picture does not tell.
    property color tone: Theme.backdrop
    // May be cut at its edges to fill its place, as a campaign is.
    property bool fills: false
    property real decodedWidth: root.width
    // Its page's photo flies out of this one, or back into it, and stands for it meanwhile.
    property bool flown: false
    // Comes in by itself, where nothing stands for it until then.
    property bool fades: true
    // How many times larger it is looked at: above 1 it is decoded once more, as fine as that asks for.
    property real closeness: 1
    readonly property var look: PictureLook.of(root.source)
    readonly property size decodedSize: Qt.size(Math.round(root.decodedWidth), 2 * Math.round(root.decodedWidth))
    readonly property bool settled: root.source === "" ? !root.loading : image.status === Image.Ready || image.status === Image.Error
    readonly property bool shown: image.status === Image.Ready && root.source !== ""
    readonly property bool missing: root.settled && !root.shown

    Accessible.name: root.title
    Accessible.role: Accessible.Graphic
    clip: true
    visible: !root.flown
    implicitHeight: width * Theme.pictureRatio

    component Feather: Rectangle {
        id: feather

        required property string from
        required property real length
        readonly property color whole: feather.from !== "" ? feather.from : Theme.clear

        height: Math.round(Math.min(feather.length, Theme.feather) * image.height)
        visible: feather.from !== "" && image.y > 0
        width: image.width
        x: image.x

        gradient: Gradient {
            GradientStop {
                color: feather.whole
                position: 0
            }
            GradientStop {
                color: Qt.rgba(feather.whole.r, feather.whole.g, feather.whole.b, 0)
                position: 1
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.missing ? Theme.backdrop : root.look.tone !== "" ? root.look.tone : root.tone
        objectName: "tone"
        visible: !root.shown || photograph.opacity < 1
    }

    Loader {
        active: root.missing
        anchors.fill: parent
        anchors.margins: Math.min(Theme.gap, root.width / 6)
        sourceComponent: MissingPhoto {
            title: root.title
        }
    }

    Item {
        id: photograph

        anchors.fill: parent
        objectName: "photograph"
        visible: root.shown

        NumberAnimation on opacity {
            id: arriving

            duration: Theme.fade
            from: 0
            running: false
            to: 1
        }

        // What lies beside a picture of another shape: its own ground, or the mirror; behind a dark garment cut out, paper.
        Rectangle {
            id: ground

            readonly property bool calm: root.look.above !== ""
            readonly property color plain: root.look.clear && PictureLook.luminance(Qt.color(root.look.tone)) < Theme.darkGarment ? Theme.ink : Theme.ground

            anchors.fill: parent
            objectName: "ground"
            // Not painted beneath a picture that hides it: each frame of a movement would paint both.
            visible: root.look.width === 0 || root.look.clear || image.width < root.width || image.height < root.height

            gradient: Gradient {
                GradientStop {
                    color: ground.calm ? root.look.above : ground.plain
                    position: Math.max(0, Math.min(1, image.y / Math.max(1, root.height)))
                }
                GradientStop {
                    color: ground.calm ? root.look.below : ground.plain
                    position: Math.max(0, Math.min(1, (image.y + image.height) / Math.max(1, root.height)))
                }
            }
        }

        Image {
            id: image

            property bool awaited: false
            readonly property real across: root.width / Math.max(1, implicitWidth)
            readonly property real down: root.height / Math.max(1, implicitHeight)
            readonly property real whole: Math.min(across, down)
            readonly property real full: Math.max(across, down)
            readonly property bool covers: root.fills || full <= whole * Theme.pictureSlack
            readonly property real enlarged: root.fills ? full : Math.min(covers ? full : whole, Theme.pictureEnlarged)

            asynchronous: true
            autoTransform: true
            height: Math.round(implicitHeight * enlarged)
            objectName: "image"
            smooth: true
            source: root.decodedSize.width > 0 ? root.source : ""
            sourceSize: root.decodedSize
            width: Math.round(implicitWidth * enlarged)
            x: Math.round((root.width - width) / 2)
            y: Math.round((root.height - height) / 2)

            onStatusChanged: {
                if (status === Image.Ready && awaited && root.fades && !Theme.reduceMotion)
                    arriving.restart();
                awaited = status === Image.Loading;
            }
        }

        // Its first and last rows are seldom of one colour all along: where nothing else is in them, they pass into what goes on.
        Feather {
            from: root.look.above
            length: root.look.head
            y: image.y
        }

        Feather {
            from: root.look.below
            length: root.look.foot
            rotation: 180
            y: image.y + image.height - height
        }

        // Looked at closely: decoded again beside the interface's own work, over what is there already, and let go of at once.
        Loader {
            active: root.shown && root.closeness > 1
            height: image.height
            width: image.width
            x: image.x
            y: image.y

            sourceComponent: Image {
                asynchronous: true
                autoTransform: true
                cache: false
                objectName: "fine"
                source: root.source
                sourceSize: Qt.size(Math.min(Theme.finestPicture, root.closeness * image.width), Math.min(Theme.finestPicture, root.closeness * image.height))
            }
        }
    }
}
