pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Asks whether somebody is still there, in time to answer: any touch or key does.
Question {
    id: root

    required property int secondsLeft

    Accessible.name: qsTr("Are you still there? %n second(s) left", "", root.secondsLeft)
    answer: qsTr("I'm still here")
    answerName: "keep"
    other: qsTr("I'm done")
    otherName: "end"
    title: qsTr("Still with us?")
    words: qsTr("Otherwise we clear the mirror for the next person.")

    figure: Component {
        DisplayText {
            pixelSize: Theme.display * 2
            tabular: true
            text: root.secondsLeft
        }
    }
}
