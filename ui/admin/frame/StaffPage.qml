import QtQuick

// What every page of the staff's is: `subtitle` stands beside its title, `actions` at the foot, trailing.
Item {
    property string title: ""
    property string subtitle: ""
    property string backText: "" // what leads back from a page that is not in the menu, where that is not to cancel
    property Component actions: null
    property Component overlay: null // a StaffOverlay
}
