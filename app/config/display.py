"""`[display]`: the panel in front of the shopper."""

from typing import Literal

from pydantic import Field

from app.config.section import STAFF, STAFF_AT_ONCE, Section


class DisplayConfig(Section):
    """The physical screen, from which sizes in millimetres become pixels."""

    diagonal_inches: float | None = Field(
        default=None,
        ge=5.0,
        le=200.0,
        title="Diagonal",
        description="Diagonal of the visible picture in inches; sizes on the screen are computed from it.",
        json_schema_extra={**STAFF, "step": 0.5, "default": "by placement: floor 43, cabin 43, counter 22, window 55"},
    )
    viewing_distance_m: float | None = Field(
        default=None,
        ge=0.2,
        le=10.0,
        title="Viewing distance",
        description="Metres between the shopper's eyes and the screen; text is large enough to be read from there.",
        json_schema_extra={**STAFF, "default": "by placement: floor 1.5, cabin 1.0, counter 0.6, window 2.0"},
    )
    reduce_motion: bool = Field(
        default=False,
        title="Reduce motion",
        description="Replace movement by plain changes of the picture.",
        json_schema_extra=STAFF,
    )
    effects: Literal["auto", "on", "off"] = Field(
        default="auto",
        title="Effects",
        description="Blur and shadow; `auto` turns them off where there is no graphics processor.",
        json_schema_extra=STAFF,
    )
    brightness: int = Field(
        default=100,
        ge=20,
        le=100,
        title="Brightness",
        description="Percent of the panel's light; where the panel cannot be told, a dark layer over the picture.",
        json_schema_extra={**STAFF_AT_ONCE, "step": 5.0, "unit": "%"},
    )
