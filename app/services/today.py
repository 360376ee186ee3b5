"""What this mirror did today, and what needs staff."""

from PySide6.QtCore import QObject, Signal

from app.domain.today import Attention, TodayFigures


class TodayService(QObject):
    """Owns the day's counters and the list of what needs somebody."""

    changed = Signal()
    """Figures or the list are others; at most twice a second."""

    def figures(self) -> TodayFigures:
        """Return today's counters with the running outages, the days before, and the uptimes; touches no disk."""
        raise NotImplementedError

    def attention(self) -> tuple[Attention, ...]:
        """Return what needs staff, in the order of AttentionKind, then by subject; empty: all is well."""
        raise NotImplementedError

    def note_page(self) -> None:
        """Count a product page that was opened."""
        raise NotImplementedError
