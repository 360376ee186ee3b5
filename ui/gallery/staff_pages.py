"""The staff's door and what their pages of figures, log and power look at, as a pose has it, for pictures."""

import math
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from app.domain.device_tests import TestStep
from app.domain.errors import StaffUnconfirmed
from app.domain.power import PowerAbility
from app.domain.staff import StaffState
from app.domain.today import Attention, DayCounts, TodayFigures
from app.services.demonstration.staff_scenes import StaffPose
from app.services.operations.log import LogFilter, LogLine

_DAY_S = 24 * 3600
_DAYS = 13
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
        "products.xml: row 1,204: g:price is \u201cfree\u201d; give an amount and a currency such as 59.90 EUR",
    ),
    (_INFO, "app.services.sync.imports", "products.xml: 41 new, 1,180 unchanged, 1 refused"),
    (_WARNING, "qt.qpa.wayland", "the compositor offers no idle inhibition"),
    (_INFO, "app.services.kiosk", "the mirror is ready in 2.1 s"),
    (_INFO, "app.store.database", "database at version 5"),
    (_INFO, "main", "placement floor, catalogue demo, 4 devices"),
)


class PosedDoor(QObject):
    """A door that stands as it is told, and closes by Close."""

    changed = Signal()
    opened = Signal()
    closed = Signal(str)

    def __init__(self, pose: StaffPose) -> None:
        super().__init__()
        door = pose.door
        self.state = StaffState.OPEN if door is None else StaffState.ASKING
        self.seconds_left = pose.seconds_left
        self.wait_s = 0 if door is None else door.wait_s
        self.wrong_pin = door is not None and door.is_wrong
        self.has_pins = door is None or door.has_pins
        self.is_checking = self.is_store_failing = False
        self.is_confirmed = pose.power is None or not pose.power.needs_second

    @property
    def is_open(self) -> bool:
        """Whether the pages are shown."""
        return self.state is StaffState.OPEN

    def ask(self) -> None:
        """Change nothing."""

    def enter(self, pin: str) -> None:
        """Change nothing."""

    def confirm(self, pin: str) -> None:
        """Change nothing."""

    def touch(self) -> None:
        """Change nothing: the picture shows the seconds it was told."""

    def close(self) -> None:
        """Close the pages."""
        self.state = StaffState.CLOSED
        self.closed.emit("staff")
        self.changed.emit()

    def require_open(self) -> None:
        """Allow everything."""

    def require_confirmed(self) -> None:
        """Ask for a second person where the pose has one."""
        if not self.is_confirmed:
            raise StaffUnconfirmed("the pose asks for a second person")


class PosedDeviceTests(QObject):
    """A test that stands still."""

    changed = Signal()

    def __init__(self, pose: StaffPose) -> None:
        super().__init__()
        test = pose.test
        self.device = ""
        self.step = TestStep.IDLE if test is None else test.step
        self.kind = "" if test is None else test.kind
        self.after_s = 1.4
        self.seconds_left = 11

    def can_retry(self, device: str) -> bool:
        """Return that every device can be tried again."""
        return bool(device)

    def retry(self, device: str) -> None:
        """Change nothing."""

    def listen(self, device: str) -> None:
        """Change nothing."""

    def stop(self) -> None:
        """Change nothing."""


class PosedToday(QObject):
    """Two weeks of a shop, or its first day."""

    changed = Signal()

    def __init__(self, pose: StaffPose) -> None:
        super().__init__()
        self._pose = pose

    def figures(self) -> TodayFigures:
        """Return figures of an ordinary Sunday."""
        today = datetime.now(UTC).date()
        if self._pose.is_first_day:
            history = tuple(DayCounts(today - timedelta(days=back)) for back in range(1, _DAYS + 1))
            return TodayFigures(DayCounts(today, sessions=1, garments_by_tag=2, pages_opened=2), history, 1900, 2400)
        history = tuple(
            DayCounts(today - timedelta(days=back), sessions=round(96 + 38 * math.sin(0.9 * back) + 3 * (back % 5)))
            for back in range(1, _DAYS + 1)
        )
        counts = DayCounts(
            today,
            sessions=87,
            garments_by_tag=204,
            garments_by_code=31,
            garments_unknown=6,
            pages_opened=312,
            scans_refused=1,
            outages=2,
            outage_s=260,
        )
        return TodayFigures(counts, history, 3.4 * _DAY_S, 41 * _DAY_S)

    def attention(self) -> tuple[Attention, ...]:
        """Return what the pose says needs somebody, all of it since a while."""
        now = datetime.now(UTC)
        return tuple(
            Attention(
                thing.kind, thing.subject, now - timedelta(minutes=7 * (3 * index + 1) ** 2), thing.detail, thing.count
            )
            for index, thing in enumerate(self._pose.attention)
        )


class PosedLog(QObject):
    """A log of a few minutes."""

    changed = Signal()

    def watch(self, on: bool) -> None:
        """Change nothing."""

    def lines(self, wanted: LogFilter | None = None, limit: int = 500) -> tuple[LogLine, ...]:
        """Return the lines that fit, oldest first."""
        chosen = wanted or LogFilter()
        began = datetime.now(UTC)
        told = [
            LogLine(100 - index, began - timedelta(seconds=7 * index * index), level, module, text)
            for index, (level, module, text) in enumerate(_LOG)
        ]
        fitting = [line for line in told if line.level >= chosen.level and chosen.text in line.text]
        return tuple(reversed(fitting))[-limit:]

    def modules(self) -> tuple[str, ...]:
        """Return who has said anything."""
        return tuple(sorted({module for _, module, _ in _LOG}))


class PosedBundle(QObject):
    """Writes nothing, and says what the pose says."""

    written = Signal(str)
    failed = Signal(str)

    def __init__(self, pose: StaffPose) -> None:
        super().__init__()
        self._pose = pose.log
        self.is_writing = False

    def write(self, path: str = "") -> None:
        """Say what came of it."""
        if self._pose.failure:
            self.failed.emit(self._pose.failure)
        else:
            self.written.emit(path or self._pose.bundle)


class PosedPower(QObject):
    """Does nothing."""

    changed = Signal()
    failed = Signal(object, str)

    def __init__(self, pose: StaffPose) -> None:
        super().__init__()
        self.abilities: tuple[PowerAbility, ...] = () if pose.power is None else pose.power.abilities

    def restart_program(self) -> None:
        """Change nothing."""

    def screen_off(self) -> None:
        """Change nothing."""

    def screen_on(self) -> None:
        """Change nothing."""

    def shut_down(self) -> None:
        """Change nothing."""
