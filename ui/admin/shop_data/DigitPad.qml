pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.admin.door
import ui.theme

// Digits to type a number with, by touch; digits stand in the same places in every language.
Grid {
    id: root

    property real keySize: Theme.staffTarget * 1.2

    signal digit(digit: int)
    signal erased
    signal entered

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 3
    spacing: Theme.staffGap

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

        PinKey {
            required property int modelData

            icon: modelData === -1 ? "erase" : modelData === -2 ? "check" : ""
            name: modelData === -1 ? qsTr("Erase") : modelData === -2 ? qsTr("Look it up") : StaffWording.number(modelData, 0)
            objectName: modelData === -1 ? "padErase" : modelData === -2 ? "padEnter" : "pad-" + modelData
            size: root.keySize
            strong: modelData === -2
            text: modelData >= 0 ? StaffWording.number(modelData, 0) : ""

            onActivated: {
                if (modelData === -1)
                    root.erased();
                else if (modelData === -2)
                    root.entered();
                else
                    root.digit(modelData);
            }
        }
    }
}
