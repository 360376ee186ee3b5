pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// A column for each article and a line for each thing that is compared: what they all say alike recedes. What a line is about
// stands above it on a mirror, before it on a table.
Scroller {
    id: root

    required property CompareViewModel viewModel
    readonly property int count: Math.max(2, root.viewModel.columns.count)
    readonly property real gap: Theme.portrait ? Theme.gap : Theme.gapL
    readonly property real labelWidth: Theme.portrait ? 0 : Math.round(Theme.pageWidth * 0.16) + root.gap
    readonly property real columnWidth: Math.floor((Theme.pageWidth - root.labelWidth - (root.count - 1) * root.gap) / root.count)
    readonly property real pictureWidth: Math.floor(Math.min(root.columnWidth, root.height * (Theme.portrait ? 0.4 : 0.5) / Theme.pictureRatio))

    signal opening(photo: Photo)

    contentHeight: body.height

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        bottomPadding: Theme.gapL
        spacing: Theme.portrait ? Theme.gap : Theme.gapS
        width: Theme.pageWidth

        Row {
            layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
            spacing: root.gap
            x: Theme.rightToLeft ? body.width - root.labelWidth - width : root.labelWidth

            Repeater {
                model: root.viewModel.columns

                Pressable {
                    id: shown

                    required property int index
                    required property string key
                    required property string title
                    required property string brand
                    required property string pictureUrl
                    readonly property bool essential: true

                    implicitHeight: words.y + words.height
                    name: [shown.title, shown.brand].filter(part => part !== "").join(", ")
                    objectName: "compared-" + shown.index
                    width: root.columnWidth

                    onActivated: {
                        root.opening(photo);
                        root.viewModel.openCompared(shown.index);
                    }

                    Photo {
                        id: photo

                        height: width * Theme.pictureRatio
                        source: shown.pictureUrl
                        title: shown.title
                        width: root.pictureWidth
                        x: Theme.rightToLeft ? shown.width - width : 0
                    }

                    Column {
                        id: words

                        width: shown.width
                        y: photo.height + Theme.gapS

                        BodyText {
                            maximumLineCount: 6
                            text: shown.title
                            weight: Theme.medium
                            width: parent.width
                        }

                        BodyText {
                            color: Theme.muted
                            maximumLineCount: 2
                            text: shown.brand
                            visible: text !== ""
                            width: parent.width
                        }
                    }
                }
            }
        }

        Line {
            differs: root.viewModel.priceDiffers
            label: qsTr("Price")

            cell: PriceLine {
                readonly property var said: (parent as Cell)?.said ?? null

                onSale: said?.onSale ?? false
                price: said?.priceText ?? ""
                was: said?.wasPriceText ?? ""
            }
        }

        Line {
            differs: root.viewModel.sizeDiffers
            label: qsTr("Size and colour")
            shown: root.viewModel.hasSize

            cell: Said {
                text: Wording.listed([said?.size ?? "", said?.colour ?? "", said?.kind ?? ""])
            }
        }

        Line {
            differs: root.viewModel.stockDiffers
            label: qsTr("In this shop")

            cell: AvailabilityLine {
                readonly property var said: (parent as Cell)?.said ?? null
                readonly property bool differs: (parent as Cell)?.differs ?? false

                band: said?.band ?? 0
                maximumLines: 4
                text: Wording.shortBand(said?.band ?? 0, said?.quantity ?? -1, said?.withYou ?? false)
                tint: differs ? Theme.ink : Theme.muted
                weight: differs ? Theme.medium : Theme.regular
            }
        }

        Line {
            differs: root.viewModel.sizesDiffer
            label: qsTr("Sizes in this shop")

            cell: Said {
                text: !(said?.hasSizes ?? false) ? "–" : !said.stockKnown ? qsTr("Ask us") : said.sizesHere.length > 0 ? Wording.enumerated(said.sizesHere) : qsTr("None at the moment")
            }
        }

        Line {
            differs: root.viewModel.fitDiffers
            label: qsTr("How it fits")
            shown: root.viewModel.hasFit

            cell: Said {
                text: Wording.fit(said?.fitKind ?? 0, said?.fitPercent ?? 0) || "–"
            }
        }

        Line {
            differs: root.viewModel.materialDiffers
            label: qsTr("Material")
            shown: root.viewModel.hasMaterial

            cell: Said {
                text: (said?.material ?? "") || "–"
            }
        }
    }

    component Cell: Loader {
        required property var said
        required property bool differs

        width: root.columnWidth
    }

    component Said: BodyText {
        readonly property var said: (parent as Cell)?.said ?? null
        readonly property bool differs: (parent as Cell)?.differs ?? false

        color: differs ? Theme.ink : Theme.muted
        maximumLineCount: 12
        weight: differs ? Theme.medium : Theme.regular
        width: parent?.width ?? 0
    }

    component Line: Item {
        id: line

        required property string label
        required property bool differs
        required property Component cell
        property bool shown: true

        height: cells.y + Math.max(cells.height, Theme.portrait ? 0 : about.height)
        visible: line.shown
        width: body.width

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }

        BodyText {
            id: about

            color: Theme.muted
            maximumLineCount: 3
            text: line.label
            width: Theme.portrait ? line.width : root.labelWidth - root.gap
            x: Theme.rightToLeft ? line.width - width : 0
            y: Theme.gapS
        }

        Row {
            id: cells

            layoutDirection: Theme.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight
            spacing: root.gap
            x: Theme.rightToLeft ? line.width - root.labelWidth - width : root.labelWidth
            y: Theme.gapS + (Theme.portrait ? about.height : 0)

            Repeater {
                model: root.viewModel.columns

                Cell {
                    required property var model

                    differs: line.differs
                    said: model
                    sourceComponent: line.cell
                }
            }
        }
    }
}
