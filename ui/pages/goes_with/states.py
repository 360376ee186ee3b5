"""What goes with a garment, and a catalogue that does not say."""

from collections.abc import Mapping

from app.services.demonstration.articles import HOSTILE, LONG_SALE
from ui.models.states import Arms, State, aiming

_OPEN = (("open", "goes_with"),)

STATES: Mapping[str, State] = {
    "default": State(presses=_OPEN),
    "empty": State(changes=("DELETE FROM relation",), presses=_OPEN),
    "long_price_sale": State(changes=(LONG_SALE,), presses=_OPEN),
    "hostile_title": State(changes=HOSTILE, presses=_OPEN),
    "arm": State(arms=aiming("look-0", 0.3), presses=_OPEN),
    "arm_hint": State(arms=Arms(hint=3), presses=_OPEN),
}
