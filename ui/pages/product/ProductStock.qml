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
    // How it falls is left to the reviews where it would take a line of its own.
    property bool close: false
    // There is no room to spare: the age stands beside the figure where it can.
    property bool brief: false
    readonly property string fit: root.brief ? "" : Wording.fit(root.viewModel.fitKind, root.viewModel.fitPercent)
    readonly property bool fitShown: root.fit !== "" && (root.fitAbove || root.fitBeside || !root.close)
    readonly property real apart: Theme.gapL
    // How it falls stands at the end of a line that has the room: the figure's, or its age's. Asked for from the beginning,
    // since a text that is asked later how wide it is tells of it while it answers.
    readonly property real fitWidth: Math.ceil(fitText.implicitWidth) + root.apart
    readonly property bool fitAbove: root.fit !== "" && availability.implicitWidth + root.fitWidth <= root.width
    readonly property bool fitBeside: !root.fitAbove && root.age !== "" && root.ageWidth + root.fitWidth <= root.width
    readonly property real ageWidth: Math.ceil(ageText.implicitWidth)
    readonly property bool ageBeside: root.brief && availability.implicitWidth + root.apart + root.ageWidth <= root.width
    readonly property real ageEnd: availability.height + (root.age === "" || root.ageBeside ? 0 : ageText.height)

    implicitHeight: root.ageEnd + (!root.fitShown || root.fitAbove || root.fitBeside ? 0 : fitText.height)

    AvailabilityLine {
        id: availability

        anchors.left: parent.left
        band: root.viewModel.band
        height: implicitHeight
        maximumLines: 3
        objectName: "availability"
        text: root.here
        weight: Theme.medium
        width: root.ageBeside ? root.width - root.ageWidth - root.apart : root.fitAbove ? root.width - root.fitWidth : root.width
    }

    BodyText {
        id: ageText

        color: Theme.muted
        horizontalAlignment: root.ageBeside ? Text.AlignRight : Text.AlignLeft
        maximumLineCount: 2
        text: root.age
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
        y: root.ageBeside ? 0 : availability.height
    }

    BodyText {
        id: fitText

        horizontalAlignment: root.fitAbove || root.fitBeside ? Text.AlignRight : Text.AlignLeft
        text: root.fit
        visible: root.fitShown
        width: root.width
        y: root.fitAbove ? 0 : root.fitBeside ? availability.height : root.ageEnd
    }
}
