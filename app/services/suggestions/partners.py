"""The best partners of the garments that are here, out of the table that was learned: look-ups and sums."""

from collections.abc import Sequence
from heapq import nlargest

from app.domain.suggestions import Because, Reason, Suggestion
from app.store import PartnerTable


class TablePartners:
    """Satisfies Partners: an article is worth the sum of what it is worth to each garment that is here."""

    def __init__(self, table: PartnerTable) -> None:
        self._table = table

    def partners(self, product_ids: Sequence[str], *, limit: int) -> Sequence[Suggestion]:
        """Return the best partners of all of `product_ids` together, best first, none of themselves.

        The reason is that of the garment to which a partner is worth most.
        """
        here = dict.fromkeys(product_ids)
        worth: dict[int, float] = {}
        strongest: dict[int, tuple[float, Because, int]] = {}
        for learned in self._table.of(tuple(here)).values():
            columns = zip(learned.numbers, learned.worth, learned.because, learned.counts, strict=True)
            for number, value, because, count in columns:
                worth[number] = worth.get(number, 0.0) + value
                if number not in strongest or value > strongest[number][0]:
                    strongest[number] = (value, because, count)
        found: list[Suggestion] = []
        most = limit + len(here)  # where some were withdrawn since, as many more are looked up
        best = nlargest(max(most, 0), worth, key=worth.__getitem__)
        while len(found) < limit and best:
            ids = self._table.still_there(best)
            for number in best:
                product_id = ids.get(number)
                if product_id is not None and product_id not in here:
                    _, because, count = strongest[number]
                    found.append(Suggestion(product_id, worth[number], Reason(because, count)))
                del worth[number]
            best = nlargest(most, worth, key=worth.__getitem__)
        return tuple(found[:limit])
