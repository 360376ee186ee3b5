pragma ComponentBehavior: Bound

import QtQuick

// The ways to the pages about all garments, as many as lead anywhere.
Repeater {
    id: root

    delegate: Loader {
        required property PageFrame modelData

        sourceComponent: modelData.way
        visible: (item as Way)?.offered ?? false
    }
}
