import QtQuick
import ui.theme

ThemedText {
    pixelSize: Theme.body
}
