"""What the shop's merchandisers decide about suggestions.

Where two rules contradict each other, never holds before season, season before look, look before pair.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Look:
    """Products that a person has put together: with one of them, the others come first."""

    products: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Never:
    """Products, or categories, of which no two are shown together."""

    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A category asks for these and for no other ones; a category is called by any level of its path."""

    category: str
    wanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Categories that are worn in place of each other: a look has one of them, a list may have all."""

    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Season:
    """Categories that are suggested between two days of every year only, both included, as (month, day)."""

    categories: tuple[str, ...]
    first: tuple[int, int]
    last: tuple[int, int]

    def holds(self, today: date) -> bool:
        """Return whether it is their season; one may run over the end of a year."""
        day = (today.month, today.day)
        if self.first <= self.last:
            return self.first <= day <= self.last
        return day >= self.first or day <= self.last


@dataclass(frozen=True, slots=True)
class Campaign:
    """What counts `boost` times as much between two days, both included."""

    name: str
    first: date
    last: date
    boost: float
    products: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()


class Band(StrEnum):
    """How much the shop earns by an article."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Margins:
    """Bands by product or category, and by what share the highest counts more, and the lowest less."""

    weight: float = 0.0
    products: Mapping[str, Band] = field(default_factory=dict)
    categories: Mapping[str, Band] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merchandising:
    """All rules of one shop; none, to begin with."""

    looks: tuple[Look, ...] = ()
    never: tuple[Never, ...] = ()
    pairs: tuple[Pair, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    seasons: tuple[Season, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    margins: Margins = field(default_factory=Margins)


class ConflictKind(StrEnum):
    """How rules can contradict each other, or leave nothing to show."""

    KEPT_APART = "a look puts together what must never be together"
    NOTHING_LEFT = "a category asks only for what must never be with it"
    ONLY_ITSELF = "a category asks for itself alone"
    NEVER_IN_SEASON = "a category asks only for what is out of season today"
    OVER = "a campaign is over"
    NOTHING_IN_SEASON = "no category of the shop is in season today"


@dataclass(frozen=True, slots=True)
class Conflict:
    """One such fault: `rule` is where it is written, `names` what it is about."""

    kind: ConflictKind
    rule: str
    names: tuple[str, ...]
