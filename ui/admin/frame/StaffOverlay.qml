import QtQuick

// What a page shows over the whole screen while it is `shown`; the keys are its own until `ended`.
FocusScope {
    property bool shown: false

    signal ended
}
