pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Everything the shopper brought, newest first: one as its page will show it, several as a strip of large cards. Where
// several products carry the number of a garment, the cards are these, and the shopper chooses the one that it is.
PageFrame {
    id: root

    required property GarmentsViewModel viewModel
    property bool newestSettled: false
    // A card is to be in its place at once, because its page comes out of it.
    property bool landing: false
    readonly property bool single: root.viewModel.count === 1 && !root.viewModel.asking
    readonly property bool dismisses: !root.viewModel.asking
    // On a mirror "not mine" stands below the words, on a table a cross lies on the picture.
    readonly property real textHeight: gauge.below + Theme.gapS * 2 + (root.dismisses && Theme.portrait ? Theme.target + Theme.gapS : 0)
    readonly property real dotsHeight: Theme.portrait ? Theme.gapL : 0
    readonly property real stripHeight: Theme.pageBottom - root.dotsHeight - strip.y
    // On a mirror the ways lie below the heading, on a table beside it.
    readonly property real waysHeight: Theme.portrait && ways.height > 0 ? ways.height + Theme.gapS : 0
    readonly property real headingHeight: Math.max(heading.height, around.visible ? around.height : 0) + root.waysHeight + Theme.gap + (more.visible ? more.height : 0)
    // Large text on a low screen leaves pictures no height above the words: then the words stand beside them.
    readonly property bool beside: !Theme.portrait && ((Theme.pageHeight - root.headingHeight - root.textHeight) / Theme.pictureRatio < 6 * Theme.body)
    readonly property real pictureHeight: Theme.pageHeight - root.headingHeight - (root.beside ? 0 : root.textHeight + root.dotsHeight)
    readonly property real besidePicture: Math.min(root.pictureHeight / Theme.pictureRatio, root.cardWidth * 0.62, root.cardWidth - Theme.gap - 6 * Theme.body)
    // Two and the edge of a third on a mirror, four on a table, two where words stand beside.
    readonly property real uprightWidth: Math.round(Theme.portrait ? root.width * 0.43 : Math.max((Theme.pageWidth - 3 * strip.spacing) / 4, 6 * Theme.body))
    readonly property real cardWidth: root.beside ? Math.floor((Theme.pageWidth - Theme.gapL) / 2) : root.uprightWidth

    // Where the last step led: the focus follows the hand that swipes, and goes when it drops.
    property int reached: -1

    // Goes round: after the last comes the first. Begins at the newest, which is what is looked at.
    function step(direction: int): bool {
        if (root.single) {
            one.take();
            return true;
        }
        const count = strip.count;
        if (count === 0)
            return false;
        let from = root.reached < count ? root.reached : -1;
        for (let index = 0; index < count && !Theme.pointing; ++index) {
            if (strip.itemAtIndex(index)?.activeFocus ?? false)
                from = index;
        }
        const at = Math.max(0, from);
        const to = (at + direction + count) % count;
        root.reached = to;
        strip.glideTo(to);
        (strip.itemAtIndex(to) as GarmentDelegate)?.take();
        return true;
    }

    function photoOf(key: string): Photo {
        if (root.single)
            return one.photoOf(key);
        root.landing = true;
        strip.forceLayout();
        root.landing = false;
        if (root.active && key === root.viewModel.newestKey)
            strip.showNewest();
        for (let index = 0; index < strip.count; ++index) {
            const card = strip.itemAtIndex(index) as GarmentDelegate;
            if (card?.key === key)
                return card.photo;
        }
        return null;
    }

    bleeds: root.single && !Theme.portrait
    objectName: "garmentsPage"
    scroller: strip
    sideways: true
    ready: root.viewModel.count === 0 || (root.single ? one.settled : root.newestSettled)

    onActiveChanged: root.reached = -1

    TileGauge {
        id: gauge

        shown: strip.count + " " + root.viewModel.newestKey
    }

    TitleText {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        text: root.viewModel.asking ? qsTr("Which one is it?") : root.viewModel.count === 0 ? "" : qsTr("%n piece(s) with you", "garments brought", root.viewModel.pieces)
        visible: !root.single
        width: Theme.pageWidth - (around.visible ? around.width + Theme.gapL : 0) - (Theme.portrait || ways.width === 0 ? 0 : ways.width + Theme.gapL)
        // On a mirror where the eyes are, higher where what is below takes the room.
        y: Theme.portrait ? Math.max(Theme.pageTop, Math.min(Theme.windowHeight * Theme.headingShare, Theme.pageBottom - root.dotsHeight - root.textHeight - root.cardWidth * Theme.pictureRatio - root.headingHeight)) : Theme.pageTop
    }

    BodyText {
        id: more

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: heading.bottom
        anchors.topMargin: root.headingHeight - Theme.gap - height - heading.height
        color: Theme.muted
        objectName: root.viewModel.asking ? "candidatesTold" : "newestOnly"
        text: root.viewModel.asking ? qsTr("%n article(s) carry this number.", "", root.viewModel.count) : qsTr("The newest %n are shown", "garments", root.viewModel.count)
        visible: root.viewModel.more > 0 || root.viewModel.asking
        width: Theme.pageWidth
        wrapMode: Text.Wrap
    }

    CollectionDoor {
        id: around

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: heading.verticalCenter
        visible: !root.single && root.viewModel.offersMore

        onActivated: root.viewModel.lookAround()
    }

    Flow {
        id: ways

        readonly property real end: Theme.margin + (around.visible ? around.width + Theme.gapL : 0)

        spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
        visible: !root.single && !root.viewModel.asking
        width: Theme.portrait ? Theme.pageWidth : undefined
        x: Theme.portrait ? Theme.margin : Theme.rightToLeft ? ways.end : root.width - ways.end - width
        y: Theme.portrait ? heading.y + root.headingHeight - Theme.gap - (more.visible ? more.height : 0) - height : heading.y + (heading.height - height) / 2

        Ways {
            model: root.ways
        }
    }

    ListView {
        id: strip

        // The first of the two cards that are whole.
        readonly property int firstShown: Math.max(0, Math.min(strip.count - 2, Math.round((Theme.rightToLeft ? -strip.contentX - strip.width : strip.contentX) / (root.cardWidth + strip.spacing))))

        function showNewest(): void {
            strip.contentX = Theme.rightToLeft ? strip.originX + strip.contentWidth + strip.rightMargin - strip.width : strip.originX - strip.leftMargin;
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
        model: root.single ? null : root.viewModel.garments
        objectName: "strip"
        orientation: ListView.Horizontal
        rightMargin: Theme.margin
        spacing: Theme.gap
        visible: !root.single
        width: root.width
        y: heading.y + root.headingHeight

        add: Transition {
            enabled: !root.landing

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
            enabled: !root.landing

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
        required property bool withYou
        readonly property alias photo: tile.photo
        readonly property bool settled: tile.photo.settled
        readonly property bool dismissible: root.dismisses && !card.leaving

        function take(): void {
            tile.forceActiveFocus(Qt.OtherFocusReason);
        }

        function tellSettled(): void {
            if (card.key === root.viewModel.newestKey)
                root.newestSettled = card.settled;
        }

        height: strip.height
        width: root.cardWidth

        Component.onCompleted: card.tellSettled()
        onActiveFocusChanged: {
            if (card.activeFocus && !Theme.pointing && !gliding.running)
                strip.positionViewAtIndex(card.index, ListView.Contain);
        }
        onSettledChanged: card.tellSettled()

        ProductTile {
            id: tile

            beside: root.beside
            pictureWidth: root.beside ? root.besidePicture : width
            band: card.known && !card.undecided ? card.band : -1
            detail: Wording.listed([card.size, card.colour, card.kind])
            gauge: gauge
            narrow: root.uprightWidth
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
            withYou: card.withYou
            width: parent.width

            onActivated: {
                root.opening(tile.photo);
                root.viewModel.open(card.key);
            }
        }

        TextButton {
            anchors.left: parent.left
            anchors.top: tile.bottom
            anchors.topMargin: Theme.gapS
            icon: "close"
            name: qsTr("Not mine: %1").arg(Wording.isolated(tile.productTitle))
            objectName: Theme.portrait ? "dismiss-" + card.index : ""
            text: qsTr("Not mine")
            tint: Theme.muted
            visible: Theme.portrait && card.dismissible

            onActivated: root.viewModel.dismiss(card.key)
        }

        CrossOnPhoto {
            anchors.right: parent.right
            anchors.rightMargin: card.width - tile.photo.width
            objectName: Theme.portrait ? "" : "dismiss-" + card.index
            visible: !Theme.portrait && card.dismissible
            of: tile.productTitle

            onActivated: root.viewModel.dismiss(card.key)
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gapS
        visible: Theme.portrait && !root.single && strip.count > 2
        y: Theme.pageBottom - Theme.gapS - height

        Repeater {
            model: strip.count

            // Those that are shown are longer too: in large type all are of one colour.
            Rectangle {
                required property int index
                readonly property bool shown: index >= strip.firstShown && index <= strip.firstShown + 1

                color: shown ? Theme.ink : Theme.line
                height: Theme.stroke * 3
                radius: height / 2
                width: shown ? 3 * height : height
            }
        }
    }

    component CrossOnPhoto: IconButton {
        id: cross

        required property string of

        icon: "close"
        name: qsTr("Not mine: %1").arg(Wording.isolated(cross.of))

        // Whatever the picture shows beneath it.
        Rectangle {
            anchors.centerIn: parent
            color: Theme.ground
            height: Theme.body * 1.6
            opacity: Theme.restingOpacity * 1.5
            radius: height / 2
            width: height
            z: -1
        }
    }

    OneGarment {
        id: one

        anchors.fill: parent
        offered: root.single
        pages: root.ways
        viewModel: root.viewModel

        onOpening: photo => root.opening(photo)
    }
}
