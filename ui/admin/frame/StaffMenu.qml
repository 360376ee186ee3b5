pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// The staff's pages by name, the current one marked: a column on a table, words that wrap on a mirror.
Scroller {
    id: root

    required property list<QtObject> pages
    required property string current
    readonly property bool upright: !Theme.portrait
    readonly property real rows: 3 * Theme.staffTarget + 2 * Theme.staffGap

    signal chosen(page: string)

    function showCurrent(): void {
        for (let index = 0; index < entries.count; index++) {
            const entry = entries.itemAt(index) as Pressable;
            if (entry && entry.selected)
                root.reveal(entry);
        }
    }

    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList
    contentHeight: flow.height
    implicitHeight: root.upright ? flow.height : Math.min(flow.height, root.rows)
    objectName: "staffMenu"

    onContentHeightChanged: Qt.callLater(root.showCurrent)
    onCurrentChanged: Qt.callLater(root.showCurrent)
    onHeightChanged: Qt.callLater(root.showCurrent)

    Flow {
        id: flow

        spacing: root.upright ? Theme.staffGap : Theme.staffGap * 1.5
        width: root.width

        Repeater {
            id: entries

            model: root.pages

            Pressable {
                id: entry

                required property QtObject modelData
                readonly property StaffPageEntry page: entry.modelData as StaffPageEntry
                readonly property string title: qsTranslate(entry.page.context, entry.page.title)

                implicitHeight: Theme.staffTarget
                implicitWidth: root.upright ? root.width : Math.max(Theme.staffTarget, label.implicitWidth)
                name: entry.title
                objectName: "staffPage-" + entry.page.name
                role: Accessible.PageTab
                selected: root.current === entry.page.name
                visible: entry.page.within === entry.page.name

                onActivated: root.chosen(entry.page.name)

                Rectangle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent
                    height: label.height
                    visible: entry.selected && root.upright
                    width: Theme.stroke
                }

                StaffText {
                    id: label

                    anchors.left: parent.left
                    anchors.leftMargin: root.upright ? Theme.staffGap : 0
                    anchors.verticalCenter: parent.verticalCenter
                    color: entry.selected ? Theme.ink : Theme.muted
                    text: entry.title
                    weight: entry.selected ? Theme.medium : Theme.regular
                }

                Rectangle {
                    anchors.left: label.left
                    anchors.right: label.right
                    anchors.top: label.bottom
                    color: Theme.accent
                    height: Theme.stroke
                    visible: entry.selected && !root.upright
                }
            }
        }
    }
}
