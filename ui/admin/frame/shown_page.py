"""One of the staff's pages as its view model knows it: when it comes on the screen, when it goes, and who guards it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from app.services.access.door import StaffService
from ui.admin.frame.staff import StaffViewModel
from ui.models.view_model import ViewModel


class ShownPage:
    """Says whether staff look at the page called `name`, and tells when that begins and ends."""

    def __init__(self, name: str, *, staff: StaffService, pages: StaffViewModel, parent: QObject) -> None:
        self.guard = staff
        self.parent = parent
        self._name = name
        self._pages = pages
        self._was_shown = False

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
        left: Callable[[], None] = lambda: None,
        again: Callable[[], None] | None = None,
        every_ms: int = 0,
    ) -> None:
        """Call `entered` when staff open the page, `left` when they leave it or their pages close.

        In between `again` is called every `every_ms`, where it is given.
        """
        timer = None
        if again is not None:
            timer = QTimer(self.parent)
            timer.setInterval(every_ms)
            timer.timeout.connect(again)

        def on_page_changed() -> None:
            is_shown = self.is_shown
            if is_shown is self._was_shown:
                return
            self._was_shown = is_shown
            if timer is not None:
                (timer.start if is_shown else timer.stop)()
            (entered if is_shown else left)()

        self._pages.openChanged.connect(on_page_changed)
        self._pages.pageChanged.connect(on_page_changed)
        on_page_changed()

    def leave_for(self, page: str, subject: str) -> None:
        """Open another page, about `subject`."""
        self._pages.show(page, subject)


class StaffPageViewModel(ViewModel):
    """Base of the view models of staff's pages: each has its page, and slots that are for staff only."""

    def __init__(self, props: Any, page: ShownPage) -> None:
        """Begin with `props`."""
        super().__init__(props, page.parent)
        self._page = page

    @property
    def guard(self) -> StaffService:
        """Who knows whether staff are there."""
        return self._page.guard
