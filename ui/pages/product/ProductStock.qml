pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// What is here of the chosen article, how old that figure is, and how it falls.
Item {
    id: root

    required property ProductViewModel viewModel
    readonly property bool essential: true
    readonly property string here: {
        const band = Wording.band(root.viewModel.band, root.viewModel.quantity, root.viewModel.withYou);
        // It stays on the screen, and is not there any more.
        if (root.viewModel.gone)
            return Wording.takenAway();
        if (root.viewModel.location === "" || root.viewModel.withYou || root.viewModel.band === Kiosk.Band.SoldOut)
            return band;
        return band + " – " + Wording.isolated(root.viewModel.location);
    }
    readonly property string age: root.viewModel.stale ? Wording.staleAge(root.viewModel.figureAgeS) : Wording.age(root.viewModel.figureAgeS)
    readonly property string fit: Wording.fit(root.viewModel.fitKind, root.viewModel.fitPercent)
    readonly property real apart: Theme.gapL
    // How it falls stands at the end of a line that has the room: the figure's, or its age's.
    readonly property real fitWidth: root.fit === "" ? 0 : Math.ceil(Theme.typeSlack * type.advanceWidth(root.fit)) + root.apart
    readonly property bool fitAbove: root.fit !== "" && availability.implicitWidth + root.fitWidth <= root.width
    readonly property bool fitBeside: !root.fitAbove && root.age !== "" && Theme.typeSlack * type.advanceWidth(root.age) + root.fitWidth <= root.width
    readonly property real ageEnd: availability.height + (root.age === "" ? 0 : ageText.height)

    implicitHeight: root.ageEnd + (root.fit === "" || root.fitAbove || root.fitBeside ? 0 : fitText.height)

    FontMetrics {
        id: type

        font: fitText.font
    }

    AvailabilityLine {
        id: availability

        anchors.left: parent.left
        band: root.viewModel.band
        height: implicitHeight
        maximumLines: 3
        objectName: "availability"
        text: root.here
        weight: Theme.medium
        width: root.fitAbove ? root.width - root.fitWidth : root.width
    }

    BodyText {
        id: ageText

        anchors.left: parent.left
        color: Theme.muted
        maximumLineCount: 2
        text: root.age
        visible: text !== ""
        width: root.fitBeside ? root.width - root.fitWidth : root.width
        wrapMode: Text.Wrap
        y: availability.height
    }

    BodyText {
        id: fitText

        horizontalAlignment: root.fitAbove || root.fitBeside ? Text.AlignRight : Text.AlignLeft
        text: root.fit
        visible: text !== ""
        width: root.fitAbove || root.fitBeside ? root.fitWidth - root.apart : root.width
        x: (root.fitAbove || root.fitBeside) !== Theme.rightToLeft ? root.width - width : 0
        y: root.fitAbove ? 0 : root.fitBeside ? availability.height : root.ageEnd
    }
}
