"""All garments as they may hang there: one, many, hundreds; one leaving, or nobody moving; one that may be either."""

from collections.abc import Mapping

from app.domain.gestures import Gesture, SwipeFlaw
from app.domain.meanings import ScanNotice
from app.services.demonstration.articles import EVERY, FIRST_OF_COLOURS, HOSTILE, LONG_SALE, PATTERNS, SHARED
from ui.models.states import Arms, State, aiming

_OPEN = (("openGarments",),)

STATES: Mapping[str, State] = {
    "default": State(garments=3, presses=_OPEN),
    "one": State(presses=_OPEN),
    "many": State(garments=7, presses=_OPEN),
    "pair": State(garments=2, pieces=2, presses=_OPEN),
    "long_price_sale": State(garments=3, changes=(LONG_SALE,), presses=_OPEN),
    "long_price_two": State(garments=2, changes=(LONG_SALE,), presses=_OPEN),
    "material_only": State(FIRST_OF_COLOURS, garments=2, changes=PATTERNS, presses=_OPEN),
    "hostile_title": State(garments=3, changes=HOSTILE, presses=_OPEN),
    "flood": State(EVERY, garments=400, presses=_OPEN),
    "which": State(changes=(SHARED,)),
    "which_of_all": State(garments=1, unknown_gtin="09529999999993", changes=(SHARED,), presses=_OPEN),
    "receipt": State(garments=2, scan=ScanNotice.RECEIPT, presses=_OPEN),
    "leaving": State(garments=3, is_leaving=True, presses=_OPEN),
    "idle": State(garments=2, is_idle=True, presses=_OPEN),
    "arm": State(garments=3, arms=aiming("garment-2"), presses=_OPEN),
    "arm_which": State(changes=(SHARED,), arms=aiming("garment-1", 0.5)),
    "arm_many": State(garments=7, arms=aiming("dismiss-6", 0.3), presses=_OPEN),
    "arm_hint": State(garments=3, arms=Arms(hint=2), presses=_OPEN),
    "arm_wider": State(garments=3, arms=Arms(hint=4, flaw=SwipeFlaw.TOO_SHORT), presses=_OPEN),
    "arm_swipe": State(garments=3, arms=Arms(gesture=Gesture.SWIPE_LEFT), presses=_OPEN),
    "arm_idle": State(garments=2, is_idle=True, arms=aiming("keep", 0.4), presses=_OPEN),
}
