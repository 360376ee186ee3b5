"""The audit log as the services write it: in order, off the GUI thread; a signal says when an entry cannot be kept."""

import logging
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import StoreUnavailable
from app.runtime.jobs import Jobs
from app.store import AuditEntry, AuditLog

_log = logging.getLogger(__name__)

_MOST_WAITING: Final = 1000
_AGAIN_S: Final = 60.0
_LONGEST_TEXT: Final = 200
_MOST_PARTS: Final = 100


class Audit(Protocol):
    """Where the actions of staff are written down."""

    def write(self, action: str, /, **detail: object) -> None:
        """Write down an action of now; `detail` never holds a badge's number, a PIN or a person's name."""


@dataclass(slots=True)
class WhoIsIn:
    """Who opened the staff pages: the door writes it, the audit log reads it."""

    label: str = ""
    """Label of the PIN in use; empty while the pages are closed."""


@dataclass(slots=True)
class _Waiting:
    at: datetime
    who: str
    action: str
    detail: dict[str, Any]
    is_written: bool = False


class AuditService(QObject):
    """Writes down who did what behind the staff's door.

    An action is never refused because it cannot be written down: staff must be able to repair a mirror whose disk is
    full. What waits is tried again every minute, up to 1,000 entries; what was lost is told in the log of the program
    and, as soon as the disk takes it, in an entry of its own (`entries_lost`).
    """

    changed = Signal()
    """An entry was added, or could not be."""

    def __init__(self, log: AuditLog, jobs: Jobs, who: WhoIsIn, parent: QObject | None = None) -> None:
        """Every entry of `write` is of whoever `who` names then."""
        super().__init__(parent)
        self._audit_log = log
        self._jobs = jobs
        self._who = who
        self._waiting: deque[_Waiting] = deque()
        self._is_writing = False
        self._is_failing = False
        self._lost = 0
        self._again = QTimer(self, singleShot=True, interval=round(_AGAIN_S * 1000))
        self._again.timeout.connect(self._write_next)

    @property
    def is_failing(self) -> bool:
        """Whether entries wait because they cannot be written."""
        return self._is_failing

    def write(self, action: str, /, **detail: object) -> None:
        """Write down an action of whoever opened the staff pages; returns at once."""
        self.write_for(self._who.label, action, **detail)

    def write_for(self, who: str, action: str, /, **detail: object) -> None:
        """Write down an action of anybody else; returns at once."""
        if len(self._waiting) >= _MOST_WAITING:
            self._waiting.popleft()
            self._lost += 1
        kept = {key: _short(value) for key, value in detail.items()}
        self._waiting.append(_Waiting(datetime.now(UTC), who, action, kept))
        self._write_next()

    def entries(self, limit: int = 100, before_id: int | None = None) -> tuple[AuditEntry, ...]:
        """Return the newest entries first, those before `before_id` where it is given. Raises StoreUnavailable."""
        return self._audit_log.entries(limit, before_id)

    def flush(self) -> None:
        """Write what waits, now and on this thread, at the end of the program."""
        while self._waiting:
            try:
                self._append(self._waiting[0])
            except StoreUnavailable as error:
                _log.warning("%d entries of the audit log are lost: %s", len(self._waiting) + self._lost, error)
                return
            self._waiting.popleft()

    def _write_next(self) -> None:
        if self._is_writing or not self._waiting:
            return
        self._is_writing = True
        entry, lost = self._waiting[0], self._lost

        def work() -> None:
            if lost:
                self._audit_log.append(entry.at, "", "entries_lost", {"count": lost})
            self._append(entry)

        self._jobs.submit(work, lambda _: self._on_written(entry, lost), self._on_failed)

    def _append(self, entry: _Waiting) -> None:
        if not entry.is_written:
            self._audit_log.append(entry.at, entry.who, entry.action, entry.detail)
            entry.is_written = True

    def _on_written(self, entry: _Waiting, lost: int) -> None:
        self._is_writing = False
        self._lost -= lost
        if self._waiting and self._waiting[0] is entry:
            self._waiting.popleft()
        if self._is_failing:
            _log.info("the audit log can be written again")
        self._is_failing = False
        self.changed.emit()
        self._write_next()

    def _on_failed(self, error: Exception) -> None:
        self._is_writing = False
        if not self._is_failing:
            _log.warning("entries of the audit log wait, tried again every %.0f s: %s", _AGAIN_S, error)
        self._is_failing = True
        self._again.start()
        self.changed.emit()


def _short(value: object) -> object:
    """Return a value as an entry may have it: JSON's own, and no endless text."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {_short(str(key)): _short(part) for key, part in islice(value.items(), _MOST_PARTS)}
    if isinstance(value, list | tuple):
        return [_short(part) for part in value[:_MOST_PARTS]]
    return str(value)[:_LONGEST_TEXT]
