"""Where the screen stands, and what follows from that when nothing else is configured."""

from dataclasses import dataclass
from typing import Final, Literal

from app.domain.placements import Rest

Placement = Literal["floor", "cabin", "counter", "window"]

CABIN_CAMERA_RULE: Final = (
    "no camera may watch the inside of a fitting cabin (the rule of the CNIL, the French data protection authority, "
    "for places where people undress)"
)


@dataclass(frozen=True, slots=True)
class PlacementDefaults:
    """Screen and camera of one placement: diagonal in inches, viewing distance in metres.

    Where it `brings`, a shopper is first offered what is brought to them, elsewhere what is put aside.

    `reflection` is the share of an upright screen's height that stays a mirror above the pages, `rest` how it looks
    while nobody uses it; one that is not `touchable` is behind glass. Where garments are `worn`, shoppers are asked how
    they fit.
    """

    brings: bool
    diagonal_inches: float
    viewing_distance_m: float
    reflection: float
    rest: Rest
    touchable: bool
    worn: bool
    camera_allowed: bool
    codes_by_camera: bool
    arms_by_camera: bool
    sandbox_required: bool


PLACEMENT_DEFAULTS: Final[dict[Placement, PlacementDefaults]] = {
    "floor": PlacementDefaults(
        brings=False,
        diagonal_inches=43.0,
        viewing_distance_m=1.5,
        reflection=0.15,
        rest=Rest.PICTURE,
        touchable=True,
        worn=True,
        camera_allowed=True,
        codes_by_camera=True,
        arms_by_camera=True,
        sandbox_required=True,
    ),
    "cabin": PlacementDefaults(
        brings=True,
        diagonal_inches=43.0,
        viewing_distance_m=1.0,
        reflection=1 / 3,
        rest=Rest.HOOK,
        touchable=True,
        worn=True,
        camera_allowed=False,
        codes_by_camera=False,
        arms_by_camera=False,
        sandbox_required=True,
    ),
    "counter": PlacementDefaults(
        brings=False,
        diagonal_inches=22.0,
        viewing_distance_m=0.6,
        reflection=0.0,
        rest=Rest.PICTURE,
        touchable=True,
        worn=False,
        camera_allowed=True,
        codes_by_camera=True,
        arms_by_camera=False,
        sandbox_required=False,
    ),
    "window": PlacementDefaults(
        brings=False,
        diagonal_inches=55.0,
        viewing_distance_m=2.0,
        reflection=0.0,
        rest=Rest.SHOW_WINDOW,
        touchable=False,
        worn=False,
        camera_allowed=True,
        codes_by_camera=False,
        arms_by_camera=True,
        sandbox_required=True,
    ),
}
