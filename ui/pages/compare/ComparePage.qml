pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Two or three garments side by side, or sizes of one; before that, where there is a choice, which ones.
PageFrame {
    id: root

    required property CompareViewModel viewModel
    readonly property bool comparing: root.viewModel.comparing
    readonly property bool empty: root.viewModel.count === 0

    objectName: "comparePage"
    scroller: root.comparing ? side : choosing

    way: Component {
        Way {
            icon: "compare"
            objectName: "openCompare"
            offered: root.viewModel.count > 1
            text: qsTr("Compare")

            onActivated: root.viewModel.enter()
        }
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        bottomPadding: Theme.gap
        spacing: Theme.gapS
        width: Theme.pageWidth
        y: Theme.pageTop

        Item {
            height: Math.max(heading.height, others.visible ? others.height : 0)
            width: parent.width

            TitleText {
                id: heading

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.comparing ? qsTr("Side by side") : qsTr("Compare")
                width: others.visible ? parent.width - others.width - Theme.gapL : parent.width
            }
        }

        BodyText {
            readonly property bool essential: true

            color: Theme.muted
            text: root.empty ? qsTr("Nothing yet. What you bring or look at can be compared here.") : root.viewModel.count === 1 && root.viewModel.sizes.count === 0 ? qsTr("Bring another garment to compare it with this one.") : qsTr("Choose two or three garments, or sizes of one.")
            visible: !root.comparing
            width: parent.width
        }

        Flow {
            spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
            visible: !root.comparing && root.viewModel.sizes.count > 0
            width: parent.width

            BodyText {
                height: Theme.target
                text: qsTr("With size")
            }

            Repeater {
                model: root.viewModel.sizes

                Choice {
                    required property int index
                    required property string key
                    required property string label

                    name: qsTr("Compare with size %1").arg(Wording.isolated(label))
                    objectName: "size-" + index
                    text: label

                    onActivated: root.viewModel.compareSize(index)
                }
            }
        }

        TextButton {
            anchors.left: parent.left
            objectName: "compareChosen"
            strong: true
            text: qsTr("Compare %n", "articles", root.viewModel.chosen)
            visible: !root.comparing && root.viewModel.chosen > 1

            onActivated: root.viewModel.compare()
        }
    }

    TextButton {
        id: others

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        objectName: "chooseOthers"
        text: qsTr("Choose others")
        tint: Theme.muted
        visible: root.comparing
        y: head.y + Math.round((Math.max(heading.height, height) - height) / 2)

        onActivated: root.viewModel.chooseOthers()
    }

    Candidates {
        id: choosing

        height: Theme.pageBottom - y
        viewModel: root.viewModel
        visible: !root.comparing && !root.empty
        width: root.width
        y: head.y + head.height
    }

    SideBySide {
        id: side

        height: Theme.pageBottom - y
        viewModel: root.viewModel
        visible: root.comparing
        width: root.width
        y: head.y + head.height

        onOpening: photo => root.opening(photo)
    }

    EdgeFade {
        over: root.comparing ? side : choosing
        visible: !root.empty
    }
}
