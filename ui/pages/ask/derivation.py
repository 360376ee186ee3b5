"""What can be asked for of an article, each with what is promised of it, or why it cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.requests import NotPlaced, Promise, RequestKind, What
from app.services.catalogue.availability import NearbyStock
from ui.derivations.opening import hours_text, opening_at
from ui.derivations.wording import distance_text, shop_name
from ui.frame.asking import Asking, Wish
from ui.models.kinds import OpenState, number_of

_MOST_SHOPS = 5


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One thing to ask for; `why` is a WhyNotPlaced, 0 where it can be asked for.

    It is `firm` where more than a look is promised. Of what was `asked` for already `stage` is a RequestState, with
    `who` took it on. `count` is of garments.
    """

    key: str
    kind: RequestKind
    firm: bool
    why: int
    size: str
    count: int
    store: str = ""
    distanceText: str = ""
    openState: OpenState = OpenState.Unknown
    hoursText: str = ""
    placing: bool = False
    asked: bool = False
    stage: int = 0
    who: str = ""
    promised: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """What else the rows are derived from: the stores, and how many garments are here."""

    stores: tuple[NearbyStock, ...]
    garments: int
    retailer: str
    language: str
    now: datetime


def wishes(asking: Asking, what: What, around: Around) -> tuple[Wish, ...]:
    """Return what can be asked for here, first what the placement is for; of other stores the nearest that have it."""
    return tuple(wish for wish in _in_order(asking, what, around) if wish[0] in asking.offered)


def _in_order(asking: Asking, what: What, around: Around) -> Iterator[Wish]:
    first = (RequestKind.BRING, RequestKind.HOLD_HERE)
    yield from ((kind, what) for kind in (first if asking.brings else reversed(first)))
    yield RequestKind.HELP, What()
    others = [row for row in around.stores if not row.is_here and row.level is not None and row.level.is_available]
    yield from ((RequestKind.HOLD_THERE, replace(what, store_code=row.store.code)) for row in others[:_MOST_SHOPS])
    yield RequestKind.DELIVER, what
    if around.garments:
        yield RequestKind.TAKE_BACK, What(count=around.garments)
    yield RequestKind.RETURN, what


def offer_rows(asking: Asking, wanted: tuple[Wish, ...], size: str, around: Around) -> Iterator[OfferRow]:
    """Give a row for each wish; the web shop is left out where it has no such article."""
    for kind, what in wanted:
        standing, outlook = asking.standing(kind, what), asking.prospect(kind, what)
        if kind is RequestKind.DELIVER and isinstance(outlook, NotPlaced):
            continue
        row = OfferRow(
            key=key_of((kind, what)),
            kind=kind,
            firm=outlook is Promise.FIRM,
            why=number_of(outlook.why) if isinstance(outlook, NotPlaced) else 0,
            size=size,
            count=what.count,
            placing=asking.is_placing(kind, what),
        )
        store = next((one for one in around.stores if what.store_code and one.store.code == what.store_code), None)
        if store is not None:
            row = _at(row, store, around)
        if standing is not None:
            row = replace(
                row,
                why=0,
                asked=True,
                stage=number_of(standing.state),
                who=standing.who,
                promised=standing.is_promised,
                late=standing.is_late,
            )
        yield row


def key_of(wish: Wish) -> str:
    """Return what tells a row from the others of a page."""
    kind, what = wish
    return f"{kind.value} {what.store_code}"


def _at(row: OfferRow, place: NearbyStock, around: Around) -> OfferRow:
    opening = opening_at(place.store, around.now)
    return replace(
        row,
        store=shop_name(place.store.name, around.retailer),
        distanceText=distance_text(place.distance_m, around.language),
        openState=opening.state,
        hoursText=hours_text(opening, place.store, around.now, around.language),
    )
