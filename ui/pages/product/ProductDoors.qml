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
    readonly property real inset: 2 * Theme.gapS // of a door, of its two sides

    // Each has what its words take on one line, or where there is not the room for that, what its longest word takes, and
    // they share the rest; of one width where that is enough for all. Where even the longest words are too wide, all are
    // set smaller, as far as that may be, and those words take an equal share of what the others leave.
    function measure(): void {
        const offered = [];
        for (let index = 0; index < doors.count; ++index) {
            const door = doors.itemAt(index) as Door;
            if (door?.offered ?? false)
                offered.push(door);
        }
        const room = root.width - Math.max(0, offered.length - 1) * root.gap;
        const left = widths => widths.reduce((rest, width) => rest - width, room);
        const isTight = Theme.accessible && (root.brief || left(offered.map(door => door.least)) < 0);
        const set = width => isTight ? (width - root.inset) * Theme.bodyAtRest / Theme.body + root.inset : width;
        const whole = offered.map(door => set(door.whole)), least = offered.map(door => set(door.least));
        const wanted = left(whole) >= 0 ? whole : least, spare = left(wanted);
        const isEven = wanted.every(width => width * offered.length <= room);
        const most = root.levelled(wanted, room);
        let start = 0;
        offered.forEach((door, index) => {
            door.way.smaller = isTight;
            door.width = isEven ? room / offered.length : spare < 0 ? Math.min(wanted[index], most) : wanted[index] + spare / offered.length;
            door.start = start;
            start += door.width + root.gap;
        });
        root.tallest = Math.max(0, ...offered.map(door => door.wanted));
    }

    // How wide the widest may be so that all of them have the room.
    function levelled(widths: list<real>, room: real): real {
        let left = room, count = widths.length;
        for (const width of [...widths].sort((one, other) => one - other)) {
            if (width * count > left)
                break;
            left -= width;
            --count;
        }
        return count > 0 ? left / count : room;
    }

    onBriefChanged: root.measure()
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

        Connections {
            function onActivated(): void {
                root.viewModel.navigation.open(door.modelData.name);
            }

            target: door.way
        }
    }
}
