"""One of the staff's pages as its view model knows it: when it comes on the screen, when it goes, and who guards it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.services.access.door import StaffService
from ui.admin.frame.staff import StaffViewModel
from ui.models.view_model import ViewModel


def _nothing() -> None:
    """Do nothing."""


class ShownPage(QObject):
    """Says whether staff look at the page called `name`, and tells when that begins and ends."""

    def __init__(self, name: str, *, staff: StaffService, pages: StaffViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self.guard = staff
        self._name = name
        self._pages = pages
        self._was_shown = False
        self._entered = self._left = self._again = _nothing
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_shown(self) -> bool:
        """Whether staff look at it."""
        return self.guard.is_open and self._pages.props.page == self._name

    @property
    def subject(self) -> str:
        """What the page was opened about, such as a device; empty for nothing."""
        return self._pages.subject

    def follow(
        self,
        *,
        entered: Callable[[], None],
        left: Callable[[], None] = _nothing,
        again: Callable[[], None] = _nothing,
        every_ms: int = 0,
    ) -> None:
        """Call `entered` when staff open the page, `left` when they leave it or their pages close.

        In between `again` is called every `every_ms`, where there is such a time.
        """
        self._entered, self._left, self._again = entered, left, again
        self._timer.setInterval(every_ms)
        self._pages.openChanged.connect(self._check)
        self._pages.pageChanged.connect(self._check)
        self._check()

    def leave_for(self, page: str, subject: str) -> None:
        """Open another page, about `subject`."""
        self._pages.show(page, subject)

    def _check(self) -> None:
        is_shown = self.is_shown
        if is_shown is self._was_shown:
            return
        self._was_shown = is_shown
        if is_shown and self._timer.interval():
            self._timer.start()
        else:
            self._timer.stop()
        (self._entered if is_shown else self._left)()

    # QML could call what is connected to a signal too: it asks for itself as well.
    def _on_time(self) -> None:
        if self.is_shown:
            self._again()


class StaffPageViewModel(ViewModel):
    """Base of the view models of staff's pages: each has its page, and slots that are for staff only."""

    def __init__(self, props: Any, page: ShownPage) -> None:
        """Begin with `props`."""
        super().__init__(props, page)
        self._page = page
        self.guard = page.guard
