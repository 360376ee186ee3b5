import QtQuick
import ui.theme

// A circle drawn by its edge.
Rectangle {
    border.width: Theme.stroke
    color: Theme.clear
    height: width
    radius: width / 2
}
