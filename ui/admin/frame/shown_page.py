"""When one of the staff's pages comes on the screen and goes."""

from collections.abc import Callable

from app.services.access.door import StaffService
from ui.admin.frame.staff import StaffViewModel
from ui.models.kinds import Kiosk


class ShownPage:
    """Calls `entered` when staff open the page and `left` when they leave it or their pages close."""

    def __init__(
        self,
        page: Kiosk.StaffPage,
        *,
        staff: StaffService,
        pages: StaffViewModel,
        entered: Callable[[], None],
        left: Callable[[], None],
    ) -> None:
        self._page = page
        self._staff = staff
        self._pages = pages
        self._entered = entered
        self._left = left
        self._was_shown = False
        pages.openChanged.connect(self._look)
        pages.pageChanged.connect(self._look)

    @property
    def is_shown(self) -> bool:
        """Whether staff look at it."""
        return self._staff.is_open and self._pages.props.page == self._page

    def _look(self) -> None:
        is_shown = self.is_shown
        if is_shown is self._was_shown:
            return
        self._was_shown = is_shown
        (self._entered if is_shown else self._left)()
