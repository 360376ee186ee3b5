"""The second person, whom what is dangerous may need."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.errors import StaffClosed, StaffUnconfirmed
from app.services.access.door import StaffService
from ui.admin.door.guard import for_staff
from ui.admin.door.pin_pad import PinPadProps, PinPadViewModel
from ui.models.registration import seen_by_qml


@seen_by_qml
class SecondPersonViewModel(PinPadViewModel):
    """Stands before what is dangerous: `before` does it at once where one person is enough."""

    def __init__(self, door: StaffService, parent: QObject | None = None) -> None:
        super().__init__(door, parent)
        self.guard = door
        self._waiting: Callable[[], None] | None = None
        door.changed.connect(self._on_changed)
        door.closed.connect(self._on_changed)

    def before(self, action: Callable[[], None]) -> None:
        """Do `action` now if it is confirmed or needs nobody else; otherwise ask for the PIN first."""
        try:
            self._door.require_confirmed()
        except StaffClosed:
            return
        except StaffUnconfirmed:
            self._waiting = action
            self._digits = ""
            self._ticks.start()
            self._refresh()
            return
        action()

    @for_staff(int)
    def digit(self, digit: int) -> None:
        """Press a digit."""
        self._press(digit)

    @for_staff()
    def erase(self) -> None:
        """Take the last digit back."""
        self._take_back()

    @for_staff()
    def enter(self) -> None:
        """Hand the PIN in."""
        self._hand_in(self._door.confirm)

    @for_staff()
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
        self._digits = ""
        self._ticks.stop()
        self._refresh()

    def _refresh(self) -> None:
        self._apply(PinPadProps() if self._waiting is None else self._asking())
