"""What was asked for, as a shopper reads it: which article, how far it is, until when it is held."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.opening import zone_of
from app.domain.requests import HOLDS, Actor, Request, RequestKind, RequestState
from app.domain.stores import Store
from app.services.catalogue.catalogue import CatalogueService
from ui.derivations.wording import day_and_time_text, shop_name
from ui.models.kinds import number_of

StoreOf = Callable[[str], Store | None]

_OFF_THE_LINE = frozenset((RequestState.DONE, RequestState.WITHDRAWN, RequestState.SESSION_ENDED))


@dataclass(frozen=True, slots=True)
class AskedRow:
    """One request; `code` is empty until it may be relied on, `store` where it is this one.

    `reason` is the number of a RefusalReason, 0 for none. `count` is of garments to be taken back.
    """

    number: int
    kind: RequestKind
    stage: RequestState
    title: str
    colour: str
    size: str
    count: int
    who: str
    reason: int
    promised: bool
    late: bool
    code: str
    store: str
    untilText: str
    withdrawable: bool


def asked_row(request: Request, catalogue: CatalogueService, store_of: StoreOf, now: datetime) -> AskedRow:
    """Return one request in the language of the screen; an article that is no longer sold has no title."""
    what = request.what
    product = catalogue.product(what.product_id) if what.product_id else None
    variant = None if product is None else product.variant(what.variant_id)
    other = store_of(what.store_code) if request.kind is RequestKind.HOLD_THERE else None
    has_code = request.is_promised and request.is_open
    return AskedRow(
        number=request.id,
        kind=request.kind,
        stage=request.state,
        title="" if product is None else product.title_of(what.variant_id),
        colour="" if variant is None else variant.colour,
        size="" if variant is None else variant.size,
        count=what.count,
        who=request.who,
        reason=number_of(request.reason),
        promised=request.is_promised,
        late=request.is_late and request.is_open,
        code=request.code if has_code else "",
        store="" if other is None else shop_name(other.name, catalogue.retailer_name),
        untilText=_until_text(request, other or catalogue.store, now, catalogue.language) if has_code else "",
        withdrawable=RequestState.WITHDRAWN in request.next_steps(Actor.SHOPPER),
    )


def asked_rows(
    requests: Iterable[Request], catalogue: CatalogueService, store_of: StoreOf, now: datetime
) -> tuple[AskedRow, ...]:
    """Return a row for each request, in the order given."""
    return tuple(asked_row(request, catalogue, store_of, now) for request in requests)


def on_the_line(requests: Sequence[Request]) -> tuple[Request, ...]:
    """Return those whose state is still news, what changed last first; what is done or withdrawn is none."""
    told = [request for request in requests if request.state not in _OFF_THE_LINE]
    return tuple(sorted(told, key=lambda request: (request.is_open, request.changed_at, request.id), reverse=True))


def _until_text(request: Request, store: Store | None, now: datetime, language: str) -> str:
    if request.until is None or request.kind not in HOLDS:
        return ""
    zone = zone_of(store.time_zone) if store is not None else None
    here = request.until.astimezone(zone)
    return day_and_time_text(here, now.astimezone(here.tzinfo or UTC).date(), language)
