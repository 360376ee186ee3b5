pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// A way to another page: a figure in the large size, what it counts below, under a hairline.
Pressable {
    id: root

    required property string figure
    required property string caption
    property string icon: ""
    // Whether there is anything behind it.
    property bool offered: true

    enabled: root.offered
    implicitHeight: Math.max(column.implicitHeight + Theme.gapS, Theme.byArm ? Theme.target : 0)
    implicitWidth: Theme.target * 3
    name: root.figure === "" ? root.caption : root.figure + " " + root.caption

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }

    Column {
        id: column

        topPadding: Theme.gapS * 1.2
        width: parent.width

        Item {
            height: figure.implicitHeight
            width: parent.width

            TitleText {
                id: figure

                anchors.left: parent.left
                maximumLineCount: 1
                text: root.figure === "" ? "–" : root.figure
                width: Math.min(implicitWidth, parent.width - Theme.body)
                wrapMode: Text.NoWrap
            }

            Icon {
                anchors.left: figure.right
                anchors.leftMargin: Theme.gapS * 0.8
                anchors.verticalCenter: figure.verticalCenter
                name: root.icon
                size: Theme.body * 0.75
                tint: Theme.accent
                visible: root.icon !== ""
            }

            Icon {
                anchors.right: parent.right
                anchors.verticalCenter: figure.verticalCenter
                name: "arrow-right"
                size: Theme.body * 0.75
                tint: Theme.muted
                turns: true
            }
        }

        BodyText {
            color: Theme.muted
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body * 0.6
            text: root.caption
            width: parent.width
        }
    }
}
