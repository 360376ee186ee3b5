pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// A quiet line after a scan that opens no garment; takes no touch, so what lies below goes on working.
Item {
    id: root

    required property NoticesViewModel viewModel
    readonly property bool passing: true // it may lie on what stays
    property real presence: root.viewModel.shown ? 1 : 0
    property real room: Theme.pageWidth
    // Floats on a picture: then it needs its own ground.
    property bool floats: false
    // Takes all its room, so that nothing of what it covers is seen beside it.
    property bool spans: false
    readonly property real naturalWidth: words.implicitWidth + root.beside
    readonly property real pad: root.floats ? Theme.gap : 0
    readonly property real gap: Theme.gapS * 1.5
    readonly property real beside: Theme.body + root.gap + 2 * root.pad

    Accessible.ignored: !root.viewModel.shown
    Accessible.name: Wording.notice(root.viewModel.kind)
    Accessible.role: Accessible.AlertMessage
    enabled: false
    height: implicitHeight
    implicitHeight: Math.max(Theme.bodyLine, words.implicitHeight) + (root.floats ? 2 * Theme.gapS : 0)
    opacity: root.presence
    visible: root.presence > 0
    width: root.spans ? root.room : words.width + root.beside

    Behavior on presence {
        NumberAnimation {
            duration: Theme.fade
            easing.type: Theme.easing
        }
    }
    transform: Translate {
        x: (1 - root.presence) * Theme.gapL * (Theme.rightToLeft ? -1 : 1)
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: root.floats ? Theme.hairline : 0
        color: Theme.ground
        visible: root.floats || root.spans
    }

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.top: words.top
        anchors.topMargin: (Theme.bodyLine - height) / 2
        name: Wording.noticeIcon(root.viewModel.kind)
        size: Theme.body
        tint: Theme.accent
    }

    BodyText {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: root.gap
        anchors.verticalCenter: parent.verticalCenter
        maximumLineCount: root.floats || root.spans ? 4 : 3
        objectName: "noticeWords"
        text: root.floats ? Wording.notice(root.viewModel.kind).replace(". ", ".\n") : Wording.notice(root.viewModel.kind)
        width: Math.min(implicitWidth, root.room - root.beside)
        wrapMode: Text.Wrap
    }
}
