pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.theme

// The sizes, or the kinds, as buttons; each shows what is here by shape: dots for the last pieces, a stroke through what is sold out.
Flow {
    id: root

    required property RecordListModel model
    // Whether these are other words than sizes, which say what they are by themselves.
    property bool kinds: false

    signal chosen(index: int)

    spacing: Theme.targetGap

    Repeater {
        model: root.model

        Pressable {
            id: button

            required property int index
            required property string label
            required property int band
            required property int quantity
            required property bool withYou
            required selected
            readonly property bool soldOut: button.band === Kiosk.Band.SoldOut
            readonly property real inset: Theme.gap * 1.6
            readonly property bool few: button.band === Kiosk.Band.FewLeft

            implicitHeight: Math.max(Math.round(Theme.target * (Theme.byArm ? 1 : 1.1)), words.implicitHeight + Theme.gap)
            implicitWidth: Math.max(Theme.target * (Theme.byArm ? 1 : 1.2), words.width + button.inset)
            name: (root.kinds ? "%1: %2" : qsTr("Size %1: %2")).arg(Wording.isolated(button.label)).arg(Wording.band(button.band, button.quantity, button.withYou))
            objectName: (root.kinds ? "kind-" : "size-") + button.label
            role: Accessible.RadioButton

            onActivated: root.chosen(button.index)

            Rectangle {
                anchors.fill: parent
                border.color: button.selected ? Theme.ink : Theme.line
                border.width: button.selected ? Theme.stroke : Theme.hairline
                color: button.selected ? Theme.ink : Theme.clear
            }

            BodyText {
                id: words

                anchors.centerIn: parent
                anchors.verticalCenterOffset: button.few ? -Theme.gapS * 0.6 : 0
                color: button.selected ? Theme.ground : button.soldOut ? Theme.muted : Theme.ink
                maximumLineCount: 2
                text: button.label
                weight: Theme.medium
                width: Math.min(implicitWidth, root.width - button.inset)
                wrapMode: Text.Wrap
            }

            Row {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gapS
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.stroke * 2
                visible: button.few

                Repeater {
                    model: button.quantity > 0 ? Math.min(3, button.quantity) : 2

                    Rectangle {
                        color: button.selected ? Theme.ground : Theme.accent
                        height: width
                        radius: width / 2
                        width: Math.round(Theme.body * 0.17)
                    }
                }
            }

            Rectangle {
                anchors.centerIn: parent
                antialiasing: true
                color: button.selected ? Theme.ground : Theme.muted
                height: Theme.hairline * 2
                rotation: -Math.atan2(button.height, button.width) * 180 / Math.PI
                visible: button.soldOut
                width: Math.hypot(button.width, button.height)
            }
        }
    }
}
