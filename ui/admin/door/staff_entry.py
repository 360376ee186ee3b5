"""The door to the staff's pages: who asks for it, and the PIN they press."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from app.domain.staff import StaffState
from app.services.access.door import StaffService
from ui.admin.door.pin_pad import PinPadProps, PinPadViewModel
from ui.models.kinds import number_of
from ui.models.registration import seen_by_qml

_COUNTDOWN_S = 10


@seen_by_qml
class StaffEntryViewModel(PinPadViewModel):
    """The one part of the staff's screen that anybody may use: all it can do is to hand a PIN to the door."""

    def __init__(self, door: StaffService, parent: QObject | None = None) -> None:
        super().__init__(door, parent)
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
        self._press(digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._take_back()

    @Slot()
    def enter(self) -> None:
        """Hand the PIN in; one that is too short is not even tried."""
        self._hand_in(self._door.enter)

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
            self._digits = ""
            if is_asking:
                self._ticks.start()
            else:
                self._ticks.stop()
        self._refresh()

    def _refresh(self) -> None:
        door, left_s = self._door, self._door.seconds_left
        is_asking = door.state is StaffState.ASKING
        is_counted = is_asking and left_s <= _COUNTDOWN_S and not door.is_checking
        self._apply(
            replace(
                self._asking() if is_asking else PinPadProps(),
                secondsLeft=left_s if is_counted else 0,
                hasPins=door.has_pins,
                state=number_of(door.state),
            )
        )
