pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Who made it, what it is called, what it costs, and in which colours.
Column {
    id: root

    required property ProductViewModel viewModel

    spacing: Theme.gap * 0.8

    Column {
        spacing: Theme.gapS * 0.5
        width: parent.width

        BodyText {
            color: Theme.muted
            text: root.viewModel.brand
            visible: text !== "" && !Theme.byArm
            width: parent.width
        }

        Item {
            height: Math.max(title.height, besidePrice.visible ? besidePrice.height : 0)
            width: parent.width

            TitleText {
                id: title

                anchors.left: parent.left
                maximumLineCount: Theme.portrait ? 3 : Math.max(2, Theme.tight ? Math.floor(besidePrice.height / Theme.titleLine) : 0)
                objectName: "title"
                text: root.viewModel.title
                weight: Theme.regular
                width: Theme.tight ? parent.width - besidePrice.width - Theme.gapL : parent.width
            }

            PriceLine {
                id: besidePrice

                readonly property bool essential: true

                anchors.right: parent.right
                large: true
                onSale: root.viewModel.onSale
                price: root.viewModel.priceText
                room: parent.width * 0.45
                visible: Theme.tight
                was: root.viewModel.wasPriceText
                width: usedWidth
            }
        }
    }

    Column {
        width: parent.width

        PriceLine {
            readonly property bool essential: true

            large: true
            onSale: root.viewModel.onSale
            price: root.viewModel.priceText
            visible: !Theme.tight
            was: root.viewModel.wasPriceText
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            maximumLineCount: 2
            text: qsTr("Lowest in 30 days: %1").arg(Wording.isolated(root.viewModel.lowestPriceText))
            visible: root.viewModel.onSale && root.viewModel.lowestPriceText !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    ColourChoice {
        colour: root.viewModel.colour
        model: root.viewModel.colours
        visible: !Theme.tight && root.viewModel.colours.count > 0
        width: parent.width

        onChosen: index => root.viewModel.selectColour(index)
    }
}
