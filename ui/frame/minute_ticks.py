"""The passing of time while a page shows ages and opening hours; an idle mirror is not woken for it."""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.frame.navigation import NavigationViewModel
from ui.models.kinds import Page

_INTERVAL_MS = 30_000
_PAGES_WITH_AGES = frozenset((Page.Product, Page.Nearby))


class MinuteTicks(QObject):
    """Says twice a minute that time has passed, while a page that depends on it is shown."""

    passed = Signal()

    def __init__(self, navigation: NavigationViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.passed)
        navigation.place_changed.connect(self._on_place_changed)

    @property
    def is_running(self) -> bool:
        """Whether the passing of time is told now."""
        return self._timer.isActive()

    def _on_place_changed(self) -> None:
        if self._navigation.place.page not in _PAGES_WITH_AGES:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
