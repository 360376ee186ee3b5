pragma ComponentBehavior: Bound

import QtQuick
import ui.theme
import Psyche.ViewModels

// The colours as small pictures of the garment, the chosen one named and underlined.
Item {
    id: root

    required property RecordListModel model
    required property string colour
    property real chipWidth: Math.max(15 * Theme.pixelsPerMm, Theme.body * 1.7)

    signal chosen(index: int)

    implicitHeight: name.height + Theme.gapS + strip.height

    BodyText {
        id: name

        color: Theme.ink
        maximumLineCount: 2
        text: root.colour
        width: parent.width
        wrapMode: Text.Wrap
    }

    ListView {
        id: strip

        anchors.bottom: parent.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: contentWidth > width
        height: root.chipWidth * Theme.pictureRatio + Theme.gapS + Theme.stroke
        interactive: contentWidth > width
        keyNavigationEnabled: false
        model: root.model
        orientation: ListView.Horizontal
        spacing: Theme.targetGap
        width: parent.width

        delegate: Pressable {
            id: chip

            required property int index
            required property string pictureUrl
            required property int band
            required selected

            implicitHeight: strip.height
            implicitWidth: root.chipWidth
            objectName: "colour-" + chip.index
            role: Accessible.RadioButton

            onActivated: root.chosen(chip.index)
            onActiveFocusChanged: {
                if (activeFocus)
                    strip.positionViewAtIndex(chip.index, ListView.Contain);
            }

            Photo {
                decodedWidth: root.chipWidth
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
}
