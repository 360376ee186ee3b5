pragma ComponentBehavior: Bound

import QtQuick
import ui.components
import ui.theme

// The pictures of an article, one large. A touch, a dwelling hand or Return looks at it closely at that place, and again
// steps back; a finger's swipe, an arm's, or the small ones at its foot change it. So every touch is answered at once: one
// that changed pictures would have to wait until it is known that no second one makes it a double touch.
Item {
    id: root

    required property list<string> pictures
    required property string title
    required property bool loading
    // Whose pictures they are: the reader's place is kept for each of them. Empty: nobody reads any more.
    property string product: ""
    // What the name of the colour tells of it, until its picture does.
    property string tone: ""
    // Which of the views is looked at, of whatever colour; one without it shows its first.
    property int view: 0
    property var places: ({})
    readonly property int index: root.view < root.pictures.length ? root.view : 0
    readonly property bool close: hero.closeness > 1
    readonly property alias settled: photo.settled
    property alias fades: photo.fades

    function turn(step: int): void {
        const count = root.pictures.length;
        if (count > 1)
            root.show((root.index + step + count) % count);
    }

    function show(view: int): void {
        hero.stepBack();
        root.view = view;
        root.places[root.product] = view;
    }

    onProductChanged: {
        hero.stepBack();
        if (root.product === "")
            root.places = {};
        root.view = root.places[root.product] ?? 0;
    }

    Pressable {
        id: hero

        readonly property int index: root.index
        property real closeness: 1
        // The point of the picture that stays where it is, 0 to 1 across and down.
        property real atX: 0.5
        property real atY: 0.5

        function lookAt(x: real, y: real): void {
            hero.atX = Math.max(0, Math.min(1, x));
            hero.atY = Math.max(0, Math.min(1, y));
        }

        function move(dx: real, dy: real): void {
            const beyond = hero.closeness - 1;
            if (beyond > 0)
                hero.lookAt(hero.atX - dx / (beyond * hero.width), hero.atY - dy / (beyond * hero.height));
        }

        function stepBack(): void {
            hero.closeness = 1;
        }

        function pan(event: var, dx: real, dy: real): void {
            event.accepted = root.close;
            if (root.close)
                hero.lookAt(hero.atX + dx * Theme.panStep, hero.atY + dy * Theme.panStep);
        }

        function follow(): void {
            const hand = hero.mapFromItem(null, Theme.pointedAt.x, Theme.pointedAt.y);
            hero.lookAt(hand.x / hero.width, hand.y / hero.height);
        }

        anchors.fill: parent
        clip: true
        enabled: root.pictures.length > 0
        name: {
            const said = root.pictures.length > 1 ? qsTr("Picture %1 of %2: %3").arg(root.index + 1).arg(root.pictures.length).arg(Wording.isolated(root.title)) : Wording.isolated(root.title);
            return root.close ? qsTr("%1. Show all of it").arg(said) : qsTr("%1. Look closely").arg(said);
        }
        objectName: "hero"
        opacity: 1
        scale: 1

        Behavior on closeness {
            enabled: !pinch.active

            NumberAnimation {
                duration: Theme.move
                easing.type: Theme.easing
            }
        }

        Keys.onBackPressed: event => {
            event.accepted = root.close;
            hero.stepBack();
        }
        Keys.onDownPressed: event => hero.pan(event, 0, 1)
        Keys.onEscapePressed: event => {
            event.accepted = root.close;
            hero.stepBack();
        }
        Keys.onLeftPressed: event => hero.pan(event, -1, 0)
        Keys.onRightPressed: event => hero.pan(event, 1, 0)
        Keys.onUpPressed: event => hero.pan(event, 0, -1)
        onActivated: {
            // The second of a double touch finds what the first has opened.
            if (hero.touches > 1)
                return;
            if (root.close) {
                hero.stepBack();
            } else if (photo.shown) {
                if (Theme.pointing)
                    hero.follow();
                else
                    hero.lookAt(hero.touched.x / hero.width, hero.touched.y / hero.height);
                hero.closeness = Theme.closeness;
            }
        }
        onActiveFocusChanged: {
            if (!hero.activeFocus)
                hero.stepBack();
        }
        onEnabledChanged: {
            if (!hero.enabled)
                hero.stepBack();
        }

        // A hand that points looks where it points.
        Connections {
            function onPointedAtChanged(): void {
                if (root.close && Theme.pointing && hero.activeFocus)
                    hero.follow();
            }

            target: Theme
        }

        Photo {
            id: photo

            anchors.fill: parent
            closeness: root.close ? Theme.closeness : 1
            loading: root.loading
            source: root.pictures[root.index] ?? ""
            title: root.title
            tone: root.tone !== "" ? root.tone : Theme.backdrop

            transform: Scale {
                origin.x: hero.atX * hero.width
                origin.y: hero.atY * hero.height
                xScale: hero.closeness
                yScale: hero.closeness
            }
        }

        // The next and the previous one are decoded in advance, so that turning is immediate.
        Repeater {
            model: photo.shown && root.pictures.length > 1 ? [1, root.pictures.length - 1] : []

            Image {
                required property int modelData

                asynchronous: true
                autoTransform: true
                source: Qt.url(root.pictures[(root.index + modelData) % root.pictures.length])
                sourceSize: photo.decodedSize
                visible: false
            }
        }

        PinchHandler {
            id: pinch

            property real before: 1
            property point held // of the picture, at its natural size

            target: null

            onActiveChanged: {
                if (active) {
                    hero.forceActiveFocus(Qt.MouseFocusReason);
                    before = hero.closeness;
                    held = Qt.point(hero.atX * hero.width + (centroid.position.x - hero.atX * hero.width) / before, hero.atY * hero.height + (centroid.position.y - hero.atY * hero.height) / before);
                } else if (hero.closeness < Theme.nearlyWhole) {
                    hero.stepBack();
                }
            }
            onUpdated: {
                const closeness = Math.max(1, Math.min(Theme.closeness, before * activeScale)), beyond = closeness - 1;
                if (!photo.shown)
                    return;
                hero.closeness = closeness;
                if (beyond > 0)
                    hero.lookAt((held.x * closeness - centroid.position.x) / (beyond * hero.width), (held.y * closeness - centroid.position.y) / (beyond * hero.height));
            }
        }

        DragHandler {
            property bool done: false
            property point last

            target: null
            yAxis.enabled: root.close

            onActiveChanged: {
                done = root.close;
                last = Qt.point(0, 0);
            }
            onActiveTranslationChanged: {
                if (root.close) {
                    hero.move(activeTranslation.x - last.x, activeTranslation.y - last.y);
                    last = Qt.point(activeTranslation.x, activeTranslation.y);
                } else if (!done && Math.abs(activeTranslation.x) > Theme.target / 2) {
                    done = true;
                    root.turn((activeTranslation.x < 0) !== Theme.rightToLeft ? 1 : -1);
                }
            }
        }

        PictureChoice {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            foot: {
                const feet = root.pictures.filter(PictureLook.hasHem).map(url => PictureLook.freeFoot(url, root.width, root.height, Theme.pictureSlack, Theme.pictureEnlarged));
                return feet.length > 0 ? Math.min(...feet) : 0;
            }
            index: root.index
            pictures: root.pictures
            room: root.width - 2 * Theme.gap
            title: root.title
            visible: root.pictures.length > 1 && !root.close

            onChosen: view => root.show(view)
        }
    }
}
