"""Whether the mirror sells: what was tried, what the till sold of it, and how sure that is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Final

LEAST_COUNT: Final = 5
"""What was counted less often is not told: a smaller number may be about one person."""


def piece_named(gtin: str, variant_id: str, serial: str) -> str:
    """Return the text that stands for a single piece before it is hashed; `gtin` is GTIN-14, or empty without one."""
    return f"piece {gtin or variant_id} {serial}"


@dataclass(frozen=True, slots=True)
class Tried:
    """One article of a visit; `variant_id` is empty where its number does not tell colour and size.

    `pieces` are keyed hashes of the single pieces, of those whose tag tells which one it is.
    """

    product_id: str
    variant_id: str
    pieces: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Visit:
    """What of one session waits for the till: articles and a time rounded down to ten minutes, nothing of a person.

    `suggested` are the products that were first suggested, or would have been where the session is held out (sees no
    suggestions); none where there was nothing to suggest. `percent` is the share held out that was in force.
    """

    ended_at_s: int
    percent: int
    is_held_out: bool
    tried: tuple[Tried, ...]
    suggested: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitCounts:
    """What a visit adds to the counters of its day, whether the till is asked or not.

    `pairs` are products that were here together, in both orders; `followed` are pages of products opened one after
    the other, first and next.
    """

    day: date
    visit: Visit
    pairs: tuple[tuple[str, str], ...] = ()
    followed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RoomPair:
    """How often a product was here together with another one, and how often the other was looked at next."""

    product_id: str
    other_id: str
    together: int
    looked_at_next: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and the 95 % interval round it."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Sessions whose time at the till is over.

    Of `sessions` the till sold something to `bought` in the time after them, and to `by_chance` at the same hour of
    another day, when it cannot have been they; to `both` at both times.
    """

    sessions: int = 0
    bought: int = 0
    by_chance: int = 0
    both: int = 0

    def plus(self, other: "Outcomes") -> "Outcomes":
        """Return both together."""
        return Outcomes(
            self.sessions + other.sessions,
            self.bought + other.bought,
            self.by_chance + other.by_chance,
            self.both + other.both,
        )


@dataclass(frozen=True, slots=True)
class ArticleCounts:
    """One article, or all of a product, over the days of a report.

    Of `tried` visits the till was asked about `settled`, and has sold the article after `bought` of them, `certain` of
    these by the number of the very piece; `by_chance` is how often it had at the same hour of another day. `sold` are
    the pieces that the till sold in all, less those that came back.
    """

    product_id: str
    variant_id: str
    tried: int = 0
    settled: int = 0
    bought: int = 0
    certain: int = 0
    by_chance: int = 0
    sold: int = 0


class ResultsList(Enum):
    """Which articles a report lists, each the largest first."""

    MOST_TRIED = "most_tried"
    MOST_BOUGHT = "most_bought"
    NOT_BOUGHT = "not_bought"
    """Tried and not bought, by colour and size."""


class LiftState(Enum):
    """What can be said of what suggestions bring."""

    NO_MATCHING = "no_matching"
    """Nothing is kept to be matched with the till."""
    NO_TILL = "no_till"
    NO_HOLDOUT = "no_holdout"
    """Every session sees suggestions: there is nothing to compare with."""
    NOT_ENOUGH = "not_enough"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Lift:
    """How much more often sessions with suggestions end with a sale; conversions are less what chance explains.

    `lift` is relative: 0.05 is 5 % more; None until it is known. `lacking` sessions, about, are missing until then,
    None where not even that can be said. Conversions are None below the least count.
    """

    state: LiftState
    shown: Outcomes = Outcomes()
    held: Outcomes = Outcomes()
    conversion_shown: Estimate | None = None
    conversion_held: Estimate | None = None
    lift: Estimate | None = None
    lacking: int | None = None


@dataclass(frozen=True, slots=True)
class ResultsReport:
    """What staff are told. Every count is 0 or at least `LEAST_COUNT`; lists begin with the largest.

    Lists cover the days from `first` to `last`; `lift` covers all sessions with the present `percent` held out.
    `not_bought` has articles of which colour and size are known. `by_chance` is how many of `matches` chance explains,
    None without any.
    """

    first: date
    last: date
    percent: int
    lift: Lift
    last_sale_at: datetime | None = None
    most_tried: tuple[ArticleCounts, ...] = ()
    most_bought: tuple[ArticleCounts, ...] = ()
    not_bought: tuple[ArticleCounts, ...] = ()
    matches: int = 0
    by_chance: Estimate | None = None

    def articles(self, listed: ResultsList) -> tuple[ArticleCounts, ...]:
        """Return one of the lists."""
        if listed is ResultsList.MOST_TRIED:
            return self.most_tried
        return self.most_bought if listed is ResultsList.MOST_BOUGHT else self.not_bought
