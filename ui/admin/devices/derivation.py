"""What the staff's page of devices shows, from states and readings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.scans import DeviceStatus, Zone
from app.services.devices.readings import DeviceReadings, TagReading
from ui.models.kinds import number_of

TAGS_LISTED = 40
HISTORY_S = 20.0
HISTORY_SLOTS = 80
WEAKEST_DBM = -85.0
STRONGEST_DBM = -40.0
SILENT = -1.0
"""In a plot: nothing was heard in that moment."""

_NS = 1_000_000_000
_LAST_CHARACTERS = 6


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device; `forS` since when it is in its state, `lastAgeS` -1 before its first read, of `lastScan`."""

    device: str
    driver: str
    deviceState: int
    detail: str
    forS: int
    readsPerS: float
    lastAgeS: int
    lastScan: str
    selected: bool


@dataclass(frozen=True, slots=True)
class TagRow:
    """One tag; `title` is empty where the catalogue does not know it, `history` is strength over time.

    `history` has a number for each quarter of a second, oldest first: the strength from 0 (weakest shown) to 1, or -1
    for silence.
    """

    epc: str
    title: str
    lastDigits: str
    zone: int
    antenna: int
    rssiDbm: int
    present: bool
    history: tuple[float, ...]


def device_row(status: DeviceStatus, activity: DeviceReadings, now_ns: int, *, selected: bool) -> DeviceRow:
    """Return the row of one device."""
    age_s, scan = activity.last_age_s, activity.last_scan
    return DeviceRow(
        device=status.device,
        driver=status.driver,
        deviceState=number_of(status.state),
        detail=status.detail,
        forS=max(0, (now_ns - status.since_ns) // _NS),
        readsPerS=activity.reads_per_s,
        lastAgeS=-1 if age_s is None else int(age_s),
        lastScan="" if scan is None else scan.kind,
        selected=selected,
    )


def tag_rows(tags: Sequence[TagReading]) -> tuple[TagRow, ...]:
    """Return the rows of the strongest tags: what is here first, then by name, so that rows keep their places."""
    strongest = sorted(tags, key=lambda tag: (not tag.is_present, -tag.rssi_dbm))[:TAGS_LISTED]
    listed = sorted(strongest, key=lambda tag: (not tag.is_present, tag.zone is not Zone.OWN, not tag.label, tag.label))
    return tuple(_tag_row(tag) for tag in listed)


def level(dbm: float) -> float:
    """Return the height of a strength in a plot, from 0 to 1."""
    return min(1.0, max(0.0, (dbm - WEAKEST_DBM) / (STRONGEST_DBM - WEAKEST_DBM)))


def slots(history: Iterable[tuple[float, float]]) -> tuple[float, ...]:
    """Return the strongest level of each quarter of a second of the last 20 s, oldest first."""
    found = [SILENT] * HISTORY_SLOTS
    for age_s, dbm in history:
        place = HISTORY_SLOTS - 1 - int(age_s / HISTORY_S * HISTORY_SLOTS)
        if 0 <= place < HISTORY_SLOTS:
            found[place] = max(found[place], round(level(dbm), 3))
    return tuple(found)


def _tag_row(tag: TagReading) -> TagRow:
    return TagRow(
        epc=tag.epc,
        title=tag.label,
        lastDigits=tag.epc[-_LAST_CHARACTERS:].upper(),
        zone=number_of(tag.zone),
        antenna=tag.antenna,
        rssiDbm=round(tag.rssi_dbm),
        present=tag.is_present,
        history=slots(tag.history),
    )
