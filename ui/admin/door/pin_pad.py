"""What both PIN pads show, and do with the digits that are pressed."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from app.domain.staff import StaffState
from app.services.access.door import StaffService
from ui.models.kinds import number_of
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

MOST_DIGITS = 12
FEWEST_DIGITS = 6
_TICK_MS = 250


@dataclass(frozen=True, slots=True)
class PinPadProps:
    """What QML sees: `length` digits are pressed; none is taken for another `waitS` seconds.

    `asked` while the PIN of a second person is waited for, `state` the door's own. `secondsLeft` is told near the
    time-out only, else 0; `stuck` when the PIN could not be judged at all.
    """

    asked: bool = False
    length: int = 0
    ready: bool = False
    checking: bool = False
    wrong: bool = False
    stuck: bool = False
    waitS: int = 0
    secondsLeft: int = 0
    hasPins: bool = True
    state: int = number_of(StaffState.CLOSED)


@seen_by_qml
class PinPadViewModel(ViewModel):
    """Base of the view models of a PIN pad: it keeps the digits from the screen; each says whose its slots are."""

    props: PinPadProps

    def __init__(self, door: StaffService, parent: QObject | None) -> None:
        """Ask for nothing yet."""
        super().__init__(PinPadProps(), parent)
        self._door = door
        self._digits = ""
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._refresh)

    @abstractmethod
    def _is_pressable(self) -> bool:
        """Return whether a digit would be taken."""

    @abstractmethod
    def _refresh(self) -> None:
        """Derive what QML sees."""

    def _asking(self) -> PinPadProps:
        """Return what a pad shows while it asks; a digit pressed is a new try: what became of the last is history."""
        door = self._door
        is_told = not self._digits and not door.is_checking
        return PinPadProps(
            asked=True,
            length=len(self._digits),
            ready=len(self._digits) >= FEWEST_DIGITS,
            checking=door.is_checking,
            wrong=is_told and door.wrong_pin,
            stuck=is_told and door.is_store_failing,
            waitS=door.wait_s,
        )

    def _press(self, digit: int) -> None:
        if self._is_pressable() and digit in range(10) and len(self._digits) < MOST_DIGITS:
            self._digits += str(digit)
            self._refresh()

    def _take_back(self) -> None:
        if self._is_pressable():
            self._digits = self._digits[:-1]
            self._refresh()

    def _hand_in(self, to: Callable[[str], None]) -> None:
        """Hand the PIN over and forget it; one that is too short is not even tried."""
        if self._is_pressable() and len(self._digits) >= FEWEST_DIGITS:
            digits, self._digits = self._digits, ""
            to(digits)
            self._refresh()
