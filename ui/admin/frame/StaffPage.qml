import QtQuick

// What every page of the staff's is: `subtitle` stands beside its title, `actions` at the foot, trailing.
Item {
    id: root

    property string title: ""
    property string subtitle: ""
    property string backText: "" // what leads back from a page that is not in the menu, where that is not to cancel
    property list<Item> actions
    property Component overlay: null // a StaffOverlay
    readonly property bool beside: root.width > root.height * 1.2 // what has room beside one another
}
