import QtQuick

// What every page of the staff's menu is: `subtitle` stands beside its title, `actions` at the foot, trailing.
Item {
    property string subtitle: ""
    property Component actions: null
}
