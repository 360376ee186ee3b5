"""The log's page: live lines, newest first, by level, module and words; and the file for whoever helps from afar."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import PsycheError
from app.domain.log_line import LogLine
from app.services.operations.log import LogFilter
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import Kiosk
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

LINES_SHOWN = 200
_TEXT_MAX = 80


@dataclass(frozen=True, slots=True)
class LogProps:
    """What QML sees; `newer` lines came while it was paused, `bundle*` tell of the last bundle of this opening."""

    level: int = int(Kiosk.LogLevel.Info)
    module: str = ""
    text: str = ""
    paused: bool = False
    newer: int = 0
    modules: tuple[str, ...] = ()
    bundleWriting: bool = False
    bundlePath: str = ""
    bundleBytes: int = 0
    bundleFailure: str = ""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line of the log, its time as local hours, minutes and seconds."""

    number: int
    time: str
    level: int
    module: str
    words: str


@seen_by_qml
class LogViewModel(StaffPageViewModel):
    """Follows the log while its page is open."""

    lines = record_list(LogRow, "number")

    props: LogProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(LogProps(), tools.page)
        self._log = tools.services.log
        self._bundle = tools.services.support_bundle
        self._least = Kiosk.LogLevel.Info
        self._prefix = self._words = ""
        self._is_paused = False
        self._newest_shown = 0
        self._path = self._failure = ""
        self._log.changed.connect(self._refresh)
        self._bundle.written.connect(self._on_written)
        self._bundle.failed.connect(self._on_failed)
        tools.page.guard.closed.connect(self._on_closed)
        tools.page.follow(entered=self._on_entered, left=self._on_left)

    @for_staff(int)
    def setLevel(self, level: int) -> None:
        """Show lines from this level up."""
        if level in set(Kiosk.LogLevel):
            self._least = Kiosk.LogLevel(level)
            self._show()

    @for_staff(str)
    def setModule(self, module: str) -> None:
        """Show lines of this module and what belongs to it; of all for an empty name."""
        self._prefix = module
        self._show()

    @for_staff(str)
    def setText(self, text: str) -> None:
        """Show lines with these words in them."""
        self._words = text[:_TEXT_MAX]
        self._show()

    @for_staff()
    def togglePause(self) -> None:
        """Let the lines stand still, or follow again."""
        self._is_paused = not self._is_paused
        self._refresh()

    @for_staff()
    def writeBundle(self) -> None:
        """Write the file for support."""
        if self._bundle.is_writing:
            return
        self._path = self._failure = ""
        try:
            self._bundle.write()
        except PsycheError as error:
            self._failure = str(error)
        self._refresh()

    def _on_entered(self) -> None:
        self._is_paused = False
        self._log.watch(True)
        self._show()

    def _on_left(self) -> None:
        self._log.watch(False)

    def _on_closed(self) -> None:
        if not self.guard.is_open:
            self._least, self._prefix, self._words = Kiosk.LogLevel.Info, "", ""
            self._path = self._failure = ""
            self.lines.reset(())
            self._apply(LogProps())

    def _on_written(self, path: str) -> None:
        self._path = path
        self._refresh()

    def _on_failed(self, why: str) -> None:
        self._failure = why
        self._refresh()

    def _show(self) -> None:
        """Choose anew, paused or not."""
        rows = self._chosen()
        self._newest_shown = rows[0].number if rows else 0
        self.lines.reset(rows)
        self._refresh_props(0)

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        rows = self._chosen()
        if self._is_paused:
            self._refresh_props(sum(row.number > self._newest_shown for row in rows))
            return
        self._newest_shown = rows[0].number if rows else 0
        self.lines.replace(rows)
        self._refresh_props(0)

    def _chosen(self) -> tuple[LogRow, ...]:
        wanted = LogFilter(self._least, self._prefix, self._words)
        return tuple(self._row(line) for line in reversed(self._log.lines(wanted, LINES_SHOWN)))

    def _row(self, line: LogLine) -> LogRow:
        at = line.at.astimezone()
        level = max((least for least in Kiosk.LogLevel if line.level >= least), default=Kiosk.LogLevel.Debug)
        return LogRow(line.number, at.strftime("%H:%M:%S"), int(level), line.module, line.text)

    def _refresh_props(self, newer: int) -> None:
        self._apply(
            LogProps(
                level=int(self._least),
                module=self._prefix,
                text=self._words,
                paused=self._is_paused,
                newer=newer,
                modules=tuple(self._log.modules()),
                bundleWriting=self._bundle.is_writing,
                bundlePath=self._path,
                bundleBytes=_size_of(self._path),
                bundleFailure=self._failure,
            )
        )


def _size_of(path: str) -> int:
    try:
        return Path(path).stat().st_size if path else 0
    except OSError:
        return 0
