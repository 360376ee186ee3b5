pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components

// The shopper's pages one over the other, all made at the start and kept; one at most is active.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property string shown: root.kiosk.navigation.pageName
    readonly property PageFrame current: {
        for (let index = 0; index < pages.count; ++index) {
            const loader = pages.itemAt(index) as PageLoader;
            if (loader.modelData.name === root.shown)
                return loader.item as PageFrame;
        }
        return nothing;
    }

    // Stands for the page until the pages are made.
    PageFrame {
        id: nothing

        active: false
    }

    Repeater {
        id: pages

        model: root.kiosk.pages

        PageLoader {}
    }

    component PageLoader: Loader {
        id: loader

        required property PageEntry modelData

        anchors.fill: parent

        Component.onCompleted: loader.setSource(loader.modelData.source, {
            active: Qt.binding(() => root.shown === loader.modelData.name),
            viewModel: loader.modelData.viewModel
        })

        Connections {
            // A card is about to open what it shows: the page that comes may come out of it.
            function onOpening(rect: rect): void {
                for (let index = 0; index < pages.count; ++index)
                    ((pages.itemAt(index) as PageLoader).item as PageFrame).comeFrom(loader.modelData.name, rect);
            }

            target: loader.item as PageFrame
        }
    }
}
