"""Metrics of a mirror: counts and states, nothing of a person."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance

from app.domain.garments import Garment, GarmentIdentity, GarmentSource
from app.domain.requests import RequestCounts
from app.domain.scans import DeviceState, DeviceStatus

if TYPE_CHECKING:
    from prometheus_client import Metric

_TICK_S: Final = 0.2
_SPAN_S: Final = 300.0


@dataclass(frozen=True, slots=True)
class MetricFacts:
    """What is so at this moment; memory in megabytes (10^6 bytes), 0 for a process that is not there."""

    version: str
    up_s: float
    window_mb: float
    vision_mb: float
    statuses: Sequence[DeviceStatus]
    attention: int
    requests: RequestCounts
    audit_is_failing: bool


class GuiGaps(QObject):
    """Measures standstills of the GUI loop: by how long a timer of it was late at most."""

    def __init__(self, clock_s: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock_s = clock_s
        self._due_s = self._span_s = 0.0
        self._longest_s = self._before_s = 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=round(_TICK_S * 1000))
        self._timer.timeout.connect(self.tick)

    @property
    def longest_s(self) -> float:
        """The longest of the last five minutes, or a little longer ago."""
        return max(self._longest_s, self._before_s)

    def start(self) -> None:
        """Begin to measure."""
        self._span_s = self._clock_s()
        self._due_s = self._span_s + _TICK_S
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Measure once; the timer calls it five times a second."""
        now_s = self._clock_s()
        self._longest_s = max(self._longest_s, now_s - self._due_s)
        self._due_s = now_s + _TICK_S
        if now_s - self._span_s >= _SPAN_S:
            self._before_s, self._longest_s, self._span_s = self._longest_s, 0.0, now_s


class MetricsService(QObject):
    """Owns the counters since the start of the program."""

    def __init__(
        self,
        *,
        session_started: SignalInstance,
        garment_arrived: SignalInstance,
        facts: Callable[[], MetricFacts],
        parent: QObject | None = None,
    ) -> None:
        """Count from now on."""
        super().__init__(parent)
        self._facts = facts
        self._sessions = 0
        self._garments = {"tag": 0, "code": 0, "unknown": 0}
        self._gaps = GuiGaps(parent=self)
        session_started.connect(self._on_session)
        garment_arrived.connect(self._on_garment)

    def start(self) -> None:
        """Measure standstills from now on, and load what writes the text, lest the first call hold up the screen."""
        import_module("prometheus_client")
        self._gaps.start()

    def stop(self) -> None:
        """Measure standstills no more."""
        self._gaps.stop()

    def render(self) -> str:
        """Return the text that Prometheus reads (text format 0.0.4)."""
        from prometheus_client import generate_latest

        return generate_latest(self).decode()

    def collect(self) -> "Iterator[Metric]":
        """Yield the figures of this moment; prometheus-client asks for them."""
        facts = self._facts()
        devices = [
            ({"device": status.device, "driver": status.driver, "state": state.value}, float(status.state is state))
            for status in facts.statuses
            for state in DeviceState
        ]
        memory = [({"process": "window"}, facts.window_mb * 1e6), ({"process": "vision"}, facts.vision_mb * 1e6)]
        garments = [({"source": source}, float(count)) for source, count in self._garments.items()]
        longest = "The longest time for which the screen stood still in the last five minutes."
        yield _family("info", "gauge", "The program.", [({"version": facts.version}, 1.0)])
        yield _family("uptime_seconds", "gauge", "Since the start of the program.", [({}, facts.up_s)])
        yield _family("sessions", "counter", "Sessions that began.", [({}, float(self._sessions))])
        yield _family(
            "garments", "counter", "Garments shown, by what announced them; unknown to the catalogue.", garments
        )
        yield _family("device_state", "gauge", "1 for the state that a reader or the camera is in.", devices)
        yield _family("resident_memory_bytes", "gauge", "Resident memory of a process.", memory)
        yield _family("gui_longest_gap_seconds", "gauge", longest, [({}, self._gaps.longest_s)])
        yield _family("attention", "gauge", "How many things need staff.", [({}, float(facts.attention))])
        yield from _of_requests(facts.requests)
        failing = "1 while the audit log cannot be written."
        yield _family("audit_failing", "gauge", failing, [({}, float(facts.audit_is_failing))])

    def _on_session(self) -> None:
        self._sessions += 1

    def _on_garment(self, garment: Garment, _: GarmentIdentity) -> None:
        if not garment.is_known:
            self._garments["unknown"] += 1
        else:
            self._garments["tag" if garment.source is GarmentSource.RFID else "code"] += 1


def _of_requests(counts: RequestCounts) -> "Iterator[Metric]":
    kinds = [({"kind": kind.value}, float(count)) for kind, count in counts.open.items()]
    pieces = "Pieces with a tag that came, and of them those that still hung there when their session ended."
    differ = "Articles of which more pieces hung here than the shop had counted."
    came = [({"pieces": "came"}, float(counts.pieces_came)), ({"pieces": "stayed"}, float(counts.pieces_stayed))]
    yield _family("requests_open", "gauge", "Requests that wait for staff or are held, by kind.", kinds)
    yield _family(
        "requests_late", "gauge", "Of these, those that nobody answered or came to in time.", [({}, float(counts.late))]
    )
    yield _family("stock_differences", "counter", differ, [({}, float(counts.stock_differences))])
    yield _family("pieces", "counter", pieces, came)


def _family(name: str, kind: str, meaning: str, samples: Iterable[tuple[dict[str, str], float]]) -> "Metric":
    from prometheus_client.core import Metric

    family = Metric(f"psyche_{name}", meaning, kind)
    for labels, value in samples:
        family.add_sample(family.name + ("_total" if kind == "counter" else ""), labels, value)
    return family
