pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Sizes and what is here of the chosen one, how it falls, and the doors to the pages about it.
Column {
    id: root

    required property ProductViewModel viewModel
    required property list<PageFrame> details
    readonly property string here: {
        const band = Wording.band(root.viewModel.band, root.viewModel.quantity);
        if (root.viewModel.location === "" || root.viewModel.band === Kiosk.Band.SoldOut)
            return band;
        return band + " – " + Wording.isolated(root.viewModel.location);
    }
    readonly property string age: root.viewModel.stale ? Wording.staleAge(root.viewModel.figureAgeS) : Wording.age(root.viewModel.figureAgeS)

    spacing: Theme.gap * 0.8

    SizeChoice {
        kinds: true
        model: root.viewModel.kinds
        visible: root.viewModel.kinds.count > 0
        width: parent.width

        onChosen: index => root.viewModel.selectKind(index)
    }

    Item {
        height: Math.max(sizes.height, colours.visible ? colours.height : 0)
        visible: colours.visible || root.viewModel.sizes.count > 0
        width: parent.width

        ColourChoice {
            id: colours

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            colour: root.viewModel.colour
            model: root.viewModel.colours
            // Over the sizes too, which stand lower.
            nameWidth: Theme.byArm ? parent.width : width
            visible: Theme.tight && root.viewModel.colours.count > 0
            width: parent.width * (Theme.byArm ? 0.37 : 0.4)

            onChosen: index => root.viewModel.selectColour(index)
        }

        SizeChoice {
            id: sizes

            readonly property bool essential: true

            anchors.bottom: parent.bottom
            anchors.left: colours.visible ? colours.right : parent.left
            anchors.leftMargin: colours.visible ? Theme.gapL : 0
            anchors.right: parent.right
            model: root.viewModel.sizes

            onChosen: index => root.viewModel.selectSize(index)
        }
    }

    Column {
        width: parent.width

        AvailabilityLine {
            readonly property bool essential: true

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

        readonly property bool essential: true
        readonly property real doorWidth: (width - (columns - 1) * columnSpacing) / columns

        columnSpacing: Theme.gapL
        columns: Theme.portrait && Theme.accessible ? 1 : 3
        rowSpacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.details

            Loader {
                id: door

                required property PageFrame modelData
                readonly property Doorway way: door.item as Doorway

                sourceComponent: door.modelData.door
                visible: door.way?.offered ?? false
                width: doors.doorWidth

                Connections {
                    function onActivated(): void {
                        root.viewModel.navigation.open(door.modelData.name);
                    }

                    target: door.way
                }
            }
        }
    }
}
