"""The last records of the log, in memory: for the staff's page and the support bundle."""

import logging
from collections import deque
from datetime import UTC, datetime
from itertools import count
from typing import Final

from app.domain.log_line import LogLine

CAPACITY: Final = 5000
_TEXT_MAX: Final = 4000


class LogRing(logging.Handler):
    """A handler that keeps the newest 5,000 records; records come from every thread and never wait for anything."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        super().__init__()
        self._records: deque[LogLine] = deque(maxlen=capacity)
        self._numbers = count(1)
        self._formatter = logging.Formatter()

    def attach(self) -> "LogRing":
        """Keep every record of the root logger from now on; return this ring."""
        logging.getLogger().addHandler(self)
        return self

    def detach(self) -> None:
        """Keep no more records; harmless twice."""
        logging.getLogger().removeHandler(self)

    @property
    def last_number(self) -> int:
        """Number of the newest record, 0 before the first."""
        try:
            return self._records[-1].number
        except IndexError:
            return 0

    def records(self) -> tuple[LogLine, ...]:
        """Return what is kept, oldest first."""
        self.acquire()
        try:
            return tuple(self._records)
        finally:
            self.release()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record; called with the handler's lock held."""
        try:
            text = record.getMessage()
            if record.exc_info:
                text = f"{text}\n{self._formatter.formatException(record.exc_info)}"
        except Exception:  # noqa: BLE001 - a record that cannot be worded must not stop the program
            self.handleError(record)
            return
        if len(text) > _TEXT_MAX:
            text = text[: _TEXT_MAX - 1] + "…"
        at = datetime.fromtimestamp(record.created, UTC)
        self._records.append(LogLine(next(self._numbers), at, record.levelno, record.name, text))
