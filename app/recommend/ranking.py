"""All that goes with the garments in the room, in one order, before anybody has looked where it can be had."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.suggestions import Because, Reason, Suggestion
from app.recommend.assortment import Assortment
from app.recommend.colours import AGREEING
from app.recommend.goods import Goods, Worn, agreement, price_distance
from app.recommend.rules import Rulebook, is_within

# What a source is worth that speaks for a product as strongly as it can; what two articles share is worth 1.3 at most.
_PINNED: Final = 20.0
_RELATED: Final = 6.0
_TOGETHER: Final = 5.0
_COMPLETES: Final = 1.0
_LATER: Final = 0.7
"""How much less the garments weigh that are not the one on the screen."""
_COLOUR, _FIBRE, _BRAND, _PRICE = 0.5, 0.3, 0.2, 0.3
_HARMONIES: Final = (-0.6, 1.2)
"""From where to where harmony counts: nearly all pairs of common colours lie between."""
_SAID_BY_THE_SHOP: Final = frozenset((Because.CHOSEN, Because.RELATED))


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
    person or the feed says otherwise, whatever is of the kind of a garment in the room.
    """
    if not room:
        return []
    ids, twins = {garment.goods.id for garment in room}, {garment.goods.twin for garment in room}
    asked = [rules.wanted(garment.goods.traits.category) for garment in room]
    ranked = [
        one
        for one in _found(room, known, assortment, rules).values()
        if one.goods.id not in ids and one.goods.twin not in twins and _may_be_shown(one, room, rules, asked)
    ]
    for one in ranked:
        one.score = (one.score + _affinity(one.goods, room)) * rules.factor(one.goods.traits)
    ranked.sort(key=lambda one: (-one.score, one.goods.id))
    return ranked


def _found(room: Sequence[Worn], known: Known, assortment: Assortment, rules: Rulebook) -> dict[str, Ranked]:
    found: dict[str, Ranked] = {}
    for product_id, strength, reason in _said(room, known, rules):
        one = known.goods.get(product_id) or assortment.known(product_id)
        if one is not None and product_id in found:
            found[product_id].score += strength
        elif one is not None:
            found[product_id] = Ranked(one, strength, reason)
    for weight, garment in _weighted(room):
        for one, strength in assortment.completing(garment.goods.traits.category, rules):
            if one.id in found:
                found[one.id].score += _COMPLETES * weight * strength
                continue
            shared = _shared(one, garment)
            if shared is not None:
                found[one.id] = Ranked(one, _COMPLETES * weight * strength, shared)
    return found


def _may_be_shown(one: Ranked, room: Sequence[Worn], rules: Rulebook, asked: Sequence[tuple[str, ...] | None]) -> bool:
    """Return whether no rule keeps it away; `asked` is what the categories of the room ask for."""
    traits = one.goods.traits
    if not rules.is_in_season(traits) or any(rules.forbids(worn.goods.traits, traits) for worn in room):
        return False
    if one.reason.because in _SAID_BY_THE_SHOP:
        return True
    if any(is_within(term, traits.category) for terms in asked for term in terms or ()):
        return True
    return None in asked and all(one.goods.kind != garment.goods.kind for garment in room)


def _said(room: Sequence[Worn], known: Known, rules: Rulebook) -> Iterable[tuple[str, float, Reason]]:
    """Yield what somebody says goes with the garments: merchandisers, the feed, those who have learned it."""
    for place, product_id in enumerate(rules.pinned([garment.goods.id for garment in room])):
        yield product_id, _PINNED / (1 + 0.05 * place), Reason(Because.CHOSEN)
    for weight, garment in _weighted(room):
        for place, product_id in enumerate(known.related.get(garment.goods.id, ())):
            yield product_id, _RELATED * weight / (1 + 0.05 * place), Reason(Because.RELATED)
    most = max((partner.score for partner in known.partners), default=0.0)
    for place, partner in enumerate(known.partners):
        share = partner.score / most if most > 0 else 1 / (1 + place)
        yield partner.product_id, _TOGETHER * max(0.0, share), partner.reason


def _weighted(room: Sequence[Worn]) -> Iterable[tuple[float, Worn]]:
    return ((1.0 if place == 0 else _LATER, garment) for place, garment in enumerate(room))


def _shared(one: Goods, garment: Worn) -> Reason | None:
    """Return what a product shares with a garment, None where that is nothing worth saying."""
    if one.fibre and one.fibre == garment.goods.fibre:
        return Reason(Because.SAME_MATERIAL, words=one.fibre)
    if _best_agreement(one, garment) >= AGREEING:
        return Reason(Because.MATCHING_COLOUR)
    brand = one.traits.brand
    if brand and brand.casefold() == garment.goods.traits.brand.casefold():
        return Reason(Because.SAME_BRAND, words=brand)
    return None


def _affinity(one: Goods, room: Sequence[Worn]) -> float:
    """Return from 0 to 1.3 how well it suits the room: colours, material, brand and price level."""
    low, high = _HARMONIES
    colour = 0.5
    if one.colours and room[0].colours:
        best = _best_agreement(one, room[0])
        colour = min(1.0, max(0.0, (best - low) / (high - low)))
    garments = [garment.goods for garment in room]
    fibre = any(one.fibre and one.fibre == other.fibre for other in garments)
    brand = any(one.traits.brand and one.traits.brand == other.traits.brand for other in garments)
    price = min(price_distance(one.traits, other.traits) for other in garments)
    return _COLOUR * colour + _FIBRE * fibre + _BRAND * brand + _PRICE / (1 + price)


def _best_agreement(one: Goods, garment: Worn) -> float:
    """Return how well the colour of a product that goes best with a garment does so; 0 where one is not known."""
    if not garment.colours:
        return 0.0
    return max((agreement(shade, garment.colours) for _, shade in one.colours), default=0.0)
