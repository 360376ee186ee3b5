"""Live readings for staff: reads a second of each reader, each tag's strength over 20 seconds."""

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.garments import GarmentIdentity
from app.domain.meanings import Unidentified
from app.domain.scans import CodeScan, Scan, TagReport, Zone
from app.identification import decode_epc
from app.services.catalogue.catalogue import CatalogueService

MOST_TAGS = 64
HISTORY_S = 20.0
_NS = 1_000_000_000
_BIN_NS = _NS // 4
_BINS = round(HISTORY_S * _NS / _BIN_NS)
_RECENT_BINS = 4
_RATE_BINS = 8
_DISPLACING_DB = 3.0


@dataclass(frozen=True, slots=True)
class TagReading:
    """One tag as a device hears it; `label` is the product's title, empty where the catalogue does not know it.

    Zone, antenna and strength are those of its strongest read of the last second that heard it. `history` is (age in
    seconds, strongest dBm) of the last 20 seconds, oldest first, thinned to four a second.
    """

    epc: str
    label: str
    zone: Zone
    antenna: int
    rssi_dbm: float
    reads_per_s: float
    history: tuple[tuple[float, float], ...]
    is_present: bool


@dataclass(frozen=True, slots=True)
class LastScan:
    """That a code or card was read, and how long ago; never what was on it."""

    kind: Literal["code", "card"]
    age_s: float


@dataclass(frozen=True, slots=True)
class DeviceReadings:
    """What one device has heard; `last_age_s` is None before its first scan, tags are strongest first.

    `tags` and `reads_per_s` are known only while watched.
    """

    reads_per_s: float
    last_age_s: float | None
    tags: tuple[TagReading, ...]
    last_scan: LastScan | None


