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
    // Whether its picture is there, or nothing is asked for.
    property bool settled: true

    signal opening(photo: Photo)

    function photoOf(key: string): Photo {
        const one = shown.itemAt(0) as One;
        return one?.key === key ? one.photo : null;
    }

    function take(): void {
        shown.itemAt(0)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    visible: root.offered

    Repeater {
        id: shown

        model: root.offered ? root.viewModel.garments : null

        One {}
    }

    component One: Pressable {
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
        readonly property alias photo: picture
        readonly property bool settled: picture.settled
        readonly property string words: one.undecided ? qsTr("Which one is it?") : one.known ? one.title : qsTr("Not in our catalogue yet")
        readonly property string detail: Wording.listed([one.size, one.colour, one.kind])
        readonly property real wordsX: Theme.portrait ? Theme.margin : Theme.textColumnX
        readonly property real wordsWidth: Theme.portrait ? Theme.pageWidth : Theme.textColumn

        height: root.height
        name: [one.words, one.detail, one.priceText].filter(part => part !== "").join(", ")
        objectName: "garment-0"
        scale: 1
        width: root.width

        Component.onCompleted: root.settled = one.settled
        Component.onDestruction: root.settled = true
        onSettledChanged: root.settled = one.settled
        onActivated: {
            root.opening(picture);
            root.viewModel.open(one.key);
        }

        Photo {
            id: picture

            height: Theme.portrait ? Theme.heroWidth * Theme.pictureRatio : root.height
            opacity: one.leaving ? Theme.restingOpacity : 1
            source: one.pictureUrl
            title: one.words
            width: Theme.heroWidth
            x: Theme.rightToLeft ? root.width - width : 0
            y: Theme.portrait ? Theme.pageTop : 0
        }

        BodyText {
            color: Theme.muted
            text: root.viewModel.showcase ? qsTr("From the collection") : qsTr("%n piece(s) with you", "garments brought", root.viewModel.pieces)
            width: Theme.portrait ? Theme.besideWidth : Theme.textColumn
            wrapMode: Text.Wrap
            x: Theme.rightToLeft ? Theme.margin : Theme.portrait ? Theme.besideX : Theme.textColumnX
            y: Theme.pageTop
        }

        Column {
            spacing: Theme.gapS
            width: one.wordsWidth
            x: Theme.rightToLeft ? Theme.margin : one.wordsX
            y: Theme.portrait ? picture.y + picture.height + Theme.gap : (root.height - height) / 2

            TitleText {
                color: one.leaving ? Theme.muted : Theme.ink
                text: one.words
                weight: Theme.regular
                width: parent.width
            }

            BodyText {
                color: Theme.muted
                text: one.detail
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }

            PriceLine {
                onSale: one.onSale
                price: one.priceText
                visible: !one.leaving && one.priceText !== ""
                was: one.wasPriceText
                width: parent.width
            }

            AvailabilityLine {
                band: Math.max(0, one.band)
                text: Wording.shortBand(one.band, -1)
                tint: Theme.muted
                visible: one.known && !one.undecided && !one.leaving
                width: parent.width
            }

            BodyText {
                color: Theme.muted
                text: qsTr("Taken away")
                visible: one.leaving
                width: parent.width
            }

            TextButton {
                icon: "close"
                name: qsTr("Not mine: %1").arg(Wording.isolated(one.words))
                objectName: "dismiss-0"
                text: qsTr("Not mine")
                tint: Theme.muted
                visible: !one.leaving && !root.viewModel.showcase

                onActivated: root.viewModel.dismiss(one.key)
            }
        }
    }
}
