"""What the staff's pages of figures, log, power and device tests look at, told by hand."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from app.domain.device_tests import TestStep
from app.domain.errors import PowerUnavailable
from app.domain.power import PowerAbility, PowerAction
from app.domain.today import Attention, DayCounts, TodayFigures
from app.services.operations.log import LogFilter, LogLine

FRIDAY = date(2026, 11, 20)


class ShopToday(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts = DayCounts(FRIDAY, sessions=12, garments_by_tag=30, garments_by_code=4, pages_opened=41)
        self.things: tuple[Attention, ...] = ()

    def figures(self) -> TodayFigures:
        before = tuple(DayCounts(FRIDAY - timedelta(days=back), sessions=2 * back) for back in range(1, 14))
        return TodayFigures(self.counts, before, 7300.0, 90_000.0)

    def attention(self) -> tuple[Attention, ...]:
        return self.things

    def need(self, *things: Attention) -> None:
        self.things = things
        self.changed.emit()


class ShopLog(QObject):
    """Lines as they are written by hand, filtered by level and words."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.written: list[LogLine] = []
        self.is_watched = False

    def write(self, level: int, module: str, text: str) -> None:
        at = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
        self.written.append(LogLine(len(self.written) + 1, at, level, module, text))
        if self.is_watched:
            self.changed.emit()

    def watch(self, on: bool) -> None:
        self.is_watched = on

    def lines(self, wanted: LogFilter | None = None, limit: int = 500) -> tuple[LogLine, ...]:
        chosen = wanted or LogFilter()
        fitting = (
            line
            for line in self.written
            if line.level >= chosen.level and line.module.startswith(chosen.module) and chosen.text in line.text
        )
        return tuple(fitting)[-limit:]

    def modules(self) -> list[str]:
        return sorted({line.module for line in self.written})


class ShopBundle(QObject):
    written = Signal(str)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_writing = False
        self.asked = 0

    def write(self, path: str = "") -> None:
        self.is_writing = True
        self.asked += 1

    def finish(self, path: str) -> None:
        self.is_writing = False
        self.written.emit(path)

    def fail(self, why: str) -> None:
        self.is_writing = False
        self.failed.emit(why)


class ShopPower(QObject):
    changed = Signal()
    failed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.abilities: tuple[PowerAbility, ...] = (
            PowerAbility(PowerAction.RESTART_PROGRAM, is_available=True),
            PowerAbility(PowerAction.SCREEN_OFF, is_available=False, reason="no output can be switched"),
            PowerAbility(PowerAction.SCREEN_ON, is_available=False),
            PowerAbility(PowerAction.SHUT_DOWN, is_available=True, is_dangerous=True),
        )
        self.done: list[PowerAction] = []
        self.refusal = ""

    def restart_program(self) -> None:
        self._do(PowerAction.RESTART_PROGRAM)

    def screen_off(self) -> None:
        self._do(PowerAction.SCREEN_OFF)

    def screen_on(self) -> None:
        self._do(PowerAction.SCREEN_ON)

    def shut_down(self) -> None:
        self._do(PowerAction.SHUT_DOWN)

    def _do(self, action: PowerAction) -> None:
        if self.refusal:
            raise PowerUnavailable(self.refusal)
        self.done.append(action)


class ShopDeviceTests(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.device = self.kind = ""
        self.step = TestStep.IDLE
        self.after_s = 0.0
        self.seconds_left = 0
        self.asked: list[str] = []

    def can_retry(self, device: str) -> bool:
        return device != "camera"

    def retry(self, device: str) -> None:
        self.asked.append(f"retry {device}")

    def listen(self, device: str) -> None:
        self.device = device
        self.asked.append(f"listen {device}")
        self.become(TestStep.LISTENING, seconds_left=15)

    def stop(self) -> None:
        self.asked.append("stop")
        self.become(TestStep.IDLE)

    def become(self, step: TestStep, **facts: object) -> None:
        self.step = step
        for name, value in facts.items():
            setattr(self, name, value)
        self.changed.emit()
