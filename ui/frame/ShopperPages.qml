pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components

// The shopper's pages one over the other, all made at the start and kept; one at most is active.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property string shown: root.kiosk.navigation.pageName
    readonly property PageFrame current: root.made.find(page => page.name === root.shown) ?? nothing
    property list<PageFrame> made: []

    Component.onCompleted: {
        const made = [];
        for (let index = 0; index < pages.count; ++index)
            made.push((pages.itemAt(index) as Loader).item);
        root.made = made;
    }

    // Stands for the page until the pages are made.
    PageFrame {
        id: nothing

        active: false
    }

    Repeater {
        id: pages

        model: root.kiosk.pages

        Loader {
            id: loader

            required property PageEntry modelData

            anchors.fill: parent

            Component.onCompleted: loader.setSource(loader.modelData.source, {
                active: Qt.binding(() => root.shown === loader.modelData.name),
                details: Qt.binding(() => root.made.filter(page => page.door !== null)),
                name: loader.modelData.name,
                viewModel: loader.modelData.viewModel
            })

            Connections {
                // A card is about to open what it shows: the page that comes may come out of it.
                function onOpening(rect: rect): void {
                    for (const page of root.made)
                        page.comeFrom(loader.modelData.name, rect);
                }

                target: loader.item as PageFrame
            }
        }
    }
}
