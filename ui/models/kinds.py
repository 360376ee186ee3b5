"""The kinds of thing that QML asks about by name, such as `Kiosk.Band.FewLeft`."""

from enum import Enum, IntEnum
from typing import Any, TypeVar

from PySide6.QtCore import QEnum, QObject

from app.domain import (
    cabins,
    calibration,
    camera_figures,
    catalogue,
    category_rules,
    device_tests,
    editable,
    gestures,
    meanings,
    merchandising,
    placements,
    power,
    requests,
    results,
    returns,
    scans,
    screen,
    shop_data,
    staff,
    suggestions,
    sync,
    today,
    traits,
)
from ui.models.registration import ClassInfo, seen_by_qml

_Member = TypeVar("_Member", bound=Enum)
_NUMBERS: dict[Enum, int] = {}


def _numbered(source: type[Enum], *, has_nothing: bool = False, name: str = "") -> Any:
    """Return an enumeration of the domain as QML names its members: `TOO_DARK` is `TooDark`, `NONE` is `Nothing`."""
    first = int(has_nothing)
    _NUMBERS.update((member, number) for number, member in enumerate(source, first))
    names = ["Nothing" if member.name == "NONE" else member.name.title().replace("_", "") for member in source]
    return IntEnum(name or source.__name__, ["Nothing"] * first + names, start=0)


def number_of(member: Enum | None) -> int:
    """Return the number by which QML knows a member of an enumeration of the domain; 0 (`Nothing`) for None."""
    return 0 if member is None else _NUMBERS[member]


def shown_value(member: Enum) -> Any:
    """Return what QML is shown of a member of any enumeration: its number there, the value of one QML does not know."""
    return _NUMBERS.get(member, member.value)


def member_of(source: type[_Member], number: int) -> _Member | None:
    """Return the member of an enumeration of the domain that QML knows by a number, None where there is none."""
    return next((member for member in source if _NUMBERS[member] == number), None)


# Unscoped registration would make one `Unknown` overwrite the other.
@seen_by_qml
@ClassInfo(RegisterEnumClassesUnscoped="false")
class Kiosk(QObject):
    """Holds the enumerations of the pages: first those of the domain, then what only the screen tells apart."""

    ReviewOrder: Any = QEnum(_numbered(catalogue.ReviewOrder))
    Rest: Any = QEnum(_numbered(placements.Rest))
    Engagement: Any = QEnum(_numbered(gestures.Engagement))
    View: Any = QEnum(_numbered(gestures.View))
    Notice: Any = QEnum(_numbered(meanings.ScanNotice, has_nothing=True, name="Notice"))
    StaffState: Any = QEnum(_numbered(staff.StaffState))
    AttentionKind: Any = QEnum(_numbered(today.AttentionKind))
    PowerAction: Any = QEnum(_numbered(power.PowerAction, has_nothing=True))
    DeviceTest: Any = QEnum(_numbered(device_tests.TestStep, name="DeviceTest"))
    DeviceState: Any = QEnum(_numbered(scans.DeviceState))
    Zone: Any = QEnum(_numbered(scans.Zone))
    CalibrationStep: Any = QEnum(_numbered(calibration.CalibrationStep))
    CalibrationProblem: Any = QEnum(_numbered(calibration.CalibrationProblem, has_nothing=True))
    ArmGesture: Any = QEnum(_numbered(gestures.Gesture, name="ArmGesture"))
    CodeMeaning: Any = QEnum(_numbered(camera_figures.CodeMeaning))
    FetchState: Any = QEnum(_numbered(sync.FetchState))
    TriedOutcome: Any = QEnum(_numbered(shop_data.TriedOutcome, has_nothing=True))
    LiftState: Any = QEnum(_numbered(results.LiftState))
    ResultsList: Any = QEnum(_numbered(results.ResultsList))
    BrightnessMeans: Any = QEnum(_numbered(screen.BrightnessMeans))
    KeyKind: Any = QEnum(_numbered(editable.KeyKind))
    Because: Any = QEnum(_numbered(suggestions.Because))
    Reach: Any = QEnum(_numbered(traits.Reach))
    ConflictKind: Any = QEnum(_numbered(merchandising.ConflictKind))
    RequestKind: Any = QEnum(_numbered(requests.RequestKind))
    RequestState: Any = QEnum(_numbered(requests.RequestState))
    Promise: Any = QEnum(_numbered(requests.Promise))
    RefusalReason: Any = QEnum(_numbered(requests.RefusalReason, has_nothing=True))
    ReturnReason: Any = QEnum(_numbered(requests.ReturnReason, has_nothing=True))
    ReceiptVerdict: Any = QEnum(_numbered(returns.ReceiptVerdict, has_nothing=True))
    WhyNotPlaced: Any = QEnum(_numbered(requests.WhyNotPlaced, has_nothing=True))
    WhyNotStepped: Any = QEnum(_numbered(requests.WhyNotStepped, has_nothing=True))
    CabinState: Any = QEnum(_numbered(cabins.CabinState))
    MarginBand: Any = QEnum(_numbered(merchandising.Band, name="MarginBand"))
    RuleKind: Any = QEnum(_numbered(category_rules.RuleKind))
    Pattern: Any = QEnum(_numbered(screen.Pattern))

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
    class Hint(IntEnum):
        """Which gesture is being taught, or what a swipe lacked that was nearly one."""

        Nothing = 0
        Point = 1
        Swipe = 2
        Back = 3
        Wider = 4
        Quicker = 5
        Higher = 6
        OtherWay = 7

    @QEnum
    class LogLevel(IntEnum):
        """How grave a line of the log is, as `logging` counts."""

        Debug = 10
        Info = 20
        Warning = 30
        Error = 40

    @QEnum
    class CodeAnswer(IntEnum):
        """What is to be said of a code that staff typed, where it stands for nothing that is listed."""

        Nothing = 0
        TooShort = 1
        NotOurs = 2
        Over = 3

    @QEnum
    class Act(IntEnum):
        """What the first action of a product's page does."""

        Nothing = 0
        Ask = 1
        Choose = 2
        Follow = 3

    @QEnum
    class Answer(IntEnum):
        """What a shopper is told over the whole screen of what they asked for."""

        Nothing = 0
        Code = 1
        Link = 2
        Here = 3
        Refused = 4
        Expired = 5
        NotPlaced = 6
        NotWithdrawn = 7

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


Band = Kiosk.Band
FitKind = Kiosk.FitKind
OpenState = Kiosk.OpenState
Act = Kiosk.Act
Answer = Kiosk.Answer
Hint = Kiosk.Hint
