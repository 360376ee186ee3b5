"""What can be asked for, as it may be found; and what is answered at once."""

from collections.abc import Mapping

from app.domain.requests import Promise, RefusalReason, RequestKind, RequestState, WhyNotPlaced
from app.services.demonstration.articles import HOSTILE, LONG, ON_SHIFT, ONE_A_PRODUCT, SOLD_OUT, STALE
from ui.models.asked_states import Wanted, asked, granted, not_placed, placing
from ui.models.states import State, aiming

_OPEN = (("open", "ask"),)
_ASK = (*_OPEN, ("ask", 0))

_ANSWERS: Mapping[str, Wanted] = {
    "code": Wanted(RequestKind.HOLD_HERE),
    "code_there": Wanted(RequestKind.HOLD_THERE, RequestState.ACCEPTED),
    "code_return": Wanted(RequestKind.RETURN),
    "link": Wanted(RequestKind.DELIVER),
    "here": Wanted(RequestKind.BRING, RequestState.DONE),
    "help_here": Wanted(RequestKind.HELP, RequestState.DONE),
    "refused": Wanted(RequestKind.BRING, RequestState.REFUSED, reason=RefusalReason.SOLD),
    "expired": Wanted(RequestKind.BRING, RequestState.EXPIRED),
}
_REFUSALS = {
    "sold_meanwhile": not_placed(WhyNotPlaced.SOLD_OUT, elsewhere=True),
    "last_is_with_you": not_placed(WhyNotPlaced.LAST_IS_WITH_YOU),
    "not_stored": not_placed(WhyNotPlaced.NOT_STORED),
    "too_many": not_placed(WhyNotPlaced.TOO_MANY),
    "nobody_left": not_placed(WhyNotPlaced.NOT_OFFERED),
}

STATES: Mapping[str, State] = {
    "default": State(changes=ON_SHIFT, presses=_OPEN),
    "none_on_shift": State(presses=_OPEN),
    "long_name": State(LONG, changes=ON_SHIFT, presses=_OPEN),
    "no_size": State(changes=(*ONE_A_PRODUCT, *ON_SHIFT), presses=_OPEN),
    "hostile_title": State(changes=(*HOSTILE, *ON_SHIFT), presses=_OPEN),
    "sold_out": State(changes=(SOLD_OUT, *ON_SHIFT), presses=_OPEN),
    "stale": State(changes=(STALE, *ON_SHIFT), presses=_OPEN),
    "placing": State(changes=ON_SHIFT, services={"requests": placing()}, presses=_ASK),
    "asked": State(
        changes=ON_SHIFT,
        services={
            "requests": asked(
                Wanted(RequestKind.HOLD_HERE, promise=Promise.LOOK), Wanted(RequestKind.HELP, RequestState.ON_THE_WAY)
            )
        },
        presses=_OPEN,
    ),
    "arm": State(changes=ON_SHIFT, presses=_OPEN, arms=aiming("offer-1")),
    **{
        f"answer_{name}": State(changes=ON_SHIFT, services={"requests": granted(wanted)}, presses=_ASK)
        for name, wanted in _ANSWERS.items()
    },
    **{
        f"answer_{name}": State(changes=ON_SHIFT, services={"requests": facts}, presses=_ASK)
        for name, facts in _REFUSALS.items()
    },
}
