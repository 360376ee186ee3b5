import QtQuick
import ui.theme

ThemedText {
    font.pixelSize: Theme.body
}
