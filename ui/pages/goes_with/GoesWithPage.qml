pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What completes the look, composed as one picture with its words below it on a mirror and beside it on a table; then what
// else goes with it, in level rows from edge to edge, each garment whole.
PageFrame {
    id: root

    required property GoesWithViewModel viewModel
    readonly property bool sharesReason: root.viewModel.because >= 0
    readonly property real room: Theme.pageHeight - heading.height - Theme.gap
    readonly property real tallest: root.room / Theme.pictureRatio
    // On a table words stand beside their picture, and none is narrower than they can be read.
    readonly property int columns: Theme.portrait ? 2 : Math.max(Theme.pageWidth > 28 * Theme.body ? 2 : 1, Math.floor(Theme.pageWidth / (root.tallest + 9 * Theme.body)))
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
                visible: root.viewModel.look.count + root.viewModel.more.count === 0
                width: Theme.pageWidth
            }

            Item {
                id: look

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                height: Math.max(picture.height, told.y + told.height)
                objectName: "look"
                visible: root.viewModel.composed

                readonly property real wordsX: Theme.portrait || Theme.rightToLeft ? 0 : picture.width + Theme.gapL
                readonly property real wordsY: Theme.portrait ? picture.height + Theme.gap : 0
                // Not by the picture's own width: on a mirror how tall that is goes by the words below it.
                readonly property real besideWidth: look.width * 0.54
                readonly property real wordsWidth: Theme.portrait ? look.width : look.width - picture.units * picture.unitFor(look.besideWidth, root.room) - Theme.gapL
                readonly property real wordsHeight: told.height + (shared.visible ? shared.height + Theme.gap : 0)

                width: Theme.pageWidth

                LookPicture {
                    id: picture

                    pieces: root.viewModel.look
                    source: root.viewModel.pictureUrl
                    tallest: Theme.portrait ? Math.max(root.room * 0.36, root.room - look.wordsHeight - Theme.gap) : root.room
                    title: root.viewModel.title
                    widest: Theme.portrait ? look.width : look.besideWidth
                    x: Theme.portrait ? Math.round((look.width - width) / 2) : Theme.rightToLeft ? look.width - width : 0

                    onChosen: (productId, variantId, photo) => {
                        root.opening(photo);
                        root.viewModel.open(productId, variantId);
                    }
                }

                BodyText {
                    id: shared

                    color: Theme.muted
                    objectName: "sharedReason"
                    text: root.sharesReason ? Wording.because(root.viewModel.because, 0, "") : ""
                    visible: text !== ""
                    width: look.wordsWidth
                    x: look.wordsX
                    y: look.wordsY
                }

                // As the pieces lie in the picture: from above to below.
                Column {
                    id: told

                    spacing: Theme.gap
                    width: look.wordsWidth
                    x: look.wordsX
                    y: look.wordsY + (shared.visible ? shared.height + Theme.gap : 0)

                    Repeater {
                        model: root.viewModel.look

                        Pressable {
                            id: piece

                            required property int index
                            required property string productId
                            required property string variantId
                            required property string title
                            required property string size
                            required property string priceText
                            required property string wasPriceText
                            required property bool onSale
                            required property int band
                            required property int quantity
                            required property bool stale
                            required property int reach
                            required property string store
                            required property int because
                            required property int count
                            required property string words
                            required property bool withYou

                            height: Math.max(Theme.target, lines.height)
                            name: [piece.title, piece.size, piece.priceText, lines.place, lines.reason].filter(part => part !== "").join(", ")
                            objectName: "piece-" + piece.index
                            width: told.width

                            onActivated: root.viewModel.open(piece.productId, piece.variantId)

                            LookWords {
                                id: lines

                                band: piece.band
                                because: piece.because
                                count: piece.count
                                onSale: piece.onSale
                                priceText: piece.priceText
                                quantity: piece.quantity
                                reach: piece.reach
                                size: piece.size
                                stale: piece.stale
                                store: piece.store
                                tellsReason: !root.sharesReason
                                title: piece.title
                                wasPriceText: piece.wasPriceText
                                width: parent.width
                                withYou: piece.withYou
                                words: piece.words
                            }
                        }
                    }
                }
            }

            TitleText {
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                text: root.viewModel.together ? qsTr("Bought together") : qsTr("Also with it")
                topPadding: Theme.gap
                visible: root.viewModel.composed && root.viewModel.more.count > 0
                width: Theme.pageWidth
            }

            Grid {
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                columnSpacing: Theme.gap
                columns: root.columns
                rowSpacing: Theme.gapL

                Repeater {
                    model: root.viewModel.more

                    Pressable {
                        id: tile

                        required property int index
                        required property string productId
                        required property string variantId
                        required property string title
                        required property string size
                        required property string priceText
                        required property string wasPriceText
                        required property string pictureUrl
                        required property bool onSale
                        required property int band
                        required property int quantity
                        required property bool stale
                        required property int reach
                        required property string store
                        required property int because
                        required property int count
                        required property string words
                        required property bool withYou
                        readonly property bool essential: !root.viewModel.composed && tile.index < root.columns
                        readonly property bool beside: !Theme.portrait

                        implicitHeight: tile.beside ? Math.max(photo.height, said.height) : photo.height + Theme.gapS + said.height
                        name: [tile.title, tile.priceText, said.place, said.reason].filter(part => part !== "").join(", ")
                        objectName: "more-" + tile.index
                        width: root.cardWidth

                        onActivated: {
                            root.opening(photo);
                            root.viewModel.open(tile.productId, tile.variantId);
                        }

                        Photo {
                            id: photo

                            height: width * Theme.pictureRatio
                            source: tile.pictureUrl
                            title: tile.title
                            width: tile.beside ? Math.min(root.tallest, root.cardWidth * 0.5) : root.cardWidth
                            x: Theme.rightToLeft ? tile.width - width : 0
                        }

                        LookWords {
                            id: said

                            band: tile.band
                            because: tile.because
                            count: tile.count
                            onSale: tile.onSale
                            priceText: tile.priceText
                            quantity: tile.quantity
                            reach: tile.reach
                            size: tile.size
                            stale: tile.stale
                            store: tile.store
                            title: tile.title
                            wasPriceText: tile.wasPriceText
                            width: tile.beside ? tile.width - photo.width - Theme.gap : tile.width
                            withYou: tile.withYou
                            words: tile.words
                            x: tile.beside && !Theme.rightToLeft ? photo.width + Theme.gap : 0
                            y: tile.beside ? 0 : photo.height + Theme.gapS
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
