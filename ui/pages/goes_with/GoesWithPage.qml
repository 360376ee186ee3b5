pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What completes the look: on a mirror two columns, the second a step lower; on a table one row.
PageFrame {
    id: root

    required property GoesWithViewModel viewModel
    readonly property int columns: Theme.portrait ? 2 : Math.max(1, Math.floor((Theme.pageWidth + Theme.gapL) / (root.cardWidth + Theme.gapL)))
    // How many lines some card needs for its prices.
    property int priceLines: 1
    readonly property real heightForPicture: Theme.pageHeight - Theme.titleLine - (3.6 + 1.1 * root.priceLines) * Theme.bodyLine - 2 * Theme.gapL
    readonly property real cardWidth: Theme.portrait ? (Theme.pageWidth - Theme.gapL) / 2 : Math.max(6 * Theme.body, Math.min(Theme.pageWidth / 4 - Theme.gapL, root.heightForPicture / Theme.pictureRatio))

    function makeRoom(): void {
        let lines = 1;
        for (const column of row.children) {
            for (const tile of column.children)
                lines = Math.max(lines, (tile as LookTile)?.priceLines ?? 1);
        }
        root.priceLines = lines;
    }

    objectName: "goesWithPage"
    scroller: scroller

    door: Component {
        Doorway {
            caption: qsTr("to wear with it", "below the number of garments", root.viewModel.count)
            figure: root.viewModel.count > 0 ? root.viewModel.count : ""
            objectName: "openGoesWith"
            offered: root.viewModel.count > 0
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
            spacing: Theme.gapL
            width: scroller.width

            TitleText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                text: qsTr("With %1").arg(Wording.isolated(root.viewModel.title))
                width: Theme.pageWidth
            }

            BodyText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                color: Theme.muted
                text: qsTr("Nothing we have today. Our team has ideas.")
                visible: root.viewModel.products.count === 0
                width: Theme.pageWidth
                wrapMode: Text.Wrap
            }

            Row {
                id: row

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
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
                                pictureHeight: Theme.portrait ? root.cardWidth * Theme.pictureRatio : Math.min(root.cardWidth * Theme.pictureRatio, Math.max(root.cardWidth * 0.7, root.heightForPicture))
                                width: root.cardWidth

                                onPriceLinesChanged: Qt.callLater(root.makeRoom) // not while it is laid out by what this changes

                                onActivated: {
                                    root.opening(photo);
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
