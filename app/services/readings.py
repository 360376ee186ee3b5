"""What the readers hear at this moment, for staff who watch: reads a second, each tag's strength over 20 seconds."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.domain.scans import Scan, Zone
from app.services.catalogue import CatalogueService


@dataclass(frozen=True, slots=True)
class TagReading:
    """One tag as a device hears it; `label` is the product's title, empty where the catalogue does not know it.

    `history` is (age in seconds, strongest dBm) of the last 20 seconds, oldest first, thinned to four a second.
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
    """What one device has heard; `last_age_s` is None before its first scan, tags are strongest first."""

    reads_per_s: float
    last_age_s: float | None
    tags: tuple[TagReading, ...]
    last_scan: LastScan | None


class ReadingsService(QObject):
    """Counts what each device reads, always; remembers single reads only while somebody watches."""

    changed = Signal()
    """There may be something new to show; at most four times a second, and only while watched."""

    def __init__(
        self,
        *,
        catalogue: CatalogueService,
        present: Callable[[], Collection[str]],
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """`present` returns the EPCs before the mirror; `clock_ns` is the clock of the scans."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._present = present
        self._clock_ns = clock_ns

    def watch(self, on: bool) -> None:
        """Begin or end remembering single reads; ending forgets them."""

    def observe(self, scans: Sequence[Scan]) -> None:
        """Take a batch of one device, oldest first."""

    def of(self, device: str) -> DeviceReadings:
        """Return what `device` hears now; nothing heard for an unknown one."""
        return DeviceReadings(0.0, None, (), None)
