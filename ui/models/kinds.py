"""The kinds of thing that QML asks about by name, such as `Kiosk.Band.FewLeft`."""

from enum import IntEnum

from PySide6.QtCore import QEnum, QObject

from ui.models.registration import ClassInfo, seen_by_qml


# Unscoped registration would make one `Unknown` overwrite the other.
@seen_by_qml
@ClassInfo(RegisterEnumClassesUnscoped="false")
class Kiosk(QObject):
    """Holds the enumerations of the pages."""

    @QEnum
    class Band(IntEnum):
        """How available an article is, in words."""

        InStock = 0
        FewLeft = 1
        SoldOut = 2
        OnOrder = 3
        Unknown = 4

    @QEnum
    class FitKind(IntEnum):
        """How a garment falls compared with its label."""

        Unsaid = 0
        Small = 1
        TrueToSize = 2
        Large = 3

    @QEnum
    class OpenState(IntEnum):
        """Whether a store is open at this moment."""

        Open = 0
        ClosesSoon = 1
        Closed = 2
        Unknown = 3

    @QEnum
    class ReviewOrder(IntEnum):
        """How reviews are sorted."""

        Newest = 0
        MostHelpful = 1

    @QEnum
    class Engagement(IntEnum):
        """How far the person before the mirror has come."""

        Nobody = 0
        Present = 1
        Ready = 2
        Driving = 3

    @QEnum
    class View(IntEnum):
        """What the camera can see."""

        Clear = 0
        TooDark = 1
        Covered = 2

    @QEnum
    class Hint(IntEnum):
        """Which gesture is being taught."""

        Nothing = 0
        Point = 1
        Swipe = 2
        Back = 3

    @QEnum
    class Notice(IntEnum):
        """What a scan that opened no garment was."""

        Nothing = 0
        LoyaltyCard = 1
        Receipt = 2
        UnknownCode = 3
        UnknownCard = 4
        Refused = 5

    @QEnum
    class StaffState(IntEnum):
        """How far somebody has come through the door to the staff's pages."""

        Closed = 0
        Asking = 1
        Open = 2

    @QEnum
    class AttentionKind(IntEnum):
        """What can need staff."""

        DeviceMisconfigured = 0
        DeviceOffline = 1
        CameraCovered = 2
        CameraDark = 3
        SandboxMissing = 4
        CatalogueEmpty = 5
        ImportFailed = 6
        RowsRefused = 7
        StockStale = 8
        CountersNotKept = 9
        DiskNearlyFull = 10
        ClockNotSynchronised = 11
        NoPin = 12
        ScreenSchedule = 13

    @QEnum
    class PowerAction(IntEnum):
        """What staff can ask of the machine."""

        Nothing = 0
        RestartProgram = 1
        ScreenOff = 2
        ScreenOn = 3
        ShutDown = 4

    @QEnum
    class LogLevel(IntEnum):
        """How grave a line of the log is."""

        Debug = 0
        Info = 1
        Warning = 2
        Error = 3

    @QEnum
    class DeviceTest(IntEnum):
        """How far the test of a device has come."""

        Idle = 0
        Listening = 1
        Heard = 2
        Silent = 3

    @QEnum
    class DeviceState(IntEnum):
        """What a device is doing."""

        Connecting = 0
        Ready = 1
        Offline = 2
        Misconfigured = 3

    @QEnum
    class Zone(IntEnum):
        """Which place an antenna looks at."""

        Own = 0
        Neighbour = 1

    @QEnum
    class ScanKind(IntEnum):
        """What a device read."""

        Nothing = 0
        Code = 1
        Card = 2
        Tag = 3

    @QEnum
    class CalibrationStep(IntEnum):
        """How far a calibration has come."""

        Ready = 0
        ListeningHere = 1
        HeardHere = 2
        ListeningNextDoor = 3
        Proposed = 4
        Applied = 5

    @QEnum
    class CalibrationProblem(IntEnum):
        """Why the last listening is of no use."""

        Nothing = 0
        NothingHeard = 1
        TooFewReads = 2
        SameStrength = 3
        ReaderOffline = 4

    @QEnum
    class KeyKind(IntEnum):
        """How a setting is edited; a List of texts has an order."""

        Switch = 0
        Number = 1
        Choice = 2
        List = 3
        Text = 4

    @QEnum
    class CameraAbsence(IntEnum):
        """Why there is no camera."""

        Present = 0
        Forbidden = 1
        Off = 2

    @QEnum
    class Sandbox(IntEnum):
        """Whether the kernel holds the camera's process."""

        Unknown = 0
        Held = 1
        Missing = 2

    @QEnum
    class ArmGesture(IntEnum):
        """What a person does with their arms; left and right are the person's own."""

        RaiseHand = 0
        ExtendLeft = 1
        ExtendRight = 2
        SwipeLeft = 3
        SwipeRight = 4
        BothUp = 5

    @QEnum
    class CodeMeaning(IntEnum):
        """What a code turned out to be."""

        Article = 0
        UnknownArticle = 1
        Staff = 2
        Loyalty = 3
        Receipt = 4
        Ignored = 5
        Refused = 6
        Other = 7

    @QEnum
    class TriedOutcome(IntEnum):
        """What a code that staff typed would open."""

        Nothing = 0
        Found = 1
        NotInCatalogue = 2
        NoArticle = 3
        LoyaltyCard = 4
        StaffBadge = 5
        Receipt = 6
        Ignored = 7
        Refused = 8

    @QEnum
    class Pattern(IntEnum):
        """What is shown over the whole screen to look at or to touch."""

        Nothing = 0
        Bars = 1
        Grid = 2
        Ruler = 3
        Touch = 4
        Targets = 5

    @QEnum
    class BrightnessMeans(IntEnum):
        """What brightness is set by."""

        Backlight = 0
        Monitor = 1
        Layer = 2


Band = Kiosk.Band
FitKind = Kiosk.FitKind
OpenState = Kiosk.OpenState
Order = Kiosk.ReviewOrder
