"""The second person, whom what is dangerous may need."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.errors import StaffClosed, StaffUnconfirmed
from app.services.access.door import StaffService
from ui.admin.door.guard import for_staff
from ui.admin.door.pin_entry import PinEntry
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_TICK_MS = 250


@dataclass(frozen=True, slots=True)
class SecondPersonProps:
    """What QML sees, as of the door itself; `asked` while the PIN of somebody else is waited for."""

    asked: bool = False
    length: int = 0
    ready: bool = False
    checking: bool = False
    wrong: bool = False
    waitS: int = 0


@seen_by_qml
class SecondPersonViewModel(ViewModel):
    """Stands before what is dangerous: `before` does it at once where one person is enough."""

    props: SecondPersonProps

    def __init__(self, door: StaffService, parent: QObject | None = None) -> None:
        super().__init__(SecondPersonProps(), parent)
        self._door = door
        self._pin = PinEntry()
        self._waiting: Callable[[], None] | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._refresh)
        door.changed.connect(self._on_changed)
        door.closed.connect(self._on_changed)

    @property
    def guard(self) -> StaffService:
        """Who knows whether staff are there."""
        return self._door

    def before(self, action: Callable[[], None]) -> None:
        """Do `action` now if it is confirmed or needs nobody else; otherwise ask for the PIN first."""
        try:
            self._door.require_confirmed()
        except StaffClosed:
            return
        except StaffUnconfirmed:
            self._waiting = action
            self._pin.forget()
            self._ticks.start()
            self._refresh()
            return
        action()

    @Slot(int)
    @for_staff
    def digit(self, digit: int) -> None:
        """Press a digit."""
        if self._is_pressable():
            self._pin.add(digit)
            self._refresh()

    @Slot()
    @for_staff
    def erase(self) -> None:
        """Take the last digit back."""
        if self._is_pressable():
            self._pin.erase()
            self._refresh()

    @Slot()
    @for_staff
    def enter(self) -> None:
        """Hand the PIN in."""
        if self._is_pressable() and self._pin.is_long_enough:
            self._door.confirm(self._pin.pop_digits())
            self._refresh()

    @Slot()
    @for_staff
    def cancel(self) -> None:
        """Leave it undone."""
        self._let_go()

    def _is_pressable(self) -> bool:
        return self._waiting is not None and not self._door.wait_s and not self._door.is_checking

    def _on_changed(self) -> None:
        if not self._door.is_open:
            self._let_go()
        elif self._waiting is not None and self._door.is_confirmed:
            action = self._waiting
            self._let_go()
            action()
        else:
            self._refresh()

    def _let_go(self) -> None:
        self._waiting = None
        self._pin.forget()
        self._ticks.stop()
        self._refresh()

    def _refresh(self) -> None:
        asked = self._waiting is not None
        self._apply(
            SecondPersonProps(
                asked=asked,
                length=len(self._pin),
                ready=self._pin.is_long_enough,
                checking=asked and self._door.is_checking,
                wrong=asked and self._door.wrong_pin and not len(self._pin) and not self._door.is_checking,
                waitS=self._door.wait_s if asked else 0,
            )
        )
