import QtQuick
import ui.theme

// A calm way from all garments to a page about them.
TextButton {
    // Whether there is anything behind it.
    property bool offered: true

    tint: Theme.muted
}
