"""`[staff]`: how the staff pages are opened, and when they close."""

from pydantic import Field

from app.config.section import STAFF, Section


class StaffConfig(Section):
    """The door to the staff pages: a PIN (`python main.py pin set`), asked for after a badge or a long press."""

    pin_min_digits: int = Field(
        default=6,
        ge=6,
        le=12,
        title="Digits of a PIN",
        description="How many digits a new PIN has at least; PINs that are set already stay as they are.",
    )
    timeout_s: float = Field(
        default=120.0,
        ge=15.0,
        le=1800.0,
        title="Time-out",
        description="Seconds without a touch after which the staff pages close by themselves.",
        json_schema_extra={**STAFF, "step": 15.0},
    )
    second_person: bool = Field(
        default=False,
        title="Second person",
        description="Ask for the PIN of somebody else as well before what is dangerous: restarting, shutting"
        " down, importing settings. Needs two PINs.",
    )
    corner_hold_s: float = Field(
        default=2.0,
        ge=0.5,
        le=10.0,
        title="Hold in the corner",
        description="Seconds for which a corner of the screen has to be held for the PIN to be asked for.",
        json_schema_extra={**STAFF, "step": 0.5},
    )
