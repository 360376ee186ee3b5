pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The average in the largest figures, its spread, and how it fits.
Column {
    id: root

    required property ReviewsViewModel viewModel

    spacing: Theme.gapL

    HeadingText {
        text: root.viewModel.title
        width: parent.width
    }

    Column {
        spacing: Theme.gap
        visible: root.viewModel.empty
        width: parent.width

        BodyText {
            readonly property bool essential: true

            text: qsTr("No reviews yet.")
            width: parent.width
        }

        BodyText {
            color: Theme.muted
            text: qsTr("Ask our team how it fits: they have tried it.")
            width: parent.width
        }
    }

    Item {
        height: Math.max(score.height, spread.height)
        visible: !root.viewModel.empty
        width: parent.width

        Column {
            id: score

            anchors.left: parent.left
            spacing: Theme.gapS

            DisplayText {
                readonly property bool essential: true

                anchors.left: parent.left
                pixelSize: Theme.display * 1.5
                text: Wording.rating(root.viewModel.average)
            }

            Stars {
                anchors.left: parent.left
                rating: root.viewModel.average
                tint: Theme.accent
            }

            BodyText {
                anchors.left: parent.left
                color: Theme.muted
                text: qsTr("%n review(s)", "", root.viewModel.count)
            }
        }

        Column {
            id: spread

            anchors.left: score.right
            anchors.leftMargin: Theme.gapL
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: root.viewModel.histogram

                Item {
                    id: bar

                    required property int stars
                    required property int count
                    required property real share

                    Accessible.name: qsTr("%1 stars: %2").arg(bar.stars).arg(bar.count)
                    Accessible.role: Accessible.StaticText
                    height: Theme.bodyLine
                    width: spread.width

                    BodyText {
                        id: label

                        anchors.left: parent.left
                        color: Theme.muted
                        text: bar.stars
                        width: Theme.body
                    }

                    Rectangle {
                        id: track

                        anchors.left: label.right
                        anchors.right: number.left
                        anchors.rightMargin: Theme.gapS
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.line
                        height: Theme.hairline

                        Rectangle {
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            color: Theme.accent
                            height: Theme.stroke * 2.5
                            width: parent.width * bar.share
                        }
                    }

                    BodyText {
                        id: number

                        anchors.right: parent.right
                        color: Theme.muted
                        horizontalAlignment: Text.AlignRight
                        tabular: true
                        text: bar.count
                        width: Theme.body * 0.7 * String(root.viewModel.count).length
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    FitScale {
        asLabelled: root.viewModel.fitTrue
        kind: root.viewModel.fitKind
        large: root.viewModel.fitLarge
        small: root.viewModel.fitSmall
        visible: root.viewModel.fitCount > 0 && root.viewModel.fitKind !== Kiosk.FitKind.Unsaid
        width: parent.width
    }
}
