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
    readonly property int shown: root.pages.filter(page => (page as StaffPageEntry).within === (page as StaffPageEntry).name).length
    // Closer where all of them would not fit.
    readonly property real apart: Math.max(0, Math.min(Theme.staffGap, (root.height - root.shown * Theme.staffTarget) / Math.max(1, root.shown - 1)))

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

    onContentHeightChanged: soon.restart()
    onCurrentChanged: soon.restart()
    onHeightChanged: soon.restart()

    // Not `Qt.callLater`, which would still call what closing the door has taken down.
    Timer {
        id: soon

        interval: 0

        onTriggered: root.showCurrent()
    }

    Flow {
        id: flow

        spacing: root.upright ? root.apart : Theme.staffGap * 1.5
        width: root.width

        Repeater {
            id: entries

            model: root.pages

            StaffChoice {
                id: entry

                required property QtObject modelData
                readonly property StaffPageEntry page: entry.modelData as StaffPageEntry

                barred: root.upright
                leading: true
                objectName: "staffPage-" + entry.page.name
                role: Accessible.PageTab
                selected: root.current === entry.page.name
                text: qsTranslate(entry.page.context, entry.page.title)
                visible: entry.page.within === entry.page.name
                width: root.upright ? root.width : implicitWidth

                onActivated: root.chosen(entry.page.name)
            }
        }
    }
}
