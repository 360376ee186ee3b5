pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.components
import ui.theme

// All that was asked for, the newest first, each with how far it is, its code, and a way to ask for it no more.
PageFrame {
    id: root

    required property AskedListViewModel viewModel

    objectName: "askedPage"
    scroller: scroller

    Scroller {
        id: scroller

        contentHeight: column.height
        height: Theme.pageBottom - y
        width: Theme.pageWidth
        x: Theme.margin
        y: Theme.pageTop

        Column {
            id: column

            bottomPadding: Theme.gapL
            spacing: Theme.gap
            width: scroller.width

            TitleText {
                text: qsTr("What you asked for")
                width: parent.width
            }

            Repeater {
                id: rows

                model: root.viewModel.mine

                AskedDelegate {
                    width: column.width

                    onShown: root.viewModel.showCode(number)
                    onWithdrawn: root.viewModel.withdraw(number)
                }
            }

            BodyText {
                color: Theme.muted
                text: rows.count > 0 ? qsTr("We note what was asked for, where and when. Nothing about you: when you leave, nothing leads back to your visit.") : qsTr("Nothing so far.")
                width: parent.width
            }
        }
    }

    EdgeFade {
        over: scroller
    }
}
