pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What completes the look: on a mirror two columns, the second a step lower; on a table one row.
PageFrame {
    id: root

    required property GoesWithViewModel viewModel
    readonly property int columns: Theme.portrait ? 2 : Math.max(3, Math.min(4, root.viewModel.products.count))
    readonly property real cardWidth: (Theme.pageWidth - (root.columns - 1) * Theme.gapL) / root.columns

    signal opening(rect: rect)

    objectName: "goesWithPage"

    Scroller {
        id: scroller

        contentHeight: body.height
        height: Theme.pageBottom - y
        width: root.width
        y: Theme.pageTop

        Column {
            id: body

            bottomPadding: Theme.gapL
            spacing: Theme.gapL
            width: scroller.width

            TitleText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                text: qsTr("With %1").arg(root.viewModel.title)
                width: Theme.pageWidth
            }

            Row {
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
                spacing: Theme.gapL

                Repeater {
                    model: root.columns

                    Column {
                        id: column

                        required property int index

                        spacing: Theme.gapL
                        topPadding: Theme.portrait && column.index % 2 === 1 ? Theme.body * 2 : 0
                        width: root.cardWidth

                        Repeater {
                            model: root.viewModel.products

                            LookTile {
                                mine: index % root.columns === column.index
                                width: root.cardWidth

                                onActivated: {
                                    root.opening(photo.mapToItem(root, 0, 0, photo.width, photo.height));
                                    root.viewModel.open(productId);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    EdgeFade {
        over: scroller
    }

    component LookTile: ProductTile {
        required property int index
        required property string productId
        required property string title
        required property string priceText
        required property string wasPriceText
        property bool mine: true

        required pictureUrl
        required onSale
        required band

        objectName: "look-" + index
        price: priceText
        productTitle: title
        visible: mine
        was: wasPriceText
    }
}
