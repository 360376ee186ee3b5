import QtQuick

// A text that draws other words than those it is given: the same with the places where they may be hyphenated.
Text {
    id: root

    property string drawn

    text: root.drawn
    textFormat: Text.PlainText
}
