"""A choice out of a ranking: what can be had, varied, and one piece of each kind that make a look."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Final

from app.domain.suggestions import Because
from app.domain.traits import Article, Offered, Outfit, ProductTraits, Stocked
from app.recommend.assortment import Assortment
from app.recommend.colours import Lab
from app.recommend.goods import Goods, Worn, agreement
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


@dataclass(frozen=True, slots=True)
class _Piece:
    goods: Goods
    offered: Offered
    kind: str
    level: int


def choose(
    room: Sequence[Worn],
    ranked: Sequence[Ranked],
    stocked_of: Callable[[Collection[str]], Mapping[str, Stocked]],
    rules: Rulebook,
    assortment: Assortment,
) -> Outfit:
    """Return the outfit: what is here, then what is nearby, then what can be delivered, and nothing else.

    `stocked_of` is asked for few products at a time, the best first, and of the first 64 at most. Of two kinds that
    are alternatives a look has one.
    """
    pieces: list[_Piece] = []
    for at in range(0, min(len(ranked), _CONSIDERED), _AT_ONCE):
        pieces += _to_be_had(room, ranked[at : at + _AT_ONCE], stocked_of)
        if len(pieces) >= MOST:
            break
    kept = _spread(pieces, rules)
    worn = _worn_together(room, assortment)
    kinds = {garment.goods.kind for garment in room}
    dressed = [garment.goods.kind for garment in worn]
    look: list[_Piece] = []
    for piece in kept:
        is_new = piece.kind not in kinds and not any(assortment.are_alternatives(piece.kind, one) for one in dressed)
        if is_new and len(look) + len(worn) <= IN_A_LOOK:
            look.append(piece)
            kinds.add(piece.kind)
            dressed.append(piece.kind)
    rest = [piece for piece in kept if piece not in look]
    rest.sort(key=lambda piece: piece.offered.suggestion.reason.because not in _TOLD)
    return Outfit(
        tuple(piece.offered for piece in look),
        tuple(piece.offered for piece in rest),
        tuple(garment.goods.id for garment in worn[1:]),
    )


def _worn_together(room: Sequence[Worn], assortment: Assortment) -> list[Worn]:
    """Return the garment on the screen, and at most two others that can be worn with it and with each other."""
    worn = list(room[:1])
    for garment in room[1:]:
        kind = garment.goods.kind
        if len(worn) < _WORN and all(assortment.are_worn_together(one.goods.kind, kind) for one in worn):
            worn.append(garment)
    return worn


def _to_be_had(
    room: Sequence[Worn],
    ranked: Sequence[Ranked],
    stocked_of: Callable[[Collection[str]], Mapping[str, Stocked]],
) -> Iterator[_Piece]:
    stocked = stocked_of([one.goods.id for one in ranked])
    for one in ranked:
        chosen = _article(one.goods, stocked.get(one.goods.id, Stocked()), room)
        if chosen is not None:
            level = _level(one.goods.traits, room[0].goods.traits)
            yield _Piece(one.goods, Offered(one.suggestion, *chosen), one.goods.kind, level)


def _article(one: Goods, stocked: Stocked, room: Sequence[Worn]) -> tuple[Article, bool] | None:
    """Return the article to be shown, and whether it is in the shopper's size; None where nobody has any."""
    had = stocked.articles
    if not had:
        return None
    theirs = {garment.brought.size for garment in room if _same_run(stocked.sizes, garment.brought.sizes)} - {""}
    fitting = [article for article in had if article.size in theirs]
    shades = dict(one.colours)
    room_shades = room[0].colours
    best = min(fitting or had, key=lambda article: (article.reach, -_harmony(shades.get(article.colour), room_shades)))
    return best, bool(fitting)


def _same_run(sizes: frozenset[str], others: frozenset[str]) -> bool:
    return len(sizes & others) >= _SAME_RUN * len(sizes | others) > 0


def _harmony(shade: Lab | None, room: tuple[Lab, ...]) -> float:
    return agreement(shade, room) if shade is not None else 0.0


def _spread(pieces: Sequence[_Piece], rules: Rulebook) -> list[_Piece]:
    """Return the best, what is nearer first, each next one less of the kinds and price levels that are there already.

    No two are one product in two colours, and no two are such as must never be together.
    """
    left = list(pieces)
    kept: list[_Piece] = []
    kinds: Counter[str] = Counter()
    levels: Counter[int] = Counter()
    while left and len(kept) < MOST:

        def worth(piece: _Piece) -> tuple[int, float]:
            fresh = _AGAIN ** kinds[piece.kind] * _SAME_PRICE ** levels[piece.level]
            return -piece.offered.article.reach, piece.offered.suggestion.score * fresh

        best = max(left, key=worth)
        kept.append(best)
        kinds[best.kind] += 1
        levels[best.level] += 1
        left = [
            piece
            for piece in left
            if piece.goods.twin != best.goods.twin and not rules.forbids(piece.goods.traits, best.goods.traits)
        ]
    return kept


def _level(one: ProductTraits, centre: ProductTraits) -> int:
    """Return whether a price is well below that of the garment (-1), like it, or well above it (1)."""
    if one.price_minor <= 0 or centre.price_minor <= 0:
        return 0
    return max(-1, min(1, round(log2(one.price_minor / centre.price_minor))))
