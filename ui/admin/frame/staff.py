"""What stands round the staff's pages: which one is open, how long still, and the way back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.access.door import StaffService
from ui.admin.door.guard import for_staff
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_COUNTDOWN_S = 20
_TICK_MS = 500


@dataclass(frozen=True, slots=True)
class StaffProps:
    """What QML sees. `secondsLeft` is told near the time-out only, else 0."""

    page: str = ""
    secondsLeft: int = 0
    open: bool = False


@seen_by_qml
class StaffViewModel(ViewModel):
    """Every slot asks the service first whether staff are there."""

    pageChanged = Signal()
    openChanged = Signal()

    props: StaffProps

    def __init__(
        self,
        *,
        staff: StaffService,
        within: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        """`within`, called when staff come in, names each page and the page of the menu it belongs to.

        The first is open at first.
        """
        super().__init__(StaffProps(), parent)
        self.subject = ""
        self.guard = staff
        self._within = within
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._refresh)
        staff.opened.connect(self._on_opened)
        staff.closed.connect(self._on_closed)
        if staff.is_open:
            self._on_opened()

    def show(self, page: str, subject: str = "") -> None:
        """Open any page, about one thing where `subject` names it."""
        if self.guard.is_open:
            self.subject = subject
            self._apply(replace(self.props, page=page))

    @for_staff(str)
    def openPage(self, page: str) -> None:
        """Open another page of the menu."""
        if self._within().get(page) == page:
            self.show(page)

    @for_staff()
    def back(self) -> None:
        """Leave the page for the one that it belongs to; a page of the menu for the shopper's."""
        page = self._within()[self.props.page]
        if page == self.props.page:
            self.close()
        else:
            self.show(page)

    @for_staff()
    def close(self) -> None:
        """Give the mirror back to the shopper."""
        self.guard.close()

    @for_staff()
    def touch(self) -> None:
        """Note that somebody is still there."""
        self.guard.touch()
        self._refresh()

    # QML could call what is connected to a signal too: it asks for itself as well.
    def _on_opened(self) -> None:
        if self.guard.is_open:
            self._timer.start()
            self._refresh(next(iter(self._within())))

    def _on_closed(self) -> None:
        if not self.guard.is_open:
            self._timer.stop()
            # What is on the page stays while it goes.
            self._apply(replace(self.props, secondsLeft=0, open=False))

    def _refresh(self, page: str = "") -> None:
        if not self.guard.is_open:
            return
        left_s = self.guard.seconds_left
        self._apply(
            StaffProps(
                page=page or self.props.page,
                secondsLeft=left_s if left_s <= _COUNTDOWN_S else 0,
                open=True,
            )
        )
