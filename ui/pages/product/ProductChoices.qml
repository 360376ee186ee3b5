pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Sizes and what is here of the chosen one, how it falls, and the doors to reviews, shops and looks.
Column {
    id: root

    required property ProductViewModel viewModel
    readonly property string here: {
        const band = Wording.band(root.viewModel.band, root.viewModel.quantity);
        if (root.viewModel.location === "" || root.viewModel.band === Kiosk.Band.SoldOut)
            return band;
        return band + " – " + root.viewModel.location;
    }
    readonly property string age: root.viewModel.stale ? Wording.staleAge(root.viewModel.figureAgeS) : Wording.age(root.viewModel.figureAgeS)

    spacing: Theme.gap * 0.8

    Item {
        height: Math.max(sizes.height, Theme.tight ? colours.height : 0)
        width: parent.width

        ColourChoice {
            id: colours

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            colour: root.viewModel.colour
            model: root.viewModel.colours
            // Over the sizes too, which stand lower.
            nameWidth: Theme.byArm ? parent.width : width
            visible: Theme.tight
            width: parent.width * (Theme.byArm ? 0.37 : 0.4)

            onChosen: index => root.viewModel.selectColour(index)
        }

        SizeChoice {
            id: sizes

            anchors.bottom: parent.bottom
            anchors.left: Theme.tight ? colours.right : parent.left
            anchors.leftMargin: Theme.tight ? Theme.gapL : 0
            anchors.right: parent.right
            model: root.viewModel.sizes

            onChosen: index => root.viewModel.selectSize(index)
        }
    }

    Column {
        width: parent.width

        AvailabilityLine {
            band: root.viewModel.band
            maximumLines: 2
            objectName: "availability"
            text: root.here
            weight: Theme.medium
            width: parent.width
        }

        Flow {
            spacing: Theme.gap
            width: parent.width

            BodyText {
                color: Theme.muted
                text: root.age
                visible: text !== ""
                width: Math.min(implicitWidth, root.width)
            }

            BodyText {
                text: Wording.fit(root.viewModel.fitKind, root.viewModel.fitPercent)
                visible: text !== ""
                width: Math.min(implicitWidth, root.width)
            }
        }
    }

    Grid {
        id: doors

        readonly property real doorWidth: (width - (columns - 1) * columnSpacing) / columns

        columnSpacing: Theme.gapL
        columns: Theme.portrait && Theme.accessible ? 1 : 3
        rowSpacing: Theme.gap
        width: parent.width

        Doorway {
            caption: root.viewModel.reviewCount > 0 ? qsTr("%n review(s)", "", root.viewModel.reviewCount) : qsTr("No reviews yet")
            figure: root.viewModel.reviewCount > 0 ? Wording.rating(root.viewModel.rating) : ""
            icon: root.viewModel.reviewCount > 0 ? "star" : ""
            objectName: "openReviews"
            width: doors.doorWidth

            onActivated: root.viewModel.navigation.open("reviews")
        }

        Doorway {
            caption: qsTr("shop(s) nearby", "below their number", root.viewModel.nearbyCount)
            figure: root.viewModel.nearbyCount > 0 ? root.viewModel.nearbyCount : ""
            objectName: "openNearby"
            width: doors.doorWidth

            onActivated: root.viewModel.navigation.open("nearby")
        }

        Doorway {
            caption: qsTr("to wear with it", "below the number of garments", root.viewModel.goesWithCount)
            enabled: root.viewModel.goesWithCount > 0
            figure: root.viewModel.goesWithCount > 0 ? root.viewModel.goesWithCount : ""
            objectName: "openGoesWith"
            visible: root.viewModel.goesWithCount > 0
            width: doors.doorWidth

            onActivated: root.viewModel.navigation.open("goes_with")
        }
    }
}
