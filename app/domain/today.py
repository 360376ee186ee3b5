"""Figures of a day for staff: counters that name nobody, and what needs somebody's attention."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Counters of one local day; nothing here tells when any single thing happened, or to whom.

    `sessions` are those that began, `garments_by_tag` and `garments_by_code` cards that appeared and were known,
    `garments_unknown` those the catalogue does not have, `pages_opened` product pages, `scans_refused` codes that broke
    a safety rule. `outages` counts readers and cameras that stopped working, `outage_s` adds up how long for.
    """

    day: date
    sessions: int = 0
    garments_by_tag: int = 0
    garments_by_code: int = 0
    garments_unknown: int = 0
    pages_opened: int = 0
    scans_refused: int = 0
    outages: int = 0
    outage_s: float = 0.0

    @property
    def garments(self) -> int:
        """Known garments shown, by tag or by code."""
        return self.garments_by_tag + self.garments_by_code


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """Today since local midnight, the 13 days before it (newest first, a day without a mirror counts nothing).

    Uptimes in seconds; `machine_up_s` counts time asleep too.
    """

    today: DayCounts
    history: tuple[DayCounts, ...]
    program_up_s: float
    machine_up_s: float


class AttentionKind(Enum):
    """What can need staff, in the order in which it is listed: what stops shoppers first."""

    REQUEST_LATE = "request_late"
    REQUESTS_NOT_KEPT = "requests_not_kept"
    DEVICE_MISCONFIGURED = "device_misconfigured"
    DEVICE_OFFLINE = "device_offline"
    CAMERA_COVERED = "camera_covered"
    CAMERA_DARK = "camera_dark"
    CAMERA_MIRRORED = "camera_mirrored"
    SANDBOX_MISSING = "sandbox_missing"
    STORE_DAMAGED = "store_damaged"
    STORE_READ_ONLY = "store_read_only"
    STORE_BEGUN_ANEW = "store_begun_anew"
    STORE_FROM_COPY = "store_from_copy"
    STORE_ROWS_LEFT_OUT = "store_rows_left_out"
    CATALOGUE_EMPTY = "catalogue_empty"
    IMPORT_FAILED = "import_failed"
    ROWS_REFUSED = "rows_refused"
    STOCK_STALE = "stock_stale"
    STOCK_DIFFERS = "stock_differs"
    LEFT_BEHIND = "left_behind"
    COUNTERS_NOT_KEPT = "counters_not_kept"
    DISK_NEARLY_FULL = "disk_nearly_full"
    CLOCK_NOT_SYNCHRONISED = "clock_not_synchronised"
    NO_PIN = "no_pin"
    SCREEN_SCHEDULE = "screen_schedule"


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that needs somebody: of what `kind`, where (`subject`), since when (aware; None where not known).

    `subject` is the device's name, the feed's kind (`products`, `inventory`, `reviews`, `stores`), the folder with a
    damaged database, an article as the shop calls it, or empty; `detail` a sentence for staff in English, as the log
    has it, or empty; `count` is how many (rows refused or left out, requests, pieces here), else 0. Of stock that
    differs `figure` is what the shop had counted, at `figure_at`.
    """

    kind: AttentionKind
    subject: str = ""
    since: datetime | None = None
    detail: str = ""
    count: int = 0
    figure: int = 0
    figure_at: datetime | None = None
