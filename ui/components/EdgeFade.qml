pragma ComponentBehavior: Bound

import QtQuick
import ui.theme

// Lets what scrolls vanish into the mirror at the top and the bottom, where there is more.
Item {
    id: root

    required property Flickable over

    anchors.fill: root.over

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.gapL
        visible: !root.over.atYBeginning

        gradient: Gradient {
            GradientStop {
                color: Theme.ground
                position: 0
            }
            GradientStop {
                color: Theme.clear
                position: 1
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.gapL
        visible: !root.over.atYEnd

        gradient: Gradient {
            GradientStop {
                color: Theme.clear
                position: 0
            }
            GradientStop {
                color: Theme.ground
                position: 1
            }
        }
    }
}
