pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Asks about a card that was shown. Nothing of it is looked up before the shopper says that it is theirs.
Question {
    id: root

    answer: qsTr("Yes, it’s mine")
    answerName: "agreeToCard"
    other: qsTr("No, thank you")
    otherName: "declineCard"
    title: qsTr("Is this your card?")
    words: qsTr("Then your first name, points and offers are shown here, while you are here. Nothing is kept.")

    figure: Component {
        Icon {
            name: "card"
            size: Theme.display
            tint: Theme.accent
        }
    }
}
