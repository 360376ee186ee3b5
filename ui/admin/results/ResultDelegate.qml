pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// One article of a list: what it is, and how often it was tried and bought.
Item {
    id: root

    required property string title
    required property list<string> about
    required property int tried
    required property int settled
    required property int bought
    required property int sold
    required property int listed
    readonly property string figures: {
        if (root.listed === Kiosk.ResultsList.MostBought)
            return qsTr("%Ln sold", "pieces", root.sold);
        if (root.settled === 0)
            return qsTr("tried %Ln time(s)", "", root.tried);
        const tried = root.listed === Kiosk.ResultsList.NotBought ? root.settled : root.tried;
        return Wording.listed([qsTr("tried %Ln time(s)", "", tried), root.bought > 0 ? qsTr("bought %Ln time(s)", "", root.bought) : qsTr("bought fewer than 5 times")]);
    }

    Accessible.name: [root.title, ...root.about, root.figures].join(", ")
    Accessible.role: Accessible.ListItem
    implicitHeight: words.height + Theme.staffGap

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right

        StaffParagraph {
            text: root.title
            weight: Theme.medium
        }

        StaffNote {
            text: root.about.length === 0 ? root.figures : Wording.listed([Wording.listed(root.about), root.figures])
        }
    }
}
