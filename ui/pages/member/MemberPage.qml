pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What the shop has for whoever holds the card that was shown, while their visit lasts.
PageFrame {
    id: root

    required property MemberViewModel viewModel
    readonly property string firstName: Wording.isolated(root.viewModel.firstName)
    readonly property real partWidth: Theme.portrait ? Theme.pageWidth : (Theme.pageWidth - Theme.gapL) / 2

    objectName: "memberPage"
    scroller: scroller

    way: Component {
        Way {
            icon: "card"
            objectName: "openMember"
            offered: root.viewModel.known
            text: qsTr("My card")

            onActivated: root.viewModel.enter()
        }
    }

    component Heading: HeadingText {
        topPadding: Theme.portrait ? Theme.gap : 0
    }

    Scroller {
        id: scroller

        contentHeight: parts.height
        height: Theme.pageBottom - y
        width: Theme.pageWidth
        x: Theme.margin
        y: Theme.pageTop

        // Upright one below the other; across, what is said of the card beside what the shop has for it.
        Grid {
            id: parts

            bottomPadding: Theme.gapL
            columnSpacing: Theme.gapL
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.gap
            width: scroller.width

            Column {
                spacing: Theme.gap
                width: root.partWidth

                TitleText {
                    objectName: "memberGreeting"
                    text: {
                        if (!root.viewModel.known)
                            return qsTr("Your card is put away");
                        return root.firstName === "" ? qsTr("Welcome back") : qsTr("Welcome back, %1", "a first name").arg(root.firstName);
                    }
                    width: parent.width
                }

                Column {
                    visible: root.viewModel.points >= 0
                    width: parent.width

                    BodyText {
                        color: Theme.muted
                        text: qsTr("Your points")
                        width: parent.width
                    }

                    DisplayText {
                        readonly property bool essential: true

                        objectName: "memberPoints"
                        tabular: true
                        text: Number(root.viewModel.points).toLocaleString(Qt.locale(), "f", 0)
                        width: parent.width
                    }
                }

                BodyText {
                    color: Theme.muted
                    text: root.viewModel.known ? qsTr("Shown while you are here. When you leave, nothing of it stays.") : qsTr("Show it again to see your points and offers.")
                    width: parent.width
                    wrapMode: Text.Wrap
                }

                ActionButton {
                    anchors.left: parent.left
                    objectName: "putCardAway"
                    text: qsTr("Put my card away")
                    visible: root.viewModel.known
                    width: Math.min(implicitWidth, parent.width)

                    onActivated: root.viewModel.putAway()
                }
            }

            Column {
                spacing: Theme.gap
                visible: root.viewModel.offers.length > 0 || held.count > 0
                width: root.partWidth

                Heading {
                    text: qsTr("For you")
                    visible: root.viewModel.offers.length > 0
                    width: parent.width
                }

                Repeater {
                    model: root.viewModel.offers

                    BodyText {
                        required property int index
                        required property string modelData

                        maximumLineCount: 4
                        objectName: "offer-" + index
                        text: modelData
                        width: root.partWidth
                        wrapMode: Text.Wrap
                    }
                }

                Heading {
                    text: qsTr("On hold for you")
                    visible: held.count > 0
                    width: parent.width
                }

                Repeater {
                    id: held

                    model: root.viewModel.held

                    Column {
                        id: row

                        required property int index
                        required property string title
                        required property string colour
                        required property string size

                        width: root.partWidth

                        BodyText {
                            maximumLineCount: 3
                            objectName: "held-" + row.index
                            text: row.title
                            weight: Theme.medium
                            width: parent.width
                            wrapMode: Text.Wrap
                        }

                        BodyText {
                            color: Theme.muted
                            text: Wording.listed([row.colour, row.size])
                            visible: text !== ""
                            width: parent.width
                        }
                    }
                }
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
