pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// How it falls: small, true, large, in the proportion of the buyers who said so; the leading one in words.
Column {
    id: root

    required property int small
    required property int asLabelled
    required property int large
    required property int kind
    readonly property int leading: Math.max(root.small, root.asLabelled, root.large)
    readonly property list<int> shares: [root.small, root.asLabelled, root.large]

    Accessible.name: Wording.fit(root.kind, root.leading)
    Accessible.role: Accessible.StaticText
    spacing: Theme.gapS

    BodyText {
        text: Wording.fit(root.kind, root.leading)
        weight: Theme.medium
        width: parent.width
    }

    Row {
        id: bar

        spacing: Theme.stroke * 2
        width: parent.width

        Repeater {
            model: root.shares

            Rectangle {
                required property int modelData

                color: modelData === root.leading ? Theme.accent : Theme.line
                height: Theme.stroke * 3
                width: Math.max(Theme.stroke * 2, (bar.width - 2 * bar.spacing) * modelData / 100)
            }
        }
    }
}