class ReadingsService(QObject):
    """Counts what each device reads, always; remembers single reads only while somebody watches.

    Of each device the 64 strongest tags are remembered, 20 seconds back; a full field costs no more than that.
    """

    changed = Signal()
    """There may be something new to show; four times a second, and only while watched."""

    def __init__(
        self,
        *,
        catalogue: CatalogueService,
        tag_identity: Callable[[str], GarmentIdentity | Unidentified] = decode_epc,
        present: Callable[[], Collection[str]],
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """`present` returns the EPCs before the mirror; `clock_ns` is the clock of the scans.

        `tag_identity` says which article the tag with an EPC names.
        """
        super().__init__(parent)
        self._catalogue = catalogue
        self._tag_identity = tag_identity
        self._present = present
        self._clock_ns = clock_ns
        self._devices: dict[str, _Device] = {}
        self._labels: dict[str, str] = {}
        self._is_watched = False
        self._timer = QTimer(self, interval=_BIN_NS // 1_000_000)
        self._timer.timeout.connect(self._on_timer)
        catalogue.changed.connect(self._forget_labels)

    def watch(self, on: bool) -> None:
        """Begin or end remembering single reads; ending forgets them."""
        if on == self._is_watched:
            return
        self._is_watched = on
        if on:
            self._count()
            self._timer.start()
            return
        self._timer.stop()
        self._labels.clear()
        for device in self._devices.values():
            device.counts.clear()
            device.tags.clear()

    def receive(self, scans: Sequence[Scan]) -> None:
        """Process scans of one device, oldest first."""
        if not scans:
            return
        newest = scans[-1]
        device = self._devices.get(newest.reader)
        if device is None:
            device = self._devices[newest.reader] = _Device()
            device.counts.append((self._clock_ns(), 0))
        device.count += len(scans)
        device.last_ns = newest.at_ns
        for scan in scans:
            if not isinstance(scan, TagReport):
                device.scan = ("code" if isinstance(scan, CodeScan) else "card", scan.at_ns)
            elif self._is_watched:
                device.remember(scan)

    def of(self, device: str) -> DeviceReadings:
        """Return what `device` hears now; nothing heard for an unknown one."""
        heard = self._devices.get(device)
        if heard is None:
            return DeviceReadings(0.0, None, (), None)
        now_ns = self._clock_ns()
        present = frozenset(self._present())
        tags = [self._reading(epc, tag, now_ns, is_present=epc in present) for epc, tag in heard.tags.items()]
        tags.sort(key=lambda tag: -tag.rssi_dbm)
        return DeviceReadings(
            reads_per_s=heard.reads_per_s(now_ns) if self._is_watched else 0.0,
            last_age_s=_age_s(now_ns, heard.last_ns),
            tags=tuple(tags),
            last_scan=None if heard.scan is None else LastScan(heard.scan[0], _age_s(now_ns, heard.scan[1])),
        )

    def _reading(self, epc: str, tag: "_Tag", now_ns: int, *, is_present: bool) -> TagReading:
        newest = tag.bins[-1].number
        best = max((bin_ for bin_ in tag.bins if bin_.number > newest - _RECENT_BINS), key=lambda bin_: bin_.rssi_dbm)
        first_bin = now_ns // _BIN_NS - _RATE_BINS
        rate_s = min(_RATE_BINS * _BIN_NS, max(_BIN_NS, now_ns - tag.first_ns)) / _NS
        return TagReading(
            epc=epc,
            label=self._label(epc),
            zone=best.zone,
            antenna=best.antenna,
            rssi_dbm=best.rssi_dbm,
            reads_per_s=sum(bin_.reads for bin_ in tag.bins if bin_.number > first_bin) / rate_s,
            history=tuple((_age_s(now_ns, bin_.at_ns), bin_.rssi_dbm) for bin_ in tag.bins),
            is_present=is_present,
        )

    def _label(self, epc: str) -> str:
        label = self._labels.get(epc)
        if label is None:
            label = self._labels[epc] = self._title(epc)
        return label

    def _title(self, epc: str) -> str:
        identity = self._tag_identity(epc)
        articles = self._catalogue.articles(identity) if isinstance(identity, GarmentIdentity) else ()
        product = self._catalogue.product(articles[0].product_id) if articles else None
        return "" if product is None else product.title_of(articles[0].id if len(articles) == 1 else "")

    def _forget_labels(self) -> None:
        self._labels.clear()

    def _on_timer(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        """Note the counters, for the rates, and forget what is too old to show."""
        now_ns = self._clock_ns()
        for device in self._devices.values():
            device.counts.append((now_ns, device.count))
            device.forget_before(now_ns // _BIN_NS - _BINS)
        remembered = {epc for device in self._devices.values() for epc in device.tags}
        self._labels = {epc: label for epc, label in self._labels.items() if epc in remembered}


@dataclass(slots=True)
class _Bin:
    """The strongest read of one tag in a quarter of a second, and how many there were."""

    number: int
    at_ns: int
    rssi_dbm: float
    zone: Zone
    antenna: int
    reads: int


@dataclass(slots=True)
class _Tag:
    first_ns: int
    bins: deque[_Bin] = field(default_factory=lambda: deque(maxlen=_BINS))

    def add(self, report: TagReport) -> None:
        number = report.at_ns // _BIN_NS
        if self.bins and number <= self.bins[-1].number:
            newest = self.bins[-1]
            newest.reads += 1
            if report.rssi_dbm > newest.rssi_dbm:
                newest.at_ns, newest.rssi_dbm = report.at_ns, report.rssi_dbm
                newest.zone, newest.antenna = report.zone, report.antenna
        else:
            self.bins.append(_Bin(number, report.at_ns, report.rssi_dbm, report.zone, report.antenna, 1))


@dataclass(slots=True)
class _Device:
    """Counters of one device and, while watched, its tags by EPC."""

    count: int = 0
    last_ns: int = 0
    scan: tuple[Literal["code", "card"], int] | None = None
    counts: deque[tuple[int, int]] = field(default_factory=lambda: deque(maxlen=_RATE_BINS + 1))
    tags: dict[str, _Tag] = field(default_factory=dict)
    weakest_dbm: float = float("-inf")
    """Of the remembered tags, as last looked up; known only while there is no room."""

    def remember(self, report: TagReport) -> None:
        tag = self.tags.get(report.epc)
        if tag is None:
            if len(self.tags) >= MOST_TAGS and not self._make_room(report.rssi_dbm):
                return
            tag = self.tags[report.epc] = _Tag(report.at_ns)
        tag.add(report)

    def reads_per_s(self, now_ns: int) -> float:
        if not self.counts:
            return 0.0
        began_ns, count = self.counts[0]
        return (self.count - count) * _NS / max(_BIN_NS, now_ns - began_ns)

    def forget_before(self, number: int) -> None:
        for epc, tag in list(self.tags.items()):
            while tag.bins and tag.bins[0].number < number:
                tag.bins.popleft()
            if not tag.bins:
                del self.tags[epc]
        self.weakest_dbm = float("-inf")

    def _make_room(self, rssi_dbm: float) -> bool:
        """Forget the weakest tag for a clearly stronger one; looked up anew only when that may succeed."""
        if rssi_dbm < self.weakest_dbm + _DISPLACING_DB:
            return False
        epc, tag = min(self.tags.items(), key=lambda item: item[1].bins[-1].rssi_dbm)
        self.weakest_dbm = tag.bins[-1].rssi_dbm
        if rssi_dbm < self.weakest_dbm + _DISPLACING_DB:
            return False
        del self.tags[epc]
        return True


def _age_s(now_ns: int, at_ns: int) -> float:
    return max(0, now_ns - at_ns) / _NS
