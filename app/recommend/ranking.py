"""What speaks for products with the garments in the room, in one order, before it is looked where they can be had."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from app.domain.suggestions import Because, Reason, Suggestion
from app.recommend.assortment import Assortment
from app.recommend.colours import AGREEING, Lab
from app.recommend.goods import Goods, Worn, agreement, are_twins
from app.recommend.rules import Category, Rulebook, is_within

# What a source is worth that speaks for a product as strongly as it can; what two articles share is worth 1.3 at most.
_PINNED: Final = 20.0
_RELATED: Final = 6.0
_TOGETHER: Final = 5.0
_COMPLETES: Final = 1.0
_LATER: Final = 0.7
"""How much less the garments weigh that are not the one on the screen."""
_COMPLETE_LATER: Final = 16
"""How many products are looked at that complete one of those."""
_COLOUR, _FIBRE, _BRAND, _PRICE = 0.5, 0.3, 0.2, 0.3
_HARMONIES: Final = (-0.6, 1.2)
"""From where to where harmony counts: nearly all pairs of common colours lie between."""
_SAID, _LEARNED, _COMPLETING = 1, 2, 3
"""Who names a candidate, the further the less it is believed of what is of a garment's own kind."""
_NAMED_BY: Final = {Because.CHOSEN: _SAID, Because.RELATED: _SAID}
_MATCHING: Final = Reason(Because.MATCHING_COLOUR)


@dataclass(frozen=True, slots=True)
class Known:
    """All that speaks for products: by id what is compared of them, the feed's relations by garment, and partners."""

    goods: Mapping[str, Goods]
    related: Mapping[str, Sequence[str]]
    partners: Sequence[Suggestion] = ()


@dataclass(slots=True)
class Ranked:
    """A product and how much speaks for it; the reason is the first that was given, which is the strongest."""

    goods: Goods
    score: float
    reason: Reason

    @property
    def suggestion(self) -> Suggestion:
        """The same as everybody else is told it."""
        return Suggestion(self.goods.id, self.score, self.reason)


def rank(room: Sequence[Worn], known: Known, assortment: Assortment, rules: Rulebook) -> list[Ranked]:
    """Return all that may be suggested, best first; the garment on the screen is the first of `room`.

    Left out are the garments themselves, what is one of them in another colour, what rules keep away, and, unless a
    person or the feed says otherwise, whatever is worn in place of a garment in the room.
    """
    if not room:
        return []
    asked = _Room(room, rules)
    found: dict[str, Ranked] = {}
    for product_id, strength, reason in _said(room, known, rules):
        if product_id in found:
            found[product_id].score += strength
            continue
        one = known.goods.get(product_id) or assortment.known(product_id)
        if one is not None and asked.allows(one, _NAMED_BY.get(reason.because, _LEARNED)):
            found[product_id] = Ranked(one, strength, reason)
    for place, garment in enumerate(room):
        completing = assortment.completing(garment.goods.traits.category, rules)
        weight = _COMPLETES if place == 0 else _COMPLETES * _LATER
        why = _Shared(garment)
        for one, strength in completing if place == 0 else islice(completing, _COMPLETE_LATER):
            if one.id in found:
                found[one.id].score += weight * strength
            elif asked.allows(one, _COMPLETING) and (shared := why.with_(one)) is not None:
                found[one.id] = Ranked(one, weight * strength, shared)
    ranked = list(found.values())
    for candidate in ranked:
        one = candidate.goods
        candidate.score = (candidate.score + asked.affinity(one)) * rules.factor(one.traits)
    ranked.sort(key=lambda one: (-one.score, one.goods.id))
    return ranked


class _Shared:
    """What a garment may share with others, as reasons that are made once."""

    def __init__(self, garment: Worn) -> None:
        self._shades = garment.shades
        self._fibre, self._brand = garment.goods.fibre, garment.goods.brand
        self._same_fibre = Reason(Because.SAME_MATERIAL, words=self._fibre)
        self._same_brand = Reason(Because.SAME_BRAND, words=garment.goods.traits.brand)

    def with_(self, one: Goods) -> Reason | None:
        """Return what a product shares with it, None where that is nothing worth saying."""
        if one.fibre and one.fibre == self._fibre:
            return self._same_fibre
        if agreement(one.shades, self._shades) >= AGREEING:
            return _MATCHING
        return self._same_brand if one.brand and one.brand == self._brand else None


