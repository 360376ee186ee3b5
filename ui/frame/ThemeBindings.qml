import QtQuick
import Psyche.ViewModels
import ui.theme

// Tells the theme of the window, the panel and the shopper's wishes.
Item {
    id: root

    required property KioskViewModel kiosk
    required property size windowSize

    component ThemeBinding: Binding {
        target: Theme
    }

    ThemeBinding {
        property: "windowWidth"
        value: root.windowSize.width
    }

    ThemeBinding {
        property: "windowHeight"
        value: root.windowSize.height
    }

    ThemeBinding {
        property: "pixelsPerMm"
        value: root.kiosk.display.pixelsPerMm
    }

    ThemeBinding {
        property: "capHeightPx"
        value: root.kiosk.display.capHeightPx
    }

    ThemeBinding {
        property: "effects"
        value: root.kiosk.display.effects
    }

    ThemeBinding {
        property: "accessible"
        value: root.kiosk.settings.accessible
    }

    ThemeBinding {
        property: "reduceMotion"
        value: root.kiosk.settings.reduceMotion
    }

    ThemeBinding {
        property: "rightToLeft"
        value: root.kiosk.settings.rightToLeft
    }

    ThemeBinding {
        property: "byArm"
        value: root.kiosk.gestures.byArm
    }

    ThemeBinding {
        property: "pointing"
        value: root.kiosk.gestures.pointing
    }
}
