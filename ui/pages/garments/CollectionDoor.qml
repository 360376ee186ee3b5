import QtQuick
import ui.components
import ui.theme

// The way from what the shopper brought to what the shop offers.
TextButton {
    icon: "hanger"
    objectName: "openCollection"
    text: qsTr("The collection")
    tint: Theme.muted
}
