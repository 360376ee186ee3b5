"""A few products of every category, kept at hand: what can be suggested where nobody says what goes together."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from app.recommend.goods import Goods
from app.recommend.rules import Category, Rulebook, is_within

_MOST_CATEGORIES: Final = 6
_ALIKE: Final = 0.5
"""Share of what completes either of two kinds that must complete both, for one to be worn in place of the other."""


class Assortment:
    """Products by category, and how often the feed relates one category to another, which tells what completes what."""

    def __init__(
        self, goods: Iterable[Goods] = (), related: Mapping[tuple[Category, Category], int] | None = None
    ) -> None:
        """`goods` come in the order in which those of one category are to be considered."""
        self._by_id: dict[str, Goods] = {}
        self._by_category: dict[Category, list[Goods]] = defaultdict(list)
        for one in goods:
            self._by_id[one.id] = one
            self._by_category[one.traits.category].append(one)
        counts: dict[Category, dict[Category, int]] = defaultdict(dict)
        for (one_category, other), count in (related or {}).items():
            if _kind(one_category) != _kind(other):
                counts[one_category][other] = counts[one_category].get(other, 0) + count
        self._related = {one: dict(sorted(found.items(), key=lambda pair: -pair[1])) for one, found in counts.items()}
        self._completed_by: dict[str, set[str]] = defaultdict(set)
        for one_category, found in self._related.items():
            for other in found:
                self._completed_by[_kind(one_category)].add(_kind(other))
                self._completed_by[_kind(other)].add(_kind(one_category))
        self._asked_with: Rulebook | None = None
        self._completing: dict[Category, list[tuple[Goods, float]]] = {}
        self._departments: dict[str, set[str]] = defaultdict(set)
        for one_category, found in self._related.items():
            for other in found:
                self._departments[one_category[0]].add(other[0])

    @property
    def categories(self) -> Collection[Category]:
        """Those of which any product is at hand."""
        return self._by_category.keys()

    def known(self, product_id: str) -> Goods | None:
        """Return a product that is at hand."""
        return self._by_id.get(product_id)

    def are_alternatives(self, one: Goods, other: Goods) -> bool:
        """Return whether two are worn in place of each other: they cover a part of the body both.

        Of what no word tells that, the feed does: it never relates skirts to trousers, and both to the same kinds.
        """
        if one.parts and other.parts:
            return not one.parts.isdisjoint(other.parts)
        mine, its = self._completed_by.get(one.kind, set()), self._completed_by.get(other.kind, set())
        return other.kind not in mine and len(mine & its) >= _ALIKE * len(mine | its) > 0

    def are_worn_together(self, one: Goods, other: Goods) -> bool:
        """Return whether two complete each other; of what nothing is known, two of different kinds always do."""
        if one.parts and other.parts:
            return one.parts.isdisjoint(other.parts)
        known = one.kind in self._completed_by or other.kind in self._completed_by
        return one.kind != other.kind and (not known or other.kind in self._completed_by.get(one.kind, ()))

    def completing(self, category: Category, rules: Rulebook) -> Sequence[tuple[Goods, float]]:
        """Return products of the categories that complete one, those first, with what speaks for them, up to 1.

        None is of a category that is out of season.
        """
        if rules is not self._asked_with:
            self._asked_with, self._completing = rules, {}
        if category not in self._completing:
            shown = (one for one in self._categories(category, rules) if rules.is_in_season(one[0]))
            self._completing[category] = [
                (one, strength)
                for other, strength in islice(shown, _MOST_CATEGORIES)
                for one in self._by_category.get(other, ())
            ]
        return self._completing[category]

    def _categories(self, category: Category, rules: Rulebook) -> Iterator[tuple[Category, float]]:
        wanted = rules.wanted(category)
        if wanted is not None:
            for place, term in enumerate(wanted):
                matching = [other for other in self._by_category if is_within(term, other)]
                own = [other for other in matching if self._suits(category, other)]
                for other in own or matching:
                    yield other, 1.0 / (1 + 0.2 * place)
            return
        related = self._related.get(category, {})
        most = max(related.values(), default=0)
        for other, count in related.items():
            yield other, count / most
        if related or not category:
            return
        for other in self._by_category:
            if _kind(other) != _kind(category) and self._suits(category, other):
                yield other, 0.5

    def _suits(self, category: Category, other: Category) -> bool:
        """Return whether both are of one department, or of departments that the feed relates."""
        flat = len(category) == 1 or len(other) == 1
        return flat or other[0] == category[0] or other[0] in self._departments.get(category[0], ())


def _kind(category: Category) -> str:
    return category[-1].casefold() if category else ""
