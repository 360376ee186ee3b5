"""`[presence]`: when a tag counts as being at this mirror."""

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import Field, model_validator

from app.config.problems import refused
from app.config.section import STAFF_AT_ONCE, Section


class PresenceConfig(Section):
    """Thresholds that tell a garment on the hook from one in the next cabin."""

    moved_keys: ClassVar[Mapping[str, str]] = {
        "own_antennas": "`antennas` of the reader under [[devices]]: each reader knows which of its antennas are whose",
        "neighbour_antennas": "`neighbour_antennas` of the reader under [[devices]] (`neighbour_antenna` of a simulated"
        " one)",
    }

    arrive_reads: int = Field(
        default=2,
        ge=1,
        le=100,
        title="Reads to arrive",
        description="Reports of a tag within `arrive_window_s` that make it a garment on the screen; one that is 6 dB"
        " above `arrive_rssi_dbm` counts twice.",
        json_schema_extra=STAFF_AT_ONCE,
    )
    arrive_window_s: float = Field(
        default=1.5,
        ge=0.1,
        le=30.0,
        title="Window to arrive",
        description="Seconds in which these reports must fall.",
        json_schema_extra=STAFF_AT_ONCE,
    )
    arrive_rssi_dbm: float = Field(
        default=-62.0,
        ge=-120.0,
        le=0.0,
        title="Strength to arrive",
        description="Weakest report, in dBm, that counts towards an arrival.",
        json_schema_extra=STAFF_AT_ONCE,
    )
    stay_rssi_dbm: float = Field(
        default=-68.0,
        ge=-120.0,
        le=0.0,
        title="Strength to stay",
        description="Weakest report, in dBm, that keeps a garment here; not above `arrive_rssi_dbm`.",
        json_schema_extra=STAFF_AT_ONCE,
    )
    leave_after_s: float = Field(
        default=3.0,
        ge=0.5,
        le=120.0,
        title="Leave after",
        description="Seconds without a report after which a garment has left.",
        json_schema_extra={**STAFF_AT_ONCE, "step": 0.5},
    )
    neighbour_margin_db: float = Field(
        default=7.0,
        ge=0.0,
        le=40.0,
        title="Margin over neighbours",
        description="Decibels by which a tag must be stronger on a reader's own antennas than on its neighbouring ones"
        " to arrive, where it has such; of several antennas the mean counts.",
        json_schema_extra=STAFF_AT_ONCE,
    )

    @model_validator(mode="after")
    def _thresholds_agree(self) -> Self:
        if self.stay_rssi_dbm > self.arrive_rssi_dbm:
            raise refused(
                "stay_rssi_dbm",
                self.stay_rssi_dbm,
                f"a number not above presence.arrive_rssi_dbm ({self.arrive_rssi_dbm:g})",
            )
        return self
