"""A mirror opened in a state, over a copy of a shop's database, and closed again."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from app.runtime.data.paths import DataDirectory
from app.services.demonstration.articles import StockedShop
from app.services.kiosk import KioskServices
from ui.frame.navigation_rules import NavigationTimes
from ui.gallery.leading import REST_MS, Leading, NotDrawnError, Shot
from ui.gallery.standing import standing
from ui.gallery.states import state_of
from ui.window.application import Mirror, Screen

_STANDING_STILL = NavigationTimes(notice_s=3600.0)  # what is told for a moment stays until it has been looked at


@dataclass(frozen=True, slots=True)
class Sight:
    """What is to be seen: a state of a page, in a size in pixels, in large type where it `is_large`."""

    page: str
    state: str
    size: tuple[int, int]
    is_large: bool = False


class Opener:
    """Opens mirrors over one shop, of the store `store_code`."""

    def __init__(self, shop: StockedShop, store_code: str) -> None:
        """Open nothing."""
        self._shop = shop
        self._store_code = store_code
        self._application: QCoreApplication | None = None

    @contextmanager
    def opened(
        self, sight: Sight, services_over: Callable[[DataDirectory], KioskServices], rest_ms: int = REST_MS
    ) -> Iterator[tuple[Mirror, Sequence[str]]]:
        """Give the mirror once it shows the state and has rested, with the GTINs of the state's garments.

        Makes the QGuiApplication where there is none. Raises PsycheError.
        """
        self._application = QGuiApplication.instance() or QGuiApplication(["psyche"])
        state = state_of(sight.page, sight.state)
        with tempfile.TemporaryDirectory(prefix="psyche-") as folder:
            directory = DataDirectory(Path(folder))
            gtins = self._shop.copy(
                directory.database,
                articles=state.articles,
                count=state.garments,
                changes=state.changes,
                store_code=self._store_code,
            )
            services = services_over(directory)
            with self._shop.drawing_for(services.pictures):
                screen = Screen(window_size=sight.size, is_fullscreen=False)
                mirror = Mirror(services, screen, standing(services, state, gtins), _STANDING_STILL)
                shot = Shot(sight.page, state, gtins, is_accessible=sight.is_large)
                leading = Leading(mirror, shot, rest_ms)  # whose person goes on pointing as long as it is kept
                problem = leading.lead()
                try:
                    if problem:
                        raise NotDrawnError(problem)
                    yield mirror, gtins
                finally:
                    _end(mirror)


def _end(mirror: Mirror) -> None:
    """Close the mirror and its services, and let nothing of them stay."""
    mirror.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for left in (mirror.kiosk, mirror, mirror.services):  # else its pages would be derived anew, of no database
        shiboken6.delete(left)