class _Room:
    """The garments as each candidate is held against them; what goes by category alone is asked once of each."""

    def __init__(self, room: Sequence[Worn], rules: Rulebook) -> None:
        self._rules = rules
        self._goods = [garment.goods for garment in room]
        self._shades = room[0].shades
        self._beside = rules.beside([one.traits for one in self._goods])
        self._away = self._beside.ids | {one.id for one in self._goods}
        self._brands = {one.brand for one in self._goods} - {""}
        self._fibres = {one.fibre for one in self._goods} - {""}
        self._levels = [one.price_level for one in self._goods if one.price_level is not None]
        self._kinds = {one.kind for one in self._goods}
        self._parts = frozenset[str]().union(*(one.parts for one in self._goods))
        wanted = [rules.wanted(one.traits.category) for one in self._goods]
        self._is_open = None in wanted
        self._terms = {term for terms in wanted for term in terms or ()}
        self._allowed: dict[Category, int] = {}
        self._worth_of_colours: dict[tuple[Lab, ...], float] = {}

    def allows(self, one: Goods, named_by: int) -> bool:
        """Return whether a candidate may be shown that the shop names, or what was learned, or its category alone."""
        category = one.traits.category
        allowed = self._allowed.get(category)
        if allowed is None:
            allowed = self._allowed[category] = self._furthest(one, category)
        if named_by > allowed or one.id in self._away:
            return False
        return one.brand not in self._brands or not any(are_twins(one, garment) for garment in self._goods)

    def _furthest(self, one: Goods, category: Category) -> int:
        """Return up to whom those who name products like this one are believed; 0 for nobody."""
        if not self._rules.is_in_season(category) or self._beside.forbids_category(category):
            return 0
        if any(is_within(term, category) for term in self._terms):
            return _COMPLETING
        if not self._is_open or one.kind in self._kinds:
            return _SAID
        return _COMPLETING if one.parts.isdisjoint(self._parts) else _LEARNED

    def affinity(self, one: Goods) -> float:
        """Return from 0 to 1.3 how well it suits the room: colours, material, brand and price level."""
        colour = self._worth_of_colours.get(one.shades)
        if colour is None:
            colour = self._worth_of_colours[one.shades] = self._colour(one.shades)
        level, price = one.price_level, 0.0
        if level is not None and self._levels:
            price = min([abs(level - other) for other in self._levels])
        return (
            colour
            + (_FIBRE if one.fibre in self._fibres else 0.0)
            + (_BRAND if one.brand in self._brands else 0.0)
            + _PRICE / (1 + price)
        )

    def _colour(self, shades: tuple[Lab, ...]) -> float:
        """Return how well colours suit the garment on the screen; the middle where either is not known."""
        if not shades or not self._shades:
            return _COLOUR * 0.5
        low, high = _HARMONIES
        return _COLOUR * min(1.0, max(0.0, (agreement(shades, self._shades) - low) / (high - low)))


def _said(room: Sequence[Worn], known: Known, rules: Rulebook) -> Iterable[tuple[str, float, Reason]]:
    """Yield what somebody says goes with the garments: merchandisers, the feed, those who have learned it."""
    for place, product_id in enumerate(rules.pinned([garment.goods.id for garment in room])):
        yield product_id, _PINNED / (1 + 0.05 * place), Reason(Because.CHOSEN)
    for number, garment in enumerate(room):
        weight = _RELATED if number == 0 else _RELATED * _LATER
        for place, product_id in enumerate(known.related.get(garment.goods.id, ())):
            yield product_id, weight / (1 + 0.05 * place), Reason(Because.RELATED)
    most = max((partner.score for partner in known.partners), default=0.0)
    for place, partner in enumerate(known.partners):
        share = partner.score / most if most > 0 else 1 / (1 + place)
        yield partner.product_id, _TOGETHER * max(0.0, share), partner.reason
