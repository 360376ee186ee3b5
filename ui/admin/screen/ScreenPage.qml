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
    subtitle: root.viewModel.pending ? qsTr("Size and distance take effect after a restart") : ""
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

    StaffColumn {
        id: list

        anchors.fill: parent
        widest: Theme.staffBody * 46

        StaffLine {
            about: [qsTr("%1 × %2 pixels").arg(StaffWording.plain(root.viewModel.widthPx)).arg(StaffWording.plain(root.viewModel.heightPx)), qsTr("%1 × %2 mm").arg(StaffWording.plain(root.viewModel.widthMm)).arg(StaffWording.plain(root.viewModel.heightMm)), root.viewModel.reportedInches > 0 ? qsTr("the panel reports %1", "a size in inches").arg(StaffWording.amount(root.viewModel.reportedInches, 1, "in")) : "", root.viewModel.rotation !== 0 ? qsTr("turned by %1").arg(StaffWording.number(root.viewModel.rotation, 0) + "\u00b0") : ""].filter(part => part !== "").join("\u00a0· ")
            heading: qsTr("Diagonal")
            width: list.columnWidth

            editor: StaffStepper {
                name: qsTr("Diagonal")
                objectName: "diagonal"
                text: StaffWording.amount(root.viewModel.diagonalInches, 1, "in")

                onStepped: steps => root.viewModel.stepSize(steps)
            }
        }

        StaffLine {
            about: qsTr("Hold a ruler to the glass: the lines must agree. If they do not, change the diagonal.")
            heading: qsTr("Ruler")
            width: list.columnWidth

            editor: PatternButton {
                objectName: "pattern-ruler"
                pattern: Kiosk.Pattern.Ruler
                text: qsTr("Show a ruler")
            }
        }

        StaffLine {
            about: qsTr("From the shopper’s eyes to the glass; letters and buttons grow with it.")
            heading: qsTr("Viewing distance")
            width: list.columnWidth

            editor: StaffStepper {
                name: qsTr("Viewing distance")
                objectName: "distance"
                text: StaffWording.amount(root.viewModel.viewingDistanceM, 1, "m")

                onStepped: steps => root.viewModel.stepDistance(steps)
            }
        }

        StaffLine {
            about: root.means(root.viewModel.brightnessMeans)
            heading: qsTr("Brightness")
            width: list.columnWidth

            editor: StaffStepper {
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
            text: qsTr("Not accepted: %1").arg(StaffWording.within(root.viewModel.refusal))
            visible: root.viewModel.refusal !== ""
        }

        StaffLine {
            about: qsTr("Over the whole screen; a touch leads back.")
            heading: qsTr("Picture")
            width: list.columnWidth

            editor: Row {
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

        StaffLine {
            about: qsTr("Draw with several fingers; or touch five marks to see by how much touch is off.")
            heading: qsTr("Touch")
            width: list.columnWidth

            editor: Row {
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
