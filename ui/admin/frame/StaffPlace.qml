import QtQuick

// One page in the staff's list of pages; `within` is the entry of the menu that it belongs to, its own unless told.
QtObject {
    id: root

    required property int page
    required property string title
    required property Component content
    property int within: root.page
}
