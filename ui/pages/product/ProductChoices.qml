pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// In which colours, kinds and sizes it is sold. On a low table colours and sizes stand side by side.
Item {
    id: root

    required property ProductViewModel viewModel
    property int colourRows: 1
    // On a mirror they stand beside the picture, sizes in two columns.
    property bool narrow: false
    property int sizeColumns: 2
    // Where there are more sizes than this leaves room for, they are pushed along in their place.
    property real mostHeight: Infinity
    readonly property real sizesPlace: Math.min(sizes.implicitHeight, Math.max(1.4 * sizes.row, root.mostHeight - root.kindsEnd))
    // Not `visible`, which also tells of the page.
    readonly property bool hasColours: root.viewModel.colours.count > 0
    readonly property bool hasKinds: root.viewModel.kinds.count > 0
    readonly property bool hasSizes: root.viewModel.sizes.count > 0
    readonly property bool level: Theme.tight && !root.narrow && root.hasColours && root.hasSizes
    readonly property real gap: Theme.gap
    // Side by side the colours have the width of their pictures: it is the sizes that need the rest.
    readonly property real share: root.level ? Math.round(Math.max(root.width * 0.25, Math.min(root.width * 0.4, colours.natural))) : root.width
    readonly property real coloursEnd: root.hasColours ? colours.height + root.gap : 0
    readonly property real kindsEnd: (root.level ? 0 : root.coloursEnd) + (root.hasKinds ? kinds.height + root.gap : 0)
    readonly property real levelHeight: Math.max(colours.height, pushed.height)

    implicitHeight: {
        const body = root.level ? root.kindsEnd + root.levelHeight : root.kindsEnd + (root.hasSizes ? pushed.height : -root.gap);
        return Math.max(0, body);
    }

    ColourChoice {
        id: colours

        colour: root.viewModel.colour
        height: implicitHeight
        model: root.viewModel.colours
        mostRows: root.colourRows
        namedBeside: !root.narrow && !root.level
        // Above the sizes too, where these are no higher than the pictures.
        nameWidth: root.level && pushed.height <= chipsHeight ? root.width : width
        visible: root.hasColours
        width: root.share
        x: Theme.rightToLeft ? root.width - width : 0
        y: root.level ? root.kindsEnd + root.levelHeight - height : 0

        onChosen: index => root.viewModel.selectColour(index)
    }

    SizeChoice {
        id: kinds

        height: implicitHeight
        kinds: true
        model: root.viewModel.kinds
        mostColumns: root.narrow ? root.sizeColumns : 0
        visible: root.hasKinds
        width: root.width
        y: root.level ? 0 : root.coloursEnd

        onChosen: index => root.viewModel.selectKind(index)
    }

    Scroller {
        id: pushed

        contentHeight: sizes.implicitHeight
        height: root.sizesPlace
        visible: root.hasSizes
        width: root.level ? root.width - root.share - Theme.gapL : root.width
        x: root.level && !Theme.rightToLeft ? root.share + Theme.gapL : 0
        y: root.level ? root.kindsEnd + root.levelHeight - height : root.kindsEnd

        SizeChoice {
            id: sizes

            height: implicitHeight
            model: root.viewModel.sizes
            mostColumns: root.narrow ? root.sizeColumns : 0
            width: pushed.width

            onChosen: index => root.viewModel.selectSize(index)
        }
    }

    EdgeFade {
        over: pushed
        visible: pushed.visible
    }
}
