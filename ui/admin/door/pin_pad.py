"""What both PIN pads do with the digits that are pressed."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.services.access.door import StaffService
from ui.admin.door.pin_entry import PinEntry
from ui.models.view_model import ViewModel


class PinPadViewModel(ViewModel):
    """Base of the view models of a PIN pad: each says which of its slots are whose."""

    def __init__(self, props: Any, door: StaffService, tick_ms: int, parent: QObject | None) -> None:
        """Begin with `props`; `tick_ms` is how often what a waiting pad shows is derived anew."""
        super().__init__(props, parent)
        self._door = door
        self._pin = PinEntry()
        self._ticks = QTimer(self)
        self._ticks.setInterval(tick_ms)
        self._ticks.timeout.connect(self._refresh)

    @abstractmethod
    def _is_pressable(self) -> bool:
        """Return whether a digit would be taken."""

    @abstractmethod
    def _refresh(self) -> None:
        """Derive what QML sees."""

    def _press(self, digit: int) -> None:
        if self._is_pressable():
            self._pin.add(digit)
            self._refresh()

    def _take_back(self) -> None:
        if self._is_pressable():
            self._pin.erase()
            self._refresh()

    def _hand_in(self, to: Callable[[str], None]) -> None:
        """Hand the PIN over; one that is too short is not even tried."""
        if self._is_pressable() and self._pin.is_long_enough:
            to(self._pin.pop_digits())
            self._refresh()
