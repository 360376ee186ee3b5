pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One thin line, the same on every page: how far what was asked for is, and of how many it is the newest. It opens the list
// of all. It is no wider than its words, and takes no room where nothing was asked for.
Item {
    id: root

    required property AskedViewModel viewModel
    required property real room
    // On a picture it needs a ground of its own.
    property bool floats: false
    // What is told for a moment is in its place.
    property bool hushed: false
    readonly property bool shown: root.viewModel.count > 0
    readonly property Line line: lines.count > 0 ? lines.itemAt(0) as Line : null

    height: Theme.target
    opacity: root.hushed ? 0 : 1
    visible: root.shown
    width: root.line?.width ?? 0

    Repeater {
        id: lines

        model: root.viewModel.newest

        Line {}
    }

    component Line: Pressable {
        id: line

        required property int kind
        required property int stage
        required property string title
        required property string size
        required property string who
        required property int reason
        required property bool promised
        required property bool late
        required property string store
        readonly property string told: RequestWording.state(line.kind, line.stage, line.who, line.promised, line.late, line.reason, line.store)
        readonly property string whole: Wording.listed([RequestWording.what(line.kind, line.title, line.size), line.told])
        readonly property real pad: root.floats ? Theme.gapS : 0
        readonly property real around: mark.width + arrow.width + 2 * Theme.gapS + 2 * line.pad + (number.visible ? number.width + Theme.gapS : 0)
        readonly property real wordsRoom: root.room - line.around

        covers: root.floats
        enabled: !root.hushed
        height: root.floats ? Math.max(root.height, words.height + Theme.gapS) : root.height
        name: root.viewModel.count > 1 ? qsTr("%1. %n request(s) in all", "", root.viewModel.count).arg(line.whole) : line.whole
        objectName: "requestLine"
        width: words.width + line.around

        onActivated: root.viewModel.openList()

        Rectangle {
            anchors.fill: parent
            color: Theme.shade
            visible: root.floats
        }

        TypeMeasure {
            id: type
        }

        Row {
            anchors.fill: parent
            anchors.leftMargin: line.pad
            anchors.rightMargin: line.pad
            spacing: Theme.gapS

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: RequestWording.icon(line.stage, line.promised, line.late, line.kind)
                size: Theme.body * 0.9
                tint: Theme.accent
            }

            BodyText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                maximumLineCount: root.floats ? 3 : 1
                smallest: Math.floor(Theme.bodyAtRest)
                text: type.roomFor(line.whole) <= line.wordsRoom ? line.whole : line.told
                width: Math.min(type.roomFor(text), line.wordsRoom)
            }

            Rectangle {
                id: number

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.line
                border.width: Theme.hairline
                color: Theme.clear
                height: width
                radius: width / 2
                visible: root.viewModel.count > 1
                width: Math.round(Theme.body * 1.2)

                BodyText {
                    anchors.centerIn: parent
                    tabular: true
                    text: root.viewModel.count
                }
            }

            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                size: Theme.body * 0.7
                tint: Theme.muted
                turns: true
            }
        }
    }
}
