"""The last records of the log, in memory: for the staff's page and the support bundle."""

import logging
from collections import deque
from itertools import count
from typing import Final, NamedTuple

CAPACITY: Final = 5000
_TEXT_MAX: Final = 4000


class KeptRecord(NamedTuple):
    """One record: `at_s` seconds since 1970, `level` as in `logging`, `text` with traceback, cut at 4,000 letters."""

    number: int
    at_s: float
    level: int
    module: str
    text: str


class LogRing(logging.Handler):
    """A handler that keeps the newest 5,000 records; records come from every thread and never wait for anything."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        super().__init__()
        self._records: deque[KeptRecord] = deque(maxlen=capacity)
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

    def records(self) -> tuple[KeptRecord, ...]:
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
        self._records.append(KeptRecord(next(self._numbers), record.created, record.levelno, record.name, text))
