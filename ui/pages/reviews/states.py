"""Reviews as they may be found, and what arms do there."""

from collections.abc import Mapping

from app.services.demonstration.articles import HOSTILE, UNREVIEWED
from ui.models.states import POINTING, Arms, State, aiming

_OPEN = (("open", "reviews"),)
_VOICES = """
INSERT INTO voice_count SELECT product_id, id, '2026-11-20', 3, 6, 1, 8, 2 FROM variant
"""

STATES: Mapping[str, State] = {
    "default": State(presses=_OPEN),
    "empty": State(UNREVIEWED, presses=_OPEN),
    "tried_on": State(changes=(_VOICES,), presses=_OPEN),
    "tried_on_unreviewed": State(UNREVIEWED, changes=(_VOICES,), presses=_OPEN),
    "hostile_title": State(changes=HOSTILE, presses=_OPEN),
    "arm": State(arms=aiming("order-helpful"), presses=_OPEN),
    "arm_edge": State(arms=Arms(joints=POINTING, is_edge=True), presses=_OPEN),
    "arm_empty": State(UNREVIEWED, arms=aiming("back"), presses=_OPEN),
}
