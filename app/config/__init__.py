"""What an installation is configured to be: `psyche.toml`, the environment and the command line as one frozen value."""

from app.config.camera import CameraConfig
from app.config.devices import DeviceConfig
from app.config.display import DisplayConfig
from app.config.kiosk import KioskConfig
from app.config.loader import DeviceModels, load_config, with_overrides
from app.config.model import CAMERA_DEVICE, Config
from app.config.placement import Placement
from app.config.presence import PresenceConfig
from app.config.privacy import PrivacyConfig
from app.config.remote import RemoteConfig
from app.config.requests import RequestsConfig
from app.config.results import ResultsConfig
from app.config.scans import ScanRuleConfig, ScansConfig
from app.config.screen import ScreenConfig
from app.config.staff import StaffConfig
from app.config.store import StoreConfig
from app.config.supervision import SupervisionConfig
from app.config.take_away import TakeAwayConfig

__all__ = [
    "CAMERA_DEVICE",
    "CameraConfig",
    "Config",
    "DeviceConfig",
    "DeviceModels",
    "DisplayConfig",
    "KioskConfig",
    "Placement",
    "PresenceConfig",
    "PrivacyConfig",
    "RemoteConfig",
    "RequestsConfig",
    "ResultsConfig",
    "ScanRuleConfig",
    "ScansConfig",
    "ScreenConfig",
    "StaffConfig",
    "StoreConfig",
    "SupervisionConfig",
    "TakeAwayConfig",
    "load_config",
    "with_overrides",
]
