"""Where the screen stands, and what follows from that when nothing else is configured."""

from dataclasses import dataclass
from typing import Final, Literal

Placement = Literal["floor", "cabin", "counter", "window"]

CABIN_CAMERA_RULE: Final = (
    "no camera may watch the inside of a fitting cabin (the rule of the CNIL, the French data protection authority, "
    "for places where people undress)"
)


@dataclass(frozen=True, slots=True)
class PlacementDefaults:
    """Screen and camera of one placement: diagonal in inches, viewing distance in metres.

    `reflection` is the share of an upright screen's height that stays a mirror above the pages.
    """

    diagonal_inches: float
    viewing_distance_m: float
    reflection: float
    camera_allowed: bool
    codes_by_camera: bool
    arms_by_camera: bool
    sandbox_required: bool


PLACEMENT_DEFAULTS: Final[dict[Placement, PlacementDefaults]] = {
    "floor": PlacementDefaults(
        43.0, 1.5, 0.15, camera_allowed=True, codes_by_camera=True, arms_by_camera=True, sandbox_required=True
    ),
    "cabin": PlacementDefaults(
        43.0, 1.0, 1 / 3, camera_allowed=False, codes_by_camera=False, arms_by_camera=False, sandbox_required=True
    ),
    "counter": PlacementDefaults(
        22.0, 0.6, 0.0, camera_allowed=True, codes_by_camera=True, arms_by_camera=False, sandbox_required=False
    ),
    "window": PlacementDefaults(
        55.0, 2.0, 0.0, camera_allowed=True, codes_by_camera=False, arms_by_camera=True, sandbox_required=True
    ),
}
