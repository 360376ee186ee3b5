"""The kinds of thing that QML asks about by name, such as `Kiosk.Band.FewLeft`."""

from enum import IntEnum

from PySide6.QtCore import QEnum, QObject
from PySide6.QtQml import QmlElement

from ui.models.registration import ClassInfo, QmlUncreatable

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


# Unscoped registration would make one `Unknown` overwrite the other.
@QmlElement
@QmlUncreatable("It only names kinds.")
@ClassInfo(RegisterEnumClassesUnscoped="false")
class Kiosk(QObject):
    """Holds the enumerations of the pages."""

    @QEnum
    class Page(IntEnum):
        """What fills the screen."""

        Attract = 0
        Garments = 1
        Product = 2
        Reviews = 3
        Nearby = 4
        GoesWith = 5
        Unknown = 6

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
    class StaffPage(IntEnum):
        """What staff look at."""

        Devices = 0
        Calibration = 1

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
        """What a device read last that is no RFID tag."""

        Nothing = 0
        Code = 1
        Card = 2

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


Page = Kiosk.Page
Band = Kiosk.Band
FitKind = Kiosk.FitKind
OpenState = Kiosk.OpenState
Order = Kiosk.ReviewOrder
