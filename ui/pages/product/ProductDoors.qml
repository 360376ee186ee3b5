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
    // There is no room to spare: in large type too the words are no larger than at rest.
    property bool brief: false
    readonly property real gap: Theme.portrait ? Theme.gap : Theme.gapL
    property real tallest: 0

    // Each has what its words take on one line, or where there is not the room for that, what its longest word takes, and
    // they share the rest; of one width where that is enough for all.
    function measure(): void {
        const offered = [];
        for (let index = 0; index < doors.count; ++index) {
            const door = doors.itemAt(index) as Door;
            if (door?.offered ?? false)
                offered.push(door);
        }
        const room = root.width - Math.max(0, offered.length - 1) * root.gap;
        const left = widths => widths.reduce((rest, width) => rest - width, room);
        const whole = offered.map(door => door.whole), least = offered.map(door => door.least);
        const wanted = left(whole) >= 0 ? whole : least, spare = left(wanted);
        const isEven = spare < 0 || wanted.every(width => width * offered.length <= room);
        let start = 0;
        offered.forEach((door, index) => {
            door.width = isEven ? room / offered.length : wanted[index] + spare / offered.length;
            door.start = start;
            start += door.width + root.gap;
        });
        root.tallest = Math.max(0, ...offered.map(door => door.wanted));
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
        readonly property real whole: door.way?.wholeWidth ?? 0
        property real start: 0

        height: root.tallest
        sourceComponent: door.modelData.door
        visible: door.offered
        x: Theme.rightToLeft ? root.width - width - door.start : door.start

        onLeastChanged: root.measure()
        onLoaded: root.measure()
        onOfferedChanged: root.measure()
        onWantedChanged: root.measure()
        onWholeChanged: root.measure()

        Binding {
            property: "pixelSize"
            target: door.way
            value: root.brief ? Theme.bodyAtRest : Theme.body
            when: door.way !== null
        }

        Connections {
            function onActivated(): void {
                root.viewModel.navigation.open(door.modelData.name);
            }

            target: door.way
        }
    }
}
