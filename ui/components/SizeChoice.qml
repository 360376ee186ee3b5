pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.theme

// The sizes, or the kinds, as buttons of one width in even columns; each shows what is here by shape: how many the last
// pieces are, a stroke through what is sold out.
Item {
    id: root

    required property RecordListModel model
    // Whether these are other words than sizes, which say what they are by themselves.
    property bool kinds: false
    // How many columns at most; 0: as many as there is room for.
    property int mostColumns: 0
    property real widest: 0
    readonly property real gap: Theme.targetGap
    readonly property real inset: Theme.gap
    // The figure at the end of a button, and what keeps it apart from the size.
    readonly property real figure: Math.ceil(0.95 * Theme.body)
    readonly property real least: Theme.target * (Theme.byArm ? 1 : 1.2)
    readonly property int columns: {
        const room = Math.max(1, Math.floor((root.width + root.gap) / (Math.max(root.least, root.widest) + root.gap)));
        return Math.max(1, Math.min(room, root.mostColumns || room, buttons.count || 1));
    }
    // On a mirror the columns fill the width beside the picture; on a table buttons are no wider than their words ask.
    readonly property real cell: Math.floor(root.mostColumns > 0 || root.columns === 1 ? Math.min(root.width, Math.max((root.width - (root.columns - 1) * root.gap) / root.columns, 0)) : Math.min(root.width, Math.max(root.least, root.widest)))
    property real tallest: 0

    signal chosen(index: int)

    function measure(): void {
        let widest = 0, tallest = 0;
        for (let index = 0; index < buttons.count; ++index) {
            const button = buttons.itemAt(index) as SizeButton;
            widest = Math.max(widest, button?.natural ?? 0);
            tallest = Math.max(tallest, button?.wordsHeight ?? 0);
        }
        root.widest = widest;
        root.tallest = tallest;
    }

    readonly property real row: Math.max(Math.round(Theme.target * (Theme.byArm ? 1 : 1.1)), root.tallest + Theme.gapS)

    implicitHeight: {
        const rows = Math.ceil(buttons.count / root.columns);
        return rows === 0 ? 0 : rows * root.row + (rows - 1) * root.gap;
    }

    Repeater {
        id: buttons

        model: root.model

        onCountChanged: root.measure()

        SizeButton {}
    }

    component SizeButton: Pressable {
        id: button

        required property int index
        required property string label
        required property int band
        required property int quantity
        required property bool withYou
        required selected
        readonly property bool soldOut: button.band === Kiosk.Band.SoldOut
        readonly property bool counted: button.band === Kiosk.Band.FewLeft && button.quantity > 0
        readonly property real natural: Math.ceil(words.implicitWidth) + root.inset + (button.counted ? root.figure : 0)
        readonly property real wordsHeight: words.implicitHeight
        readonly property int column: button.index % root.columns

        Component.onCompleted: root.measure()
        height: root.row
        name: (root.kinds ? "%1: %2" : qsTr("Size %1: %2")).arg(Wording.isolated(button.label)).arg(Wording.band(button.band, button.quantity, button.withYou))
        objectName: (root.kinds ? "kind-" : "size-") + button.label
        role: Accessible.RadioButton
        width: root.cell
        x: (Theme.rightToLeft ? root.columns - 1 - button.column : button.column) * (root.cell + root.gap) + (Theme.rightToLeft ? root.width - root.columns * (root.cell + root.gap) + root.gap : 0)
        y: Math.floor(button.index / root.columns) * (root.row + root.gap)

        onActivated: root.chosen(button.index)
        onNaturalChanged: root.measure()
        onWordsHeightChanged: root.measure()

        Rectangle {
            anchors.fill: parent
            border.color: button.selected ? Theme.ink : Theme.line
            border.width: button.selected ? Theme.stroke : Theme.hairline
            color: button.selected ? Theme.ink : Theme.clear
        }

        BodyText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: button.counted || root.mostColumns > 0 ? root.inset / 2 : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            color: button.selected ? Theme.ground : button.soldOut ? Theme.muted : Theme.ink
            font.strikeout: button.soldOut && root.mostColumns > 0
            maximumLineCount: 3
            text: button.label
            weight: Theme.medium
            width: Math.min(implicitWidth, root.cell - root.inset - (button.counted ? root.figure : 0))
            wrapMode: Text.Wrap
        }

        BodyText {
            anchors.right: parent.right
            anchors.rightMargin: root.inset / 2
            anchors.verticalCenter: parent.verticalCenter
            color: button.selected ? Theme.ground : Theme.accent
            tabular: true
            text: button.quantity
            visible: button.counted
        }

        Rectangle {
            anchors.centerIn: parent
            antialiasing: true
            color: button.selected ? Theme.ground : Theme.muted
            height: Theme.hairline * 2
            rotation: -Math.atan2(button.height, button.width) * 180 / Math.PI
            visible: button.soldOut && root.mostColumns === 0
            width: Math.hypot(button.width, button.height)
        }
    }
}
