"""States of what was asked for, as data: requests that stand so far, and what answers at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.garments import GarmentIdentity
from app.domain.requests import (
    HAS_CODE,
    NAMES_ARTICLE,
    NotPlaced,
    Promise,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    Step,
    What,
    WhyNotPlaced,
)
from app.services.kiosk import KioskServices
from ui.models.states import Facts

_AFTER = timedelta(minutes=2)
_PATH = {
    RequestState.PLACED: (),
    RequestState.ACCEPTED: (RequestState.ACCEPTED,),
    RequestState.ON_THE_WAY: (RequestState.ACCEPTED, RequestState.ON_THE_WAY),
    RequestState.DONE: (RequestState.ACCEPTED, RequestState.DONE),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """One request to be looked at, of the article that was brought last; held there, of the nearest other store.

    Begun `by_receipt` it names none.
    """

    kind: RequestKind
    state: RequestState = RequestState.PLACED
    promise: Promise = Promise.FIRM
    reason: RefusalReason | None = None
    late: bool = False
    by_receipt: bool = False


def asked(*wanted: Wanted) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Have these stand, the newest first, as after a restart too."""

    def facts(services: KioskServices, gtins: Sequence[str]) -> Facts:
        made = [_request(each, len(wanted) - index, services, gtins) for index, each in enumerate(wanted)]
        return _as_real(services) | {"mine": tuple(made)}

    return facts


def granted(wanted: Wanted) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Have whatever is asked for become this at once."""

    def facts(services: KioskServices, gtins: Sequence[str]) -> Facts:
        request = _request(wanted, 1, services, gtins)
        return _as_real(services) | {
            "mine": (request,),
            "place": lambda _kind, _what, key: services.requests.placed.emit(key, request),
            "link": lambda _what: "https://shop.example/p/01234567890123",
        }

    return facts


def not_placed(why: WhyNotPlaced, *, elsewhere: bool = False) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Have whatever is asked for fail so; another shop may still have it."""

    def facts(services: KioskServices, gtins: Sequence[str]) -> Facts:
        refused = NotPlaced(why, _other_store(services, gtins) if elsewhere else "")
        return _as_real(services) | {
            "mine": (),
            "place": lambda _kind, _what, key: services.requests.not_placed.emit(key, refused),
        }

    return facts


def placing() -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Have whatever is asked for be on its way to the disk."""
    return lambda services, _gtins: _as_real(services) | {"mine": ()}


def _as_real(services: KioskServices) -> dict[str, object]:
    real = services.requests
    return {"prospect": real.prospect, "link": real.link, "age_s": real.age_s, "waited_s": real.waited_s}


def _request(wanted: Wanted, number: int, services: KioskServices, gtins: Sequence[str]) -> Request:
    begun = datetime.now(UTC) - timedelta(minutes=10 - number)
    steps = [Step(RequestState.PLACED, begun)]
    for state in _PATH.get(wanted.state, (wanted.state,)):
        steps.append(Step(state, steps[-1].at + _AFTER, "Camille", wanted.reason if state is wanted.state else None))
    if wanted.state is RequestState.EXPIRED:
        steps[-1] = replace(steps[-1], who="")
    has_article = wanted.kind in NAMES_ARTICLE and not wanted.by_receipt
    what = _what(services, gtins) if has_article else What(count=2)
    if wanted.kind is RequestKind.HOLD_THERE:
        what = replace(what, store_code=_other_store(services, gtins))
    return Request(
        id=number,
        key="",
        kind=wanted.kind,
        what=what,
        place="",
        promise=wanted.promise,
        steps=tuple(steps),
        code="4FR7KM" if wanted.kind in HAS_CODE else "",
        until=begun + timedelta(days=1),
        is_late=wanted.late,
    )


def _what(services: KioskServices, gtins: Sequence[str]) -> What:
    (article, *_) = services.catalogue.articles(GarmentIdentity(gtins[-1]))
    return What(article.product_id, article.id)


def _other_store(services: KioskServices, gtins: Sequence[str]) -> str:
    stores = services.availability.nearby(_what(services, gtins).variant_id)
    return next((row.store.code for row in stores if not row.is_here), "")
