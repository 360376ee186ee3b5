pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Where it can be had: this shop, then the others by distance, each with its hours and the age of its figure.
PageFrame {
    id: root

    required property NearbyViewModel viewModel
    property bool thumbSettled: false

    bleeds: true
    objectName: "nearbyPage"
    scroller: list
    ready: Theme.portrait ? root.thumbSettled : picture.settled

    door: Component {
        Doorway {
            caption: qsTr("shop(s) nearby", "below their number", root.viewModel.shopCount)
            figure: root.viewModel.shopCount > 0 ? root.viewModel.shopCount : ""
            objectName: "openNearby"
        }
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

    ListView {
        id: list

        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: Theme.pageBottom - y
        keyNavigationEnabled: false
        model: root.viewModel.stores
        objectName: "stores"
        width: Theme.portrait ? Theme.pageWidth : Theme.textColumn
        x: Theme.portrait || Theme.rightToLeft ? Theme.margin : Theme.textColumnX
        y: Theme.pageTop

        delegate: StoreDelegate {
            retailer: root.viewModel.shop.retailerName
            width: ListView.view.width
        }
        footer: Item {
            height: Theme.gapL * 2
            width: 1
        }
        header: Column {
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            bottomPadding: Theme.gap
            spacing: Theme.gap
            width: ListView.view.width

            Item {
                height: Math.max(names.height, thumb.height)
                width: parent.width

                Photo {
                    id: thumb

                    onSettledChanged: root.thumbSettled = settled
                    Component.onCompleted: root.thumbSettled = settled

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

                    TitleText {
                        text: root.viewModel.title
                        width: parent.width
                    }

                    BodyText {
                        color: Theme.muted
                        maximumLineCount: 2
                        text: Wording.listed([root.viewModel.colour, root.viewModel.kind])
                        visible: text !== ""
                        wrapMode: Text.Wrap
                        width: parent.width
                    }
                }
            }

            SizeChoice {
                model: root.viewModel.sizes
                visible: root.viewModel.sizes.count > 0
                width: parent.width

                onChosen: index => root.viewModel.selectSize(index)
            }

            BodyText {
                text: root.viewModel.sizes.count > 0 ? qsTr("No shop has this size now. Ask our team: more may be on its way.") : qsTr("No shop has it now. Ask our team: more may be on its way.")
                visible: !root.viewModel.anyAvailable
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Keys.onDownPressed: event => {
            event.accepted = !list.atYEnd;
            list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + list.height * 0.6);
        }
        Keys.onUpPressed: event => {
            event.accepted = !list.atYBeginning;
            list.contentY = Math.max(list.originY, list.contentY - list.height * 0.6);
        }

        FocusRing {
            around: list
        }
    }

    EdgeFade {
        over: list
    }
}
