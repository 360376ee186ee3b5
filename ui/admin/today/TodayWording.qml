pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls

// Words of the day's page: what needs somebody, and what can be done.
QtObject {
    id: root

    function attention(kind: int, subject: string, many: int): string {
        switch (kind) {
        case Kiosk.AttentionKind.DeviceMisconfigured:
            return qsTr("“%1” is set up wrongly", "a device").arg(StaffWording.within(subject));
        case Kiosk.AttentionKind.DeviceOffline:
            return qsTr("“%1” does not answer", "a device").arg(StaffWording.within(subject));
        case Kiosk.AttentionKind.CameraCovered:
            return qsTr("Something covers the camera");
        case Kiosk.AttentionKind.CameraDark:
            return qsTr("It is too dark for the camera");
        case Kiosk.AttentionKind.SandboxMissing:
            return qsTr("The camera runs without its locks");
        case Kiosk.AttentionKind.CatalogueEmpty:
            return qsTr("This mirror knows no garment");
        case Kiosk.AttentionKind.ImportFailed:
            return qsTr("The last import failed: %1", "of what").arg(root.feed(subject));
        case Kiosk.AttentionKind.RowsRefused:
            return qsTr("%n row(s) refused: %1", "of what", many).arg(root.feed(subject));
        case Kiosk.AttentionKind.StockStale:
            return qsTr("The stock figures are old");
        case Kiosk.AttentionKind.CountersNotKept:
            return qsTr("Today’s figures cannot be stored");
        case Kiosk.AttentionKind.DiskNearlyFull:
            return qsTr("The disk is nearly full");
        case Kiosk.AttentionKind.ClockNotSynchronised:
            return qsTr("The clock may be wrong");
        case Kiosk.AttentionKind.NoPin:
            return qsTr("No PIN is set");
        default:
            return qsTr("The screen does not keep its hours");
        }
    }

    function attentionAdvice(kind: int): string {
        switch (kind) {
        case Kiosk.AttentionKind.DeviceMisconfigured:
            return qsTr("The page of devices says what to put right.");
        case Kiosk.AttentionKind.DeviceOffline:
            return qsTr("Check its power and its cable; it is tried again by itself.");
        case Kiosk.AttentionKind.CameraCovered:
            return qsTr("Take away what hangs or sticks in front of it.");
        case Kiosk.AttentionKind.CameraDark:
            return qsTr("Turn on a light before the mirror; gestures rest until then.");
        case Kiosk.AttentionKind.SandboxMissing:
            return qsTr("This system’s kernel is too old to hold it. Tell who looks after the machine.");
        case Kiosk.AttentionKind.CatalogueEmpty:
            return qsTr("Import the shop’s products; until then every garment is unknown.");
        case Kiosk.AttentionKind.ImportFailed:
            return qsTr("What was imported before still shows.");
        case Kiosk.AttentionKind.RowsRefused:
            return qsTr("These garments are missing or incomplete on the mirror.");
        case Kiosk.AttentionKind.StockStale:
            return qsTr("Shoppers are asked to have stock checked by you.");
        case Kiosk.AttentionKind.CountersNotKept:
            return qsTr("They are lost at the next start. The log says why.");
        case Kiosk.AttentionKind.DiskNearlyFull:
            return qsTr("Soon nothing can be stored. Tell who looks after the machine.");
        case Kiosk.AttentionKind.ClockNotSynchronised:
            return qsTr("Opening hours and ages depend on it. Check the network.");
        case Kiosk.AttentionKind.NoPin:
            return qsTr("Set one on this machine’s console: python main.py pin set");
        default:
            return qsTr("The log says why it could not be switched.");
        }
    }

    function feed(kind: string): string {
        switch (kind) {
        case "products":
            return qsTr("products");
        case "inventory":
            return qsTr("stock figures");
        case "reviews":
            return qsTr("reviews");
        case "stores":
            return qsTr("stores");
        default:
            return StaffWording.within(kind);
        }
    }
}
