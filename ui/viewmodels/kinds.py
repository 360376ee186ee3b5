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
    """Holds the enumerations of the shopper's pages."""

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


Page = Kiosk.Page
Band = Kiosk.Band
FitKind = Kiosk.FitKind
OpenState = Kiosk.OpenState
Order = Kiosk.ReviewOrder
