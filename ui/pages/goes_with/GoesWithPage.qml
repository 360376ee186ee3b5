pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What completes the look, in level rows from edge to edge, each garment whole: on a mirror above its words, on a table, where
// height is short, beside them.
PageFrame {
    id: root

    required property GoesWithViewModel viewModel
    readonly property real room: Theme.pageHeight - heading.height - Theme.gap
    readonly property real tallest: root.room / Theme.pictureRatio
    readonly property int columns: Theme.portrait ? 2 : Math.max(2, Math.floor(Theme.pageWidth / (root.tallest + 9 * Theme.body)))
    readonly property real cardWidth: Math.floor((Theme.pageWidth - (root.columns - 1) * Theme.gap) / root.columns)

    objectName: "goesWithPage"
    scroller: scroller

    door: Component {
        Doorway {
            objectName: "openGoesWith"
            offered: root.viewModel.count > 0
            text: qsTr("To wear with it", "a door")
        }
    }

    Scroller {
        id: scroller

        contentHeight: body.height
        height: Theme.pageBottom - y
        width: root.width
        y: Theme.pageTop

        Column {
            id: body

            bottomPadding: Theme.gapL
            spacing: Theme.gap
            width: scroller.width

            HeadingText {
                id: heading

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                text: qsTr("With %1").arg(Wording.isolated(root.viewModel.title))
                width: Theme.pageWidth
            }

            BodyText {
                readonly property bool essential: true

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                color: Theme.muted
                text: qsTr("Nothing we have today. Our team has ideas.")
                visible: root.viewModel.products.count === 0
                width: Theme.pageWidth
            }

            Grid {
                id: grid

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                columnSpacing: Theme.gap
                columns: root.columns
                rowSpacing: Theme.gapL

                Repeater {
                    model: root.viewModel.products

                    ProductTile {
                        id: tile

                        required property int index
                        required property string productId
                        required property string title
                        required property string priceText
                        required property string wasPriceText
                        readonly property bool essential: tile.index < root.columns

                        required pictureUrl
                        required onSale
                        required band

                        beside: !Theme.portrait
                        objectName: "look-" + tile.index
                        pictureWidth: tile.beside ? Math.min(root.tallest, root.cardWidth * 0.5) : root.cardWidth
                        price: tile.priceText
                        productTitle: tile.title
                        titleLines: Theme.portrait ? 2 : 0
                        titleMost: 5
                        was: tile.wasPriceText
                        width: root.cardWidth

                        onActivated: {
                            root.opening(tile.photo);
                            root.viewModel.open(tile.productId);
                        }
                    }
                }
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
