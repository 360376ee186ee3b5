pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The large picture: front, back, close-up by a tap or a swipe; dashes tell which of them it is.
Pressable {
    id: root

    required property list<string> pictures
    required property string title
    required property bool loading
    property int index: 0
    readonly property alias settled: photo.settled

    function turn(step: int): void {
        const count = root.pictures.length;
        if (count > 1)
            root.index = (root.index + step + count) % count;
    }

    clip: true
    enabled: root.pictures.length > 1
    name: root.pictures.length > 1 ? qsTr("Picture %1 of %2: %3. Show the next").arg(root.index + 1).arg(root.pictures.length).arg(Wording.isolated(root.title)) : root.title
    objectName: "hero"
    scale: 1

    onActivated: root.turn(1)
    onPicturesChanged: root.index = 0

    Photo {
        id: photo

        anchors.fill: parent
        loading: root.loading
        source: root.pictures[root.index] ?? ""
        title: root.title
    }

    // The others are decoded in advance, at the same size, so that turning is immediate.
    Repeater {
        model: photo.shown ? root.pictures : []

        Image {
            required property string modelData

            asynchronous: true
            source: modelData
            sourceSize: Qt.size(Math.round(root.width), 0)
            visible: false
        }
    }

    DragHandler {
        property bool done: false

        target: null
        yAxis.enabled: false

        onActiveChanged: done = false
        onActiveTranslationChanged: {
            if (!done && Math.abs(activeTranslation.x) > Theme.target / 2) {
                done = true;
                root.turn((activeTranslation.x < 0) !== Theme.rightToLeft ? 1 : -1);
            }
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gapS
        visible: root.pictures.length > 1

        Repeater {
            model: root.pictures.length

            Rectangle {
                required property int index

                border.color: Theme.ground
                border.width: Theme.hairline
                color: index === root.index ? Theme.ground : Theme.ink
                height: Theme.stroke * 3
                radius: height / 2
                width: index === root.index ? Theme.body : height
            }
        }
    }
}
