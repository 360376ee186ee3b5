pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// Stands in for a mirror that does not hold: calm words for shoppers in several languages, and small ones for staff.
Window {
    id: root

    // { text, rightToLeft } each.
    property var sentences: []
    property string reason: "failed"
    property string detail: ""
    property string times: ""
    property string logPlace: ""
    property int secondsLeft: 0
    property bool rightToLeft: false

    function happened(reason: string): string {
        return ({
                "killed": qsTr("The program was ended from outside."),
                "refused": qsTr("The program refuses its configuration. The log names the key to mend."),
                "silent": qsTr("The program stood still and was ended."),
                "no_frame": qsTr("The program painted nothing any more and was ended."),
                "never_started": qsTr("The program does not start."),
                "no_store": qsTr("The program cannot open its data: the disk is full, cannot be written, or fails. The log says what to do.")
            })[reason] ?? qsTr("The program ended by a fault.");
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.rightToLeft
    color: Theme.ground
    height: 1920
    objectName: "recovery"
    // Also what the title says in every language: Python looks the sentences up by these words.
    title: qsTr("This mirror will be back in a moment.")
    visible: false
    width: 1080

    Binding {
        property: "windowSize"
        target: Theme
        value: Qt.size(root.width, root.height)
    }

    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.rightToLeft
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.secondsLeft > 0

        onTriggered: root.secondsLeft -= 1
    }

    Column {
        anchors.bottom: staff.top
        anchors.bottomMargin: Theme.gapL * 2
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.gapL

        Repeater {
            model: root.sentences

            TitleText {
                required property int index
                required property var modelData

                LayoutMirroring.enabled: false
                color: index === 0 ? Theme.ink : Theme.muted
                horizontalAlignment: modelData.rightToLeft ? Text.AlignRight : Text.AlignLeft
                maximumLineCount: 3
                objectName: "sentence" + index
                pixelSize: index === 0 ? Theme.title : Theme.body
                text: modelData.text
                width: parent.width
            }
        }
    }

    Column {
        id: staff

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        spacing: Theme.gapS

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }

        Line {
            objectName: "happened"
            text: root.happened(root.reason) + (root.detail === "" ? "" : " (" + Wording.isolated(root.detail) + ")")
        }

        Line {
            objectName: "times"
            text: qsTr("Last at %1.").arg(root.times)
            visible: root.times !== ""
        }

        Line {
            color: Theme.ink
            objectName: "countdown"
            tabular: true
            text: root.secondsLeft > 0 ? qsTr("Next try in %n s.", "seconds", root.secondsLeft) : qsTr("Starting now.")
        }

        Line {
            text: qsTr("It keeps trying by itself. If this page stays for ten minutes, switch the mirror off and on, and tell your support the times above.")
        }

        Line {
            objectName: "log"
            text: qsTr("Log: %1").arg(Wording.isolated(root.logPlace))
            visible: root.logPlace !== ""
        }
    }

    component Line: ThemedText {
        color: Theme.muted
        maximumLineCount: 3
        pixelSize: Theme.staffBody
        width: parent.width
        wrapMode: Text.Wrap
    }
}
