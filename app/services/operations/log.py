"""The log as staff read it: the last 5,000 lines, filtered, live while somebody looks."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.log_line import LogLine
from app.runtime.logs.log_ring import LogRing

MOST_SHOWN: Final = 500
_FOLLOW_MS: Final = 250


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines: at least `level` (of `logging`), of modules whose name begins with `module`, with `text` in them."""

    level: int = logging.INFO
    module: str = ""
    text: str = ""


class LogView(QObject):
    """Filters the lines kept by the log ring; signals new ones at most four times a second while watched."""

    changed = Signal()
    """There are new lines; at most four times a second, and only while watched."""

    def __init__(self, ring: LogRing, parent: QObject | None = None) -> None:
        """Show new lines from now on."""
        super().__init__(parent)
        self._ring = ring
        self._seen = ring.last_number
        self._timer = QTimer(self, interval=_FOLLOW_MS)
        self._timer.timeout.connect(self._on_timer)

    def watch(self, on: bool) -> None:
        """Begin or end telling of new lines."""
        if on:
            self._seen = self._ring.last_number
            self._timer.start()
        else:
            self._timer.stop()

    def lines(self, wanted: LogFilter | None = None, limit: int = MOST_SHOWN) -> tuple[LogLine, ...]:
        """Return the newest `limit` lines that fit, oldest first."""
        chosen = wanted or LogFilter()
        text = chosen.text.casefold()
        fitting = (
            line
            for line in reversed(self._ring.records())
            if line.level >= chosen.level and line.module.startswith(chosen.module) and text in line.text.casefold()
        )
        return tuple(islice(fitting, limit))[::-1]

    def modules(self) -> Sequence[str]:
        """Return the names of the modules that have said anything, in order, for a filter."""
        return sorted({record.module for record in self._ring.records()})

    def stop(self) -> None:
        """Stop keeping log lines."""
        self._timer.stop()
        self._ring.detach()

    def _on_timer(self) -> None:
        if self._ring.last_number != self._seen:
            self._seen = self._ring.last_number
            self.changed.emit()
