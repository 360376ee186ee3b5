pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// All that can be compared, to be chosen.
Scroller {
    id: root

    required property CompareViewModel viewModel
    readonly property int columns: Math.max(2, Math.min(Theme.portrait ? 3 : 5, Math.floor((Theme.pageWidth + Theme.gap) / (6 * Theme.body + Theme.gap))))
    readonly property real cardWidth: Math.floor((Theme.pageWidth - (root.columns - 1) * Theme.gap) / root.columns)
    // Whole in sight, with two lines of its title.
    readonly property real pictureWidth: Math.floor(Math.min(root.cardWidth, (root.height - 4 * Theme.bodyLine) / Theme.pictureRatio))

    contentHeight: grid.height

    Grid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        bottomPadding: Theme.gapL
        columnSpacing: Theme.gap
        columns: root.columns
        layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
        rowSpacing: Theme.gapL

        Repeater {
            model: root.viewModel.candidates

            Pressable {
                id: card

                required property int index
                required property string key
                required property string title
                required property string size
                required property string colour
                required property string kind
                required property string priceText
                required property string wasPriceText
                required property bool onSale
                required property string pictureUrl
                required property bool chosen
                readonly property bool essential: card.index < 2

                enabled: card.chosen || root.viewModel.chosen < root.viewModel.most
                implicitHeight: words.y + words.height
                name: [card.title, card.size, card.priceText].filter(part => part !== "").join(", ")
                objectName: "candidate-" + card.index
                role: Accessible.CheckBox
                selected: card.chosen
                width: root.cardWidth

                onActivated: root.viewModel.toggle(card.index)

                Photo {
                    id: photo

                    height: width * Theme.pictureRatio
                    opacity: card.enabled ? 1 : Theme.restingOpacity
                    source: card.pictureUrl
                    title: card.title
                    width: root.pictureWidth
                    x: Theme.rightToLeft ? card.width - width : 0
                }

                TickMark {
                    ticked: card.chosen
                    visible: card.enabled
                    x: photo.x + (Theme.rightToLeft ? Theme.gapS : photo.width - width - Theme.gapS)
                    y: Theme.gapS
                }

                GarmentWords {
                    id: words

                    detail: Wording.listed([card.size, card.colour, card.kind])
                    onSale: card.onSale
                    price: card.priceText
                    title: card.title
                    titleMost: 4
                    was: card.wasPriceText
                    width: card.width
                    y: photo.height + Theme.gapS
                }
            }
        }
    }
}
