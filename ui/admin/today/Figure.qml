pragma ComponentBehavior: Bound

import QtQuick
import ui.admin.controls
import ui.components
import ui.theme

// One number of the day in big numerals, what it counts, and what it is made of.
Column {
    id: root

    required property int value
    required property string label
    property string detail: ""

    Accessible.name: [StaffWording.number(root.value, 0) + " " + root.label, root.detail].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.StaticText

    ThemedText {
        fontSizeMode: Text.HorizontalFit
        leading: 1.1
        minimumPixelSize: Theme.staffTitle
        pixelSize: Math.round(Theme.staffDisplay * 1.7)
        text: StaffWording.number(root.value, 0)
        tracking: -0.03
        weight: Theme.light
        width: parent.width
        wrapMode: Text.NoWrap
    }

    StaffParagraph {
        text: root.label
    }

    StaffNote {
        text: root.detail
        visible: root.detail !== ""
    }
}
