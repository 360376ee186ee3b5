"""Requests as staff may find them: many, late, nothing, a code, nobody on shift, what was left behind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.cabins import CabinState, PieceCount
from app.domain.catalogue import Variant
from app.domain.garments import GarmentIdentity
from app.domain.pickup_codes import CodeProblem
from app.domain.requests import (
    HOLDS,
    NotStepped,
    Promise,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    ReturnReason,
    Step,
    What,
    WhyNotStepped,
)
from app.services.kiosk import KioskServices
from ui.admin.frame.states import staff_state
from ui.models.states import Emits, Facts, Press, State

_PLACE = "Cabin 3"
_LEA, _SAM = "Léa", "Sam"
_KEY = "0" * 32
_CODES = ("KM7RB4", "3FQW9C", "HT64DN")
_NOTHING_LEFT: Facts = {
    "state": CabinState.FREE,
    "left_behind": 0,
    "left_for_s": 0.0,
    "last_visit": PieceCount(5, 2),
}
_LEFT: Facts = {
    "state": CabinState.TO_BE_TIDIED,
    "left_behind": 2,
    "left_for_s": 540.0,
    "last_visit": PieceCount(5, 2),
}


def _request(number: int, kind: RequestKind, article: Variant | None, ago_s: int, *states: RequestState) -> Request:
    now = datetime.now(UTC)
    placed_at = now - timedelta(seconds=ago_s)
    refused = RequestState.REFUSED
    steps = [Step(RequestState.PLACED, placed_at)]
    steps += [
        Step(state, placed_at + timedelta(seconds=20), _LEA, RefusalReason.NOT_FOUND if state is refused else None)
        for state in states
    ]
    has_code = kind in HOLDS or kind is RequestKind.RETURN
    return Request(
        id=number,
        key=_KEY,
        kind=kind,
        what=What(
            product_id="" if article is None else article.product_id,
            variant_id="" if article is None else article.id,
            store_code="LYO01" if kind is RequestKind.HOLD_THERE else "PAR01",
            count=3,
            return_reason=ReturnReason.TOO_SMALL if kind is RequestKind.RETURN else None,
        ),
        place=_PLACE,
        promise=Promise.LOOK if kind is RequestKind.HOLD_THERE else Promise.FIRM,
        steps=tuple(steps),
        code=_CODES[number % len(_CODES)] if has_code else "",
        until=now + timedelta(hours=26) if has_code else None,
        is_late=kind is RequestKind.HELP and not states,
    )


def _some(articles: Sequence[Variant]) -> tuple[Request, ...]:
    kinds, states = RequestKind, RequestState
    of = [articles[number % len(articles)] if articles else None for number in range(6)]
    return (
        _request(18, kinds.BRING, of[0], 80),
        _request(17, kinds.HELP, None, 260),
        _request(16, kinds.TAKE_BACK, None, 300, states.ACCEPTED),
        _request(15, kinds.HOLD_THERE, of[1], 420),
        _request(14, kinds.HOLD_HERE, of[2], 5000, states.ACCEPTED),
        _request(13, kinds.RETURN, of[3], 5400),
        _request(12, kinds.BRING, of[4], 5800, states.ACCEPTED, states.ON_THE_WAY),
        _request(11, kinds.BRING, of[5], 6000, states.REFUSED),
        _request(10, kinds.HELP, None, 7000, states.ACCEPTED, states.DONE),
    )


def _desk(
    chosen: Callable[[Sequence[Variant]], tuple[Request, ...]] = _some,
    on_shift: tuple[str, ...] = (_LEA, _SAM),
    failure: str = "",
    **answers: object,
) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Return a desk with these requests of the state's articles, as Léa finds it."""

    def given(services: KioskServices, gtins: Sequence[str]) -> Facts:
        articles = [article for gtin in gtins for article in services.catalogue.articles(GarmentIdentity(gtin))]
        requests = chosen(articles)
        now = datetime.now(UTC)
        return {
            "requests": requests,
            "on_shift": on_shift,
            "is_on_shift": _LEA in on_shift,
            "who": _LEA,
            "failure": failure,
            "age_s": lambda request: (now - request.placed_at).total_seconds(),
            "find": lambda text: next((one for one in requests if one.code == text), CodeProblem.NOT_OURS),
            **answers,
        }

    return given


def _requests(
    desk: Callable[[KioskServices, Sequence[str]], Facts], *presses: Press, cabin: Facts = _NOTHING_LEFT
) -> State:
    return staff_state("requests", *presses, request_desk=desk, cabin=cabin)


def _nothing(_: Sequence[Variant]) -> tuple[Request, ...]:
    return ()


def _many(articles: Sequence[Variant]) -> tuple[Request, ...]:
    return tuple(replace(one, id=one.id + 20 * turn) for turn in range(4, 0, -1) for one in _some(articles))


STATES: Mapping[str, State] = {
    "requests": _requests(_desk()),
    "requests_none": _requests(_desk(_nothing)),
    "requests_many": _requests(_desk(_many)),
    "requests_nobody": _requests(_desk(_nothing, ())),
    "requests_left": _requests(_desk(_nothing), cabin=_LEFT),
    "requests_code": _requests(_desk(), ("write", _CODES[0])),
    "requests_other_shop": _requests(_desk(), ("write", "KM7RB6")),
    "requests_too_late": _requests(
        _desk(accept=Emits("not_stepped", (NotStepped(WhyNotStepped.OVER),))), ("accept", 18)
    ),
    "requests_failed": _requests(
        _desk(failure="/var/lib/psyche/psyche-staff.sqlite3: database or disk is full. Free space there."),
    ),
}
