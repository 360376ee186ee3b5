pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// Thresholds in force beside those proposed.
Grid {
    id: root

    required property CalibrationViewModel viewModel
    readonly property real figureWidth: Math.min(Theme.staffBody * 5.4, root.width * 0.3)
    readonly property list<var> cells: {
        const model = root.viewModel;
        const found = ["", qsTr("now"), qsTr("proposed"), qsTr("Arrives at"), StaffWording.dbm(model.arriveNow), StaffWording.dbm(model.arriveProposed), qsTr("Stays to"), StaffWording.dbm(model.stayNow), StaffWording.dbm(model.stayProposed)];
        return model.marginProposed < 0 ? found : [...found, qsTr("Lead", "over the next cabin"), "", StaffWording.number(model.marginProposed, 0) + "\u00a0dB"];
    }

    columns: 3
    rowSpacing: Theme.staffGap * 0.5

    Repeater {
        model: root.cells

        StaffText {
            required property string modelData
            required property int index
            readonly property bool head: index < 3
            readonly property bool proposed: index % 3 === 2

            color: proposed && !head ? Theme.accent : head || index % 3 === 0 ? Theme.muted : Theme.ink
            height: Theme.staffLine
            horizontalAlignment: index % 3 === 0 ? Text.AlignLeft : Text.AlignRight
            tabular: true
            text: modelData
            weight: proposed && !head ? Theme.medium : Theme.regular
            width: index % 3 === 0 ? Math.max(0, root.width - 2 * root.figureWidth) : root.figureWidth
        }
    }
}
