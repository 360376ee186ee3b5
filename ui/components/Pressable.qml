pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Whatever the shopper can act on: by touch, by Return or Space, by a dwelling arm, announced to assistive technology by `name`.
Item {
    id: root

    required property string name
    property int role: Accessible.Button
    property bool selected: false
    property bool keyDown: false
    // It lies on another one, which is not to be touched through it.
    property bool covers: false
    // For what acts on a place: where it was touched, its middle by any other means, and how many touches came in a row.
    property point touched: Qt.point(root.width / 2, root.height / 2)
    property int touches: 1
    readonly property bool pressed: tap.pressed || root.keyDown

    signal activated

    function activate(): void {
        if (root.enabled)
            root.activated();
    }

    Accessible.checkable: root.role === Accessible.RadioButton || root.role === Accessible.CheckBox
    Accessible.checked: root.selected
    Accessible.focusable: true
    Accessible.name: root.name
    Accessible.role: root.role
    activeFocusOnTab: true
    implicitHeight: Theme.target
    implicitWidth: Theme.target
    opacity: root.pressed ? Theme.pressedOpacity : 1
    scale: root.pressed ? Theme.pressedScale : 1

    Behavior on scale {
        NumberAnimation {
            duration: Theme.press
            easing.type: Theme.easing
        }
    }

    Accessible.onPressAction: root.activate()
    Keys.onPressed: event => {
        const acts = event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space;
        event.accepted = acts;
        Theme.keyUsed();
        if (acts && !event.isAutoRepeat)
            root.keyDown = true;
    }
    Keys.onReleased: event => {
        event.accepted = root.keyDown && !event.isAutoRepeat;
        if (event.accepted) {
            root.keyDown = false;
            root.touched = Qt.point(root.width / 2, root.height / 2);
            root.touches = 1;
            root.activate();
        }
    }
    onActiveFocusChanged: {
        if (!root.activeFocus)
            root.keyDown = false;
    }

    TapHandler {
        id: tap

        gesturePolicy: root.covers ? TapHandler.ReleaseWithinBounds : TapHandler.DragThreshold

        onTapped: eventPoint => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.touched = eventPoint.position;
            root.touches = tap.tapCount;
            root.activate();
        }
    }

    FocusRing {
        around: root
    }
}
