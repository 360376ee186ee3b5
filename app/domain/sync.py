"""How the feeds that are fetched by address stand."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class FetchState(Enum):
    """What came of the last look at a feed."""

    NOT_YET = "not_yet"
    """It has not been looked at since the start."""
    IMPORTED = "imported"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FetchedFeed:
    """One feed: when it was looked at last (aware), and what came of it; `reason` is of a failure, in English."""

    name: str
    kind: str
    state: FetchState = FetchState.NOT_YET
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FetchStanding:
    """All feeds by address, in the order of the configuration; `next_at` is None where only staff ask."""

    feeds: tuple[FetchedFeed, ...] = ()
    is_fetching: bool = False
    next_at: datetime | None = None
