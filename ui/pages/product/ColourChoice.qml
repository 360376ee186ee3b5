pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The colours as small pictures of the garment, the chosen one named and underlined.
Item {
    id: root

    required property RecordListModel model
    required property string colour
    // By arm larger, square, and in rows instead of a strip to push.
    property real chipWidth: Theme.byArm ? Theme.target : Math.max(15 * Theme.pixelsPerMm, Theme.body * 1.7)
    readonly property real chipHeight: root.chipWidth * (Theme.byArm ? 1 : Theme.pictureRatio)

    property real nameWidth: root.width

    signal chosen(index: int)

    implicitHeight: name.height + Theme.gapS + (Theme.byArm ? rows.height : strip.height)

    BodyText {
        id: name

        color: Theme.ink
        maximumLineCount: 2
        text: root.colour
        width: root.nameWidth
        x: Theme.rightToLeft ? root.width - width : 0
        wrapMode: Text.Wrap
    }

    ListView {
        id: strip

        anchors.bottom: parent.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        height: root.chipHeight + Theme.gapS + Theme.stroke
        interactive: contentWidth > width
        keyNavigationEnabled: false
        model: Theme.byArm ? null : root.model
        orientation: ListView.Horizontal
        spacing: Theme.targetGap
        visible: !Theme.byArm
        width: parent.width

        delegate: Chip {
            onActiveFocusChanged: {
                if (activeFocus)
                    strip.positionViewAtIndex(index, ListView.Contain);
            }
        }
    }

    Flow {
        id: rows

        anchors.bottom: parent.bottom
        spacing: Theme.targetGap
        visible: Theme.byArm
        width: parent.width

        Repeater {
            model: Theme.byArm ? root.model : null

            Chip {}
        }
    }

    component Chip: Pressable {
        id: chip

        required property int index
        required property string pictureUrl
        required property int band

        required selected

        implicitHeight: root.chipHeight + (Theme.byArm ? 0 : Theme.gapS + Theme.stroke)
        implicitWidth: root.chipWidth
        objectName: "colour-" + chip.index
        role: Accessible.RadioButton

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
            height: Theme.byArm ? 2 * Theme.stroke : Theme.stroke
            visible: chip.selected
            width: parent.width
        }
    }
}
