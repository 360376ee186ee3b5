pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What the shop offers, by category, what is in this store first: for who stands here without a garment in hand.
PageFrame {
    id: root

    required property CollectionViewModel viewModel
    // Before any tile has told: two lines of a title, a price, whether it is here.
    readonly property real textHeight: Math.max(4.3 * Theme.bodyLine, gauge.below) + Theme.gapS
    readonly property real gridHeight: Theme.pageBottom - head.height - Theme.pageTop
    // Large text on a low screen leaves pictures no height above the words: then the words stand beside them.
    readonly property bool beside: !Theme.portrait && (root.gridHeight - root.textHeight - 2 * Theme.gapL) / Theme.pictureRatio < 6 * Theme.body
    readonly property int uprightColumns: Math.max(2, Math.min(4, Math.floor((Theme.pageWidth + Theme.gapL) / (8 * Theme.body + Theme.gapL))))
    readonly property int columns: root.beside ? 2 : root.uprightColumns
    readonly property int cellWidth: Math.floor((Theme.pageWidth + Theme.gapL) / root.columns)
    readonly property real columnWidth: root.cellWidth - Theme.gapL
    // Garments are shown whole: where there is no height for them they are narrower than their column.
    readonly property real pictureWidth: {
        const room = root.gridHeight - 2 * Theme.gapL - (root.beside ? 0 : root.textHeight);
        return Math.floor(Math.min(root.beside ? root.columnWidth * 0.45 : root.columnWidth, room / Theme.pictureRatio));
    }
    readonly property real pictureHeight: root.pictureWidth * Theme.pictureRatio

    // Turns a page of tiles, whole rows of them.
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

    TileGauge {
        id: gauge

        shown: [root.viewModel.visit, root.viewModel.category, root.viewModel.kind].join()
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
            visible: root.viewModel.empty || (root.viewModel.canBring && ways.height === 0 && Theme.portrait && !Theme.accessible)
            width: Theme.pageWidth
            wrapMode: Text.Wrap
        }

        // On a table the ways stand beside the categories where there is room, on a mirror above them.
        Item {
            height: ways.beside ? Math.max(categories.height, ways.height) : categories.y + (categories.visible ? categories.height : 0)
            width: parent.width

            Flow {
                id: ways

                readonly property bool beside: !Theme.portrait && !Theme.accessible
                // What they take of the line of the categories.
                readonly property real end: ways.beside && ways.width > 0 ? ways.width + Theme.margin + Theme.gapL : 0

                spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
                width: ways.beside ? undefined : Theme.pageWidth
                x: !ways.beside || Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin

                Ways {
                    model: root.ways
                }
            }

            WordRow {
                id: categories

                called: "category"
                chosen: root.viewModel.category
                leftMargin: Theme.margin
                rightMargin: Theme.margin
                width: root.width - ways.end
                words: root.viewModel.categories
                x: Theme.rightToLeft ? ways.end : 0
                y: ways.beside ? 0 : ways.height

                onPicked: number => root.viewModel.chooseCategory(number)
            }
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

        property real before: 0

        // All of a row, none of it where the grid fades.
        function reveal(row: int): void {
            const top = grid.originY + row * grid.cellHeight, fade = Theme.gapL - Theme.gapS;
            const last = Math.max(grid.originY, grid.originY + grid.contentHeight - grid.height);
            const lowest = Math.max(grid.contentY, top + grid.cellHeight - grid.height + fade);
            grid.contentY = Math.max(grid.originY, Math.min(lowest, last, top - fade));
        }

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.pageHeight
        cellHeight: Math.ceil((root.beside ? Math.max(root.pictureHeight, gauge.actual) : root.pictureHeight + root.textHeight) + Theme.gapL)
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

        // The words of what comes into sight may be taller than those before; the rows that are looked at stay.
        onCellHeightChanged: {
            turning.complete();
            if (grid.before > 0)
                grid.contentY = grid.originY + (grid.contentY - grid.originY) * grid.cellHeight / grid.before;
            grid.before = grid.cellHeight;
        }

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
            gauge: gauge
            narrow: Math.floor((Theme.pageWidth + Theme.gapL) / root.uprightColumns) - Theme.gapL
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
                if (activeFocus && Theme.ringShown && !Theme.pointing && !turning.running)
                    grid.reveal(Math.floor(cell.index / root.columns));
            }
        }
    }
}
