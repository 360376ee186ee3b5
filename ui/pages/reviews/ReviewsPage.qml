pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What buyers say: the average and how it is spread, how it fits, then their words.
PageFrame {
    id: root

    required property ReviewsViewModel viewModel

    headingRoom: Theme.portrait ? Theme.pageWidth : root.width * 0.36
    objectName: "reviewsPage"
    scroller: list

    door: Component {
        Doorway {
            objectName: "openReviews"
            text: root.viewModel.reviewCount > 0 ? qsTr("Reviews %1", "a door; the average rating").arg(Wording.rating(root.viewModel.rating)) : qsTr("No reviews yet")
        }
    }

    Loader {
        active: !Theme.portrait
        sourceComponent: overview
        visible: active
        width: root.width * 0.36
        x: Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        y: Theme.pageTop
    }

    ListView {
        id: list

        readonly property real columnX: root.width * 0.36 + Theme.margin + Theme.gapL * 2

        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: Theme.pageBottom - y
        keyNavigationEnabled: false
        model: root.viewModel.reviews
        objectName: "reviews"
        spacing: Theme.gapL * 1.4
        width: Theme.portrait ? Theme.pageWidth : root.width - columnX - Theme.margin
        x: Theme.portrait || Theme.rightToLeft ? Theme.margin : columnX
        y: Theme.pageTop

        delegate: ReviewDelegate {
            width: ListView.view.width
        }
        footer: Item {
            height: Theme.gapL * 2
            width: 1
        }
        header: Column {
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            bottomPadding: Theme.gap
            topPadding: Theme.portrait ? 0 : Theme.gapS
            spacing: Theme.gapL
            width: ListView.view.width

            Loader {
                active: Theme.portrait
                sourceComponent: overview
                visible: active
                width: parent.width
            }

            TriedOn {
                voices: root.viewModel.voices
                width: parent.width
            }

            ReviewFilters {
                language: root.viewModel.settings.language
                viewModel: root.viewModel
                visible: !root.viewModel.empty
                width: parent.width
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

        Connections {
            function onModelReset(): void {
                Qt.callLater(list.positionViewAtBeginning);
            }

            target: root.viewModel.reviews
        }

        FocusRing {
            around: list
        }
    }

    EdgeFade {
        over: list
    }

    Component {
        id: overview

        ReviewOverview {
            viewModel: root.viewModel
        }
    }
}
