"""Reviews as they may be found, and what arms do there."""

from collections.abc import Mapping

from app.services.demonstration.articles import HOSTILE, UNREVIEWED
from ui.models.states import POINTING, Arms, State, aiming

_OPEN = (("open", "reviews"),)

STATES: Mapping[str, State] = {
    "default": State(presses=_OPEN),
    "empty": State(UNREVIEWED, presses=_OPEN),
    "hostile_title": State(changes=HOSTILE, presses=_OPEN),
    "arm": State(arms=aiming("order-helpful"), presses=_OPEN),
    "arm_edge": State(arms=Arms(joints=POINTING, is_edge=True), presses=_OPEN),
    "arm_empty": State(UNREVIEWED, arms=aiming("back"), presses=_OPEN),
}
