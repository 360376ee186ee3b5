pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components

// The shopper's pages one over the other, all made at the start and kept; one at most is active.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property string shown: root.kiosk.navigation.pageName
    readonly property PageFrame current: root.pageOf(root.shown)
    property list<PageFrame> made: []

    property PageFrame before: nothing
    property string garment: ""

    function pageOf(name: string): PageFrame {
        return root.made.find(page => page.name === name) ?? nothing;
    }

    // The page of a garment comes out of its card and goes back into it, also where nobody touched the card.
    onShownChanged: {
        const key = root.kiosk.navigation.arrivalKey;
        const now = root.pageOf(root.shown);
        const from = key !== "" ? root.before : now;
        const card = from.photoOf(key !== "" ? key : root.garment);
        if (card !== null)
            root.tell(from.name, card);
        root.garment = key;
        root.before = now;
    }

    function tell(name: string, photo: Photo): void {
        for (const page of root.made)
            page.comeFrom(name, photo);
    }

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
                ways: Qt.binding(() => root.made.filter(page => page.way !== null)),
                viewModel: loader.modelData.viewModel
            })

            Connections {
                // A card is about to open what it shows: the page that comes may come out of it.
                function onOpening(photo: Photo): void {
                    root.tell(loader.modelData.name, photo);
                }

                target: loader.item as PageFrame
            }
        }
    }
}
