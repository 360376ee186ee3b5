"""Which tags are in front of the mirror: reports in, arrivals and departures out; pure, with time given by the caller.

A tag arrives on enough strong reads in a short window in the own zone, when that zone hears it best; it stays on weaker
ones, fades after a short silence and leaves after a longer one. While its reader's link is in doubt nothing changes.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.scans import TagReport, Zone

_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class PresenceSettings:
    """When a tag counts as here; times in seconds, strengths in dBm.

    A read stronger than `arrive_rssi_dbm` by `near_margin_db` counts twice: at two reads asked for, a tag on the hook
    need not wait for its turn in a full field.

    A reader that hears the neighbour's zone too judges a tag only `neighbour_settle_s` after its first report, one full
    cycle of the antennas, so that the neighbour's zone has had its say; `neighbour_margin_db` is by how much the own
    zone must hear it better.
    """

    arrive_reads: int = 2
    arrive_window_s: float = 1.5
    arrive_rssi_dbm: float = -62.0
    near_margin_db: float = 6.0
    stay_rssi_dbm: float = -68.0
    leave_after_s: float = 3.0
    fading_after_s: float = 1.2
    neighbour_margin_db: float = 3.0
    neighbour_settle_s: float = 0.5


@dataclass(frozen=True, slots=True)
class TagReported:
    """A tag was heard after a silence, near or far: the first report of what may become a presence."""

    report: TagReport


@dataclass(frozen=True, slots=True)
class TagArrived:
    """A tag is now in front of the mirror; `report` is the one that decided it."""

    epc: str
    report: TagReport


@dataclass(frozen=True, slots=True)
class TagFading:
    """A present tag has not been heard for a moment."""

    epc: str


@dataclass(frozen=True, slots=True)
class TagReturned:
    """A fading tag is heard again; it had never left."""

    epc: str


@dataclass(frozen=True, slots=True)
class TagLeft:
    """A present tag has been silent for too long, or was declared not to belong here."""

    epc: str


PresenceEvent = TagReported | TagArrived | TagFading | TagReturned | TagLeft


class Presence:
    """The tags around the mirror, keyed by EPC over all readers; not thread-safe, and it never looks at a clock.

    All times are monotonic nanoseconds. `tick` wants to be called several times a second. `zoned_readers` are those
    that hear the neighbour's zone as well as the own one.
    """

    def __init__(self, settings: PresenceSettings | None = None, zoned_readers: frozenset[str] = frozenset()) -> None:
        self._zoned = zoned_readers
        self._tags: dict[str, _Tag] = {}
        self._suspended: set[str] = set()
        self._ticked_ns = 0
        self.tune(settings or PresenceSettings())

    @property
    def settings(self) -> PresenceSettings:
        """The thresholds in force."""
        return self._settings

    @property
    def present(self) -> tuple[str, ...]:
        """EPCs in front of the mirror and not hidden, in order of arrival."""
        shown = [tag for tag in self._tags.values() if tag.here and not tag.hidden]
        return tuple(tag.epc for tag in sorted(shown, key=lambda tag: tag.arrived_ns))

    @property
    def is_empty(self) -> bool:
        """Whether no tag is near at all, strays and hidden ones included: then nothing can change without a report."""
        return not self._tags

    def tune(self, settings: PresenceSettings) -> None:
        """Go by other thresholds from now on; who is here has a fresh time to be heard by them."""
        self._settings = settings
        self._window_ns = round(settings.arrive_window_s * _NS)
        self._leave_ns = round(settings.leave_after_s * _NS)
        self._fade_ns = round(settings.fading_after_s * _NS)
        self._settle_ns = round(settings.neighbour_settle_s * _NS)
        for tag in self._tags.values():
            tag.strong_ns = deque(maxlen=settings.arrive_reads)
            tag.stayed_ns = max(tag.stayed_ns, self._ticked_ns)

    def observe(self, reports: Iterable[TagReport]) -> list[PresenceEvent]:
        """Take reports, oldest first, and return what they change."""
        events: list[PresenceEvent] = []
        for report in reports:
            self._observe(report, events)
        return events

    def tick(self, now_ns: int) -> list[PresenceEvent]:
        """Return who fades or leaves at `now_ns`; tags of a suspended reader do neither."""
        events: list[PresenceEvent] = []
        self._ticked_ns = now_ns
        for tag in list(self._tags.values()):
            if tag.reader in self._suspended:
                continue
            if tag.here:
                silence_ns = now_ns - tag.stayed_ns
                if silence_ns >= self._leave_ns:
                    del self._tags[tag.epc]
                    _tell(events, tag, TagLeft(tag.epc))
                elif silence_ns >= self._fade_ns and not tag.fading:
                    tag.fading = True
                    _tell(events, tag, TagFading(tag.epc))
            elif now_ns - tag.heard_ns >= self._leave_ns:
                del self._tags[tag.epc]
        return events

    def suspend(self, reader: str, now_ns: int) -> None:  # noqa: ARG002 - the pair takes the same
        """Freeze the tags that `reader` last heard here: its link is down or in doubt, so silence proves nothing."""
        self._suspended.add(reader)

    def resume(self, reader: str, now_ns: int) -> None:
        """Listen to `reader` again; its tags get a fresh time to be heard in."""
        if reader not in self._suspended:
            return
        self._suspended.discard(reader)
        for tag in self._tags.values():
            if tag.reader == reader:
                tag.stayed_ns = max(tag.stayed_ns, now_ns)
                tag.heard_ns = max(tag.heard_ns, now_ns)

    def forgive(self, now_ns: int) -> None:
        """Give every tag a fresh time to be heard in: nobody was listening, so silence proves nothing."""
        for tag in self._tags.values():
            tag.stayed_ns = max(tag.stayed_ns, now_ns)
            tag.heard_ns = max(tag.heard_ns, now_ns)

    def hide(self, epc: str) -> list[PresenceEvent]:
        """Keep this tag out of sight until it has really left; return its departure when it was shown."""
        tag = self._tags.get(epc)
        if tag is None or tag.hidden:
            return []
        tag.hidden = True
        return [TagLeft(epc)] if tag.here else []

    def _observe(self, report: TagReport, events: list[PresenceEvent]) -> None:
        at_ns = report.at_ns
        tag = self._tags.get(report.epc)
        if tag is None:
            tag = self._tags[report.epc] = _Tag(report.epc, report.reader, at_ns, self._settings.arrive_reads)
            events.append(TagReported(report))
        tag.heard_ns = max(tag.heard_ns, at_ns)
        if report.zone is Zone.NEIGHBOUR:
            tag.next_door.add(at_ns, report.rssi_dbm, self._window_ns)
            return
        tag.reader = report.reader
        if report.reader in self._zoned:
            tag.own.add(at_ns, report.rssi_dbm, self._window_ns)
        if tag.here:
            self._keep(tag, report, events)
        else:
            self._consider(tag, report, events)

    def _consider(self, tag: "_Tag", report: TagReport, events: list[PresenceEvent]) -> None:
        settings, at_ns = self._settings, report.at_ns
        if report.rssi_dbm >= settings.arrive_rssi_dbm:
            tag.strong_ns.append(at_ns)
        if report.rssi_dbm >= settings.arrive_rssi_dbm + settings.near_margin_db:
            tag.strong_ns.append(at_ns)
        enough = len(tag.strong_ns) == settings.arrive_reads and at_ns - tag.strong_ns[0] <= self._window_ns
        if not enough or (report.reader in self._zoned and at_ns - tag.first_ns < self._settle_ns):
            return
        if self._lead_db(tag, at_ns) >= settings.neighbour_margin_db:
            tag.here = True
            tag.arrived_ns = tag.stayed_ns = at_ns
            _tell(events, tag, TagArrived(tag.epc, report))

    def _keep(self, tag: "_Tag", report: TagReport, events: list[PresenceEvent]) -> None:
        weak = report.rssi_dbm < self._settings.stay_rssi_dbm
        if weak or self._lead_db(tag, report.at_ns) < -self._settings.neighbour_margin_db:
            return
        tag.stayed_ns = max(tag.stayed_ns, report.at_ns)
        if tag.fading:
            tag.fading = False
            _tell(events, tag, TagReturned(tag.epc))

    def _lead_db(self, tag: "_Tag", now_ns: int) -> float:
        """By how much the own zone's best read of the window beats the neighbour's; infinite without the latter."""
        theirs = tag.next_door.best(now_ns, self._window_ns)
        if theirs is None:
            return float("inf")
        ours = tag.own.best(now_ns, self._window_ns)
        return float("-inf") if ours is None else ours - theirs


@dataclass(slots=True)
class _Strongest:
    """The strongest read of a sliding window, in constant time a read: strengths fall from left to right."""

    reads: deque[tuple[int, float]] = field(default_factory=deque)

    def add(self, at_ns: int, rssi_dbm: float, window_ns: int) -> None:
        while self.reads and self.reads[-1][1] <= rssi_dbm:
            self.reads.pop()
        self.reads.append((at_ns, rssi_dbm))
        self.best(at_ns, window_ns)

    def best(self, now_ns: int, window_ns: int) -> float | None:
        while self.reads and now_ns - self.reads[0][0] > window_ns:
            self.reads.popleft()
        return self.reads[0][1] if self.reads else None


class _Tag:
    """What is known of one EPC from its first report until it has been silent for long enough."""

    __slots__ = (
        "arrived_ns",
        "epc",
        "fading",
        "first_ns",
        "heard_ns",
        "here",
        "hidden",
        "next_door",
        "own",
        "reader",
        "stayed_ns",
        "strong_ns",
    )

    def __init__(self, epc: str, reader: str, at_ns: int, arrive_reads: int) -> None:
        self.epc = epc
        self.reader = reader
        self.first_ns = self.heard_ns = self.stayed_ns = self.arrived_ns = at_ns
        self.here = self.fading = self.hidden = False
        self.strong_ns: deque[int] = deque(maxlen=arrive_reads)
        self.own = _Strongest()
        self.next_door = _Strongest()


def _tell(events: list[PresenceEvent], tag: _Tag, event: PresenceEvent) -> None:
    if not tag.hidden:
        events.append(event)
