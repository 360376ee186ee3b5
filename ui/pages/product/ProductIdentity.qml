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
            height: title.height
            width: parent.width

            TitleText {
                id: title

                anchors.left: parent.left
                maximumLineCount: Theme.portrait ? 3 : 2
                objectName: "title"
                text: root.viewModel.title
                weight: Theme.regular
                width: Theme.tight ? parent.width - besidePrice.width - Theme.gapL : parent.width
            }

            PriceLine {
                id: besidePrice

                anchors.right: parent.right
                large: true
                onSale: root.viewModel.onSale
                price: root.viewModel.priceText
                visible: Theme.tight
                was: root.viewModel.wasPriceText
            }
        }
    }

    Column {
        width: parent.width

        PriceLine {
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
            text: qsTr("Lowest in 30 days: %1").arg(root.viewModel.lowestPriceText)
            visible: root.viewModel.onSale && root.viewModel.lowestPriceText !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    ColourChoice {
        colour: root.viewModel.colour
        model: root.viewModel.colours
        visible: !Theme.tight
        width: parent.width

        onChosen: index => root.viewModel.selectColour(index)
    }
}
