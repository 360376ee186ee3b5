pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What is worth scrolling for: how it is described, made and cared for, and what goes with it.
Column {
    id: root

    required property ProductViewModel viewModel

    spacing: Theme.gapL

    BodyText {
        text: root.viewModel.description
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Column {
        spacing: Theme.gapS
        visible: root.viewModel.composition !== "" || root.viewModel.care.length > 0
        width: parent.width

        BodyText {
            color: Theme.muted
            text: qsTr("Composition and care")
            width: parent.width
        }

        BodyText {
            text: root.viewModel.composition
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }

        Repeater {
            model: root.viewModel.care

            BodyText {
                required property string modelData

                text: modelData
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    Column {
        spacing: Theme.gap
        visible: root.viewModel.goesWithPreview.count > 0
        width: parent.width

        BodyText {
            color: Theme.muted
            text: qsTr("Goes with")
            width: parent.width
        }

        Flow {
            id: previews

            // As many as leave a title the width of its words.
            readonly property int perRow: Math.max(1, Math.min(Theme.portrait ? 2 : 3, Math.floor((width + spacing) / (6.5 * Theme.body + spacing))))

            spacing: Theme.gapL
            width: parent.width

            Repeater {
                model: root.viewModel.goesWithPreview

                ProductTile {
                    required property string productId
                    required property string title
                    required pictureUrl

                    price: ""
                    productTitle: title
                    titleMost: 30
                    width: (previews.width - (previews.perRow - 1) * previews.spacing) / previews.perRow

                    onActivated: root.viewModel.navigation.openProduct(productId, "")
                }
            }
        }
    }

    Item {
        height: Theme.gapL
        width: 1
    }
}
