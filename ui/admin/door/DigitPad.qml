pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.theme

// Digits to type a number with, by touch: as on every telephone, in the same places in every script.
Grid {
    id: root

    required property string prefix // of the keys' objectNames
    property string enterText: qsTr("Enter")
    property real keySize: Theme.staffTarget * 1.2
    property bool typing: true // whether digits are taken
    property bool erasing: true
    property bool ready: true

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
            readonly property bool erases: modelData === -1
            readonly property bool enters: modelData === -2

            enabled: root.typing && (!erases || root.erasing) && (!enters || root.ready)
            icon: erases ? "erase" : enters ? "check" : ""
            name: erases ? qsTr("Erase") : enters ? root.enterText : text
            objectName: root.prefix + (erases ? "Erase" : enters ? "Enter" : "-" + modelData)
            size: root.keySize
            strong: enters && root.ready
            text: modelData >= 0 ? StaffWording.number(modelData, 0) : ""

            onActivated: {
                if (erases)
                    root.erased();
                else if (enters)
                    root.entered();
                else
                    root.digit(modelData);
            }
        }
    }
}
