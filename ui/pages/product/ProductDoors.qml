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
    property real tallest: 0

    // Each has what its longest word takes, and they share the rest.
    function measure(): void {
        const offered = [];
        for (let index = 0; index < doors.count; ++index) {
            const door = doors.itemAt(index) as Door;
            if (door?.offered ?? false)
                offered.push(door);
        }
        const room = root.width - Math.max(0, offered.length - 1) * root.gap;
        const even = room / Math.max(1, offered.length);
        const wide = offered.filter(door => door.way.leastWidth > even);
        const taken = wide.reduce((sum, door) => sum + door.way.leastWidth, 0);
        const rest = offered.length > wide.length ? (room - taken) / (offered.length - wide.length) : 0;
        let start = 0, tallest = 0;
        for (const door of offered) {
            const fits = wide.length === 0 || offered.every(other => other.way.leastWidth <= rest || wide.includes(other));
            door.width = !fits || rest <= 0 && wide.length < offered.length ? even : wide.includes(door) ? door.way.leastWidth : wide.length === offered.length ? even : rest;
            door.start = start;
            start += door.width + root.gap;
            tallest = Math.max(tallest, door.way.implicitHeight);
        }
        root.tallest = tallest;
    }

    onWidthChanged: root.measure()

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
        readonly property real least: door.way?.leastWidth ?? 0
        property real start: 0

        height: root.tallest
        sourceComponent: door.modelData.door
        visible: door.offered
        x: Theme.rightToLeft ? root.width - width - door.start : door.start

        onLeastChanged: root.measure()
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
