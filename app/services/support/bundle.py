"""The support bundle: one file for remote help, with nothing secret and nothing personal in it."""

import errno
import json
import logging
import sqlite3
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, qVersion

from app.config.merchandising import read_rules
from app.domain.errors import ConfigurationError, PsycheError, StoreUnavailable
from app.domain.findings import Finding
from app.domain.log_line import LogLine
from app.domain.scans import DeviceStatus
from app.domain.today import Attention, TodayFigures
from app.runtime.data.paths import BUNDLES_KEPT, DataDirectory
from app.runtime.data.whole_file import whole_file
from app.runtime.jobs import Jobs
from app.services.access.audit import Audit
from app.services.access.door import StaffService
from app.services.support.redaction import Redactor
from app.store import Database
from app.store.staff_file import staff_path

_PREFIX: Final = "support-"
_DRAFT: Final = (".support-", ".new")
_README: Final = Path(__file__).with_name("bundle-readme.txt")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What goes in, as it was when the bundle was asked for; texts and values are redacted on their way in."""

    config: Any
    statuses: Sequence[DeviceStatus]
    now_ns: int
    figures: TodayFigures
    attention: Sequence[Attention]
    records: Sequence[LogLine]
    findings: Callable[[], Sequence[Finding]]
    """Called in the background: it may take seconds."""
    secrets: Sequence[str]


class SupportBundle(QObject):
    """Writes the bundle in the background."""

    written = Signal(str)
    """The path of a bundle that is complete."""
    failed = Signal(str)
    """Why there is none (a sentence for staff, in English)."""

    def __init__(
        self,
        directory: Path,
        *,
        facts: Callable[[], BundleFacts],
        database: Database,
        guard: StaffService,
        audit: Audit,
        jobs: Jobs,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        """Bundles go into `directory` where no path is given; the newest five are kept there."""
        super().__init__(parent)
        self._directory = directory
        self._facts = facts
        self._database = database
        self._guard = guard
        self._audit = audit
        self._jobs = jobs
        self._now = now
        self._is_writing = False

    @property
    def is_writing(self) -> bool:
        """Whether one is being written."""
        return self._is_writing

    def write(self, path: str = "") -> None:
        """Write to `path`, or `support-DATE-TIME.zip` in the data directory; raise StaffClosed; one at a time."""
        self._guard.require_open()
        if self._is_writing:
            return
        facts, database = self._facts(), self._database
        self._is_writing = True
        self._audit.write("support_bundle_written")
        now = self._now()
        target = Path(path) if path else self._directory / f"{_PREFIX}{now:%Y%m%d-%H%M%S}.zip"
        self._jobs.submit(lambda: self._write(target, facts, database, now), self._on_written, self._on_failed)

    def _write(self, target: Path, facts: BundleFacts, database: Database, now: datetime) -> Path:
        for left in target.parent.glob(f"{_DRAFT[0]}*{_DRAFT[1]}"):  # of a program that was killed meanwhile
            left.unlink(missing_ok=True)
        write_bundle(target, facts, database, now)
        if target.parent == self._directory:
            for old in sorted(self._directory.glob(f"{_PREFIX}*.zip"))[:-BUNDLES_KEPT]:
                old.unlink(missing_ok=True)
        return target

    def _on_written(self, path: Path) -> None:
        self._is_writing = False
        _log.info("support bundle written")
        self.written.emit(str(path))

    def _on_failed(self, error: Exception) -> None:
        self._is_writing = False
        _log.warning("no support bundle: %s", error)
        self.failed.emit(str(error))


def write_bundle(target: Path, facts: BundleFacts, database: Database, now: datetime) -> None:
    """Write the file whole or not at all, readable by its user alone. Raises StoreUnavailable when it cannot be."""
    import zipfile

    redactor = Redactor(facts.secrets)
    parts = {name: _worded(content, redactor) for name, content in _contents(facts, database, now)}
    prefix, suffix = _DRAFT
    try:
        with (
            whole_file(target, prefix=prefix, suffix=suffix) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle,
        ):
            for name, text in parts.items():
                bundle.writestr(name, text)
    except OSError as error:
        is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        advice = "free some space there" if is_full else "check that the folder exists and can be written"
        reason = "the disk is full" if is_full else error.strerror or str(error)
        raise StoreUnavailable(f"{target}: {reason}; nothing was written: {advice} and try again") from error


def _worded(content: Any, redactor: Redactor) -> str:
    """Return a file's content without secrets: of a text, the parts of one (a tuple), or a value for JSON.

    A part at a time: other threads, and so the screen, stand still while a pattern is looked for.
    """
    if isinstance(content, str):
        return redactor.text(content)
    if isinstance(content, tuple):
        return "".join(redactor.text(part) for part in content)
    return json.dumps(redactor.value(content), ensure_ascii=False, indent=2, default=str) + "\n"


def _contents(facts: BundleFacts, database: Database, now: datetime) -> Sequence[tuple[str, Any]]:
    return (
        ("README.txt", _README.read_text(encoding="utf-8")),
        ("versions.json", _versions(now)),
        ("configuration.json", _configuration(facts.config)),
        ("suggestions.json", _rules(DataDirectory(database.path.parent))),
        ("doctor.txt", _doctor(facts)),
        ("devices.json", [_device(status, facts.now_ns) for status in facts.statuses]),
        ("attention.json", [_attention(attention) for attention in facts.attention]),
        ("today.json", _figures(facts.figures)),
        ("database.json", _statistics(database)),
        ("log.txt", tuple(_line(record) for record in facts.records)),
    )


def _versions(now: datetime) -> Mapping[str, Any]:
    import platform
    from importlib.metadata import PackageNotFoundError, distributions, version

    try:
        program = version("psyche")
    except PackageNotFoundError:
        program = "run from its folder"
    return {
        "written_at": now.isoformat(),
        "program": program,
        "python": sys.version,
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
        "machine": f"{platform.system()} {platform.release()} {platform.machine()}",
        "packages": {found.metadata["Name"]: found.version for found in distributions()},
    }


def _configuration(config: Any) -> Any:
    """Leave the fingerprints of badges out, and say how many there are."""
    scans = config.scans.model_copy(update={"staff_badges": ()})
    return {
        "enrolled_badges": len(config.scans.staff_badges),
        **{name: getattr(config, name) for name in type(config).model_fields if name != "scans"},
        "scans": scans,
    }


def _rules(directory: DataDirectory) -> Mapping[str, Any]:
    """Return how many rules of each kind the merchandisers have, or why none can be read; what they earn stays here."""
    try:
        rules = read_rules(directory.suggestion_rules)
    except ConfigurationError as error:
        return {"refused": str(error)}
    kinds = ("looks", "never", "pairs", "alternatives", "seasons", "campaigns")
    return {kind: len(getattr(rules, kind)) for kind in kinds} | {"margin_weight": rules.margins.weight}


def _doctor(facts: BundleFacts) -> str:
    try:
        findings = facts.findings()
    except PsycheError as error:
        return f"cannot be examined: {error}\n"
    return "".join(f"{finding.subject:24} {finding.verdict.value:16} {finding.detail}\n" for finding in findings)


def _device(status: DeviceStatus, now_ns: int) -> Mapping[str, Any]:
    fields = asdict(status)
    since_ns = fields.pop("since_ns")
    return fields | {"for_s": max(0, now_ns - since_ns) // 1_000_000_000}


def _attention(attention: Attention) -> Mapping[str, Any]:
    since = attention.since
    return asdict(attention) | {"since": None if since is None else since.isoformat(timespec="minutes")}


def _figures(figures: TodayFigures) -> Mapping[str, Any]:
    days = [asdict(day) for day in (figures.today, *figures.history)]
    return {"program_up_s": figures.program_up_s, "machine_up_s": figures.machine_up_s, "days": days}


def _statistics(database: Database) -> Mapping[str, Any]:
    """Say how large each table is and how the imports went; of what is in the tables nothing is told."""
    try:
        runs = database.read(
            "SELECT kind, language, ended_at_s, new, changed, unchanged, removed, refused, failure <> ''"
            " FROM import_run ORDER BY id DESC LIMIT 50"
        )
        return {
            "version": database.read("PRAGMA user_version")[0][0],
            "damage": database.verify(),
            "bytes": {
                path.name: path.stat().st_size
                for file in (database.path, staff_path(database.path))
                for path in (file, file.with_name(f"{file.name}-wal"))
                if path.exists()
            },
            "rows": database.table_rows(),
            "imports": [list(run) for run in runs],
        }
    except (PsycheError, OSError) as error:
        return {"failure": str(error)}


def _line(record: LogLine) -> str:
    at = record.at.isoformat(timespec="milliseconds")
    return f"{at} {logging.getLevelName(record.level):7} {record.module}: {record.text}\n"
