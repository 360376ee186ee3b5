pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The one garment there is, where its page will show it: the picture stays while the page opens round it.
Item {
    id: root

    required property GarmentsViewModel viewModel
    required property bool offered
    // The pages about all garments.
    required property list<PageFrame> pages
    // Whether its picture is there, or nothing is asked for.
    property bool settled: true

    signal opening(photo: Photo)

    function photoOf(key: string): Photo {
        const one = shown.itemAt(0) as One;
        return one?.key === key ? one.photo : null;
    }

    function take(): void {
        (shown.itemAt(0) as One)?.take();
    }

    visible: root.offered

    Repeater {
        id: shown

        model: root.offered ? root.viewModel.garments : null

        One {}
    }

    component One: Item {
        id: one

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
        required property bool leaving
        required property int band
        required property bool undecided
        required property bool withYou
        required property string reductionText
        readonly property alias photo: picture
        readonly property bool settled: picture.settled
        readonly property string called: one.undecided ? qsTr("Which one is it?") : one.known ? one.title : qsTr("Not in our catalogue yet")
        readonly property string detail: Wording.listed([one.size, one.colour, one.kind])
        readonly property real wordsX: Theme.portrait ? Theme.margin : Theme.textColumnX
        readonly property real below: words.height + Theme.gap + ways.height + Theme.gapS
        // The picture gives way to the words.
        readonly property real pictureWidth: Theme.portrait ? Math.round(Math.min(Theme.heroWidth, (Theme.pageHeight - one.below) / Theme.pictureRatio)) : Theme.heroWidth

        function take(): void {
            way.forceActiveFocus(Qt.OtherFocusReason);
        }

        anchors.fill: parent

        Component.onCompleted: root.settled = one.settled
        Component.onDestruction: root.settled = true
        onSettledChanged: root.settled = one.settled

        // On a mirror picture and words, on a table the picture, beside which the controls stand.
        Pressable {
            id: way

            height: Theme.portrait ? words.y + words.height - y : one.height
            name: [one.called, one.detail, one.priceText].filter(part => part !== "").join(", ")
            objectName: "garment-0"
            scale: 1
            width: Theme.portrait ? one.width : one.pictureWidth
            x: Theme.rightToLeft ? one.width - width : 0
            y: Theme.portrait ? Theme.pageTop : 0

            onActivated: {
                root.opening(picture);
                root.viewModel.open(one.key);
            }

            Photo {
                id: picture

                height: Theme.portrait ? one.pictureWidth * Theme.pictureRatio : one.height
                opacity: one.leaving ? Theme.restingOpacity : 1
                source: one.pictureUrl
                title: one.called
                width: one.pictureWidth
                x: Theme.rightToLeft ? parent.width - width : 0
            }
        }

        BodyText {
            readonly property real start: Theme.portrait ? one.pictureWidth + Theme.gapL + Theme.gapS : Theme.textColumnX

            color: Theme.muted
            text: qsTr("%n piece(s) with you", "garments brought", root.viewModel.pieces)
            width: one.width - start - Theme.margin
            wrapMode: Text.Wrap
            x: Theme.rightToLeft ? Theme.margin : start
            y: Theme.pageTop
        }

        GarmentWords {
            id: words

            band: one.known && !one.undecided ? one.band : -1
            detail: one.detail
            large: true
            leaving: one.leaving
            onSale: one.onSale
            price: one.priceText
            reduction: one.reductionText
            title: one.called
            was: one.wasPriceText
            width: Theme.portrait ? Theme.pageWidth : Theme.textColumn
            withYou: one.withYou
            x: Theme.rightToLeft ? Theme.margin : one.wordsX
            y: Theme.portrait ? Theme.pageTop + one.pictureWidth * Theme.pictureRatio + Theme.gap : Math.max(Theme.pageTop + Theme.bodyLine + Theme.gapS, Math.min((one.height - height) / 2, Theme.pageBottom - one.below + Theme.gap))
        }

        Flow {
            id: ways

            anchors.left: words.left
            anchors.top: words.bottom
            anchors.topMargin: Theme.gapS
            spacing: Theme.gapL
            width: words.width

            TextButton {
                icon: "close"
                name: qsTr("Not mine: %1").arg(Wording.isolated(one.called))
                objectName: "dismiss-0"
                text: qsTr("Not mine")
                tint: Theme.muted
                visible: !one.leaving

                onActivated: root.viewModel.dismiss(one.key)
            }

            CollectionDoor {
                visible: root.viewModel.offersMore

                onActivated: root.viewModel.lookAround()
            }

            Ways {
                model: root.pages
            }
        }
    }
}
