"""What goes with garments: one of them and several, and what a catalogue or its stock may lack."""

from collections.abc import Mapping

from app.services.demonstration.articles import HOSTILE, LONG_SALE, SOLD_OUT, STALE
from ui.models.states import Arms, State, aiming

_OPEN = (("open", "goes_with"),)
_OF_SEVERAL = (("openProduct", "breton-top", ""), *_OPEN)
_NONE_LEFT = "UPDATE stock_level SET quantity = 0, availability = 'out_of_stock'"
_NOT_DELIVERED = "UPDATE variant SET availability = 'out_of_stock'"

STATES: Mapping[str, State] = {
    "default": State(presses=_OPEN),
    "two": State(garments=2, presses=_OF_SEVERAL),
    "three": State(garments=3, presses=_OF_SEVERAL),
    "five": State(garments=5, presses=_OF_SEVERAL),
    "unrelated": State(changes=("DELETE FROM relation",), presses=_OPEN),
    "nearby": State(changes=(SOLD_OUT,), presses=_OPEN),
    "delivered": State(changes=(_NONE_LEFT,), presses=_OPEN),
    "empty": State(changes=(_NONE_LEFT, _NOT_DELIVERED), presses=_OPEN),
    "no_picture": State(changes=("UPDATE variant SET pictures = ''",), presses=_OPEN),
    "stale": State(changes=(STALE,), presses=_OPEN),
    "long_price_sale": State(changes=(LONG_SALE,), presses=_OPEN),
    "hostile_title": State(changes=HOSTILE, presses=_OPEN),
    "arm": State(arms=aiming("look-0", 0.3), presses=_OPEN),
    "arm_hint": State(arms=Arms(hint=3), presses=_OPEN),
}
