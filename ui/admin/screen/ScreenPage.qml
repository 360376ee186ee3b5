pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.frame
import ui.theme

// How large the screen is, from where it is seen, how bright; and what to hold, see and touch to check it.
StaffPage {
    id: root

    required property ScreenPageViewModel viewModel

    function means(means: int): string {
        return ({
                [Kiosk.BrightnessMeans.Backlight]: qsTr("Set by the panel’s own light."),
                [Kiosk.BrightnessMeans.Monitor]: qsTr("Set by the monitor’s own light, over its cable.")
            })[means] ?? qsTr("The panel’s own light cannot be reached here; the picture is darkened instead.");
    }

    objectName: "staffScreenPage"
    subtitle: root.viewModel.pending ? qsTr("Size and distance hold after a restart") : ""
    title: qsTr("Screen")

    overlay: Component {
        ScreenPatterns {
            viewModel: root.viewModel
        }
    }

    component PatternButton: StaffButton {
        required property int pattern

        outlined: true

        onActivated: root.viewModel.show(pattern)
    }

    component Line: Item {
        id: line

        required property string title
        required property string about
        default property alias content: place.data
        readonly property bool beside: line.width > Theme.staffBody * 24

        implicitHeight: Math.max(words.height, line.beside ? place.childrenRect.height : 0) + (line.beside ? 0 : place.childrenRect.height + Theme.staffGap) + Theme.gapL

        Column {
            id: words

            anchors.left: parent.left
            width: line.beside ? line.width - place.childrenRect.width - Theme.gapL : line.width

            StaffParagraph {
                text: line.title
                weight: Theme.medium
            }

            StaffNote {
                text: line.about
                visible: text !== ""
            }
        }

        Item {
            id: place

            x: line.beside !== Theme.rightToLeft ? line.width - width : 0
            y: line.beside ? 0 : words.height + Theme.staffGap
            height: childrenRect.height
            width: childrenRect.width
        }
    }

    StaffColumn {
        id: list

        anchors.fill: parent
        widest: Theme.staffBody * 46

        Line {
            about: [qsTr("%1 × %2 pixels").arg(StaffWording.plain(root.viewModel.widthPx)).arg(StaffWording.plain(root.viewModel.heightPx)), qsTr("%1 × %2 mm").arg(StaffWording.plain(root.viewModel.widthMm)).arg(StaffWording.plain(root.viewModel.heightMm)), root.viewModel.reportedInches > 0 ? qsTr("the panel says %1 of itself", "a size in inches").arg(StaffWording.amount(root.viewModel.reportedInches, 1, "in")) : "", root.viewModel.rotation !== 0 ? qsTr("turned by %1").arg(StaffWording.number(root.viewModel.rotation, 0) + "\u00b0") : ""].filter(part => part !== "").join("\u00a0· ")
            title: qsTr("Diagonal")
            width: list.columnWidth

            StaffStepper {
                name: qsTr("Diagonal")
                objectName: "diagonal"
                text: StaffWording.amount(root.viewModel.diagonalInches, 1, "in")

                onStepped: steps => root.viewModel.stepSize(steps)
            }
        }

        Line {
            about: qsTr("Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.")
            title: qsTr("Ruler")
            width: list.columnWidth

            PatternButton {
                objectName: "pattern-ruler"
                pattern: Kiosk.Pattern.Ruler
                text: qsTr("Show a ruler")
            }
        }

        Line {
            about: qsTr("From the shopper’s eyes to the glass; letters and buttons grow with it.")
            title: qsTr("Viewing distance")
            width: list.columnWidth

            StaffStepper {
                name: qsTr("Viewing distance")
                objectName: "distance"
                text: StaffWording.amount(root.viewModel.viewingDistanceM, 1, "m")

                onStepped: steps => root.viewModel.stepDistance(steps)
            }
        }

        Line {
            about: root.means(root.viewModel.brightnessMeans)
            title: qsTr("Brightness")
            width: list.columnWidth

            StaffStepper {
                highest: root.viewModel.brightness >= 100
                lowest: root.viewModel.brightness <= 20
                name: qsTr("Brightness")
                objectName: "brightness"
                text: StaffWording.amount(root.viewModel.brightness, 0, "%")

                onStepped: steps => root.viewModel.stepBrightness(steps)
            }
        }

        StaffNote {
            bottomPadding: Theme.gap
            horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
            text: StaffWording.within(root.viewModel.brightnessProblem)
            visible: root.viewModel.brightnessProblem !== ""
        }

        StaffAlert {
            bottomPadding: Theme.gap
            text: qsTr("Not taken: %1").arg(StaffWording.within(root.viewModel.refusal))
            visible: root.viewModel.refusal !== ""
        }

        Line {
            about: qsTr("Over the whole screen; a touch leads back.")
            title: qsTr("Picture")
            width: list.columnWidth

            Row {
                spacing: Theme.staffGap

                PatternButton {
                    objectName: "pattern-bars"
                    pattern: Kiosk.Pattern.Bars
                    text: qsTr("Colours")
                }

                PatternButton {
                    objectName: "pattern-grid"
                    pattern: Kiosk.Pattern.Grid
                    text: qsTr("Grid")
                }
            }
        }

        Line {
            about: qsTr("Draw with several fingers; or touch five marks to see by how much touch is off.")
            title: qsTr("Touch")
            width: list.columnWidth

            Row {
                spacing: Theme.staffGap

                PatternButton {
                    objectName: "pattern-touch"
                    pattern: Kiosk.Pattern.Touch
                    text: qsTr("Try")
                }

                PatternButton {
                    objectName: "pattern-targets"
                    pattern: Kiosk.Pattern.Targets
                    text: qsTr("Five marks")
                }
            }
        }
    }
}
