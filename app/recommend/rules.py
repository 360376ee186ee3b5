"""The merchandisers' rules, asked about products, and what is contradictory in them."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations
from math import prod
from typing import Final, NamedTuple

from app.domain.merchandising import Band, Conflict, ConflictKind, Look, Merchandising, Never
from app.domain.traits import ProductTraits

_STEPS: Final = {Band.LOW: -1, Band.MIDDLE: 0, Band.HIGH: 1}

Category = tuple[str, ...]
_Named = tuple[int, str]
"""The number of a rule of what is never together, and the term by which it names a category."""


class _OfCategory(NamedTuple):
    """What the rules say of one category: `campaigns` are those for other categories, which may be for a product."""

    wanted: tuple[str, ...] | None
    is_in_season: bool
    never: frozenset[_Named]
    instead: frozenset[int]
    factor: float
    usual: float
    """The factor of a product that neither a campaign nor its margin names."""
    campaigns: tuple[tuple[frozenset[str], frozenset[str], float], ...]
    band: Band


class Rulebook:
    """Rules as they hold on one day; what they say of a category is worked out once."""

    def __init__(self, rules: Merchandising, today: date) -> None:
        self.today = today
        self._rules = rules
        self.out_of_season = tuple(
            dict.fromkeys(term for season in rules.seasons if not season.holds(today) for term in season.categories)
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
        self._categories: dict[Category, _OfCategory] = {}

    def pinned(self, product_ids: Collection[str]) -> Iterator[str]:
        """Return what looks put together with any of these, in their order."""
        looks = dict.fromkeys(look for one in product_ids for look in self._looks.get(one, ()))
        return (other for look in looks for other in look.products if other not in product_ids)

    def beside(self, products: Iterable[ProductTraits]) -> "Beside":
        """Return what must never be shown with any of these."""
        ids: set[str] = set()
        named: set[_Named] = set()
        for one in products:
            ids.update(self._kept_apart.get(one.id, ()))
            named.update(self._of(one.category).never)
        return Beside(self, frozenset(ids), frozenset(named))

    def named_by_never(self, category: Category) -> frozenset[_Named]:
        """Return which rules of what is never together name a category, and how."""
        return self._of(category).never

    def are_alternatives(self, one: Category, other: Category) -> bool:
        """Return whether a rule says that articles of two categories are worn in place of each other."""
        return not self._of(one).instead.isdisjoint(self._of(other).instead)

    def wanted(self, category: Category) -> tuple[str, ...] | None:
        """Return the categories that one asks for, in order; None where no rule says so. The closest level decides."""
        return self._of(category).wanted

    def is_in_season(self, category: Category) -> bool:
        """Return whether no season keeps it back today."""
        return self._of(category).is_in_season

    def factor(self, product: ProductTraits) -> float:
        """Return how many times as much it counts, by campaigns and margin."""
        of = self._of(product.category)
        margins = self._rules.margins
        if not of.campaigns and product.id not in margins.products:
            return of.usual
        factor = of.factor
        for products, brands, boost in of.campaigns:
            if product.id in products or product.brand.casefold() in brands:
                factor *= boost
        return factor * (1 + margins.weight * _STEPS[margins.products.get(product.id, of.band)])

    def _of(self, category: Category) -> _OfCategory:
        known = self._categories.get(category)
        if known is None:
            known = self._categories[category] = self._worked_out(category)
        return known

    def _worked_out(self, category: Category) -> _OfCategory:
        rules = self._rules
        asked: dict[int, list[str]] = {}
        for pair in rules.pairs:
            if depth := _depth(pair.category, category):
                asked.setdefault(depth, []).extend(pair.wanted)
        mine = [one for one in self._campaigns if any(is_within(term, category) for term in one.categories)]
        bands = [(depth, band) for term, band in rules.margins.categories.items() if (depth := _depth(term, category))]
        factor, band = prod(one.boost for one in mine), max(bands, key=lambda one: one[0])[1] if bands else Band.MIDDLE
        return _OfCategory(
            wanted=tuple(dict.fromkeys(asked[max(asked)])) if asked else None,
            is_in_season=not any(is_within(term, category) for term in self.out_of_season),
            never=frozenset(
                (number, term)
                for number, never in enumerate(rules.never)
                for term in never.categories
                if is_within(term, category)
            ),
            instead=frozenset(
                number
                for number, one in enumerate(rules.alternatives)
                if any(is_within(term, category) for term in one.categories)
            ),
            factor=factor,
            usual=factor * (1 + rules.margins.weight * _STEPS[band]),
            campaigns=tuple(
                (frozenset(one.products), frozenset(map(str.casefold, one.brands)), one.boost)
                for one in self._campaigns
                if one not in mine and (one.products or one.brands)
            ),
            band=band,
        )


class Beside(NamedTuple):
    """What rules keep away from some products: other products by their ids, and whole categories."""

    rules: Rulebook
    ids: frozenset[str]
    named: frozenset[_Named]

    def forbids(self, one: ProductTraits) -> bool:
        """Return whether a product must never be shown with them."""
        return one.id in self.ids or bool(self.named and self.forbids_category(one.category))

    def forbids_category(self, category: Category) -> bool:
        """Return whether a category must never be shown with them: one rule names both, each by another term."""
        if not self.named:
            return False
        mine = self.rules.named_by_never(category)
        return any(number == other and term != its for number, term in mine for other, its in self.named)


def conflicts(
    rules: Merchandising,
    today: date,
    known: Iterable[ProductTraits] = (),
    categories: Collection[Category] = (),
) -> tuple[Conflict, ...]:
    """Return what contradicts itself or leaves nothing to show.

    `known` tells the categories of products in looks, `categories` are those that the shop sells.
    """
    found: list[Conflict] = []
    book = Rulebook(rules, today)
    if categories and not any(map(book.is_in_season, categories)):
        found.append(Conflict(ConflictKind.NOTHING_IN_SEASON, "season", book.out_of_season))
    products = {product.id: product for product in known}
    for number, look in enumerate(rules.looks):
        for one, other in combinations(look.products, 2):
            if book.beside([_product(one, products)]).forbids(_product(other, products)):
                found.append(Conflict(ConflictKind.KEPT_APART, f"look[{number}]", (one, other)))
    found += _pair_conflicts(rules, today)
    for number, campaign in enumerate(rules.campaigns):
        if campaign.last < today:
            found.append(Conflict(ConflictKind.OVER, f"campaign[{number}]", (campaign.name,)))
    return tuple(found)


def _pair_conflicts(rules: Merchandising, today: date) -> Iterator[Conflict]:
    for number, pair in enumerate(rules.pairs):
        rule, names = f"pair[{number}]", (pair.category, *pair.wanted)
        asked = [term for term in pair.wanted if _folded(term) != _folded(pair.category)]
        left = [term for term in asked if not any(_both(never, pair.category, term) for never in rules.never)]
        if not asked:
            yield Conflict(ConflictKind.ONLY_ITSELF, rule, names)
        elif not left:
            yield Conflict(ConflictKind.NOTHING_LEFT, rule, names)
        elif all(_is_out(rules, term, today) for term in left):
            yield Conflict(ConflictKind.NEVER_IN_SEASON, rule, names)


def is_within(term: str, category: Category) -> bool:
    """Return whether a category is called so at any level: `Shirts`, or `Men > Shirts` for those of men."""
    return _depth(term, category) > 0


@lru_cache(maxsize=16384)
def _depth(term: str, category: Category) -> int:
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
