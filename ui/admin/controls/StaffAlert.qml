import QtQuick
import ui.theme

// What staff are to be told at once.
StaffParagraph {
    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: Theme.alert
    visible: text !== ""
}
