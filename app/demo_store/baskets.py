"""What the demo store sold: purchases of the last 180 days, drawn with a structure that learning has to find.

- 30 purchases a day, of one to four pieces. How often a garment begins one is drawn once: some sell ten times as well.
- Each garment has one companion, drawn once, which no feed names: every third purchase that a garment begins holds it.
- Every third holds something of the garment's own relations (`goes_with` of the range), as the feed states them.
- What else is in a purchase is any garment, by how well it sells. Every twentieth purchase is brought back in part.

The purchases of a date are always the same ones, whatever day it is today: imported again, they change nothing.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from app.demo_store.assortment import garments, variants
from app.demo_store.model import Variant

DAYS = 180
A_DAY = 30

_SEED = "baskets-1"
_COMPANION, _RELATION, _OTHER = 1 / 3, 1 / 3, 0.2
_BROUGHT_BACK = 0.05
_OPENS, _OPEN_MIN = time(10, 0), 540


@cache
def companions() -> dict[str, str]:
    """Return each garment's companion: never itself, nor what the range says that it goes with."""
    drawn: dict[str, str] = {}
    for garment in garments().values():
        draw = Random(f"{_SEED}/companion/{garment.id}")
        drawn[garment.id] = draw.choice([
            other for other in garments() if other != garment.id and other not in garment.goes_with
        ])  # fmt: skip
    return drawn


def baskets_csv(now: datetime) -> str:
    """Return the purchases of the 180 days before today as the till would export them."""
    lines = ["transaction,article,time,quantity"]
    for ago in range(DAYS, 0, -1):
        lines += _day(now.date() - timedelta(days=ago))
    return "\n".join(lines) + "\n"


def _day(day: date) -> list[str]:
    draw = Random(f"{_SEED}/{day.isoformat()}")
    lines: list[str] = []
    for number in range(A_DAY):
        sold_at = datetime.combine(day, _OPENS, UTC) + timedelta(minutes=draw.randrange(_OPEN_MIN))
        receipt, at = f"{day:%y%m%d}-{number:03d}", sold_at.isoformat()
        pieces = [draw.choice(_articles()[garment_id]).gtin for garment_id in _garments_of_one(draw)]
        lines += [f"{receipt},{gtin},{at},1" for gtin in pieces]
        if draw.random() < _BROUGHT_BACK:
            lines.append(f"{receipt},{draw.choice(pieces)},{at},-1")
    return lines


def _garments_of_one(draw: Random) -> list[str]:
    first = _any(draw)
    chosen = {first: None}
    if draw.random() < _COMPANION:
        chosen[companions()[first]] = None
    related = [other for other in garments()[first].goes_with if other in garments()]
    if related and draw.random() < _RELATION:
        chosen[draw.choice(related)] = None
    if draw.random() < _OTHER:
        chosen[_any(draw)] = None
    return list(chosen)


def _any(draw: Random) -> str:
    ids, sums = _popularity()
    return draw.choices(ids, cum_weights=sums)[0]


@cache
def _popularity() -> tuple[tuple[str, ...], tuple[float, ...]]:
    ids = tuple(garments())
    return ids, tuple(accumulate(10 ** Random(f"{_SEED}/popularity/{one}").random() for one in ids))


@cache
def _articles() -> dict[str, tuple[Variant, ...]]:
    articles: dict[str, tuple[Variant, ...]] = {}
    for variant in variants():
        articles[variant.garment.id] = (*articles.get(variant.garment.id, ()), variant)
    return articles
