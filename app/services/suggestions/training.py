"""Learns what goes with what from the baskets in the database, in a process of its own: no Qt.

    python -m app.services.suggestions.training DATABASE LANGUAGE

The mirror starts it at the lowest priority. It may be killed at any time: what was learned before stands until all of
what is new has been written.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.errors import PsycheError
from app.domain.results import RoomPair
from app.domain.suggestions import Because
from app.services.suggestions.kept_sums import KeptSums, read_sums, write_sums
from app.services.suggestions.material import Products, history, in_the_room, products
from app.store import Baskets, Database, Learned, LearnedPartners, PartnerTable, open_database

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.recommend.learning import Partner

LEAST_COUNT: Final = 5
"""In fewer baskets than this two articles were not "bought together" as far as shoppers are told."""

_LOWEST_PRIORITY: Final = 19
_TOGETHER_COUNTS: Final = 0.25
"""What two garments in the room together say, against two in a basket: most are tried and not bought."""
_NEXT_COUNTS: Final = 0.1
_MOST_NEXT: Final = 50
"""Of how often one was looked at next: part of it is what was suggested, which must not prove itself right."""
_FITTED_FOR_S: Final = 7 * 86_400
_MOST_ADDED: Final = 0.2
"""Beyond so many new lines for each that the weights were fitted on, they are fitted anew."""


def train(database: Database, language: str, *, anew: bool = True, now_s: Callable[[], float] = time.time) -> Learned:
    """Learn from all purchases and put the result in the place of what was learned before. Raises StoreUnavailable.

    Unless `anew`, what was bought since the last time is added to its sums, where that gives the same: its weights are
    of this week, and purchases and products were added and none was changed.
    """
    from app.recommend.history import History
    from app.recommend.learning import KEPT, best_partners
    from app.recommend.pair_sums import sum_up
    from app.recommend.pair_weights import fit_weights

    run, known, table = Baskets(database).newest_run(), products(database, language), PartnerTable(database)
    before = None if anew else table.learned()
    kept = read_sums(database.path, before)
    if kept is not None and not _continues(database, kept, known, before, now_s()):
        kept = None
    new: History = history(database, known, since=before.run if kept and before else 0)
    baskets, lines = len(new.day), len(new.item)
    if kept and before and lines <= _MOST_ADDED * kept.fitted_from:
        baskets, lines = baskets + before.baskets, lines + before.lines
        places = known.numbers.searchsorted(kept.numbers)
        earlier = kept.sums.only(places, len(known.numbers))
        sums = earlier.plus(sum_up(new, day=max(earlier.day, int(new.day.max(initial=0)))))
        kept = KeptSums(sums, known.numbers, kept.weights, kept.fitted_at_s, kept.fitted_from)
    else:
        if kept:
            new = history(database, known)
            baskets, lines = len(new.day), len(new.item)
        weights = fit_weights(new, known.attributes)
        kept = KeptSums(sum_up(new), known.numbers, weights, int(now_s()), lines)
    del new
    partners = best_partners(kept.sums, known.attributes, kept.weights)
    written = _with_room(partners, known, in_the_room(database, known), KEPT)
    learned = table.replace(written, run=run, baskets=baskets, lines=lines, now_s=now_s)
    write_sums(database.path, kept, learned)
    return learned


def _continues(database: Database, kept: KeptSums, known: Products, before: Learned | None, now_s: float) -> bool:
    """Return whether adding to these sums says the same as summing up anew."""
    if before is None or not 0 <= now_s - kept.fitted_at_s < _FITTED_FOR_S:
        return False
    count = len(kept.numbers)  # a product that came back has an old number, and purchases that are not in the sums
    is_same = len(known.numbers) >= count and bool((known.numbers[:count] == kept.numbers).all())
    return is_same and Baskets(database).only_added_since(before.run)


def _with_room(
    partners: "Iterable[Partner]", known: Products, room: Mapping[int, Mapping[int, RoomPair]], most: int
) -> Iterator[tuple[int, LearnedPartners]]:
    """Yield what is written for each product, and add what was in the room together."""
    left = dict(room)
    for partner in partners:
        yield int(known.numbers[partner.item]), _learned(partner, known, left.pop(partner.item, {}), most)
    for place, seen in left.items():  # of products that nobody has bought
        ordered = sorted(seen, key=lambda other: (-_said(seen[other]), other))[:most]
        numbers, counts = [int(known.numbers[other]) for other in ordered], [_seen(seen[other]) for other in ordered]
        because = (Because.LOOKED_AT_TOGETHER,) * len(ordered)
        worth = [_said(seen[other]) for other in ordered]
        yield int(known.numbers[place]), LearnedPartners(numbers, worth, counts, because)


def _learned(partner: "Partner", known: Products, beside: Mapping[int, RoomPair], most: int) -> LearnedPartners:
    own = known.brands[partner.item]
    rows: dict[int, tuple[float, int, Because]] = {}
    columns = zip(partner.partners.tolist(), partner.worth.tolist(), partner.count.tolist(), strict=True)
    for other, value, count in columns:
        if count >= LEAST_COUNT:
            rows[other] = (value, count, Because.BOUGHT_TOGETHER)
        else:
            rows[other] = (value, 0, Because.SAME_BRAND if own and known.brands[other] == own else Because.POPULAR)
    if beside:
        each = _worth_of_one(rows)
        for other, seen in beside.items():
            value, count, because = rows.get(other, (0.0, 0, Because.POPULAR))
            if because is not Because.BOUGHT_TOGETHER:
                count, because = _seen(seen), Because.LOOKED_AT_TOGETHER
            rows[other] = (value + each * _said(seen), count, because)
    best = sorted(rows, key=lambda other: (-rows[other][0], other))[:most]
    worth, counts, reasons = zip(*(rows[other] for other in best), strict=True)
    return LearnedPartners(known.numbers[best].tolist(), worth, counts, reasons)


def _said(pair: RoomPair) -> float:
    """Return how many purchases say as much as what was seen in the room."""
    return _TOGETHER_COUNTS * pair.together + _NEXT_COUNTS * min(pair.looked_at_next, _MOST_NEXT)


def _seen(pair: RoomPair) -> int:
    return max(pair.together, pair.looked_at_next)


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
            train(opened, language, anew=False)
    except (PsycheError, OSError, MemoryError) as error:
        print(error or "memory ran out", file=sys.stderr)  # noqa: T201 - what the mirror logs
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
