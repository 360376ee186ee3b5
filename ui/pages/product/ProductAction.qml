pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// The one thing that can be done here, and the door to all else; no room is taken while nobody is there to be asked.
Item {
    id: root

    required property FirstActionViewModel viewModel
    readonly property bool essential: true
    readonly property bool offered: root.viewModel.act !== Kiosk.Act.Nothing
    readonly property bool follows: root.viewModel.act === Kiosk.Act.Follow
    readonly property real apart: root.viewModel.more ? more.width + Theme.gap : 0

    implicitHeight: root.offered ? Math.max(first.implicitHeight, root.viewModel.more ? more.implicitHeight : 0) : 0
    visible: root.offered

    ActionButton {
        id: first

        height: root.implicitHeight
        icon: root.follows ? RequestWording.icon(root.viewModel.state, root.viewModel.promised, root.viewModel.late, root.viewModel.kind) : ""
        objectName: "firstAction"
        strong: !root.follows
        text: {
            const asked = root.viewModel;
            if (asked.placing)
                return qsTr("One moment");
            if (root.follows)
                return RequestWording.state(asked.kind, asked.state, asked.who, asked.promised, asked.late, Kiosk.RefusalReason.Nothing, asked.store);
            if (asked.act === Kiosk.Act.Choose)
                return RequestWording.choose(asked.kind, asked.sized);
            return RequestWording.ask(asked.kind, asked.firm, asked.size, asked.store);
        }
        width: root.width - root.apart
        x: Theme.rightToLeft ? root.apart : 0

        // The second of a double touch finds what the first has asked for.
        onActivated: {
            if (first.touches < 2)
                root.viewModel.perform();
        }
    }

    Doorway {
        id: more

        height: root.implicitHeight
        objectName: "moreActions"
        text: qsTr("More")
        visible: root.viewModel.more
        width: Math.max(Theme.target, wholeWidth)
        x: Theme.rightToLeft ? 0 : root.width - width

        onActivated: root.viewModel.openMore()
    }
}
