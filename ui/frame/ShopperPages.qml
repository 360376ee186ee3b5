pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components

// The shopper's pages one over the other, made once and kept; one at most is active. The first picture waits for its own
// page alone, those that have not been shown yet are made behind it.
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

    // As they are listed, whichever was made first: doors stand in this order.
    function inOrder(pages: list<PageFrame>): list<PageFrame> {
        const names = root.kiosk.pages.map(entry => entry.name);
        return pages.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
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
            readonly property bool wanted: root.kiosk.hasPainted || root.shown === loader.modelData.name

            function make(): void {
                if (loader.wanted && loader.item === null)
                    loader.setSource(loader.modelData.source, {
                        active: Qt.binding(() => root.shown === loader.modelData.name),
                        details: Qt.binding(() => root.made.filter(page => page.door !== null)),
                        name: loader.modelData.name,
                        ways: Qt.binding(() => root.made.filter(page => page.way !== null)),
                        viewModel: loader.modelData.viewModel
                    });
            }

            anchors.fill: parent

            Component.onCompleted: loader.make()
            onLoaded: root.made = root.inOrder([...root.made, loader.item as PageFrame])
            onWantedChanged: loader.make()

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
