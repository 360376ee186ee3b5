"""A garment that the catalogue does not have."""

from collections.abc import Mapping

from ui.models.states import State, aiming

_GTIN = "09529999999993"

STATES: Mapping[str, State] = {
    "default": State(garments=0, unknown_gtin=_GTIN),
    "arm": State(garments=0, unknown_gtin=_GTIN, arms=aiming("done", 0.5)),
}
