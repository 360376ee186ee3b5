"""Learns what goes with what from the baskets in the database, in a process of its own: no Qt.

    python -m app.services.suggestions.training DATABASE LANGUAGE

The mirror starts it at the lowest priority. It may be killed at any time: what was learned before stands until all of
what is new has been written.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.errors import PsycheError
from app.domain.suggestions import Because
from app.store import Baskets, Database, Learned, LearnedPartners, PartnerTable, SoldProduct, open_database

if TYPE_CHECKING:
    from app.recommend.history import Attributes, History, Whole
    from app.recommend.learning import Partner

LEAST_COUNT: Final = 5
"""In fewer baskets than this two articles were not "bought together" as far as shoppers are told."""

_LOWEST_PRIORITY: Final = 19
_KEPT: Final = 60
_ROOM_COUNTS: Final = 0.25
"""What two garments in the room together say, against two in a basket: most are tried and not bought."""


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to learn from: `numbers` are the products' own, in the order in which `history` counts them."""

    history: "History"
    attributes: "Attributes"
    numbers: "Whole"
    brands: tuple[str, ...]
    room: Mapping[tuple[int, int], int]
    run: int


def material(database: Database, language: str) -> Material:
    """Read what there is to learn from. Raises StoreUnavailable."""
    import numpy as np

    from app.recommend.history import attributes_of, history_of

    baskets = Baskets(database)
    run = baskets.newest_run()
    products: list[SoldProduct] = list(baskets.products(language))
    lines = baskets.lines()
    numbers = np.array([product.number for product in products], np.int64)
    sold = np.frombuffer(lines.numbers, np.int64) if len(lines.numbers) else np.zeros(0, np.int64)
    places = np.minimum(np.searchsorted(numbers, sold), max(0, len(numbers) - 1))
    known = numbers[places] == sold if len(numbers) else np.zeros(len(sold), bool)  # the rest was withdrawn
    columns = (np.array(lines.days, np.int64)[known], np.array(lines.baskets, np.int64)[known], places[known])
    return Material(
        history_of(*columns, len(products)),
        attributes_of([product.category for product in products], [product.brand for product in products]),
        numbers,
        tuple(product.brand.casefold() for product in products),
        baskets.in_the_room(),
        run,
    )


def train(database: Database, language: str) -> Learned:
    """Learn from all baskets and put the result in the place of what was learned before. Raises StoreUnavailable."""
    from app.recommend.learning import learn

    taken = material(database, language)
    partners = learn(taken.history, taken.attributes, kept=_KEPT)
    return PartnerTable(database).replace(
        _with_room(partners, taken), run=taken.run, baskets=len(taken.history.day), lines=len(taken.history.item)
    )


def _with_room(partners: "Iterable[Partner]", taken: Material) -> Iterator[tuple[int, LearnedPartners]]:
    """Yield what is written for each product, and add what was in the room together."""
    beside: dict[int, dict[int, int]] = {}
    for (one, other), count in taken.room.items():
        beside.setdefault(one, {})[other] = count
    for partner in partners:
        number = int(taken.numbers[partner.item])
        yield number, _learned(partner, taken, beside.pop(number, {}))
    for number, seen in beside.items():  # of products that nobody has bought
        ordered = sorted(seen, key=lambda other: (-seen[other], other))[:_KEPT]
        because = (Because.LOOKED_AT_TOGETHER,) * len(ordered)
        counts = [seen[other] for other in ordered]
        yield number, LearnedPartners(ordered, [float(count) for count in counts], counts, because)


def _learned(partner: "Partner", taken: Material, beside: Mapping[int, int]) -> LearnedPartners:
    own = taken.brands[partner.item]
    rows: dict[int, tuple[float, int, Because]] = {}
    for other, value, count in zip(partner.partners, partner.worth, partner.count, strict=True):
        brand = taken.brands[other]
        unbought = Because.SAME_BRAND if brand and brand == own else Because.POPULAR
        reason = (int(count), Because.BOUGHT_TOGETHER) if count >= LEAST_COUNT else (0, unbought)
        rows[int(taken.numbers[other])] = (float(value), *reason)
    each = _worth_of_one(rows) * _ROOM_COUNTS
    for number, seen in beside.items():
        value, count, because = rows.get(number, (0.0, 0, Because.POPULAR))
        if because is not Because.BOUGHT_TOGETHER:
            count, because = seen, Because.LOOKED_AT_TOGETHER
        rows[number] = (value + each * seen, count, because)
    best = sorted(rows, key=lambda number: (-rows[number][0], number))[:_KEPT]
    worth, counts, reasons = zip(*(rows[number] for number in best), strict=True)
    return LearnedPartners(best, worth, counts, reasons)


def _worth_of_one(rows: Mapping[int, tuple[float, int, Because]]) -> float:
    """Return what one basket with both adds to a pair's worth, on the average of those that were bought together."""
    bought = [(value, count) for value, count, because in rows.values() if because is Because.BOUGHT_TOGETHER]
    if bought:
        return sum(value for value, _ in bought) / sum(count for _, count in bought)
    return max((value for value, *_ in rows.values()), default=1.0) / LEAST_COUNT


def main(database: str, language: str) -> int:
    """Learn; say on standard error what is wrong and return 1 where that fails."""
    os.nice(_LOWEST_PRIORITY)
    try:
        with closing(open_database(Path(database))) as opened:
            train(opened, language)
    except (PsycheError, OSError, MemoryError) as error:
        print(error or "memory ran out", file=sys.stderr)  # noqa: T201 - what the mirror logs
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
