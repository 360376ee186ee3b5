"""All that was asked for: one thing, many in every state, nothing."""

from collections.abc import Mapping

from app.domain.requests import Promise, RefusalReason, RequestKind, RequestState
from app.services.demonstration.articles import HOSTILE, LONG, ON_SHIFT
from ui.models.asked_states import Wanted, asked
from ui.models.states import State, aiming

_OPEN = (("open", "asked"),)
_BRING = RequestKind.BRING
_MANY = asked(
    Wanted(RequestKind.HELP, RequestState.ON_THE_WAY),
    Wanted(RequestKind.HOLD_HERE),
    Wanted(RequestKind.HOLD_THERE, promise=Promise.LOOK, late=True),
    Wanted(_BRING, RequestState.REFUSED, reason=RefusalReason.NOT_FOUND),
    Wanted(_BRING, RequestState.DONE),
    Wanted(_BRING, RequestState.WITHDRAWN),
    Wanted(RequestKind.TAKE_BACK, RequestState.ACCEPTED, late=True),
    Wanted(RequestKind.RETURN),
    Wanted(RequestKind.DELIVER),
)

STATES: Mapping[str, State] = {
    "default": State(changes=ON_SHIFT, services={"requests": asked(Wanted(_BRING))}, presses=_OPEN),
    "many": State(changes=ON_SHIFT, services={"requests": _MANY}, presses=_OPEN),
    "long_name": State(LONG, changes=ON_SHIFT, services={"requests": _MANY}, presses=_OPEN),
    "hostile_title": State(changes=(*HOSTILE, *ON_SHIFT), services={"requests": _MANY}, presses=_OPEN),
    "nothing": State(changes=ON_SHIFT, presses=_OPEN),
    "arm": State(
        changes=ON_SHIFT, services={"requests": asked(Wanted(_BRING))}, presses=_OPEN, arms=aiming("withdraw-0")
    ),
}
