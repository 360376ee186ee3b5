pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The doors to the pages about it, side by side and level.
Item {
    id: root

    required property ProductViewModel viewModel
    required property list<PageFrame> details
    readonly property bool essential: true
    readonly property real gap: Theme.portrait ? Theme.gap : Theme.gapL
    property int offered: 0
    property real tallest: 0
    readonly property real doorWidth: (root.width - Math.max(0, root.offered - 1) * root.gap) / Math.max(1, root.offered)

    function measure(): void {
        let offered = 0, tallest = 0;
        for (let index = 0; index < doors.count; ++index) {
            const door = doors.itemAt(index) as Door;
            if (!(door?.way?.offered ?? false))
                continue;
            door.place = offered++;
            tallest = Math.max(tallest, door.way.implicitHeight);
        }
        root.offered = offered;
        root.tallest = tallest;
    }

    implicitHeight: root.tallest

    Repeater {
        id: doors

        model: root.details

        Door {}
    }

    component Door: Loader {
        id: door

        required property PageFrame modelData
        readonly property Doorway way: door.item as Doorway
        readonly property bool offered: door.way?.offered ?? false
        readonly property real wanted: door.way?.implicitHeight ?? 0
        property int place: 0
        readonly property real leading: door.place * (root.doorWidth + root.gap)

        height: root.tallest
        sourceComponent: door.modelData.door
        visible: door.offered
        width: root.doorWidth
        x: Theme.rightToLeft ? root.width - width - door.leading : door.leading

        onLoaded: root.measure()
        onOfferedChanged: root.measure()
        onWantedChanged: root.measure()

        Connections {
            function onActivated(): void {
                root.viewModel.navigation.open(door.modelData.name);
            }

            target: door.way
        }
    }
}
