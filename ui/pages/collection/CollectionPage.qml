pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What the shop offers, by category, what is in this store first: for who stands here without a garment in hand.
PageFrame {
    id: root

    required property CollectionViewModel viewModel
    // How many lines some tile needs for its prices.
    property int priceLines: 1
    readonly property real textHeight: (3.3 + root.priceLines) * Theme.bodyLine + Theme.gapS
    readonly property real gridHeight: Theme.pageBottom - head.height - Theme.pageTop
    // Large text on a low screen leaves pictures no height above the words: then the words stand beside them.
    readonly property bool beside: !Theme.portrait && (root.gridHeight - root.textHeight - Theme.gapL) / Theme.pictureRatio < 6 * Theme.body
    readonly property int columns: root.beside ? 2 : Math.max(2, Math.min(4, Math.floor((Theme.pageWidth + Theme.gapL) / (8 * Theme.body + Theme.gapL))))
    readonly property int cellWidth: Math.floor((Theme.pageWidth + Theme.gapL) / root.columns)
    readonly property real columnWidth: root.cellWidth - Theme.gapL
    // Garments are shown whole: where there is no height for them they are narrower than their column.
    readonly property real pictureWidth: {
        const room = root.gridHeight - Theme.gapL - (root.beside ? 0 : root.textHeight);
        return Math.floor(Math.min(root.beside ? root.columnWidth * 0.45 : root.columnWidth, room / Theme.pictureRatio));
    }
    readonly property real pictureHeight: root.pictureWidth * Theme.pictureRatio

    // Turns a page of tiles, whole rows of them.
    function makeRoom(lines: int): void {
        root.priceLines = Math.max(root.priceLines, lines);
    }

    function step(direction: int): bool {
        const rows = Math.max(1, Math.floor(grid.height / grid.cellHeight));
        const first = grid.originY - grid.topMargin, last = Math.max(first, grid.originY + grid.contentHeight - grid.height);
        const row = Math.round((grid.contentY - grid.originY) / grid.cellHeight) + direction * rows;
        turning.from = grid.contentY;
        turning.to = Math.max(first, Math.min(last, grid.originY + row * grid.cellHeight));
        turning.restart();
        return grid.count > 0;
    }

    function goToTop(): void {
        turning.stop();
        root.priceLines = 1;
        grid.contentY = grid.originY;
        Qt.callLater(grid.positionViewAtBeginning); // what is listed instead may be there by then
    }

    objectName: "collectionPage"
    ready: !root.viewModel.loading
    scroller: grid

    onActiveChanged: turning.stop()

    Connections {
        function onVisitChanged(): void {
            root.goToTop();
        }

        function onCategoryChanged(): void {
            root.goToTop();
        }

        function onKindChanged(): void {
            root.goToTop();
        }

        target: root.viewModel
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        bottomPadding: Theme.gap
        y: Theme.pageTop

        TitleText {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            maximumLineCount: 1
            text: qsTr("The collection")
            visible: Theme.portrait || root.viewModel.categories.count === 0
            width: Theme.pageWidth
        }

        BodyText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            color: Theme.muted
            text: root.viewModel.empty ? qsTr("This mirror has no collection yet. Our team can help.") : qsTr("Bring a garment to see its sizes, reviews and where to find it.")
            visible: root.viewModel.empty || (root.viewModel.canBring && Theme.portrait && !Theme.accessible)
            width: Theme.pageWidth
            wrapMode: Text.Wrap
        }

        WordRow {
            called: "category"
            chosen: root.viewModel.category
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            width: root.width
            words: root.viewModel.categories

            onPicked: number => root.viewModel.chooseCategory(number)
        }

        WordRow {
            called: "kind"
            chosen: root.viewModel.kind
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            width: root.width
            words: root.viewModel.kinds

            onPicked: number => root.viewModel.chooseKind(number)
        }
    }

    GridView {
        id: grid

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.pageHeight
        cellHeight: Math.ceil(root.pictureHeight + (root.beside ? 0 : root.textHeight) + Theme.gapL)
        cellWidth: root.cellWidth
        clip: true
        height: root.gridHeight
        keyNavigationEnabled: false // it would take the arrows and focus cells instead of what acts in them
        model: root.viewModel.products
        objectName: "collectionGrid"
        width: root.cellWidth * root.columns
        x: Theme.margin - Theme.gapL / 2
        y: head.y + head.height

        delegate: CollectionTile {}

        NumberAnimation {
            id: turning

            duration: Theme.move
            easing.type: Theme.easing
            property: "contentY"
            target: grid
        }
    }

    EdgeFade {
        over: grid
    }

    // Until the first products are read: where they will be.
    Repeater {
        model: root.viewModel.loading ? 2 * root.columns : 0

        Photo {
            required property int index

            height: root.pictureHeight
            loading: true
            width: root.pictureWidth
            x: Theme.margin + (Theme.rightToLeft ? root.columns - 1 - index % root.columns : index % root.columns) * root.cellWidth
            y: grid.y + Theme.gapS + Math.floor(index / root.columns) * grid.cellHeight
            visible: y + height <= Theme.pageBottom || index < root.columns
        }
    }

    component CollectionTile: Item {
        id: cell

        required property int index
        required property string productId
        required property string title
        required property string priceText
        required property string wasPriceText
        required property string pictureUrl
        required property bool onSale
        required property int band

        height: grid.cellHeight
        width: grid.cellWidth

        ProductTile {
            id: tile

            band: cell.band
            beside: root.beside
            objectName: "product-" + cell.index
            onSale: cell.onSale
            pictureHeight: root.pictureHeight
            pictureUrl: cell.pictureUrl
            pictureWidth: root.pictureWidth
            price: cell.priceText
            productTitle: cell.title
            titleLines: 2
            was: cell.wasPriceText
            width: root.columnWidth
            x: Theme.rightToLeft ? cell.width - width - Theme.gapL / 2 : Theme.gapL / 2
            y: Theme.gapS

            onActivated: {
                root.opening(tile.photo);
                root.viewModel.open(cell.productId);
            }
            onActiveFocusChanged: {
                if (activeFocus && !Theme.pointing && !turning.running)
                    grid.positionViewAtIndex(cell.index, GridView.Contain);
            }
            onPriceLinesChanged: Qt.callLater(root.makeRoom, tile.priceLines) // not while it is laid out by what this changes
        }
    }
}
