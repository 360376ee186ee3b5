pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// A garment that the catalogue does not have: said plainly, with what was read for the team.
PageFrame {
    id: root

    required property UnknownViewModel viewModel

    objectName: "unknownPage"

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.gapL
        width: Math.min(Theme.pageWidth, Theme.body * (Theme.portrait ? 19 : 27))
        y: Theme.portrait ? Theme.pageBottom - height - Theme.gapL * 2 : Math.max(Theme.pageTop, (Theme.pageBottom - height) / 2)

        Icon {
            anchors.left: parent.left
            name: "hanger"
            visible: Theme.portrait || !Theme.byArm
            size: Theme.display * 1.4
            tint: Theme.accent
        }

        DisplayText {
            readonly property bool essential: true

            text: qsTr("We don't know this one yet.")
            width: parent.width
        }

        TitleText {
            readonly property bool essential: true

            color: Theme.muted
            text: qsTr("Our team can help you with it.")
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            text: qsTr("Read: %1").arg(Wording.isolated(root.viewModel.code))
            visible: root.viewModel.code !== ""
            width: parent.width
        }
    }
}
