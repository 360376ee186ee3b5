"""The page of all that was asked for."""

from operator import attrgetter

from PySide6.QtCore import QObject, Slot

from ui.frame.asked import AskedViewModel
from ui.models.records import RecordListModel
from ui.models.registration import Property, seen_by_qml


@seen_by_qml
class AskedListViewModel(QObject):
    """All requests of this visit, and what can still be done with each."""

    mine = Property(RecordListModel, attrgetter("_asked.mine"), constant=True)

    def __init__(self, asked: AskedViewModel, parent: QObject | None = None) -> None:
        """List what is asked for through the frame."""
        super().__init__(parent)
        self._asked = asked

    @Slot(int)
    def withdraw(self, number: int) -> None:
        """Ask no more for it."""
        self._asked.withdraw(number)

    @Slot(int)
    def showCode(self, number: int) -> None:
        """Show its code again, large."""
        self._asked.show_code(number)
