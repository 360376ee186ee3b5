"""Which tags are in front of the mirror: reports in, arrivals and departures out; pure, with time given by the caller.

A tag arrives on enough strong reads in a short window; where the neighbour's zone is heard too, the own one must hear
it clearly better (docs/adr/0005). It stays on weaker reads, fades after a short silence and leaves after a longer one.
While its reader's link is in doubt nothing changes.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from app.devices.presence.tag_memory import Tag
from app.devices.presence.zones import Antennas
from app.domain.scans import TagReport, Zone

_NS = 1_000_000_000
_UNHEARD_BELOW_STAY_DB = 8.0
_BEYOND_DOUBT_DB = 12.0
_EITHER_BELOW_DB = 3.0
_BELIEVABLE_NS = 1 * _NS


@dataclass(frozen=True, slots=True)
class PresenceSettings:
    """When a tag counts as here; times in seconds, strengths in dBm.

    A read stronger than `arrive_rssi_dbm` by `near_margin_db` counts twice: at two reads asked for, a tag on the hook
    need not wait for its turn in a full field.

    A reader that hears the neighbour's zone too judges a tag `neighbour_settle_s` after its first report at the
    soonest, when each zone has had its turn. Its own antennas must then hear it at `arrive_rssi_dbm` on average, and
    better than the neighbour's by `neighbour_margin_db`: in the mean of lately and lastingly (see `Strengths`), neither
    3 dB less, or by 12 dB more lately, whatever was before.
    """

    arrive_reads: int = 2
    arrive_window_s: float = 1.5
    arrive_rssi_dbm: float = -62.0
    near_margin_db: float = 6.0
    stay_rssi_dbm: float = -68.0
    leave_after_s: float = 3.0
    fading_after_s: float = 1.2
    neighbour_margin_db: float = 7.0
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

    All times are monotonic nanoseconds. `tick` wants to be called several times a second while there are tags; a report
    more than a second off the last tick is taken for one a second off. `zoned_readers` are those that hear the
    neighbour's zone as well as the own one.
    """

    def __init__(self, settings: PresenceSettings | None = None, zoned_readers: frozenset[str] = frozenset()) -> None:
        self._antennas = {reader: Antennas() for reader in zoned_readers}
        self._tags: dict[str, Tag] = {}
        self._suspended: set[str] = set()
        self._ticked_ns: int | None = None
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
    def left_behind(self) -> int:
        """How many tags are here and hidden that `recall` would show again."""
        return sum(tag.here and tag.hidden and tag.recallable for tag in self._tags.values())

    @property
    def is_empty(self) -> bool:
        """Whether no tag is near at all, strays and hidden ones included: then nothing can change without a report."""
        return not self._tags

    def tune(self, settings: PresenceSettings) -> None:
        """Use other thresholds from now on; tags that are here get a fresh time to be heard by them."""
        self._settings = settings
        self._window_ns = round(settings.arrive_window_s * _NS)
        self._leave_ns = round(settings.leave_after_s * _NS)
        self._fade_ns = round(settings.fading_after_s * _NS)
        self._settle_ns = round(settings.neighbour_settle_s * _NS)
        self._unheard_dbm = settings.stay_rssi_dbm - _UNHEARD_BELOW_STAY_DB
        for tag in self._tags.values():
            tag.strong_ns = deque(maxlen=settings.arrive_reads)
            tag.stayed_ns = max(tag.stayed_ns, self._ticked_ns or 0)

    def update(self, reports: Iterable[TagReport]) -> list[PresenceEvent]:
        """Process reports, oldest first, and return what they change."""
        events: list[PresenceEvent] = []
        for report in reports:
            at_ns, ticked_ns = report.at_ns, self._ticked_ns
            if ticked_ns is not None:
                at_ns = min(max(at_ns, ticked_ns - _BELIEVABLE_NS), ticked_ns + _BELIEVABLE_NS)
            self._update(report, at_ns, events)
        return events

    def tick(self, now_ns: int) -> list[PresenceEvent]:
        """Return who fades or leaves at `now_ns`; tags of a suspended reader do neither."""
        events: list[PresenceEvent] = []
        for antennas in self._antennas.values():
            antennas.forget()
        for tag in list(self._tags.values()):
            if tag.heard_ns > now_ns:
                tag.rebase(now_ns)
            if self._suspended and self._is_in_doubt(tag):
                continue
            if tag.here:
                silence_ns, cycle_ns = now_ns - tag.stayed_ns, self._cycle_ns(tag.reader)
                if silence_ns >= max(self._leave_ns, 2 * cycle_ns):
                    _append_unless_hidden(events, tag, TagLeft(tag.epc))
                    tag.leave()
                elif silence_ns >= max(self._fade_ns, cycle_ns) and not tag.fading:
                    tag.fading = True
                    _append_unless_hidden(events, tag, TagFading(tag.epc))
            if not tag.here:
                tag.hidden = tag.hidden and now_ns - tag.near_ns < self._leave_ns
                if now_ns - tag.heard_ns >= self._leave_ns:
                    del self._tags[tag.epc]
        self._ticked_ns = now_ns if self._tags else None
        return events

    def suspend(self, reader: str, now_ns: int) -> None:  # noqa: ARG002 - the pair takes the same
        """Freeze the tags that `reader` has heard here to the last: its link is in doubt, so silence proves nothing."""
        self._suspended.add(reader)

    def resume(self, reader: str, now_ns: int) -> None:
        """Listen to `reader` again; its tags get a fresh time to be heard in."""
        if reader not in self._suspended:
            return
        self._suspended.discard(reader)
        for tag in self._tags.values():
            if self._holds(reader, tag):
                tag.refresh(now_ns)

    def forgive(self, now_ns: int) -> None:
        """Give every tag a fresh time to be heard in: nobody was listening, so silence proves nothing."""
        for tag in self._tags.values():
            tag.refresh(now_ns)

    def hide(self, epc: str, *, recallable: bool = False) -> list[PresenceEvent]:
        """Keep this tag out of sight until it has really left; return its departure when it was shown.

        One that is `recallable` comes back with `recall` too.
        """
        tag = self._tags.get(epc)
        if tag is None or tag.hidden:
            return []
        tag.hidden, tag.recallable = True, recallable
        return [TagLeft(epc)] if tag.here else []

    def recall(self) -> tuple[str, ...]:
        """Show what was hidden to be recalled; return those tags that are here, in order of arrival."""
        hidden = (tag for tag in self._tags.values() if tag.hidden and tag.recallable)
        recalled = [tag for tag in hidden if tag.here and not tag.fading]
        for tag in recalled:
            tag.hidden = False
        return tuple(tag.epc for tag in sorted(recalled, key=lambda tag: tag.arrived_ns))

    def _update(self, report: TagReport, at_ns: int, events: list[PresenceEvent]) -> None:
        tag = self._tags.get(report.epc)
        if tag is None:
            tag = self._tags[report.epc] = Tag(report.epc, report.reader, at_ns, self._settings.arrive_reads)
            events.append(TagReported(report))
        tag.heard_ns = max(tag.heard_ns, at_ns)
        antennas = self._antennas.get(report.reader)
        if antennas is not None:
            antennas.note(report, at_ns)
            tag.strengths(report.reader).add(report.antenna, report.rssi_dbm, at_ns)
        if report.zone is Zone.NEIGHBOUR:
            return
        tag.near_ns = max(tag.near_ns, at_ns)
        tag.heard_by_ns[report.reader] = at_ns
        tag.reader = report.reader
        if not tag.here:
            self._consider(tag, report, at_ns, events)
        elif report.rssi_dbm >= self._settings.stay_rssi_dbm and not self._is_next_door(tag, report.reader, at_ns):
            tag.stayed_ns = max(tag.stayed_ns, at_ns)
            if tag.fading:
                tag.fading = False
                _append_unless_hidden(events, tag, TagReturned(tag.epc))

    def _consider(self, tag: Tag, report: TagReport, at_ns: int, events: list[PresenceEvent]) -> None:
        settings = self._settings
        if report.rssi_dbm >= settings.arrive_rssi_dbm:
            tag.strong_ns.append(at_ns)
        if report.rssi_dbm >= settings.arrive_rssi_dbm + settings.near_margin_db:
            tag.strong_ns.append(at_ns)
        window_ns = max(self._window_ns, self._cycle_ns(report.reader))
        enough = len(tag.strong_ns) == settings.arrive_reads and abs(at_ns - tag.strong_ns[0]) <= window_ns
        if enough and self._is_own(tag, report.reader, at_ns):
            tag.here = True
            tag.arrived_ns = tag.stayed_ns = at_ns
            _append_unless_hidden(events, tag, TagArrived(tag.epc, report))

    def _is_own(self, tag: Tag, reader: str, now_ns: int) -> bool:
        """Whether the zones say that the tag is on this side, as far as this reader knows of zones."""
        antennas = self._antennas.get(reader)
        if antennas is None:
            return True
        unasked = antennas.turn_ns is not None and antennas.turn_ns < tag.first_ns
        if unasked or now_ns - tag.first_ns < self._settle_ns:
            return False
        strengths, margin_db = tag.strengths(reader), self._settings.neighbour_margin_db
        own_dbm, lately_db = strengths.lately(antennas, now_ns, self._unheard_dbm)
        if own_dbm < self._settings.arrive_rssi_dbm or lately_db < margin_db - _EITHER_BELOW_DB:
            return False
        if lately_db >= margin_db + _BEYOND_DOUBT_DB:  # it is here, wherever it was before
            return True
        lastingly_db = strengths.lasting_lead_db(antennas, now_ns, self._unheard_dbm)
        return lastingly_db >= margin_db - _EITHER_BELOW_DB and lately_db + lastingly_db >= 2 * margin_db

    def _is_next_door(self, tag: Tag, reader: str, now_ns: int) -> bool:
        """Whether a tag that is here is lately heard clearly better next door, and lastingly at least as well."""
        antennas = self._antennas.get(reader)
        if antennas is None:
            return False
        strengths = tag.strengths(reader)
        _, lead_db = strengths.lately(antennas, now_ns, self._unheard_dbm)
        if lead_db >= -self._settings.neighbour_margin_db:
            return False
        return strengths.lasting_lead_db(antennas, now_ns, self._unheard_dbm) < 0

    def _cycle_ns(self, reader: str) -> int:
        """Return how long a zoned reader takes to ask all antennas: with hundreds of tags, longer than a silence."""
        antennas = self._antennas.get(reader)
        return 0 if antennas is None else antennas.cycle_ns

    def _is_in_doubt(self, tag: Tag) -> bool:
        return any(self._holds(reader, tag) for reader in self._suspended)

    def _holds(self, reader: str, tag: Tag) -> bool:
        """Whether `reader` was among the last to hear the tag, so that others' silence proves nothing without it."""
        heard_ns = tag.heard_by_ns.get(reader)
        return heard_ns is not None and heard_ns >= max(tag.heard_by_ns.values()) - self._leave_ns


def _append_unless_hidden(events: list[PresenceEvent], tag: Tag, event: PresenceEvent) -> None:
    if not tag.hidden:
        events.append(event)
