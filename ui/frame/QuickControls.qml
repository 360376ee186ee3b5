pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Floats at the foot of every page: back, language, accessibility, "I'm done". By arm all but the ways out fold away.
Item {
    id: root

    required property SettingsViewModel settings
    required property bool canGoBack
    required property bool active
    property bool choosing: false
    readonly property bool folded: Theme.byArm
    // The part of the row that is free: x and width.
    readonly property real freeX: Theme.rightToLeft ? row.x + row.width + Theme.gap : backButton.visible ? backButton.width + Theme.gap : 0
    readonly property real freeWidth: root.width - row.width - Theme.gap - (backButton.visible ? backButton.width + Theme.gap : 0)
    readonly property int others: root.settings.languages.length - 1
    readonly property string otherLanguage: root.settings.languages.find(code => code !== root.settings.language) ?? ""

    signal back
    signal done

    implicitHeight: Theme.target

    onActiveChanged: root.choosing = false
    onFoldedChanged: root.choosing = false

    TextButton {
        id: backButton

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        icon: "arrow-left"
        objectName: "back"
        text: qsTr("Back")
        visible: root.canGoBack

        onActivated: root.back()
    }

    Row {
        id: row

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap * 1.6

        TextButton {
            id: languageButton

            icon: root.others > 1 ? "language" : ""
            name: qsTr("Language: %1").arg(Wording.languageName(root.settings.language))
            objectName: "language"
            text: root.others > 1 ? root.settings.language.slice(0, 2).toUpperCase() : Wording.languageName(root.otherLanguage)
            visible: root.others > 0 && !root.folded

            onActivated: {
                if (root.others > 1)
                    root.choosing = !root.choosing;
                else
                    root.settings.setLanguage(root.otherLanguage);
            }
        }

        IconButton {
            icon: "accessibility"
            name: root.settings.accessible ? qsTr("Standard display") : qsTr("Easier to read")
            objectName: "accessibility"
            role: Accessible.CheckBox
            selected: root.settings.accessible
            visible: !root.folded

            onActivated: root.settings.toggleAccessible()
        }

        IconButton {
            icon: root.choosing ? "close" : "more"
            name: root.choosing ? qsTr("Close") : qsTr("Language and display")
            objectName: "more"
            visible: root.folded

            onActivated: root.choosing = !root.choosing
        }

        TextButton {
            objectName: "done"
            text: qsTr("I'm done")
            visible: root.active

            onActivated: root.done()
        }
    }

    Rectangle {
        readonly property bool asked: true // whoever has it opened may have it lie on anything

        anchors.bottom: parent.top
        anchors.bottomMargin: Theme.gapS
        anchors.right: parent.right
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.ground
        height: names.implicitHeight + 2 * Theme.gap
        visible: root.choosing
        width: names.implicitWidth + 2 * Theme.gapL

        Grid {
            id: names

            anchors.centerIn: parent
            columnSpacing: Theme.gapL
            columns: Math.ceil((root.settings.languages.length + 1) * (Theme.target + Theme.targetGap) / Theme.pageHeight)
            rowSpacing: Theme.targetGap

            TextButton {
                icon: "accessibility"
                objectName: "easier"
                role: Accessible.CheckBox
                text: root.settings.accessible ? qsTr("Standard display") : qsTr("Easier to read")
                visible: root.folded

                onActivated: {
                    root.choosing = false;
                    root.settings.toggleAccessible();
                }
            }

            Repeater {
                model: root.choosing ? root.settings.languages : []

                TextButton {
                    required property string modelData

                    objectName: "language-" + modelData
                    role: Accessible.RadioButton
                    selected: modelData === root.settings.language
                    text: Wording.languageName(modelData)
                    tint: selected ? Theme.accent : Theme.ink

                    onActivated: {
                        root.choosing = false;
                        root.settings.setLanguage(modelData);
                    }
                }
            }
        }
    }
}
