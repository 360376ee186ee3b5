"""Which thresholds of presence are in force: what staff chose or found by calibration, else what is configured."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final

from app.config import Config
from app.config.presence import PresenceConfig
from app.domain.calibration import CalibrationProposal
from app.services.settings.choices import in_force, keep, kept_choices
from app.store import Settings

_SECTION: Final = "presence."
_CALIBRATED: Final = tuple(f"{_SECTION}{key}" for key in ("arrive_rssi_dbm", "stay_rssi_dbm", "neighbour_margin_db"))


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


def thresholds_in_force(configured: Config, settings: Settings) -> Thresholds:
    """Return staff's choice over what is configured; a kept value that cannot be used is logged and ignored."""
    found = in_force(configured, settings)
    reasons = [choice.reason for choice in found.refused if choice.path.startswith(_SECTION)]
    refused = found.problem or (f"what staff chose cannot be used ({'; '.join(reasons)})" if reasons else "")
    chosen = [setting.changed_at for path, setting in found.choices.items() if path.startswith(_SECTION)]
    if not chosen:
        return configured_thresholds(configured.presence, refused)
    return Thresholds(found.config.presence, ThresholdSource.STAFF, max(chosen), refused)


def configured_thresholds(configured: PresenceConfig, refused: str = "") -> Thresholds:
    """Return what is in force without staff's choice; `refused` says why that is not taken."""
    is_default = configured == PresenceConfig()
    return Thresholds(configured, ThresholdSource.DEFAULT if is_default else ThresholdSource.FILE, refused=refused)


def choices_of(proposal: CalibrationProposal) -> dict[str, Any]:
    """Return a proposal as choices by path; without a margin of its own the present one stays."""
    found = (proposal.arrive_rssi_dbm, proposal.stay_rssi_dbm, proposal.neighbour_margin_db)
    return {path: value for path, value in zip(_CALIBRATED, found, strict=True) if value is not None}


def keep_proposal(settings: Settings, proposal: CalibrationProposal, chosen_at: datetime) -> None:
    """Keep a proposal as staff's choice for every start to come. Raises StoreUnavailable."""
    keep(settings, choices_of(proposal), chosen_at)


def forget_choice(settings: Settings, forgotten_at: datetime) -> bool:
    """Go back to what is configured; return whether staff had chosen anything. Raises StoreUnavailable."""
    chosen = [path for path in kept_choices(settings).choices if path.startswith(_SECTION)]
    keep(settings, dict.fromkeys(chosen), forgotten_at)
    return bool(chosen)
