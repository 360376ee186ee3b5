pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Answers every gesture in the frame that follows it: chevrons sliding the way of the hand and a word, which breathe out.
Item {
    id: root

    required property GesturesViewModel gestures
    required property bool canGoBack
    // Whether somebody uses the mirror; at rest every gesture only wakes it.
    required property bool awake
    readonly property string gesture: root.gestures.gestureName
    readonly property bool swipes: root.gesture.startsWith("swipe")
    readonly property bool points: root.gesture.startsWith("extend")
    readonly property bool leftwards: root.gesture === "swipe_left"
    readonly property bool onward: root.leftwards !== Theme.rightToLeft
    readonly property string icon: ({
            "swipe_left": "chevron-left",
            "swipe_right": "chevron-right",
            "both_up": Theme.rightToLeft ? "arrow-right" : "arrow-left"
        })[root.gesture] ?? "gesture"
    // Said of the moment of the gesture: what it brings about does not change the answer.
    property string words: ""

    function answer(): string {
        if (!root.awake)
            return qsTr("Hello");
        return ({
                "swipe_left": root.onward ? qsTr("Next") : qsTr("Previous"),
                "swipe_right": root.onward ? qsTr("Next") : qsTr("Previous"),
                "both_up": root.canGoBack ? qsTr("Back") : qsTr("This is the first page"),
                "raise_hand": qsTr("Hello")
            })[root.gesture] ?? qsTr("Pointing");
    }
    readonly property real size: Theme.portrait ? Theme.title : Theme.body
    property real life: 0

    Accessible.ignored: true
    height: root.size * Theme.lineHeight
    objectName: "gestureFeedback"
    opacity: Math.min(1, root.life * 2)
    visible: root.life > 0
    width: row.width

    Connections {
        function onGestureCountChanged(): void {
            if (root.points && root.gestures.pointing)
                return;
            root.words = root.answer();
            root.life = 1;
            dying.restart();
        }

        // From then on the pointer itself is the answer.
        function onPointingChanged(): void {
            if (root.points && root.gestures.pointing) {
                dying.stop();
                root.life = 0;
            }
        }

        target: root.gestures
    }

    // With less motion too it goes away by itself, without sliding.
    NumberAnimation {
        id: dying

        duration: Theme.feedback
        from: 1
        property: "life"
        target: root
        to: 0
    }

    Row {
        id: row

        readonly property real way: root.swipes && !Theme.reduceMotion ? (root.leftwards ? -1 : 1) * Theme.target : 0

        LayoutMirroring.enabled: false
        anchors.verticalCenter: parent.verticalCenter
        layoutDirection: root.swipes && !root.leftwards || !root.swipes && Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gapS
        x: row.way * (1 - root.life)

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: -root.size * 0.35

            Repeater {
                model: root.swipes ? 3 : 1

                Icon {
                    required property int index
                    readonly property int order: root.leftwards ? 2 - index : index

                    name: root.icon
                    opacity: root.swipes ? 0.4 + 0.3 * order : 1
                    size: root.size
                    tint: Theme.accent
                }
            }
        }

        ThemedText {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "gestureWords"
            pixelSize: root.size
            text: root.words
            weight: Theme.portrait ? Theme.regular : Theme.medium
        }
    }
}
