"""The page of what is brought back: without a receipt, with one that fits and two that do not, and with its code."""

from collections.abc import Mapping, Sequence

from app.domain.requests import RequestKind
from app.domain.returns import ReceiptVerdict, ReturnCondition, ReturnTerms
from app.services.demonstration.articles import ON_SHIFT
from app.services.kiosk import KioskServices
from ui.models.asked_states import Wanted, asked
from ui.models.states import Arms, Facts, State, aiming

_OPEN = (("open", "give_back"),)
_TERMS = ReturnTerms(30, tuple(ReturnCondition))
_CODE = Wanted(RequestKind.RETURN, by_receipt=True)


def _state(
    verdict: ReceiptVerdict | None = None,
    *wanted: Wanted,
    terms: ReturnTerms = _TERMS,
    offers: bool = True,
    arms: Arms | None = None,
) -> State:
    """Return the page with what the receipt says, where returns are offered or nobody is on shift."""

    def requests(services: KioskServices, gtins: Sequence[str]) -> Facts:
        kinds = (RequestKind.RETURN, RequestKind.HELP) if offers else ()
        return {**asked(*wanted)(services, gtins), "offered": frozenset(kinds)}

    told: Facts = {"terms": terms, "verdict": verdict}
    return State(changes=ON_SHIFT, services={"returns": told, "requests": requests}, presses=_OPEN, arms=arms)


STATES: Mapping[str, State] = {
    "default": _state(),
    "no_terms": _state(terms=ReturnTerms()),
    "receipt": _state(ReceiptVerdict.TAKEN),
    "too_late": _state(ReceiptVerdict.TOO_LATE),
    "another_shop": _state(ReceiptVerdict.ANOTHER_SHOP),
    "asked": _state(None, _CODE),
    "none_on_shift": _state(offers=False),
    "arm": _state(arms=aiming("reason-1")),
}
