pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// Floats at the foot of every page: back, "I'm done", language, accessibility. By arm all but the ways out fold away.
// Each has a place of its own that no language, size of type, arm or session moves, only another direction of writing, by
// which the whole window turns: who taps the same place twice meets the same thing.
Item {
    id: root

    required property SettingsViewModel settings
    required property bool canGoBack
    required property bool active
    property bool choosing: false
    readonly property bool folded: Theme.byArm
    readonly property int others: root.settings.languages.length - 1
    readonly property string otherLanguage: root.settings.languages.find(code => code !== root.settings.language) ?? ""

    // The places, in multiples of a body text at rest: words have a third more where there is room, for large type.
    readonly property real gap: 1.6 * Math.round(Math.max(3 * Theme.pixelsPerMm, Theme.gapS))
    readonly property real signWidth: Theme.largestTarget
    readonly property bool named: root.others === 1
    readonly property bool cramped: root.growth(root.roomy) < 1
    readonly property list<real> roomy: [4.9, 4.2, root.others < 1 ? 0 : root.named ? 4 : 2.6]
    readonly property list<real> places: root.cramped ? [1.6, 4.2, root.others < 1 ? 0 : root.named ? 4 : 1.6] : root.roomy
    readonly property real unit: Theme.bodyAtRest * Math.max(0.5, Math.min(Theme.larger, root.growth(root.places)))
    readonly property real backWidth: Math.round(Math.max(15 * Theme.pixelsPerMm, root.places[0] * root.unit))
    readonly property real doneWidth: Math.round(root.places[1] * root.unit)
    readonly property real languageWidth: Math.round(root.places[2] * root.unit)
    // The part of the row that is free: x and width.
    readonly property real taken: backButton.visible ? backButton.width + Theme.gap : 0
    readonly property real takenBeyond: {
        const outermost = doneButton.visible ? doneButton : root.folded ? more : languageButton;
        return Theme.gap + (Theme.rightToLeft ? outermost.x + outermost.width : root.width - outermost.x);
    }
    readonly property real freeX: Theme.rightToLeft ? root.takenBeyond : root.taken
    readonly property real freeWidth: root.width - root.taken - root.takenBeyond

    signal back
    signal done

    // How many bodies of text fit into one of these places.
    function growth(places: list<real>): real {
        // An arm points at the foot of a page, and on a table the figure of its person stands there.
        const reachable = !Theme.armsAble ? 0 : Theme.portrait ? 0.8 * Theme.armTarget : Theme.largestTarget + 2 * Theme.gap;
        const room = Theme.controlsWidth - root.signWidth - 3 * root.gap - reachable;
        return room / (places[0] + places[1] + places[2]) / Theme.bodyAtRest;
    }

    implicitHeight: Theme.target

    onActiveChanged: root.choosing = false
    onFoldedChanged: root.choosing = false

    component Words: Pressable {
        id: words

        required property string text
        property string icon: ""
        property bool begins: false

        implicitHeight: Theme.target
        name: words.text

        Row {
            id: row

            anchors.left: words.begins ? parent.left : undefined
            anchors.right: words.begins ? undefined : parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gapS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: words.icon
                size: said.pixelSize * 0.9
                turns: words.icon.startsWith("arrow")
                visible: words.icon !== ""
            }

            BodyText {
                id: said

                anchors.verticalCenter: parent.verticalCenter
                elide: Text.ElideNone
                pixelSize: {
                    const room = words.width - (words.icon === "" ? 0 : 0.9 * Theme.body + Theme.gapS);
                    const wanted = 1.04 * metrics.widthOf(words.text);
                    return Math.round(Math.max(Theme.bodyAtRest, Math.min(Theme.body, Theme.body * room / Math.max(1, wanted))));
                }
                text: words.text
                visible: words.text !== ""
            }
        }

        TypeMeasure {
            id: metrics
        }
    }

    Words {
        id: backButton

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        begins: true
        icon: "arrow-left"
        name: qsTr("Back")
        objectName: "back"
        text: root.cramped ? "" : name
        visible: root.canGoBack
        width: root.backWidth

        onActivated: root.back()
    }

    Words {
        id: doneButton

        anchors.right: languageButton.left
        anchors.rightMargin: root.languageWidth > 0 ? root.gap : 0
        anchors.verticalCenter: parent.verticalCenter
        objectName: "done"
        text: qsTr("I'm done")
        visible: root.active
        width: root.doneWidth

        onActivated: root.done()
    }

    Words {
        id: languageButton

        anchors.right: sign.left
        anchors.rightMargin: root.gap
        anchors.verticalCenter: parent.verticalCenter
        icon: root.named || root.cramped ? "" : "language"
        name: qsTr("Language: %1").arg(Wording.languageName(root.settings.language))
        objectName: "language"
        text: root.named ? Wording.languageName(root.otherLanguage) : root.settings.language.slice(0, 2).toUpperCase()
        visible: root.others > 0 && !root.folded
        width: root.languageWidth

        onActivated: {
            if (root.named)
                root.settings.setLanguage(root.otherLanguage);
            else
                root.choosing = !root.choosing;
        }
    }

    IconButton {
        id: sign

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        icon: "accessibility"
        name: root.settings.accessible ? qsTr("Standard display") : qsTr("Easier to read")
        objectName: "accessibility"
        role: Accessible.CheckBox
        selected: root.settings.accessible
        visible: !root.folded
        width: root.signWidth

        onActivated: root.settings.toggleAccessible()
    }

    // In the places of both.
    IconButton {
        id: more

        anchors.left: languageButton.left
        anchors.right: sign.right
        anchors.verticalCenter: parent.verticalCenter
        icon: root.choosing ? "close" : "more"
        name: root.choosing ? qsTr("Close") : qsTr("Language and display")
        objectName: "more"
        visible: root.folded

        onActivated: root.choosing = !root.choosing
    }

    Rectangle {
        readonly property bool broughtUp: true // whoever has it opened may have it lie on anything

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
