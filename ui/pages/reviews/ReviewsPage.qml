pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What buyers say: the average and how it is spread, how it fits, then their words.
PageFrame {
    id: root

    required property ReviewsViewModel viewModel
    // On a table the average stands beside the words, where it is no higher than the page.
    readonly property bool level: !Theme.portrait && aside.implicitHeight <= Theme.pageHeight

    headingRoom: root.level ? root.width * 0.36 : Theme.pageWidth
    objectName: "reviewsPage"
    scroller: list

    door: Component {
        Doorway {
            objectName: "openReviews"
            text: root.viewModel.reviewCount > 0 ? qsTr("Reviews %1", "a door; the average rating").arg(Wording.rating(root.viewModel.rating)) : qsTr("No reviews yet")
        }
    }

    Loader {
        id: aside

        active: !Theme.portrait
        sourceComponent: overview
        visible: root.level
        width: root.width * 0.36
        x: Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin
        y: Theme.pageTop
    }

    ReadingList {
        id: list

        readonly property real besideX: root.width * 0.36 + Theme.margin + Theme.gapL * 2

        column: !root.level ? Theme.pageWidth : root.width - besideX - Theme.margin
        columnX: !root.level || Theme.rightToLeft ? Theme.margin : besideX
        model: root.viewModel.reviews
        objectName: "reviews"
        spacing: Theme.gapL * 1.4

        delegate: ReviewDelegate {
            width: list.column
        }
        footer: Item {
            height: Theme.gapL * 2
            width: 1
        }
        header: Column {
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            bottomPadding: Theme.gap
            topPadding: root.level ? Theme.gapS : 0
            spacing: Theme.gapL
            width: list.column

            Loader {
                active: !root.level
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

        Connections {
            function onModelReset(): void {
                Qt.callLater(list.positionViewAtBeginning);
            }

            target: root.viewModel.reviews
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
