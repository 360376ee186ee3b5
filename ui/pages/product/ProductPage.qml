pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// One garment: its picture, what it costs, which sizes are here, and the doors to all else. Made once and kept.
PageFrame {
    id: root

    required property ProductViewModel viewModel
    readonly property NavigationViewModel navigation: root.viewModel.navigation
    readonly property real heroWidth: Theme.portrait ? Math.round(root.width * (Theme.byArm ? 0.38 : 0.42)) : Theme.pictureColumn
    readonly property real heroHeight: Theme.portrait ? Math.max(root.heroWidth * Theme.pictureRatio, identity.implicitHeight) : root.height
    // The card that it was opened from, to come out of and to go back into; empty: it comes from below.
    property rect card: Qt.rect(0, 0, 0, 0)
    property string cardPage: ""
    readonly property bool returns: !root.active && root.card.width > 0 && root.navigation.pageName === root.cardPage
    readonly property bool flies: Theme.move > 0 && root.card.width > 0 && (root.active || root.returns)
    readonly property real wordsOpacity: root.active ? root.shown : root.parting

    function step(direction: int): bool {
        hero.turn(direction);
        return root.viewModel.pictures.length > 1;
    }

    function comeFrom(page: string, rect: rect): void {
        root.cardPage = page;
        root.card = rect;
    }

    bleeds: true
    objectName: "productPage"
    opacity: root.flies ? Math.min(1, root.shown * 3) : root.active ? Math.min(1, root.shown * 1.6) : root.parting
    ready: hero.settled
    scroller: scroller

    onActiveChanged: {
        if (root.active)
            scroller.contentY = 0;
    }
    onVisibleChanged: {
        if (!root.visible)
            root.card = Qt.rect(0, 0, 0, 0);
    }

    Connections {
        function onProductIdChanged(): void {
            scroller.contentY = 0;
        }

        target: root.viewModel
    }

    PictureStage {
        id: hero

        readonly property real restY: Theme.portrait ? scroller.y - scroller.contentY : 0

        height: root.heroHeight
        loading: root.viewModel.picturesLoading
        parent: Theme.portrait ? top : root
        pictures: root.viewModel.pictures
        product: root.viewModel.productId
        title: root.viewModel.title
        tone: root.viewModel.tone
        width: root.heroWidth
        x: Theme.rightToLeft ? parent.width - width : 0

        transform: [
            Scale {
                readonly property real whole: root.flies ? root.card.width / hero.width : 0.94

                origin.x: root.flies ? 0 : hero.width / 2
                origin.y: root.flies ? 0 : hero.height
                xScale: whole + (1 - whole) * root.shown
                yScale: xScale
            },
            Translate {
                x: root.flies ? (root.card.x - hero.x) * (1 - root.shown) : 0
                y: (root.flies ? root.card.y - hero.restY : Theme.margin * 2) * (1 - root.shown)
            }
        ]
    }

    Scroller {
        id: scroller

        contentHeight: content.height
        height: Theme.pageBottom - y
        width: Theme.portrait ? root.width : Theme.textColumn + 2 * Theme.gap
        x: Theme.portrait ? 0 : Theme.rightToLeft ? Theme.margin - Theme.gap : Theme.textColumnX - Theme.gap
        y: Theme.pageTop

        Column {
            id: content

            readonly property real inset: Theme.portrait ? Theme.margin : Theme.gap

            spacing: Theme.gap
            width: scroller.width

            Item {
                id: top

                height: Theme.portrait ? root.heroHeight : identity.implicitHeight
                width: parent.width

                ProductIdentity {
                    id: identity

                    opacity: root.wordsOpacity
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.portrait ? hero.width + Theme.gapL : content.inset
                    anchors.right: parent.right
                    anchors.rightMargin: content.inset
                    viewModel: root.viewModel
                }
            }

            ProductChoices {
                id: choices

                opacity: root.wordsOpacity
                anchors.left: parent.left
                anchors.leftMargin: content.inset
                anchors.right: parent.right
                anchors.rightMargin: content.inset
                details: root.details
                viewModel: root.viewModel
            }

            ProductFacts {
                opacity: root.wordsOpacity
                anchors.left: parent.left
                anchors.leftMargin: content.inset
                anchors.right: parent.right
                anchors.rightMargin: content.inset
                viewModel: root.viewModel
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
