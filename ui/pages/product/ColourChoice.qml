pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The colours as small pictures of the garment, the chosen one named and underlined: the name above them, or beside.
Item {
    id: root

    required property RecordListModel model
    required property string colour
    // Whether the name stands beside the pictures where they leave it the room.
    property bool namedBeside: false
    // How wide it may be above them.
    property real nameWidth: root.width
    // Rows of pictures at most; what is left over is pushed along in one row.
    property int mostRows: 1
    readonly property real chipWidth: Theme.byArm ? Theme.target : Math.max(15 * Theme.pixelsPerMm, Theme.body * 1.7)
    readonly property real chipHeight: Math.round(root.chipWidth * (Theme.byArm || Theme.tight ? 1 : Theme.pictureRatio))
    readonly property real mark: Theme.gapS + Theme.stroke
    readonly property int count: root.model.count
    readonly property int perRow: Math.max(1, Math.floor((root.width + Theme.targetGap) / (root.chipWidth + Theme.targetGap)))
    readonly property int rows: Math.ceil(root.count / root.perRow)
    readonly property bool pushed: root.rows > root.mostRows
    // As wide as the pictures are in one row.
    readonly property real natural: root.count * (root.chipWidth + Theme.targetGap) - Theme.targetGap
    readonly property real used: Math.min(root.width, root.natural)
    readonly property bool beside: root.namedBeside && root.width - root.used - Theme.gapL >= Math.min(name.implicitWidth, 8 * Theme.body)
    readonly property real chipsHeight: (root.pushed ? 1 : Math.max(1, root.rows)) * (root.chipHeight + root.mark + Theme.targetGap) - Theme.targetGap

    signal chosen(index: int)

    implicitHeight: root.chipsHeight + (root.beside ? 0 : name.implicitHeight + Theme.gapS)

    BodyText {
        id: name

        color: Theme.ink
        maximumLineCount: 3
        text: root.colour
        width: root.beside ? root.width - root.used - Theme.gapL : root.nameWidth
        wrapMode: Text.Wrap
        x: root.beside !== Theme.rightToLeft ? root.width - width : 0
        y: root.beside ? (root.chipHeight - height) / 2 : 0
    }

    ListView {
        id: strip

        anchors.bottom: parent.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: root.chipsHeight
        keyNavigationEnabled: false
        model: root.pushed ? root.model : null
        orientation: ListView.Horizontal
        spacing: Theme.targetGap
        visible: root.pushed
        width: parent.width

        delegate: Chip {
            onActiveFocusChanged: {
                if (activeFocus)
                    strip.positionViewAtIndex(index, ListView.Contain);
            }
        }
    }

    Repeater {
        model: root.pushed ? null : root.model

        Chip {
            readonly property int column: index % root.perRow

            x: Theme.rightToLeft ? root.width - width - column * (width + Theme.targetGap) : column * (width + Theme.targetGap)
            y: root.height - root.chipsHeight + Math.floor(index / root.perRow) * (root.chipHeight + root.mark + Theme.targetGap)
        }
    }

    component Chip: Pressable {
        id: chip

        required property int index
        required property string pictureUrl
        required property int band

        required selected

        height: root.chipHeight + root.mark
        objectName: "colour-" + chip.index
        role: Accessible.RadioButton
        width: root.chipWidth

        onActivated: root.chosen(chip.index)

        Photo {
            decodedWidth: root.chipWidth
            height: root.chipHeight
            source: chip.pictureUrl
            title: chip.name
            width: parent.width
        }

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.accent
            height: Theme.stroke
            visible: chip.selected
            width: parent.width
        }
    }
}
