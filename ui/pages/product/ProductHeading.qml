pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What it is called and what it costs: the price at the end of the title's first line, on a line of its own where it is
// long. On a table the maker stands above the title, beside the price.
Item {
    id: root

    required property ProductViewModel viewModel
    property bool named: false
    // There is no room to spare: beside a title that is set to be read, the price is too.
    property bool brief: false
    property int mostLines: 6
    readonly property bool hasBrand: root.named && root.viewModel.brand !== "" && type.widthOf(root.viewModel.brand) <= root.width - root.priceRoom - Theme.gapL
    readonly property bool onSale: root.viewModel.onSale
    readonly property real room: root.width * (Theme.portrait ? 0.42 : 0.5)
    // What the price takes beside the title; its greatest where its own size goes by the title's.
    readonly property real priceRoom: root.brief ? root.room : Math.min(price.natural, root.room)
    // A long amount takes a line of its own rather than the title's width.
    readonly property bool below: root.long || price.natural > root.room
    readonly property bool besideTitle: !root.hasBrand && !root.below
    readonly property real beside: root.width - price.width - Theme.gapL
    // Below the maker it need not wait for the price to end where it leaves it the width.
    readonly property bool level: root.hasBrand && !root.below && titleType.widthOf(root.viewModel.title) <= root.beside
    // What two lines cannot hold is set as what is read rather than called.
    readonly property bool long: titleType.widthOf(root.viewModel.title) * Theme.titleStep / Theme.title > 1.85 * (root.width - (root.hasBrand ? 0 : root.priceRoom + Theme.gapL))
    readonly property real titleWidth: root.besideTitle || root.level ? root.beside : root.width
    readonly property real titleY: root.hasBrand ? Math.max(Theme.bodyLine, root.below || root.level ? 0 : price.height) : 0
    readonly property real titleEnd: root.titleY + Math.max(title.implicitHeight, root.besideTitle || root.level ? price.height - (root.level ? root.titleY : 0) : 0)
    readonly property real priceEnd: root.below ? root.titleEnd + price.height : root.titleEnd

    // Below a title of one line there is room beside the struck price.
    readonly property bool lowestBeside: (root.besideTitle || root.level) && title.lineCount === 1 && type.widthOf(lowest.text) <= root.titleWidth
    readonly property real lowestY: root.lowestBeside ? root.titleY + title.implicitHeight : root.priceEnd

    implicitHeight: Math.max(root.priceEnd, lowest.shown ? root.lowestY + lowest.lineCount * Theme.bodyLine : 0)

    TypeMeasure {
        id: type
    }

    TypeMeasure {
        id: titleType

        pixelSize: Theme.title
        tracking: title.tracking
    }

    BodyText {
        id: brand

        anchors.left: parent.left
        color: Theme.muted
        maximumLineCount: 1
        text: root.viewModel.brand
        visible: root.hasBrand
        width: root.below ? root.width : root.width - price.width - Theme.gapL
    }

    TitleText {
        id: title

        anchors.left: parent.left
        leading: root.long ? Theme.lineHeight : Theme.tightLineHeight
        maximumLineCount: root.long ? root.mostLines : 2
        objectName: "title"
        pixelSize: !root.long ? Theme.title : root.brief ? Theme.bodyAtRest : Theme.body
        step: root.long ? pixelSize : Theme.titleStep
        text: root.viewModel.title
        weight: Theme.regular
        width: root.titleWidth
        y: root.titleY
    }

    PriceLine {
        id: price

        readonly property bool essential: true

        large: !(root.brief && root.long)
        objectName: "price"
        onSale: root.onSale
        price: root.viewModel.priceText
        reduction: root.viewModel.reductionText
        room: root.below ? root.width : root.room
        trailing: !root.below
        was: root.viewModel.wasPriceText
        width: usedWidth
        x: root.below === Theme.rightToLeft ? root.width - width : 0
        y: root.below ? root.titleEnd : 0
    }

    BodyText {
        id: lowest

        readonly property bool shown: root.onSale && root.viewModel.lowestPriceText !== ""

        anchors.left: parent.left
        color: Theme.muted
        maximumLineCount: 2
        text: qsTr("Lowest in 30 days: %1").arg(Wording.isolated(root.viewModel.lowestPriceText))
        visible: shown
        width: root.lowestBeside ? root.titleWidth : root.width
        wrapMode: Text.Wrap
        y: root.lowestY
    }
}
