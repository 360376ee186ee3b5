"""The door to the staff's pages: who asks for it, and the PIN they press."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.staff import StaffState
from app.services.access.door import StaffService
from ui.admin.door.pin_entry import PinEntry
from ui.models.kinds import number_of
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_TICK_MS = 500
_COUNTDOWN_S = 10


@dataclass(frozen=True, slots=True)
class StaffEntryProps:
    """What QML sees: `length` digits are pressed; none is taken for another `waitS` seconds.

    `secondsLeft` is told near the time-out only, else 0; `stuck` when the PIN could not be judged at all.
    """

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
class StaffEntryViewModel(ViewModel):
    """The one part of the staff's screen that anybody may use: all it can do is to hand a PIN to the door."""

    props: StaffEntryProps

    def __init__(self, door: StaffService, parent: QObject | None = None) -> None:
        super().__init__(StaffEntryProps(), parent)
        self._door = door
        self._pin = PinEntry()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._refresh)
        for source in (door.opened, door.closed, door.changed):
            source.connect(self._on_changed)
        self._on_changed()

    @Slot()
    def ask(self) -> None:
        """Ask for a PIN: somebody held the corner."""
        self._door.ask()

    @Slot(int)
    def digit(self, digit: int) -> None:
        """Press a digit."""
        if self._is_pressable():
            self._pin.add(digit)
            self._refresh()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if self._is_pressable():
            self._pin.erase()
            self._refresh()

    @Slot()
    def enter(self) -> None:
        """Hand the PIN in; one that is too short is not even tried."""
        if self._is_pressable() and self._pin.is_long_enough:
            self._door.enter(self._pin.pop_digits())
            self._refresh()

    @Slot()
    def cancel(self) -> None:
        """Go back to the shopper's page."""
        if self._door.state is StaffState.ASKING:
            self._door.close()

    def _is_pressable(self) -> bool:
        door = self._door
        return door.state is StaffState.ASKING and door.has_pins and not door.wait_s and not door.is_checking

    def _on_changed(self) -> None:
        is_asking = self._door.state is StaffState.ASKING
        if is_asking is not self._ticks.isActive():
            self._pin.forget()
            if is_asking:
                self._ticks.start()
            else:
                self._ticks.stop()
        self._refresh()

    def _refresh(self) -> None:
        door = self._door
        state = number_of(door.state)
        if door.state is not StaffState.ASKING:
            self._apply(StaffEntryProps(hasPins=door.has_pins, state=state))
            return
        # A digit pressed is a new try: what became of the last one is history.
        is_told = not len(self._pin) and not door.is_checking
        left_s = door.seconds_left
        self._apply(
            StaffEntryProps(
                length=len(self._pin),
                ready=self._pin.is_long_enough,
                checking=door.is_checking,
                wrong=is_told and door.wrong_pin,
                stuck=is_told and door.is_store_failing,
                waitS=door.wait_s,
                secondsLeft=left_s if left_s <= _COUNTDOWN_S and not door.is_checking else 0,
                hasPins=door.has_pins,
                state=state,
            )
        )
