pragma ComponentBehavior: Bound

import QtQuick

// Facts for a Column or a Grid: of each its label, its value, whether it is grave, and its objectName.
Repeater {
    id: root

    width: parent?.width ?? 0

    delegate: FactRow {
        required property var modelData

        grave: modelData[2] ?? false
        label: modelData[0]
        objectName: modelData[3] ?? ""
        value: modelData[1]
        width: root.width
    }
}
