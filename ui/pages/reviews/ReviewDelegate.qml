pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// One buyer's words, with what makes them weigh: size bought, how it fitted, date, where it was written.
Column {
    id: root

    required property real rating
    required property string title
    required property string body
    required property string author
    required property string dateText
    required property string sizeBought
    required property int fit
    required property string source
    required property int helpfulCount
    required property bool verified

    spacing: Theme.gapS

    Item {
        height: stars.height
        width: parent.width

        Stars {
            id: stars

            anchors.left: parent.left
            rating: root.rating
            tint: Theme.accent
        }
    }

    BodyText {
        text: root.title
        visible: text !== ""
        weight: Theme.medium
        width: parent.width
    }

    BodyText {
        text: root.body
        visible: text !== ""
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: Wording.listed([root.author, root.dateText, root.sizeBought === "" ? "" : qsTr("size %1").arg(Wording.isolated(root.sizeBought)), Wording.fit(root.fit, 0)])
        width: parent.width
    }

    BodyText {
        color: Theme.muted
        text: Wording.listed([root.verified ? qsTr("Verified purchase") : "", root.source, root.helpfulCount > 0 ? qsTr("helpful to %n", "people", root.helpfulCount) : ""])
        visible: text !== ""
        width: parent.width
    }
}
