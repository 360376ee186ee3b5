pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Everything the shopper brought, as a strip of large cards; the newest is shown first to the eye. Where several products
// carry the number of a garment, the cards are these, and the shopper chooses the one that it is.
PageFrame {
    id: root

    required property GarmentsViewModel viewModel
    property bool newestSettled: false
    // How many lines some card needs for its prices.
    property int priceLines: 1
    readonly property real textHeight: Theme.bodyLine * (4.5 + 1.1 * root.priceLines) + Theme.gap + (root.viewModel.asking ? 0 : Theme.target)
    readonly property real stripHeight: Theme.pageBottom - strip.y
    readonly property real headingHeight: Theme.titleLine + Theme.gapL + (more.visible ? more.height : 0)
    // Large text on a low screen leaves pictures no height above the words: then the words stand beside them.
    readonly property bool beside: !Theme.portrait && (root.viewModel.count < 3 || (Theme.pageHeight - root.headingHeight - root.textHeight) / Theme.pictureRatio < 7 * Theme.body)
    readonly property real pictureHeight: Theme.pageHeight - root.headingHeight - (root.beside ? 0 : root.textHeight)
    readonly property real besidePicture: Math.min(root.pictureHeight / Theme.pictureRatio, root.cardWidth * 0.62)
    readonly property real cardWidth: {
        if (root.beside)
            return root.viewModel.count === 1 ? Theme.pageWidth * 0.62 : (Theme.pageWidth - Theme.gapL) / 2;
        return Math.round(Math.min(Math.max(root.pictureHeight / Theme.pictureRatio, 7 * Theme.body), Theme.pageWidth * 0.47));
    }

    // Where the last step led: the focus follows the hand that swipes, and goes when it drops.
    property int reached: -1

    // Goes round: after the last comes the first. Begins at the newest, which is what is looked at.
    function step(direction: int): bool {
        const count = strip.count;
        if (count === 0)
            return false;
        let from = root.reached < count ? root.reached : -1;
        for (let index = 0; index < count && !Theme.pointing; ++index) {
            if (strip.itemAtIndex(index)?.activeFocus ?? false)
                from = index;
        }
        const at = from >= 0 ? from : root.viewModel.asking ? 0 : count - 1;
        const to = (at + direction + count) % count;
        root.reached = to;
        strip.glideTo(to);
        (strip.itemAtIndex(to) as GarmentDelegate)?.take();
        return true;
    }

    function makeRoom(): void {
        for (let index = 0; index < strip.count; ++index)
            root.priceLines = Math.max(root.priceLines, (strip.itemAtIndex(index) as GarmentDelegate)?.priceLines ?? 1);
    }

    function giveRoomBack(): void {
        if (strip.count === 0)
            root.priceLines = 1;
    }

    objectName: "garmentsPage"
    scroller: strip
    sideways: true
    ready: root.viewModel.count === 0 || root.newestSettled

    onActiveChanged: root.reached = -1

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        text: root.viewModel.asking ? qsTr("Which one is it?") : root.viewModel.count === 0 ? "" : qsTr("%n piece(s) with you", "garments brought", root.viewModel.pieces)
        width: Theme.pageWidth
        y: root.beside ? Theme.pageTop : Math.max(Theme.pageTop, Theme.pageBottom - root.textHeight - Math.min(root.pictureHeight, root.cardWidth * Theme.pictureRatio) - root.headingHeight)
    }

    BodyText {
        id: more

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: heading.bottom
        color: Theme.muted
        objectName: root.viewModel.asking ? "candidatesTold" : "newestOnly"
        text: root.viewModel.asking ? qsTr("%n article(s) carry this number.", "", root.viewModel.count) : qsTr("The newest %n are shown", "garments", root.viewModel.count)
        visible: root.viewModel.more > 0 || root.viewModel.asking
        width: Theme.pageWidth
        wrapMode: Text.Wrap
    }

    ListView {
        id: strip

        function showNewest(): void {
            if (root.viewModel.asking) {
                strip.positionViewAtBeginning();
                return;
            }
            if (strip.contentWidth + strip.leftMargin + strip.rightMargin <= strip.width)
                return;
            strip.contentX = Theme.rightToLeft ? strip.originX - strip.leftMargin : strip.originX - strip.leftMargin + Math.max(0, strip.contentWidth + strip.leftMargin + strip.rightMargin - strip.width);
        }

        function glideTo(index: int): void {
            const before = strip.contentX;
            strip.positionViewAtIndex(index, ListView.Contain);
            if (Theme.move === 0 || Math.abs(strip.contentX - before) < 1)
                return;
            gliding.from = before;
            gliding.to = strip.contentX;
            gliding.restart();
        }

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 2 * root.width
        height: root.stripHeight
        keyNavigationEnabled: false // it would take the arrows and focus cards instead of what acts in them
        leftMargin: Theme.margin
        model: root.viewModel.garments
        objectName: "strip"
        orientation: ListView.Horizontal
        rightMargin: Theme.margin
        spacing: Theme.gapL
        width: root.width
        y: heading.y + root.headingHeight

        add: Transition {
            NumberAnimation {
                duration: Theme.move
                easing.type: Theme.easing
                from: 0
                property: "opacity"
                to: 1
            }
            NumberAnimation {
                duration: Theme.move
                easing.type: Theme.easing
                from: Theme.margin * 2
                property: "y"
                to: 0
            }
        }
        delegate: GarmentDelegate {}
        displaced: Transition {
            NumberAnimation {
                duration: Theme.move
                easing.type: Theme.easing
                property: "x"
            }
        }
        remove: Transition {
            NumberAnimation {
                duration: Theme.fade
                property: "opacity"
                to: 0
            }
        }

        onContentWidthChanged: Qt.callLater(strip.showNewest)
        onCountChanged: Qt.callLater(root.giveRoomBack) // it counts anew while it is laid out by what this changes

        NumberAnimation {
            id: gliding

            duration: Theme.move
            easing.type: Theme.easing
            property: "contentX"
            target: strip
        }
    }

    component GarmentDelegate: FocusScope {
        id: card

        required property int index
        required property string key
        required property bool known
        required property string title
        required property string colour
        required property string size
        required property string kind
        required property string priceText
        required property string wasPriceText
        required property bool onSale
        required property string pictureUrl
        required property int count
        required property bool leaving
        required property int band
        required property bool undecided
        readonly property bool settled: tile.photo.settled

        function take(): void {
            tile.forceActiveFocus(Qt.OtherFocusReason);
        }

        readonly property int priceLines: tile.priceLines

        onPriceLinesChanged: Qt.callLater(root.makeRoom) // not while the card is laid out by what this changes

        function tellSettled(): void {
            if (card.key === root.viewModel.newestKey)
                root.newestSettled = card.settled;
        }

        height: strip.height
        width: root.cardWidth

        Component.onCompleted: card.tellSettled()
        onSettledChanged: card.tellSettled()

        ProductTile {
            id: tile

            beside: root.beside
            pictureWidth: root.beside ? root.besidePicture : width
            band: card.known && !card.undecided ? card.band : -1
            detail: Wording.listed([card.colour, card.size, card.kind])
            leaving: card.leaving
            objectName: "garment-" + card.index
            onSale: card.onSale
            pictureUrl: card.pictureUrl
            pictureHeight: Math.min(root.pictureHeight, photo.width * Theme.pictureRatio)
            pieces: card.count
            price: card.priceText
            productTitle: card.undecided ? qsTr("Which one is it?") : card.known ? card.title : qsTr("Not in our catalogue yet")
            titleLines: 2
            was: card.wasPriceText
            width: parent.width

            onActivated: {
                root.opening(tile.photo.mapToItem(root, 0, 0, tile.photo.width, tile.photo.height));
                root.viewModel.open(card.key);
            }
            onActiveFocusChanged: {
                if (activeFocus && !Theme.pointing && !gliding.running)
                    strip.positionViewAtIndex(card.index, ListView.Contain);
            }
        }

        TextButton {
            anchors.left: parent.left
            anchors.leftMargin: root.beside ? root.besidePicture + Theme.gap : 0
            anchors.top: tile.bottom
            anchors.topMargin: root.beside ? -height : Theme.gapS
            icon: root.beside && Theme.accessible ? "" : "close"
            name: qsTr("Not mine: %1").arg(Wording.isolated(tile.productTitle))
            objectName: "dismiss-" + card.index
            text: qsTr("Not mine")
            tint: Theme.muted
            visible: !card.leaving && !root.viewModel.asking

            onActivated: root.viewModel.dismiss(card.key)
        }
    }
}
