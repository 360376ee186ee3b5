pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// One thing that can be changed: words on it, and beside them or below what changes it.
Item {
    id: root

    required property string heading
    required property string about
    property Component editor: null
    property bool wide: false // whether the editor takes the whole width
    default property alias more: words.data
    property alias spacing: words.spacing
    readonly property bool beside: root.width > Theme.staffBody * 24 && !root.wide

    implicitHeight: Math.max(words.height, root.beside ? place.height : 0) + (root.beside ? 0 : place.height + Theme.staffGap) + Theme.gapL

    Column {
        id: words

        anchors.left: parent.left
        width: root.beside ? root.width - place.width - Theme.gapL : root.width

        StaffParagraph {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            text: root.heading
            weight: Theme.medium
        }

        StaffNote {
            text: root.about
            visible: text !== ""
        }
    }

    Loader {
        id: place

        sourceComponent: root.editor
        x: root.beside !== Theme.rightToLeft ? root.width - width : 0
        y: root.beside ? 0 : words.height + Theme.staffGap
    }
}
