"""Which thresholds of presence are in force: what staff found by calibration, else the file's, else the defaults."""

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from pydantic import ValidationError

from app.config.presence import PresenceConfig
from app.devices.presence import PresenceSettings
from app.domain.calibration import CalibrationProposal
from app.domain.errors import StoreUnavailable
from app.store import Settings

_log = logging.getLogger(__name__)
_KEY = "presence.thresholds"
_NEEDED = frozenset({"arrive_rssi_dbm", "stay_rssi_dbm"})
_KNOWN = _NEEDED | {"neighbour_margin_db"}


class ThresholdSource(Enum):
    """Who has set the thresholds."""

    STAFF = "staff"
    FILE = "file"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The whole `[presence]` in force; `chosen_at` is set for staff's, `refused` says why staff's were not taken."""

    presence: PresenceConfig
    source: ThresholdSource
    chosen_at: datetime | None = None
    refused: str = ""

    @property
    def settings(self) -> PresenceSettings:
        """The same as presence takes it."""
        return PresenceSettings(**self.presence.model_dump())


def thresholds_in_force(configured: PresenceConfig, settings: Settings) -> Thresholds:
    """Return staff's choice over what is configured; a kept value that cannot be used is logged once and ignored."""
    try:
        kept = settings.get(_KEY)
    except StoreUnavailable as error:
        return configured_thresholds(configured, str(error))
    if kept is None:
        return configured_thresholds(configured)
    try:
        presence = _laid_over(configured, kept.value)
    except ValueError as error:
        return configured_thresholds(configured, f"what staff chose cannot be used ({_reason(error)})")
    return Thresholds(presence, ThresholdSource.STAFF, kept.changed_at)


def configured_thresholds(configured: PresenceConfig, refused: str = "") -> Thresholds:
    """Return what is in force without staff's choice; `refused` says why that is not taken, and is logged."""
    if refused:
        _log.warning("presence goes by the configuration: %s", refused)
    is_default = all(getattr(configured, key) == PresenceConfig.model_fields[key].default for key in _KNOWN)
    return Thresholds(configured, ThresholdSource.DEFAULT if is_default else ThresholdSource.FILE, refused=refused)


def with_proposal(settings: PresenceSettings, proposal: CalibrationProposal) -> PresenceSettings:
    """Return the settings as a proposal changes them; without a margin of its own the present one stays."""
    margin_db = proposal.neighbour_margin_db
    return replace(
        settings,
        arrive_rssi_dbm=proposal.arrive_rssi_dbm,
        stay_rssi_dbm=proposal.stay_rssi_dbm,
        neighbour_margin_db=settings.neighbour_margin_db if margin_db is None else margin_db,
    )


def keep_proposal(settings: Settings, proposal: CalibrationProposal, chosen_at: datetime) -> None:
    """Keep a proposal as staff's choice for every start to come. Raises StoreUnavailable."""
    value = {"arrive_rssi_dbm": proposal.arrive_rssi_dbm, "stay_rssi_dbm": proposal.stay_rssi_dbm}
    if proposal.neighbour_margin_db is not None:
        value["neighbour_margin_db"] = proposal.neighbour_margin_db
    settings.set(_KEY, value, chosen_at)


def forget_choice(settings: Settings) -> bool:
    """Go back to what is configured; return whether staff had chosen anything. Raises StoreUnavailable."""
    return settings.delete(_KEY)


def _laid_over(configured: PresenceConfig, value: Any) -> PresenceConfig:
    if not isinstance(value, dict) or not value.keys() <= _KNOWN or not value.keys() >= _NEEDED:
        raise ValueError("it is of another version of the program")
    return PresenceConfig.model_validate({**configured.model_dump(), **value})


def _reason(error: ValueError) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(step) for step in first['loc']) or 'thresholds'}: {first['msg']}"
    return str(error)
