"""The log of a few minutes, as it may be looked at, and a support file that was written or was not."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from app.domain.log_line import LogLine
from app.services.operations.log import LogFilter
from ui.admin.frame.states import staff_state
from ui.models.kinds import Kiosk
from ui.models.states import Emits, Press, State

_INFO, _WARNING, _ERROR = 20, 30, 40
_LOG: tuple[tuple[int, str, str], ...] = (
    (_INFO, "app.services.access.door", "staff pages opened with PIN 1 (badge)"),
    (_INFO, "app.devices.supervisor", "hook is ready"),
    (
        _WARNING,
        "app.devices.supervisor",
        "hook: no answer from 192.0.2.40:5084. Check its power and its network cable; tried again in 8 s.",
    ),
    (_INFO, "app.services.catalogue.availability", "stock figures are 4 min old"),
    (_INFO, "vision.process.parent", "the sandbox holds: no file can be written, no connection opened"),
    (
        _ERROR,
        "app.services.sync.imports",
        "products.xml: row 1,204: g:price is “free”; give an amount and a currency such as 59.90 EUR",
    ),
    (_INFO, "app.services.sync.imports", "products.xml: 41 new, 1,180 unchanged, 1 refused"),
    (_WARNING, "qt.qpa.wayland", "the compositor offers no idle inhibition"),
    (_INFO, "app.services.kiosk", "the mirror is ready in 2.1 s"),
    (_INFO, "app.store.database", "database at version 5"),
    (_INFO, "main", "placement floor, catalogue demo, 4 devices"),
)
_BUNDLE = "/var/lib/psyche/support/support-20261122-1044.zip"


def _lines(wanted: LogFilter | None = None, limit: int = 500) -> tuple[LogLine, ...]:
    """Return the lines that fit, oldest first."""
    chosen = wanted or LogFilter()
    began = datetime.now(UTC)
    told = [
        LogLine(100 - index, began - timedelta(seconds=7 * index * index), level, module, text)
        for index, (level, module, text) in enumerate(_LOG)
    ]
    fitting = [line for line in told if line.level >= chosen.level and chosen.text in line.text]
    return tuple(reversed(fitting))[-limit:]


def _log(*presses: Press, bundle: Emits | None = None) -> State:
    log = {"lines": _lines, "modules": tuple(sorted({module for _, module, _ in _LOG}))}
    return staff_state("log", *presses, log=log, support_bundle={"is_writing": False, "write": bundle})


STATES: Mapping[str, State] = {
    "log": _log(),
    "log_filtered": _log(("setLevel", Kiosk.LogLevel.Warning), ("setText", "hook"), ("togglePause",)),
    "log_empty": _log(("setLevel", Kiosk.LogLevel.Error), ("setText", "zzz")),
    "log_bundle": _log(("writeBundle",), bundle=Emits("written", (_BUNDLE,))),
    "log_failed": _log(("writeBundle",), bundle=Emits("failed", ("No space left on the disk of /var/lib/psyche.",))),
}
