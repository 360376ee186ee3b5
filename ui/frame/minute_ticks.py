"""The passing of time while a page shows ages and opening hours; an idle mirror is not woken for it."""

from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer, Signal

from ui.frame.navigation import NavigationViewModel

_INTERVAL_MS = 30_000


class MinuteTicks(QObject):
    """Says twice a minute that time has passed, while a page that depends on it is shown."""

    passed = Signal()

    def __init__(
        self, navigation: NavigationViewModel, pages_with_ages: Collection[str], parent: QObject | None = None
    ) -> None:
        """Follow what is shown; `pages_with_ages` are the pages' names."""
        super().__init__(parent)
        self._navigation = navigation
        self._pages = pages_with_ages
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.passed)
        navigation.place_changed.connect(self._on_place_changed)

    @property
    def is_running(self) -> bool:
        """Whether the passing of time is told now."""
        return self._timer.isActive()

    def _on_place_changed(self) -> None:
        if self._navigation.page_name not in self._pages:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
