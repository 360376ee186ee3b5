"""A garment's page as it may be found: on sale, sold out, without sizes or pictures, with words that others wrote."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.gestures import Engagement, Gesture, View
from app.domain.meanings import ScanNotice
from app.domain.requests import Promise, RefusalReason, RequestKind, RequestState
from app.services.demonstration.articles import (
    FIRST_OF_COLOURS,
    HOSTILE,
    LONG,
    LONG_PRICE,
    LONG_SALE,
    ON_SHIFT,
    ONE_A_PRODUCT,
    PATTERNS,
    SALE,
    SOLD_OUT,
    STALE,
    UNREVIEWED,
)
from ui.models.asked_states import Wanted, asked
from ui.models.states import Arms, State, aiming

_ASKED: Mapping[str, Wanted] = {
    "placed": Wanted(RequestKind.BRING),
    "accepted": Wanted(RequestKind.BRING, RequestState.ACCEPTED),
    "on_the_way": Wanted(RequestKind.BRING, RequestState.ON_THE_WAY),
    "late": Wanted(RequestKind.BRING, late=True),
    "accepted_late": Wanted(RequestKind.BRING, RequestState.ACCEPTED, late=True),
    "refused": Wanted(RequestKind.BRING, RequestState.REFUSED, reason=RefusalReason.NOT_FOUND),
    "expired": Wanted(RequestKind.BRING, RequestState.EXPIRED),
    "held": Wanted(RequestKind.HOLD_HERE),
    "looked_for": Wanted(RequestKind.HOLD_HERE, promise=Promise.LOOK),
    "asked_there": Wanted(RequestKind.HOLD_THERE, promise=Promise.LOOK),
}
_SEVERAL = (Wanted(RequestKind.BRING, RequestState.ON_THE_WAY), Wanted(RequestKind.HOLD_HERE), Wanted(RequestKind.HELP))

_STATES: Mapping[str, State] = {
    "sale": State(SALE),
    "long_name": State(LONG),
    "long_price": State(changes=(LONG_PRICE,)),
    "long_price_sale": State(LONG, changes=(LONG_SALE,)),
    "no_size": State(changes=ONE_A_PRODUCT),
    "material_only": State(FIRST_OF_COLOURS, changes=PATTERNS),
    "hostile_title": State(changes=HOSTILE),
    "sold_out": State(changes=(SOLD_OUT,)),
    "stale": State(changes=(STALE,)),
    "unknown_stock": State(changes=("DELETE FROM stock_level",)),
    "no_pictures": State(changes=("UPDATE variant SET pictures = ''",)),
    "no_reviews": State(UNREVIEWED),
    "gone": State(is_leaving=True),
    "idle": State(is_idle=True),
    "arrival": State(garments=2, is_notice=True),
    "unknown_code": State(scan=ScanNotice.UNKNOWN_CODE),
    "refused": State(scan=ScanNotice.REFUSED),
    "arm_receipt": State(scan=ScanNotice.RECEIPT, arms=aiming("openReviews")),
    "arm": State(arms=aiming("openReviews")),
    "arm_sale": State(SALE, arms=aiming("colour-1", 0.3)),
    "arm_long_name": State(LONG, arms=aiming("hero", 0.3)),
    "arm_close": State(arms=aiming("hero", 1.0)),
    "arm_hint": State(arms=Arms(hint=1)),
    "arm_back": State(arms=Arms(gesture=Gesture.BOTH_UP)),
    "arm_ready": State(arms=Arms(Engagement.READY)),
    "arm_dark": State(arms=Arms(Engagement.NOBODY, View.TOO_DARK, ())),
    "arm_more": State(arms=aiming("more", 1.0)),
    "arm_arrival": State(garments=2, is_notice=True, arms=aiming("arrivalNotice", 0.2)),
}

STATES: Mapping[str, State] = {
    # Somebody can be asked: then there is most to be seen. Nobody can in the default one, of the bare composition.
    **{name: replace(state, changes=(*ON_SHIFT, *state.changes)) for name, state in _STATES.items()},
    "default": State(),
    "ask": State(changes=ON_SHIFT),
    **{
        f"asked_{name}": State(changes=ON_SHIFT, services={"requests": asked(wanted)})
        for name, wanted in _ASKED.items()
    },
    "asked_several": State(changes=ON_SHIFT, services={"requests": asked(*_SEVERAL)}),
    "asked_long_name": State(LONG, changes=ON_SHIFT, services={"requests": asked(*_SEVERAL)}),
    "arm_asked": State(changes=ON_SHIFT, services={"requests": asked(*_SEVERAL)}, arms=aiming("requestLine")),
    "arm_ask": State(changes=ON_SHIFT, arms=aiming("firstAction")),
}
