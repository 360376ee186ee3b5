pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// What stands around every page of the staff's: its title, the menu, the way out, and the seconds before it closes.
FocusScope {
    id: root

    required property AdminViewModel admin
    required property SettingsViewModel settings
    required property ShopViewModel shop
    readonly property StaffViewModel staff: root.admin.staff
    readonly property StaffPageEntry entry: root.admin.pages.find(entry => entry.name === root.staff.page)
    readonly property bool nested: root.entry.within !== root.entry.name
    readonly property StaffPage page: loader.item as StaffPage
    readonly property string names: Wording.listed([root.shop.retailerName, Wording.shopName(root.shop.storeName, root.shop.retailerName)])

    // Width of the menu's column on a table.
    readonly property real column: Math.round(Theme.staffBody * 8)
    readonly property real bodyTop: head.y + head.height + Theme.gapL

    // Keys go on where they were, or at the page's first control where that has gone.
    function keepFocus(): void {
        const focused = root.Window.activeFocusItem;
        if (focused && FocusTravel.isInside(root, focused) && focused.activeFocusOnTab && focused.visible && focused.enabled)
            return;
        root.forceActiveFocus(Qt.OtherFocusReason);
        if (Theme.keyboardInUse)
            FocusTravel.enter(root.nested ? frame : root);
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Pane

    onEntryChanged: {
        loader.open(root.entry);
        Qt.callLater(root.keepFocus);
    }

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: title.height + (Theme.portrait ? subtitle.height + (Theme.rightToLeft ? Theme.staffGap : 0) : 0)
        y: Theme.margin * (Theme.portrait ? 1 : 0.75)

        ThemedText {
            id: title

            anchors.left: parent.left
            leading: Theme.tightLineHeight
            objectName: "staffTitle"
            pixelSize: Theme.staffDisplay
            text: root.page === null ? "" : root.page.title
            tracking: -0.02
            weight: Theme.light
            width: Math.min(implicitWidth, parent.width - (countdown.visible ? countdown.width + Theme.staffGap : 0))
        }

        StaffText {
            id: subtitle

            anchors.left: Theme.portrait ? parent.left : title.right
            anchors.leftMargin: Theme.portrait ? 0 : Theme.staffGap * 2
            color: Theme.muted
            text: root.page !== null && root.page.subtitle !== "" ? root.page.subtitle : root.names
            width: parent.width - (Theme.portrait ? 0 : title.width + Theme.staffGap * 2) - (countdown.visible ? countdown.width + Theme.staffGap : 0)
            y: Theme.portrait ? title.height + (Theme.rightToLeft ? Theme.staffGap : 0) : title.baselineOffset - baselineOffset
        }

        StaffText {
            id: countdown

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            color: Theme.alert
            horizontalAlignment: Text.AlignRight
            objectName: "closing"
            tabular: true
            text: qsTr("Closes in %n s. Touch to stay", "seconds", root.staff.secondsLeft)
            visible: root.staff.secondsLeft > 0
            width: head.width * 0.4
            wrapMode: Text.Wrap
        }
    }

    StaffMenu {
        id: menu

        current: root.entry.within
        height: Theme.portrait ? implicitHeight : Math.min(implicitHeight, foot.y - root.bodyTop - Theme.gapL)
        pages: root.admin.pages
        width: Theme.portrait ? head.width : root.column
        x: !Theme.portrait && Theme.rightToLeft ? root.width - Theme.margin - width : Theme.margin
        y: Theme.portrait ? foot.y - height - Theme.staffGap * 1.5 : root.bodyTop

        onChosen: page => root.staff.openPage(page)
    }

    EdgeFade {
        over: menu
        visible: !Theme.portrait
    }

    Rectangle {
        anchors.left: head.left
        anchors.right: head.right
        color: Theme.line
        height: Theme.hairline
        visible: Theme.portrait
        y: menu.y - Theme.staffGap * 0.5
    }

    Item {
        id: frame

        anchors.left: head.left
        anchors.leftMargin: Theme.portrait ? 0 : root.column + Theme.gapL
        anchors.right: head.right
        height: (Theme.portrait ? menu.y : foot.y) - Theme.gapL - y
        y: root.bodyTop

        Loader {
            id: loader

            function open(entry: StaffPageEntry): void {
                loader.setSource(entry.source, {
                    viewModel: entry.viewModel
                });
            }

            anchors.fill: parent

            Component.onCompleted: loader.open(root.entry)
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.controlsBottom
        anchors.left: head.left
        anchors.right: head.right
        height: Theme.staffTarget

        Row {
            anchors.left: parent.left
            spacing: Theme.staffGap * 2

            StaffButton {
                icon: root.nested ? "arrow-left" : "close"
                objectName: root.nested ? "staffBack" : "staffClose"
                text: root.nested ? root.page?.backText || qsTr("Cancel") : qsTr("Close")

                onActivated: root.staff.back()
            }

            StaffButton {
                readonly property list<string> languages: root.settings.languages
                readonly property string next: languages[(languages.indexOf(root.settings.language) + 1) % languages.length]

                icon: "language"
                name: qsTr("Language: %1").arg(Wording.languageName(root.settings.language))
                objectName: "staffLanguage"
                text: root.settings.language.slice(0, 2).toUpperCase()
                visible: languages.length > 1

                onActivated: root.settings.setLanguage(next)
            }
        }

        Row {
            anchors.right: parent.right
            children: root.page?.actions ?? []
            spacing: Theme.staffGap * 2
        }
    }
}
