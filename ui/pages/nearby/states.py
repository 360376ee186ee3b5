"""Other shops as they may be found: with fresh and with old figures, with nothing left here."""

from collections.abc import Mapping

from app.domain.meanings import ScanNotice
from app.services.demonstration.articles import HOSTILE, ONE_A_PRODUCT, SOLD_OUT, STALE
from ui.models.states import State, aiming

_OPEN = (("open", "nearby"),)

STATES: Mapping[str, State] = {
    "default": State(presses=_OPEN),
    "stale": State(changes=(STALE,), presses=_OPEN),
    "sold_out": State(changes=(SOLD_OUT,), presses=_OPEN),
    "no_size": State(changes=(*ONE_A_PRODUCT, SOLD_OUT), presses=_OPEN),
    "hostile_title": State(changes=HOSTILE, presses=_OPEN),
    "card": State(scan=ScanNotice.LOYALTY_CARD, presses=_OPEN),
    "arm": State(arms=aiming("back", 0.8), presses=_OPEN),
}
