pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// In which order, and in which language.
Flow {
    id: root

    required property ReviewsViewModel viewModel
    required property string language
    readonly property list<string> written: root.viewModel.languages
    // By arm of many languages only one's own.
    readonly property list<string> offered: Theme.byArm && root.written.length > 2 ? root.written.filter(code => code.slice(0, 2) === root.language.slice(0, 2) || code === root.viewModel.languageFilter) : root.written
    readonly property list<string> languages: root.written.length > 1 && root.offered.length > 0 ? [""].concat(root.offered) : []

    spacing: Theme.byArm ? Theme.targetGap * 2 : Theme.gapL

    Choice {
        objectName: "order-newest"
        selected: root.viewModel.order === Kiosk.ReviewOrder.Newest
        text: qsTr("Newest")

        onActivated: root.viewModel.setOrder(Kiosk.ReviewOrder.Newest)
    }

    Choice {
        objectName: "order-helpful"
        selected: root.viewModel.order === Kiosk.ReviewOrder.MostHelpful
        text: qsTr("Most helpful")

        onActivated: root.viewModel.setOrder(Kiosk.ReviewOrder.MostHelpful)
    }

    Row {
        spacing: root.spacing

        Item {
            height: Theme.target
            visible: root.languages.length > 0 && !Theme.byArm
            width: Theme.gapS

            Rectangle {
                anchors.centerIn: parent
                color: Theme.line
                height: Theme.body
                width: Theme.hairline
            }
        }

        Repeater {
            model: root.languages

            Choice {
                required property string modelData

                name: modelData === "" ? qsTr("Reviews in all languages") : Wording.languageName(modelData)
                objectName: "reviews-" + (modelData === "" ? "all" : modelData)
                selected: root.viewModel.languageFilter === modelData
                text: modelData === "" ? qsTr("All", "languages") : modelData.slice(0, 2).toUpperCase()

                onActivated: root.viewModel.setLanguageFilter(modelData)
            }
        }
    }
}
