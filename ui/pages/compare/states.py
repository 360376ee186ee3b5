"""What can be compared: nothing yet, sizes of one garment, two and three garments; and which of many."""

from collections.abc import Mapping

from app.services.demonstration.articles import ANY, HOSTILE, LONG, LONG_SALE, SOLD_OUT, STALE
from ui.models.states import State, aiming

_OPEN = (("openGarments",), ("open", "compare"))
_THREE = (*_OPEN, ("toggle", 0), ("toggle", 1), ("toggle", 2))
_SIZES = (*_OPEN, ("compareSize", 0))

STATES: Mapping[str, State] = {
    "default": State(garments=2, presses=_OPEN),
    "three": State(garments=3, presses=(*_THREE, ("compare",))),
    "sizes": State(presses=_SIZES),
    "one": State(presses=_OPEN),
    "choosing": State(garments=5, presses=_OPEN),
    "choosing_one": State(garments=5, presses=(*_OPEN, ("toggle", 0))),
    "chosen": State(garments=5, presses=_THREE),
    "twenty": State(ANY, garments=20, presses=_OPEN),
    "long_title": State(LONG, garments=3, presses=(*_THREE, ("compare",))),
    "long_price_sale": State(garments=3, changes=(LONG_SALE,), presses=(*_THREE, ("compare",))),
    "hostile_title": State(garments=2, changes=HOSTILE, presses=_OPEN),
    "sold_out": State(garments=2, changes=(SOLD_OUT,), presses=_OPEN),
    "stale": State(garments=2, changes=(STALE,), presses=_OPEN),
    "no_picture": State(garments=2, changes=("UPDATE variant SET pictures = ''",), presses=_OPEN),
    "arm": State(garments=2, arms=aiming("compared-1"), presses=_OPEN),
    "arm_choosing": State(garments=5, arms=aiming("candidate-1", 0.4), presses=_OPEN),
}
