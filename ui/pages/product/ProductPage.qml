pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One garment: its picture, what it costs, which sizes are here, and the doors to all else. Made once and kept. What the
// shopper must know and can do is above the fold, however long the words: the picture gives way first, then the maker.
PageFrame {
    id: root

    required property ProductViewModel viewModel
    readonly property NavigationViewModel navigation: root.viewModel.navigation
    readonly property bool upright: Theme.portrait
    // Steps by which something has given way, because not all did fit: a line, then the picture.
    property int given: 0
    readonly property int mostGiven: 6
    readonly property bool brief: root.given === root.mostGiven
    readonly property real inset: root.upright ? Theme.margin : Theme.gap
    readonly property real wordsWidth: scroller.width - 2 * root.inset
    readonly property real gap: Math.round(Theme.gap * (root.brief ? (action.offered ? 0.4 : 0.6) : root.upright ? 1 : 0.8))
    // On a mirror the choices stand beside the picture, and all that is below them must leave both the height.
    readonly property real below: heading.height + stock.height + root.actionEnd + doors.height + 3 * root.gap
    readonly property real actionEnd: action.implicitHeight > 0 ? action.height + root.gap : 0
    readonly property real roomBeside: scroller.height - root.below - Theme.bodyLine * 0.7
    readonly property real share: [1, 1, 0.9, 0.78, 0.66, 0.55, 0.4][root.given]
    readonly property real tableColumn: Math.round(Theme.pictureColumn * root.share)
    readonly property real heroWidth: {
        if (!root.upright)
            return root.tableColumn;
        return Math.round(Math.max(root.width * 0.25, Math.min(Theme.heroWidth * root.share, root.roomBeside / Theme.pictureRatio)));
    }
    readonly property real heroHeight: root.upright ? root.heroWidth * Theme.pictureRatio : root.height
    readonly property real topHeight: Math.max(root.heroHeight, choices.height)
    readonly property real essentialEnd: doors.y + doors.height
    // What fades at the foot, where there is more, fades no door.
    readonly property real foot: Theme.gapL * 0.7
    readonly property real excess: root.essentialEnd + root.foot - scroller.height
    readonly property string shownArticle: [root.viewModel.productId, root.viewModel.title, Theme.accessible, Theme.byArm, root.width, root.height, Theme.body].join(" ")
    // The photo of the card that it was opened from, to come out of and to go back into; none: it comes from below.
    property Photo card: null
    property string cardPage: ""
    // The card whose photo is away, being this page's meanwhile.
    readonly property Photo away: root.flies && root.visible ? root.card : null
    property Photo hidden: null
    property rect place: Qt.rect(0, 0, 0, 0)
    readonly property bool returns: !root.active && root.place.width > 0 && root.navigation.pageName === root.cardPage
    readonly property bool flies: Theme.move > 0 && root.place.width > 0 && (root.active || root.returns)
    // The words come when those of the page before have gone.
    readonly property real wordsOpacity: root.active ? Math.max(0, 1.5 * root.shown - 0.5) : root.parting

    function step(direction: int): bool {
        hero.turn(direction);
        return root.viewModel.pictures.length > 1;
    }

    function comeFrom(page: string, photo: Photo): void {
        root.cardPage = page;
        root.card = photo;
        root.findPlace();
    }

    function findPlace(): void {
        if (root.card !== null)
            root.place = root.card.mapToItem(root, 0, 0, root.card.width, root.card.height);
    }

    function giveWay(): void {
        if (root.excess > 0.5 && root.given < root.mostGiven)
            ++root.given;
    }

    bleeds: true
    objectName: "productPage"
    pictureEnd: root.tableColumn
    opacity: root.flies ? 1 : root.active ? Math.min(1, root.shown * 1.6) : root.parting
    ready: hero.settled
    scroller: scroller

    onActiveChanged: {
        if (root.active)
            scroller.contentY = 0;
        else
            root.findPlace();
    }
    onAwayChanged: {
        if (root.hidden !== null)
            root.hidden.flown = false;
        root.hidden = root.away;
        if (root.hidden !== null)
            root.hidden.flown = true;
    }
    onExcessChanged: Qt.callLater(root.giveWay)
    onGivenChanged: Qt.callLater(root.giveWay)
    onShownArticleChanged: root.given = 0
    onVisibleChanged: {
        if (!root.visible) {
            root.card = null;
            root.place = Qt.rect(0, 0, 0, 0);
        }
    }

    Connections {
        function onProductIdChanged(): void {
            scroller.contentY = 0;
        }

        target: root.viewModel
    }

    PictureStage {
        id: hero

        readonly property real restY: root.upright ? scroller.y - scroller.contentY : 0

        fades: !root.flies
        height: root.heroHeight
        loading: root.viewModel.picturesLoading
        parent: root.upright ? content : root
        pictures: root.viewModel.pictures
        product: root.viewModel.productId
        opacity: root.viewModel.gone ? Theme.restingOpacity : 1
        title: root.viewModel.title
        tone: root.viewModel.tone
        width: root.heroWidth
        x: Theme.rightToLeft ? parent.width - width : 0

        // The card's own picture, which is decoded, until the larger one is.
        Photo {
            anchors.fill: parent
            decodedWidth: root.card === null ? 0 : root.card.decodedWidth
            fades: false
            source: root.card === null ? "" : root.card.source
            visible: root.flies && !hero.settled
        }

        transform: [
            Scale {
                readonly property real whole: root.flies ? root.place.width / hero.width : 0.94

                origin.x: root.flies ? 0 : hero.width / 2
                origin.y: root.flies ? 0 : hero.height
                xScale: whole + (1 - whole) * root.shown
                yScale: xScale
            },
            Translate {
                x: root.flies ? (root.place.x - hero.x) * (1 - root.shown) : 0
                y: (root.flies ? root.place.y - hero.restY : Theme.margin * 2) * (1 - root.shown)
            }
        ]
    }

    Scroller {
        id: scroller

        contentHeight: content.height
        height: Theme.pageBottom - y
        width: root.upright ? root.width : root.width - root.tableColumn - Theme.gapL - Theme.margin + Theme.gap
        x: root.upright ? 0 : Theme.rightToLeft ? Theme.margin - Theme.gap : root.tableColumn + Theme.gapL
        // The reflection too gives way to what must be read.
        y: root.upright && root.given > 3 ? Theme.toldHeight : Theme.pageTop

        Item {
            id: content

            height: facts.y + facts.height
            width: scroller.width

            BodyText {
                id: brand

                readonly property bool fits: implicitWidth <= width && root.heroHeight - choices.height >= implicitHeight + root.gap

                anchors.left: choices.left
                anchors.right: choices.right
                color: Theme.muted
                opacity: root.wordsOpacity
                text: root.viewModel.brand
                visible: root.upright && text !== "" && fits && !Theme.byArm
                maximumLineCount: 1
            }

            ProductChoices {
                id: choices

                readonly property real beside: root.heroWidth + Theme.gapL + Theme.gapS

                // A strip that is pushed along is nothing for an arm.
                colourRows: Theme.byArm ? 99 : root.given > 1 ? 1 : 2
                height: implicitHeight
                mostHeight: !root.brief ? Infinity : root.upright ? root.roomBeside : scroller.height - heading.height - stock.height - root.actionEnd - doors.height - 3 * root.gap - root.foot
                narrow: root.upright
                sizeColumns: root.given > 2 ? 4 : 2
                opacity: root.wordsOpacity
                viewModel: root.viewModel
                width: root.upright ? content.width - beside - root.inset : root.wordsWidth
                x: !root.upright || Theme.rightToLeft ? root.inset : beside
                y: root.upright ? root.topHeight - height : heading.height + root.gap
            }

            ProductHeading {
                id: heading

                height: implicitHeight
                brief: root.brief
                mostLines: root.brief ? (Theme.tight ? 3 : 5) : 6
                named: !root.upright && !Theme.tight && !Theme.byArm && !root.brief
                opacity: root.wordsOpacity
                viewModel: root.viewModel
                width: root.wordsWidth
                x: root.inset
                y: root.upright ? root.topHeight + root.gap : 0
            }

            ProductStock {
                id: stock

                brief: root.brief
                close: root.given > 0
                height: implicitHeight
                opacity: root.wordsOpacity
                viewModel: root.viewModel
                width: root.wordsWidth
                x: root.inset
                y: (root.upright ? heading.y + heading.height : choices.y + choices.height) + root.gap
            }

            ProductAction {
                id: action

                height: implicitHeight
                opacity: root.wordsOpacity
                viewModel: root.viewModel.firstAction
                width: root.wordsWidth
                x: root.inset
                y: stock.y + stock.height + root.gap
            }

            ProductDoors {
                id: doors

                brief: root.brief && action.offered
                details: root.details
                height: implicitHeight
                opacity: root.wordsOpacity
                viewModel: root.viewModel
                width: root.wordsWidth
                x: root.inset
                y: stock.y + stock.height + root.gap + root.actionEnd
            }

            ProductFacts {
                id: facts

                opacity: root.wordsOpacity
                viewModel: root.viewModel
                width: root.wordsWidth
                x: root.inset
                y: doors.y + doors.height + Theme.gapL
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
