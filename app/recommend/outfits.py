"""A choice out of a ranking: what can be had, varied, and one piece of each kind that make a look."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from math import inf
from typing import Final, NamedTuple

from app.domain.suggestions import Because
from app.domain.traits import Article, Offered, Outfit, Reach, Stocked
from app.recommend.assortment import Assortment
from app.recommend.goods import Goods, Worn, agreement, are_twins
from app.recommend.ranking import Ranked
from app.recommend.rules import Rulebook

MOST: Final = 12
IN_A_LOOK: Final = 4
_WORN: Final = 3
_AT_ONCE: Final = 16
_CONSIDERED: Final = 64
_SAME_RUN: Final = 0.5
"""Share of all sizes that two products must have in common for their sizes to mean the same."""
_AGAIN: Final = 0.6
"""What one more of a kind counts."""
_SAME_PRICE: Final = 0.9
_TOLD: Final = frozenset((Because.BOUGHT_TOGETHER, Because.LOOKED_AT_TOGETHER))


class _Piece(NamedTuple):
    goods: Goods
    offered: Offered
    reach: int
    score: float
    level: int


def choose(
    room: Sequence[Worn],
    ranked: Sequence[Ranked],
    stocked_of: Callable[[Collection[str]], Mapping[str, Stocked]],
    rules: Rulebook,
    assortment: Assortment,
) -> Outfit:
    """Return the outfit: what is here, then what is nearby, then what can be delivered, and nothing else.

    `stocked_of` is asked for few products at a time, the best first, and of the first 64 at most. Of two that are worn
    in place of each other a look has one.
    """
    pieces: list[_Piece] = []
    for at in range(0, min(len(ranked), _CONSIDERED), _AT_ONCE):
        pieces += _to_be_had(room, ranked[at : at + _AT_ONCE], stocked_of)
        if len(pieces) >= MOST:
            break
    kept = _spread(pieces, rules)
    worn = _worn_together(room, rules, assortment)
    kinds = {garment.goods.kind for garment in room}
    dressed = [garment.goods for garment in worn]
    look: list[Offered] = []
    more: list[Offered] = []
    for piece in kept:
        one = piece.goods
        is_new = one.kind not in kinds and not any(_replaces(one, other, rules, assortment) for other in dressed)
        if is_new and len(look) + len(worn) <= IN_A_LOOK:
            look.append(piece.offered)
            kinds.add(one.kind)
            dressed.append(one)
        else:
            more.append(piece.offered)
    more.sort(key=lambda offered: offered.suggestion.reason.because not in _TOLD)
    return Outfit(tuple(look), tuple(more), tuple(garment.goods.id for garment in worn[1:]))


def _replaces(one: Goods, other: Goods, rules: Rulebook, assortment: Assortment) -> bool:
    return rules.are_alternatives(one.traits.category, other.traits.category) or assortment.are_alternatives(one, other)


def _worn_together(room: Sequence[Worn], rules: Rulebook, assortment: Assortment) -> list[Worn]:
    """Return the garment on the screen, and at most two others that can be worn with it and with each other."""
    worn = list(room[:1])
    for garment in room[1:]:
        one = garment.goods
        if len(worn) < _WORN and all(
            assortment.are_worn_together(one, other.goods)
            and not rules.are_alternatives(one.traits.category, other.goods.traits.category)
            for other in worn
        ):
            worn.append(garment)
    return worn


def _to_be_had(
    room: Sequence[Worn],
    ranked: Sequence[Ranked],
    stocked_of: Callable[[Collection[str]], Mapping[str, Stocked]],
) -> Iterator[_Piece]:
    stocked = stocked_of([one.goods.id for one in ranked])
    sizes_of: dict[frozenset[str], set[str]] = {}  # most products are made in the same few runs of sizes
    for one in ranked:
        found = stocked.get(one.goods.id)
        if found is not None and found.articles:
            theirs = sizes_of.get(found.sizes)
            if theirs is None:
                theirs = sizes_of[found.sizes] = _their_sizes(found.sizes, room)
            article, fits = _article(one.goods, found.articles, theirs, room[0])
            level = _level(one.goods.price_level, room[0].goods.price_level)
            yield _Piece(one.goods, Offered(one.suggestion, article, fits), article.reach, one.score, level)


def _their_sizes(sizes: frozenset[str], room: Sequence[Worn]) -> set[str]:
    """Return the sizes of the garments that are made in the same run of sizes."""
    return {garment.brought.size for garment in room if _same_run(sizes, garment.brought.sizes)} - {""}


def _article(one: Goods, had: Sequence[Article], theirs: set[str], worn: Worn) -> tuple[Article, bool]:
    """Return the article to be shown of those that can be had, and whether it is in the shopper's size."""
    fitting = [article for article in had if article.size in theirs] if theirs else []
    had = fitting or had
    nearest = min([article.reach for article in had])
    near = [article for article in had if article.reach == nearest]
    best = near[0]
    if len(one.colours) > 1 and len(near) > 1:
        shades = dict(one.colours)
        worth = {
            colour: agreement((shades[colour],), worn.shades) if colour in shades and len(shades) > 1 else 0.0
            for colour in {article.colour for article in near}
        }
        best = max(near, key=lambda article: worth[article.colour])
    return best, bool(fitting)


def _same_run(sizes: frozenset[str], others: frozenset[str]) -> bool:
    return sizes == others != frozenset() or len(sizes & others) >= _SAME_RUN * len(sizes | others) > 0


def _spread(pieces: Sequence[_Piece], rules: Rulebook) -> list[_Piece]:
    """Return the best, what is nearer first, each next one less of the kinds and price levels that are there already.

    No two are one product in two colours, and no two are such as must never be together.
    """
    left = list(pieces)
    kept: list[_Piece] = []
    kinds: dict[str, float] = {}
    levels: dict[int, float] = {}
    while left and len(kept) < MOST:
        best, nearest, most = left[0], int(Reach.NOWHERE), -inf
        for piece in left:
            if piece.reach <= nearest:
                worth = piece.score * kinds.get(piece.goods.kind, 1.0) * levels.get(piece.level, 1.0)
                if piece.reach < nearest or worth > most:
                    best, nearest, most = piece, piece.reach, worth
        kept.append(best)
        taken = best.goods
        kinds[taken.kind] = kinds.get(taken.kind, 1.0) * _AGAIN
        levels[best.level] = levels.get(best.level, 1.0) * _SAME_PRICE
        left.remove(best)
        beside = rules.beside((taken.traits,))
        if beside.ids or beside.named:
            left = [piece for piece in left if not beside.forbids(piece.goods.traits)]
        left = [piece for piece in left if piece.goods.brand != taken.brand or not are_twins(piece.goods, taken)]
    return kept


def _level(one: float | None, centre: float | None) -> int:
    """Return whether a price is well below that of the garment (-1), like it, or well above it (1)."""
    return 0 if one is None or centre is None else max(-1, min(1, round(one - centre)))
