pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.theme

// The feeds that are fetched from addresses: what came of the last look at each, and a way to look now.
Column {
    id: root

    required property ShopDataPageViewModel viewModel

    function outcome(stage: int, ageS: int): string {
        switch (stage) {
        case Kiosk.FetchState.Imported:
            return qsTr("fetched %1", "a time ago").arg(ShopDataWording.ago(ageS));
        case Kiosk.FetchState.Unchanged:
            return qsTr("unchanged %1", "a time ago").arg(ShopDataWording.ago(ageS));
        case Kiosk.FetchState.Failed:
            return qsTr("failed %1", "a time ago").arg(ShopDataWording.ago(ageS));
        }
        return qsTr("not looked at yet");
    }

    spacing: Theme.staffGap * 0.2
    visible: root.viewModel.fetched.count > 0

    StaffTitle {
        bottomPadding: Theme.staffGap * (Theme.rightToLeft ? 1.5 : 0.5)
        text: qsTr("Fetched by themselves")
    }

    Repeater {
        model: root.viewModel.fetched

        Column {
            id: feed

            required property string name
            required property int stage
            required property int ageS
            required property string reason

            objectName: "fetched-" + feed.name
            width: root.width

            Item {
                height: Math.max(title.height, when.height)
                width: parent.width

                StaffText {
                    id: title

                    anchors.left: parent.left
                    text: StaffWording.within(feed.name)
                    weight: Theme.medium
                }

                StaffText {
                    id: when

                    anchors.right: parent.right
                    color: feed.stage === Kiosk.FetchState.Failed ? Theme.alert : Theme.muted
                    tabular: true
                    text: root.outcome(feed.stage, feed.ageS)
                }
            }

            StaffParagraph {
                color: Theme.alert
                text: StaffWording.within(feed.reason)
                visible: feed.reason !== ""
            }
        }
    }

    StaffNote {
        objectName: "nextFetch"
        text: root.viewModel.fetching ? qsTr("Looking for what has changed…") : root.viewModel.nextFetchS < 0 ? qsTr("Looked at only when you ask.") : qsTr("Next look in %1", "a duration").arg(StaffWording.duration(root.viewModel.nextFetchS))
        topPadding: Theme.staffGap * 0.5
    }

    StaffButton {
        anchors.left: parent.left
        enabled: !root.viewModel.fetching
        objectName: "fetchNow"
        outlined: true
        text: qsTr("Look now")

        onActivated: root.viewModel.fetchNow()
    }
}
