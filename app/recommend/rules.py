"""The merchandisers' rules, asked about products, and what is contradictory in them."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import Final

from app.domain.merchandising import Band, Conflict, ConflictKind, Look, Merchandising, Never
from app.domain.traits import ProductTraits

_STEPS: Final = {Band.LOW: -1, Band.MIDDLE: 0, Band.HIGH: 1}
_MOST_FACTORS: Final = 8192


class Rulebook:
    """Rules as they hold on one day."""

    def __init__(self, rules: Merchandising, today: date) -> None:
        self.today = today
        self._rules = rules
        self._out_of_season = tuple(
            term for season in rules.seasons if not season.holds(today) for term in season.categories
        )
        self._campaigns = [one for one in rules.campaigns if one.first <= today <= one.last]
        self._kept_apart: dict[str, set[str]] = {}
        for never in rules.never:
            for one, other in combinations(never.products, 2):
                self._kept_apart.setdefault(one, set()).add(other)
                self._kept_apart.setdefault(other, set()).add(one)
        self._looks: dict[str, list[Look]] = {}
        for look in rules.looks:
            for product_id in look.products:
                self._looks.setdefault(product_id, []).append(look)
        self._named: dict[tuple[str, ...], tuple[tuple[int, str], ...]] = {}
        self._in_season: dict[tuple[str, ...], bool] = {}
        self._factors: dict[str, float] = {}

    def pinned(self, product_ids: Collection[str]) -> Iterator[str]:
        """Return what looks put together with any of these, in their order."""
        looks = dict.fromkeys(look for one in product_ids for look in self._looks.get(one, ()))
        return (other for look in looks for other in look.products if other not in product_ids)

    def forbids(self, one: ProductTraits, other: ProductTraits) -> bool:
        """Return whether two products must never be shown together."""
        if other.id in self._kept_apart.get(one.id, ()):
            return True
        mine = self._named_by_never(one.category)
        return bool(mine) and any(
            number == other_number and term != other_term
            for number, term in mine
            for other_number, other_term in self._named_by_never(other.category)
        )

    def _named_by_never(self, category: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
        """Return which rules of what is never together name a category, and how."""
        named = self._named.get(category)
        if named is None:
            named = self._named[category] = tuple(
                (number, term)
                for number, never in enumerate(self._rules.never)
                for term in never.categories
                if is_within(term, category)
            )
        return named

    def wanted(self, category: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return the categories that one asks for, in order; None where no rule says so. The closest level decides."""
        asked: dict[int, list[str]] = {}
        for pair in self._rules.pairs:
            depth = _depth(pair.category, category)
            if depth:
                asked.setdefault(depth, []).extend(pair.wanted)
        return tuple(dict.fromkeys(asked[max(asked)])) if asked else None

    def is_in_season(self, product: ProductTraits) -> bool:
        """Return whether no season keeps it back today."""
        known = self._in_season.get(product.category)
        if known is None:
            known = not any(is_within(term, product.category) for term in self._out_of_season)
            self._in_season[product.category] = known
        return known

    def factor(self, product: ProductTraits) -> float:
        """Return how many times as much it counts, by campaigns and margin."""
        factor = self._factors.get(product.id)
        if factor is None:
            if len(self._factors) >= _MOST_FACTORS:
                self._factors.clear()
            factor = self._factors[product.id] = self._factor(product)
        return factor

    def _factor(self, product: ProductTraits) -> float:
        factor, brand = 1.0, product.brand.casefold()
        for campaign in self._campaigns:
            if (
                product.id in campaign.products
                or brand in map(str.casefold, campaign.brands)
                or any(is_within(term, product.category) for term in campaign.categories)
            ):
                factor *= campaign.boost
        margins = self._rules.margins
        return factor * (1 + margins.weight * _STEPS[self._band(product)]) if margins.weight else factor

    def _band(self, product: ProductTraits) -> Band:
        margins = self._rules.margins
        if product.id in margins.products:
            return margins.products[product.id]
        found = [
            (depth, band) for term, band in margins.categories.items() if (depth := _depth(term, product.category))
        ]
        return max(found, key=lambda one: one[0])[1] if found else Band.MIDDLE


def conflicts(rules: Merchandising, today: date, known: Iterable[ProductTraits] = ()) -> tuple[Conflict, ...]:
    """Return what contradicts itself or leaves nothing to show; `known` tells the categories of products in looks."""
    found: list[Conflict] = []
    book = Rulebook(rules, today)
    products = {product.id: product for product in known}
    for number, look in enumerate(rules.looks):
        for one, other in combinations(look.products, 2):
            if book.forbids(_product(one, products), _product(other, products)):
                found.append(Conflict(ConflictKind.KEPT_APART, f"look[{number}]", (one, other)))
    for number, pair in enumerate(rules.pairs):
        rule, names = f"pair[{number}]", (pair.category, *pair.wanted)
        asked = [term for term in pair.wanted if _folded(term) != _folded(pair.category)]
        left = [term for term in asked if not any(_both(never, pair.category, term) for never in rules.never)]
        if not asked:
            found.append(Conflict(ConflictKind.ONLY_ITSELF, rule, names))
        elif not left:
            found.append(Conflict(ConflictKind.NOTHING_LEFT, rule, names))
        elif all(_is_out(rules, term, today) for term in left):
            found.append(Conflict(ConflictKind.NEVER_IN_SEASON, rule, names))
    for number, campaign in enumerate(rules.campaigns):
        if campaign.last < today:
            found.append(Conflict(ConflictKind.OVER, f"campaign[{number}]", (campaign.name,)))
    return tuple(found)


def is_within(term: str, category: tuple[str, ...]) -> bool:
    """Return whether a category is called so at any level: `Shirts`, or `Men > Shirts` for those of men."""
    return _depth(term, category) > 0


@lru_cache(maxsize=16384)
def _depth(term: str, category: tuple[str, ...]) -> int:
    """Return how deep the level is that a term calls, 1 for the root; 0 where it calls none."""
    wanted, levels = _folded(term), tuple(level.casefold() for level in category)
    if not wanted:
        return 0
    ends = range(len(levels), len(wanted) - 1, -1)
    return next((end for end in ends if levels[end - len(wanted) : end] == wanted), 0)


@lru_cache(maxsize=1024)
def _folded(term: str) -> tuple[str, ...]:
    return tuple(part.strip().casefold() for part in term.split(">") if part.strip())


def _both(never: Never, one: str, other: str) -> bool:
    terms = [_folded(term) for term in never.categories]
    return _folded(one) in terms and _folded(other) in terms


def _is_out(rules: Merchandising, term: str, today: date) -> bool:
    seasons = [season for season in rules.seasons if _folded(term) in map(_folded, season.categories)]
    return any(not season.holds(today) for season in seasons)


def _product(product_id: str, known: dict[str, ProductTraits]) -> ProductTraits:
    return known.get(product_id) or ProductTraits(product_id, "", "", (), "", 0, ())
