pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// All that the camera makes of the person whom it follows, as a few lines, and a word on where they are with it.
Item {
    id: root

    required property GesturesViewModel gestures
    property real size: Theme.figure
    property bool captioned: true
    // Whether the words say how to go on; at rest the page does.
    property bool guides: true
    // The words stand below the figure, where nobody uses the mirror; else beside it.
    property bool below: false
    // How far down they leave others' words their place.
    property real clear: 0
    readonly property bool driving: root.gestures.driving
    readonly property bool ready: root.gestures.engagement === Kiosk.Engagement.Ready
    readonly property string sight: root.guides ? Wording.sight(root.gestures.view) : ""
    readonly property bool shown: root.gestures.available && (figure.drawn || root.sight !== "")
    readonly property string standing: root.sight !== "" ? root.sight : !root.guides ? "" : root.driving ? qsTr("You steer.") : root.ready ? qsTr("Raise a hand to steer.") : ""
    property real presence: root.shown ? 1 : 0

    Accessible.name: [root.standing, words.all].filter(part => part !== "").join(" ")
    Accessible.role: Accessible.StaticText
    height: root.size
    objectName: "skeletonFigure"
    opacity: root.presence
    visible: root.presence > 0

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }

    onDrivingChanged: {
        if (root.driving)
            reading.restart();
    }

    StickFigure {
        id: figure

        height: root.size
        joints: root.gestures.figure
        stroke: root.driving ? Theme.stroke * 1.4 : Theme.stroke
        tint: root.driving ? Theme.accent : root.ready ? Theme.ink : Theme.line
        width: height
        // The square is wider than the person: they stand at the margin.
        x: Theme.rightToLeft ? -0.2 * width : root.width - 0.8 * width
    }

    Timer {
        id: reading

        interval: Theme.captionPause
    }

    Column {
        id: words

        readonly property string all: qsTr("This is all I see.")

        // Once read, the words leave the mirror free; the figure stays.
        opacity: root.driving && !reading.running ? 0 : 1
        visible: root.captioned && opacity > 0
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fade
            }
        }

        width: root.below ? root.width : root.width - root.size - Theme.gap
        x: Theme.rightToLeft && !root.below ? root.size + Theme.gap : 0
        y: root.below ? Math.max(root.size, root.clear) : (root.height - height) / 2

        BodyText {
            horizontalAlignment: Text.AlignRight
            objectName: "engagement"
            text: root.standing
            visible: text !== "" && !(root.driving && root.sight === "")
            width: parent.width
            wrapMode: Theme.portrait ? Text.Wrap : Text.NoWrap
        }

        BodyText {
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            text: words.all
            visible: figure.drawn && (root.standing === "" || root.driving)
            width: parent.width
            wrapMode: Theme.portrait ? Text.Wrap : Text.NoWrap
        }
    }
}
