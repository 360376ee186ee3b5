pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.components
import ui.theme

// One thing that needs somebody: what, where, since when; leads to the page that tells more where there is one.
Pressable {
    id: root

    required property string key
    required property int attentionKind
    required property string subject
    required property int many
    required property int forS
    required property string page
    required property int figure
    required property int figureAgeS
    readonly property bool leads: root.page !== ""
    readonly property string words: root.attention(root.attentionKind, root.subject, root.many)
    readonly property string todo: root.attentionAdvice(root.attentionKind, root.subject)

    function attention(kind: int, subject: string, many: int): string {
        return ({
                [Kiosk.AttentionKind.RequestLate]: qsTr("%n request(s) have waited too long", "", many),
                [Kiosk.AttentionKind.RequestsNotKept]: qsTr("Requests cannot be stored"),
                [Kiosk.AttentionKind.StockDiffers]: qsTr("%n piece(s) of “%1” here, %2 by the figures", "", many).arg(Wording.isolated(subject)).arg(StaffWording.number(root.figure, 0)),
                [Kiosk.AttentionKind.LeftBehind]: qsTr("%n piece(s) left hanging", "", many),
                [Kiosk.AttentionKind.DeviceMisconfigured]: qsTr("“%1” is set up wrongly", "a device").arg(StaffWording.within(subject)),
                [Kiosk.AttentionKind.DeviceOffline]: qsTr("“%1” does not answer", "a device").arg(StaffWording.within(subject)),
                [Kiosk.AttentionKind.CameraCovered]: qsTr("Something covers the camera"),
                [Kiosk.AttentionKind.CameraDark]: qsTr("It is too dark for the camera"),
                [Kiosk.AttentionKind.CameraMirrored]: qsTr("The camera may confuse left and right"),
                [Kiosk.AttentionKind.SandboxMissing]: qsTr("The camera runs without its locks"),
                [Kiosk.AttentionKind.StoreDamaged]: qsTr("The database is damaged"),
                [Kiosk.AttentionKind.StoreReadOnly]: qsTr("Nothing can be stored"),
                [Kiosk.AttentionKind.StoreBegunAnew]: qsTr("The database was damaged; an empty one is in use"),
                [Kiosk.AttentionKind.StoreFromCopy]: qsTr("The database was damaged; a copy from before is in use"),
                [Kiosk.AttentionKind.StoreRowsLeftOut]: qsTr("%n damaged row(s) left out", "of the database", many),
                [Kiosk.AttentionKind.CatalogueEmpty]: qsTr("This mirror knows no garment"),
                [Kiosk.AttentionKind.ImportFailed]: qsTr("The last import failed: %1", "of what").arg(root.feed(subject)),
                [Kiosk.AttentionKind.RowsRefused]: qsTr("%n row(s) refused: %1", "of what", many).arg(root.feed(subject)),
                [Kiosk.AttentionKind.StockStale]: qsTr("The stock figures are old"),
                [Kiosk.AttentionKind.CountersNotKept]: qsTr("Today’s figures cannot be stored"),
                [Kiosk.AttentionKind.DiskNearlyFull]: qsTr("The disk is nearly full"),
                [Kiosk.AttentionKind.ClockNotSynchronised]: qsTr("The clock may be wrong"),
                [Kiosk.AttentionKind.NoPin]: qsTr("No PIN is set")
            })[kind] ?? qsTr("The screen does not keep its hours");
    }

    function attentionAdvice(kind: int, subject: string): string {
        return ({
                [Kiosk.AttentionKind.RequestLate]: qsTr("Somebody waits. The page of requests says where."),
                [Kiosk.AttentionKind.RequestsNotKept]: qsTr("Shoppers are told to ask you in person. The log says why."),
                [Kiosk.AttentionKind.StockDiffers]: qsTr("Counted %1 ago. Have the stock put right.", "a duration").arg(StaffWording.duration(root.figureAgeS)),
                [Kiosk.AttentionKind.LeftBehind]: qsTr("The visit has ended; the next shopper would find them."),
                [Kiosk.AttentionKind.DeviceMisconfigured]: qsTr("The page of devices says what to put right."),
                [Kiosk.AttentionKind.DeviceOffline]: qsTr("Check its power and its cable; it is tried again by itself."),
                [Kiosk.AttentionKind.CameraCovered]: qsTr("Take away what hangs or sticks in front of it."),
                [Kiosk.AttentionKind.CameraDark]: qsTr("Turn on a light before the mirror; gestures rest until then."),
                [Kiosk.AttentionKind.CameraMirrored]: qsTr("Nearly everybody seems to raise their left hand. In the settings, switch “Camera mirrors” over, and see whether the pointer follows your hand."),
                [Kiosk.AttentionKind.SandboxMissing]: qsTr("This system’s kernel is too old to hold it. Tell whoever looks after this machine."),
                [Kiosk.AttentionKind.StoreDamaged]: qsTr("At its next start the mirror takes the newest copy. A backup comes back on this machine’s console: python main.py restore"),
                [Kiosk.AttentionKind.StoreReadOnly]: qsTr("The disk is full, or may only be read. Tell whoever looks after this machine; with room it goes on by itself."),
                [Kiosk.AttentionKind.StoreBegunAnew]: qsTr("The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore. Without one, import the feeds again.").arg(StaffWording.within(subject)),
                [Kiosk.AttentionKind.StoreFromCopy]: qsTr("What was changed since is missing: import the feeds again. The damaged one is kept in “%1”. A backup comes back on this machine’s console: python main.py restore").arg(StaffWording.within(subject)),
                [Kiosk.AttentionKind.StoreRowsLeftOut]: qsTr("Import the feeds again. If it comes back, the disk may be failing."),
                [Kiosk.AttentionKind.CatalogueEmpty]: qsTr("Import the shop’s products; until then every garment is unknown."),
                [Kiosk.AttentionKind.ImportFailed]: qsTr("What was imported before still shows."),
                [Kiosk.AttentionKind.RowsRefused]: qsTr("These garments are missing or incomplete on the mirror."),
                [Kiosk.AttentionKind.StockStale]: qsTr("Shoppers are asked to have stock checked by you."),
                [Kiosk.AttentionKind.CountersNotKept]: qsTr("They are lost at the next start. The log says why."),
                [Kiosk.AttentionKind.DiskNearlyFull]: qsTr("Soon nothing can be stored. Tell whoever looks after this machine."),
                [Kiosk.AttentionKind.ClockNotSynchronised]: qsTr("Opening hours and ages depend on it. Check the network."),
                [Kiosk.AttentionKind.NoPin]: qsTr("Set one on this machine’s console: python main.py pin set")
            })[kind] ?? qsTr("The log says why it could not be switched.");
    }

    function feed(kind: string): string {
        return ({
                "products": qsTr("products"),
                "inventory": qsTr("stock figures"),
                "reviews": qsTr("reviews"),
                "stores": qsTr("shops"),
                "supplements": qsTr("supplements"),
                "tags": qsTr("RFID tags"),
                "till": qsTr("sales of the till"),
                "baskets": qsTr("purchases")
            })[kind] ?? StaffWording.within(kind);
    }

    activeFocusOnTab: root.leads
    implicitHeight: Math.max(Theme.staffTarget, column.implicitHeight + 2 * Theme.staffGap)
    name: [root.words, root.todo].filter(part => part !== "").join(" ")
    role: root.leads ? Accessible.Button : Accessible.ListItem

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.top: column.top
        anchors.topMargin: (Theme.staffLine - height) / 2
        name: "warning"
        size: Theme.staffBody
        tint: Theme.alert
    }

    Column {
        id: column

        anchors.left: icon.right
        anchors.leftMargin: Theme.staffGap
        anchors.right: arrow.left
        anchors.rightMargin: Theme.staffGap
        anchors.verticalCenter: parent.verticalCenter

        StaffParagraph {
            text: root.words + (root.forS >= 0 ? " · " + StaffWording.since(root.forS) : "")
            weight: Theme.medium
        }

        StaffNote {
            text: root.todo
            visible: root.todo !== ""
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        size: Theme.staffBody
        tint: Theme.muted
        turns: true
        visible: root.leads
    }
}
