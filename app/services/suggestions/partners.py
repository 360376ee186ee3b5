"""The best partners of the garments that are here, out of the table that was learned: look-ups and sums."""

from collections.abc import Sequence
from math import inf

from app.domain.suggestions import Because, Reason, Suggestion
from app.store import LearnedPartners, PartnerTable


class TablePartners:
    """Satisfies Partners: an article is worth the sum of what it is worth to each garment that is here."""

    def __init__(self, table: PartnerTable) -> None:
        self._table = table

    def partners(self, product_ids: Sequence[str], *, limit: int) -> Sequence[Suggestion]:
        """Return the best partners of all of `product_ids` together, best first, none of themselves.

        The reason is that of the garment to which a partner is worth most.
        """
        here = dict.fromkeys(product_ids)
        tables = tuple(self._table.of(tuple(here)).values())
        worth: dict[int, float] = {}
        for learned in tables:
            for number, value in zip(learned.numbers, learned.worth, strict=True):
                worth[number] = worth.get(number, 0.0) + value
        best = sorted(worth, key=worth.__getitem__, reverse=True)
        found: list[Suggestion] = []
        at_once = limit + len(here)  # where some were withdrawn since, as many more are looked up
        for begin in range(0, len(best), at_once) if limit > 0 else ():
            numbers = best[begin : begin + at_once]
            ids = self._table.still_there(numbers)
            for number in numbers:
                product_id = ids.get(number)
                if product_id is not None and product_id not in here:
                    found.append(Suggestion(product_id, worth[number], _reason(number, tables)))
                    if len(found) == limit:
                        return tuple(found)
        return tuple(found)


def _reason(number: int, tables: Sequence[LearnedPartners]) -> Reason:
    """Return the reason of the garment to which a partner is worth most, the first of equals."""
    because, count, most = Because.POPULAR, 0, -inf
    for learned in tables:
        if number in learned.numbers:
            place = learned.numbers.index(number)
            if learned.worth[place] > most:
                because, count, most = learned.because[place], learned.counts[place], learned.worth[place]
    return Reason(because, count)
