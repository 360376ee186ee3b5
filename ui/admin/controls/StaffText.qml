import QtQuick
import ui.components
import ui.theme

ThemedText {
    pixelSize: Theme.staffBody
}
