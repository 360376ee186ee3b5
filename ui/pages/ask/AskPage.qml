pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Which size and colour, then what is to be done with it: the likeliest first and strong. Below, what is noted of it.
PageFrame {
    id: root

    required property AskViewModel viewModel
    property bool thumbSettled: false

    bleeds: true
    objectName: "askPage"
    ready: Theme.portrait ? root.thumbSettled : picture.settled
    scroller: scroller

    onActiveChanged: {
        if (root.active)
            scroller.contentY = 0;
    }

    Photo {
        id: picture

        height: root.height
        source: Theme.portrait ? "" : root.viewModel.pictureUrl
        title: root.viewModel.title
        visible: !Theme.portrait
        width: Theme.pictureColumn
        x: Theme.rightToLeft ? root.width - width : 0
    }

    Scroller {
        id: scroller

        contentHeight: column.height
        height: Theme.pageBottom - y
        width: Theme.portrait ? Theme.pageWidth : Theme.textColumn
        x: Theme.portrait || Theme.rightToLeft ? Theme.margin : Theme.textColumnX
        y: Theme.pageTop

        Column {
            id: column

            bottomPadding: Theme.gapL
            spacing: Theme.gap
            width: scroller.width

            Item {
                height: Math.max(names.height, thumb.height)
                width: parent.width

                Photo {
                    id: thumb

                    Component.onCompleted: root.thumbSettled = settled
                    onSettledChanged: root.thumbSettled = settled

                    anchors.left: parent.left
                    source: Theme.portrait ? root.viewModel.pictureUrl : ""
                    title: root.viewModel.title
                    visible: Theme.portrait
                    width: Theme.portrait ? Theme.body * 2.4 : 0
                }

                Column {
                    id: names

                    anchors.left: thumb.right
                    anchors.leftMargin: Theme.portrait ? Theme.gapL : 0
                    anchors.right: parent.right
                    spacing: Theme.gapS * 0.5

                    HeadingText {
                        text: root.viewModel.title
                        width: parent.width
                    }

                    // What no choice below tells.
                    BodyText {
                        color: Theme.muted
                        text: Wording.listed([root.viewModel.colours.count > 0 ? "" : root.viewModel.colour, root.viewModel.kinds.count > 0 ? "" : root.viewModel.kind, root.viewModel.sizes.count > 0 ? "" : root.viewModel.size])
                        visible: text !== ""
                        width: parent.width
                    }
                }
            }

            Named {
                model: root.viewModel.colours

                onChosen: index => root.viewModel.selectColour(index)
            }

            SizeChoice {
                kinds: true
                model: root.viewModel.kinds
                visible: root.viewModel.kinds.count > 0
                width: parent.width

                onChosen: index => root.viewModel.selectKind(index)
            }

            SizeChoice {
                model: root.viewModel.sizes
                visible: root.viewModel.sizes.count > 0
                width: parent.width

                onChosen: index => root.viewModel.selectSize(index)
            }

            Repeater {
                id: offers

                model: root.viewModel.offers

                Offer {}
            }

            BodyText {
                color: Theme.muted
                text: offers.count > 0 ? qsTr("We note what is asked for and where. Nothing about you.") : qsTr("Nobody can be asked right now.")
                width: parent.width
            }
        }
    }

    EdgeFade {
        over: scroller
    }

    component Named: Flow {
        id: named

        required property RecordListModel model

        signal chosen(index: int)

        spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
        visible: named.model.count > 0
        width: parent?.width ?? 0

        Repeater {
            model: named.model

            Choice {
                required property int index
                required property string label
                required selected

                objectName: "askColour-" + index
                text: label
                width: Math.min(implicitWidth, named.width)

                onActivated: named.chosen(index)
            }
        }
    }

    component Offer: Column {
        id: offer

        required property int index
        required property int kind
        required property bool firm
        required property int why
        required property string size
        required property int count
        required property string store
        required property string distanceText
        required property int openState
        required property string hoursText
        required property bool placing
        required property bool asked
        required property int stage
        required property string who
        required property bool promised
        required property bool late
        readonly property string place: offer.store === "" ? "" : Wording.listed([offer.distanceText, Wording.hours(offer.openState, offer.hoursText)])
        readonly property bool reasons: offer.kind === Kiosk.RequestKind.Return && root.viewModel.returning

        spacing: Theme.gap
        width: parent?.width ?? 0

        ActionButton {
            readonly property bool essential: offer.index === 0 && !Theme.tight

            below: {
                if (offer.placing)
                    return qsTr("One moment");
                if (offer.asked)
                    return RequestWording.state(offer.kind, offer.stage, offer.who, offer.promised, offer.late, Kiosk.RefusalReason.Nothing, offer.store);
                if (offer.why !== Kiosk.WhyNotPlaced.Nothing)
                    return RequestWording.refused(offer.why);
                return offer.place === "" ? RequestWording.promise(offer.kind, offer.firm, offer.count) : offer.place + "\n" + RequestWording.promise(offer.kind, offer.firm, offer.count);
            }
            enabled: !offer.asked && offer.why === Kiosk.WhyNotPlaced.Nothing
            icon: offer.asked ? RequestWording.icon(offer.stage, offer.promised, offer.late, offer.kind) : ""
            objectName: "offer-" + offer.index
            strong: offer.index === 0 && enabled
            text: RequestWording.ask(offer.kind, offer.firm, offer.size, offer.store)
            width: offer.width

            onActivated: root.viewModel.ask(offer.index)
        }

        Flow {
            spacing: Theme.targetGap
            visible: offer.reasons
            width: offer.width

            Repeater {
                model: [Kiosk.ReturnReason.TooSmall, Kiosk.ReturnReason.TooLarge, Kiosk.ReturnReason.NotLiked, Kiosk.ReturnReason.Faulty, Kiosk.ReturnReason.Other]

                ActionButton {
                    required property int modelData

                    objectName: "reason-" + modelData
                    text: RequestWording.returnReason(modelData)
                    width: Math.min(wholeWidth + Theme.gap, offer.width)

                    onActivated: root.viewModel.giveBack(modelData)
                }
            }
        }
    }
}
