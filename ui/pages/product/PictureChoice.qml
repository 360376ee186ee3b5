pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Which of the pictures is shown: small ones to choose from where the large one leaves its foot free, so that they cover
// no hem; elsewhere dashes that only tell.
Item {
    id: root

    required property list<string> pictures
    required property string title
    required property int index
    // What is free at the foot of all in which a garment has its hem: how high, and how wide. They stay where they are
    // whichever is shown.
    required property real foot
    required property real room
    readonly property real ratio: Theme.byArm ? 1 : Theme.pictureRatio
    readonly property real least: Theme.byArm ? Theme.target : Theme.touchTarget
    readonly property real chipHeight: Math.round(Math.min((Theme.byArm ? root.least : Math.max(root.least, Theme.body)) * root.ratio, root.foot - Theme.gapS))
    readonly property real side: Math.round(root.chipHeight / root.ratio)
    readonly property bool roomy: root.side >= root.least && root.pictures.length * (root.side + Theme.targetGap) - Theme.targetGap <= root.room

    signal chosen(view: int)

    height: row.height + (root.roomy ? Theme.gapS / 2 : Theme.gap)
    width: row.width

    Row {
        id: row

        spacing: root.roomy ? Theme.targetGap : Theme.gapS

        Repeater {
            model: root.pictures.length

            Loader {
                id: place

                required property int index
                readonly property bool current: place.index === root.index

                sourceComponent: root.roomy ? chip : dash

                Component {
                    id: chip

                    Pressable {
                        covers: true
                        implicitHeight: root.chipHeight
                        implicitWidth: root.side
                        name: qsTr("Picture %1 of %2: %3").arg(place.index + 1).arg(root.pictures.length).arg(Wording.isolated(root.title))
                        objectName: "picture-" + place.index
                        role: Accessible.RadioButton
                        selected: place.current

                        onActivated: root.chosen(place.index)

                        Photo {
                            anchors.fill: parent
                            source: root.pictures[place.index] ?? ""
                        }

                        // The chosen one stands in a frame.
                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: -Theme.stroke
                            border.color: Theme.ground
                            border.width: Theme.stroke
                            color: Theme.clear
                            visible: place.current

                            Rectangle {
                                anchors.fill: parent
                                anchors.margins: Theme.stroke
                                border.color: Theme.ink
                                border.width: Theme.stroke
                                color: Theme.clear
                            }
                        }
                    }
                }

                Component {
                    id: dash

                    Rectangle {
                        border.color: Theme.ground
                        border.width: Theme.hairline
                        color: place.current ? Theme.ground : Theme.ink
                        height: Theme.stroke * 3
                        radius: height / 2
                        width: place.current ? Theme.body : height
                    }
                }
            }
        }
    }
}
