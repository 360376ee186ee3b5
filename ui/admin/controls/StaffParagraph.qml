import QtQuick

// Words over as many lines as they need, as wide as what holds them.
StaffText {
    width: parent?.width ?? 0
    wrapMode: Text.Wrap
}
