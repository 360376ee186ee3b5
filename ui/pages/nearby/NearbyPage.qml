pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Where it can be had: this shop, then the others that have it by distance, each with its hours and the age of its figure;
// those where it is sold out stand behind one line.
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
            objectName: "openNearby"
            text: root.viewModel.shopCount > 0 ? qsTr("%n shop(s)", "a door", root.viewModel.shopCount) : qsTr("Other shops")
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

    ReadingList {
        id: list

        column: Theme.portrait ? Theme.pageWidth : Theme.textColumn
        columnX: Theme.portrait || Theme.rightToLeft ? Theme.margin : Theme.textColumnX
        model: root.viewModel.stores
        objectName: "stores"

        delegate: StoreDelegate {
            retailer: root.viewModel.shop.retailerName
            width: list.column
        }
        footer: Column {
            bottomPadding: Theme.gapL * 2
            width: list.column

            Pressable {
                id: fold

                readonly property bool isOpen: root.viewModel.showsSoldOut

                implicitHeight: Math.max(Theme.target, foldWords.height + Theme.gap)
                name: foldWords.text
                objectName: "soldOutShops"
                visible: root.viewModel.soldOutCount > 0
                width: parent.width

                onActivated: root.viewModel.toggleSoldOut()
                onActiveFocusChanged: {
                    const top = fold.mapToItem(list.contentItem, 0, 0).y;
                    if (activeFocus && !Theme.pointing)
                        list.contentY = Math.max(list.originY, Math.min(top, Math.max(list.contentY, top + fold.height + Theme.gapL - list.height)));
                }

                Rectangle {
                    color: Theme.line
                    height: Theme.hairline
                    width: parent.width
                }

                BodyText {
                    id: foldWords

                    anchors.left: parent.left
                    anchors.right: chevron.left
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.muted
                    text: qsTr("%n shop(s) have sold out of it", "", root.viewModel.soldOutCount)
                }

                Icon {
                    id: chevron

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: fold.isOpen ? "chevron-up" : "chevron-down"
                    tint: Theme.muted
                }
            }

            Repeater {
                model: root.viewModel.soldOut

                StoreDelegate {
                    retailer: root.viewModel.shop.retailerName
                    width: parent?.width ?? 0
                }
            }
        }
        header: Column {
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            bottomPadding: Theme.gap
            spacing: Theme.gap
            width: list.column

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

                    HeadingText {
                        text: root.viewModel.title
                        width: parent.width
                    }

                    BodyText {
                        color: Theme.muted
                        text: Wording.listed([root.viewModel.colour, root.viewModel.kind])
                        visible: text !== ""
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
                readonly property bool essential: true

                text: root.viewModel.sizes.count > 0 ? qsTr("No shop has this size now. Ask our team: more may be on its way.") : qsTr("No shop has it now. Ask our team: more may be on its way.")
                visible: !root.viewModel.anyAvailable
                width: parent.width
            }
        }
    }

    EdgeFade {
        over: list
    }
}
