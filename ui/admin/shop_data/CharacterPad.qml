pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.door
import ui.theme

// Every character that numbers of this shop are written in, to type one by touch where no keyboard is.
Flickable {
    id: root

    required property list<string> characters // those that are no digits
    required property string enterText
    required property real keySize

    signal pressed(character: string)
    signal erased
    signal entered

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: keys.height
    implicitHeight: keys.height
    interactive: contentHeight > height

    Flow {
        id: keys

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        spacing: Theme.staffGap
        width: parent.width

        Repeater {
            model: [..."1234567890", ...root.characters]

            PinKey {
                required property string modelData
                readonly property bool blank: modelData.trim() === ""

                name: blank ? qsTr("Blank") : modelData
                objectName: "key-" + modelData
                size: root.keySize
                text: blank ? "\u2423" : modelData

                onActivated: root.pressed(modelData)
            }
        }

        PinKey {
            icon: "erase"
            name: qsTr("Erase")
            objectName: "keyErase"
            size: root.keySize

            onActivated: root.erased()
        }

        PinKey {
            icon: "check"
            name: root.enterText
            objectName: "keyEnter"
            size: root.keySize
            strong: true

            onActivated: root.entered()
        }
    }
}
