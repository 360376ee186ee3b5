pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What those say who tried it on in this store, as counts, and two questions to who has it here now.
Column {
    id: root

    required property VoicesViewModel voices
    readonly property bool tells: root.voices.fitKind !== Kiosk.FitKind.Unsaid || root.voices.likingCount > 0

    spacing: Theme.gap
    visible: root.tells || root.voices.asked

    Column {
        spacing: Theme.gapS
        visible: root.tells
        width: parent.width

        BodyText {
            color: Theme.muted
            text: qsTr("Tried on here")
            width: parent.width
        }

        FitScale {
            asLabelled: root.voices.fitTrue
            kind: root.voices.fitKind
            large: root.voices.fitLarge
            small: root.voices.fitSmall
            visible: root.voices.fitKind !== Kiosk.FitKind.Unsaid
            width: parent.width
        }

        BodyText {
            text: Wording.listed([qsTr("Size %1").arg(Wording.isolated(root.voices.size)), Wording.fit(root.voices.sizeKind, root.voices.sizePercent)])
            visible: root.voices.size !== ""
            width: parent.width
        }

        BodyText {
            text: qsTr("%1 of %n like it", "people who tried it on", root.voices.likingCount).arg(root.voices.liked)
            visible: root.voices.likingCount > 0
            width: parent.width
        }
    }

    Column {
        visible: root.voices.asked
        width: parent.width

        BodyText {
            text: qsTr("You have tried it on. How does it fit?")
            width: parent.width
        }

        Flow {
            spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
            width: parent.width

            Choice {
                objectName: "fitsSmall"
                selected: root.voices.saidFit === Kiosk.FitKind.Small
                text: qsTr("Small", "how it fits")

                onActivated: root.voices.sayFit(Kiosk.FitKind.Small)
            }

            Choice {
                objectName: "fitsTrue"
                selected: root.voices.saidFit === Kiosk.FitKind.TrueToSize
                text: qsTr("Just right", "how it fits")

                onActivated: root.voices.sayFit(Kiosk.FitKind.TrueToSize)
            }

            Choice {
                objectName: "fitsLarge"
                selected: root.voices.saidFit === Kiosk.FitKind.Large
                text: qsTr("Large", "how it fits")

                onActivated: root.voices.sayFit(Kiosk.FitKind.Large)
            }
        }

        BodyText {
            text: qsTr("Do you like it?")
            width: parent.width
        }

        Flow {
            spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL
            width: parent.width

            Choice {
                objectName: "liked"
                selected: root.voices.saidLiked
                text: qsTr("Yes")

                onActivated: root.voices.sayLiked(true)
            }

            Choice {
                objectName: "notLiked"
                selected: root.voices.saidNotLiked
                text: qsTr("No")

                onActivated: root.voices.sayLiked(false)
            }
        }

        BodyText {
            color: Theme.muted
            text: qsTr("Only how many said so is kept, never who.")
            width: parent.width
        }
    }
}
