"""The whole configuration, and what is in force once the placement has had its say."""

from collections.abc import Sequence
from typing import Any, Final, Self

from pydantic import Field, SerializeAsAny, model_validator

from app.config.camera import CameraConfig
from app.config.devices import DeviceConfig
from app.config.display import DisplayConfig
from app.config.hub import HubConfig
from app.config.kiosk import KioskConfig
from app.config.loyalty import LoyaltyConfig
from app.config.placement import CABIN_CAMERA_RULE, PLACEMENT_DEFAULTS, PlacementDefaults
from app.config.presence import PresenceConfig
from app.config.privacy import PrivacyConfig
from app.config.problems import KeyPath, Problem, refused, shown_value
from app.config.remote import RemoteConfig
from app.config.requests import RequestsConfig
from app.config.results import ResultsConfig
from app.config.returns import ReturnsConfig
from app.config.scans import ScansConfig
from app.config.screen import ScreenConfig
from app.config.section import Section
from app.config.staff import StaffConfig
from app.config.store import StoreConfig
from app.config.supervision import SupervisionConfig
from app.config.sync import SyncConfig
from app.config.take_away import TakeAwayConfig
from app.domain.placements import Rest

CAMERA_DEVICE: Final = "camera"
"""What the camera is called among the devices."""


class Config(Section):
    """Everything configured, frozen at start; the properties say what is in force for this placement."""

    kiosk: KioskConfig = Field(default_factory=KioskConfig, title="Kiosk", description="This screen.")
    display: DisplayConfig = Field(default_factory=DisplayConfig, title="Display", description="The panel.")
    screen: ScreenConfig = Field(default_factory=ScreenConfig, title="Screen", description="Its hours.")
    camera: CameraConfig = Field(default_factory=CameraConfig, title="Camera", description="The camera.")
    store: StoreConfig = Field(default_factory=StoreConfig, title="Store", description="The shop.")
    privacy: PrivacyConfig = Field(default_factory=PrivacyConfig, title="Privacy", description="Guarantees.")
    scans: ScansConfig = Field(default_factory=ScansConfig, title="Scans", description="Codes and cards.")
    staff: StaffConfig = Field(default_factory=StaffConfig, title="Staff", description="The staff pages.")
    presence: PresenceConfig = Field(default_factory=PresenceConfig, title="Presence", description="Tags.")
    requests: RequestsConfig = Field(
        default_factory=RequestsConfig, title="Requests", description="What can be asked for."
    )
    returns: ReturnsConfig = Field(default_factory=ReturnsConfig, title="Returns", description="What comes back.")
    results: ResultsConfig = Field(default_factory=ResultsConfig, title="Results", description="Whether it sells.")
    take_away: TakeAwayConfig = Field(default_factory=TakeAwayConfig, title="Take away", description="Lists as codes.")
    loyalty: LoyaltyConfig = Field(default_factory=LoyaltyConfig, title="Loyalty", description="Customers' cards.")
    supervision: SupervisionConfig = Field(
        default_factory=SupervisionConfig, title="Supervision", description="Staying up."
    )
    sync: SyncConfig = Field(default_factory=SyncConfig, title="Sync", description="Feeds by address.")
    remote: RemoteConfig = Field(default_factory=RemoteConfig, title="Remote", description="Monitoring from afar.")
    hub: HubConfig = Field(default_factory=HubConfig, title="Hub", description="Requests on the phones of staff.")
    devices: tuple[SerializeAsAny[DeviceConfig], ...] = Field(default=(), title="Devices", description="Readers.")

    @model_validator(mode="after")
    def _placement_allows_camera(self) -> Self:
        for path, value, allowed in _cabin_conflicts(self.kiosk, self.camera):
            raise refused(".".join(str(step) for step in path), value, allowed, reason=CABIN_CAMERA_RULE)
        return self

    @property
    def effective_camera_source(self) -> str:
        """The camera in use: "off" in a cabin, else as configured."""
        return self.camera.source if self._placement.camera_allowed else "off"

    @property
    def camera_is_allowed(self) -> bool:
        """Whether the placement takes a camera at all."""
        return self._placement.camera_allowed

    @property
    def camera_is_on(self) -> bool:
        """Whether a camera is to be opened at all."""
        return self.effective_camera_source != "off"

    @property
    def reads_codes_by_camera(self) -> bool:
        """Whether the camera is to look for QR and bar codes."""
        if not self.camera_is_on:
            return False
        return self._placement.codes_by_camera if self.camera.codes == "auto" else self.camera.codes == "on"

    @property
    def follows_arms_by_camera(self) -> bool:
        """Whether the camera is to follow the arms of the person before the screen."""
        if not self.camera_is_on:
            return False
        return self._placement.arms_by_camera if self.camera.gestures == "auto" else self.camera.gestures == "on"

    @property
    def uses_camera(self) -> bool:
        """Whether anything wants the camera; where nothing does, it is not opened."""
        return self.reads_codes_by_camera or self.follows_arms_by_camera

    @property
    def requires_sandbox(self) -> bool:
        """Whether the camera stays closed where its process cannot be locked in, configured or by placement."""
        given = self.privacy.require_sandbox
        return self._placement.sandbox_required if given is None else given

    @property
    def diagonal_inches(self) -> float:
        """Diagonal of the screen in inches, configured or by placement."""
        given = self.display.diagonal_inches
        return self._placement.diagonal_inches if given is None else given

    @property
    def viewing_distance_m(self) -> float:
        """Distance from eyes to screen in metres, configured or by placement."""
        given = self.display.viewing_distance_m
        return self._placement.viewing_distance_m if given is None else given

    @property
    def reflection(self) -> float:
        """Share of an upright screen's height that stays a mirror above the pages, by placement."""
        return self._placement.reflection

    @property
    def brings(self) -> bool:
        """Whether a shopper is first offered what is brought to them, by placement."""
        return self._placement.brings

    @property
    def rest(self) -> Rest:
        """How the screen looks while nobody uses it, by placement."""
        return self._placement.rest

    @property
    def is_touchable(self) -> bool:
        """Whether a shopper's hand reaches the screen, by placement."""
        return self._placement.touchable

    @property
    def are_garments_worn(self) -> bool:
        """Whether garments are worn before the screen, by placement."""
        return self._placement.worn

    @property
    def _placement(self) -> PlacementDefaults:
        return PLACEMENT_DEFAULTS[self.kiosk.placement]


def placement_problems(kiosk: KioskConfig, camera: CameraConfig) -> list[Problem]:
    """Return what the placement forbids of what was configured."""
    return [
        Problem(path, CABIN_CAMERA_RULE, allowed, shown_value(value))
        for path, value, allowed in _cabin_conflicts(kiosk, camera)
    ]


def scan_problems(scans: ScansConfig, devices: Sequence[str]) -> list[Problem]:
    """Return the rules that wait for a device which does not exist, and so would never apply."""
    known = (*devices, CAMERA_DEVICE)
    return [
        Problem(
            ("scans", "rules", number, "readers"),
            "no device has this name",
            f"names of [[devices]] or the camera: {', '.join(known)}",
            shown_value(reader),
        )
        for number, rule in enumerate(scans.rules)
        for reader in rule.readers
        if reader not in known
    ]


def loyalty_problems(loyalty: LoyaltyConfig, scans: ScansConfig) -> list[Problem]:
    """Return that cards are to be greeted and no rule says which codes are cards."""
    if not loyalty.enabled or any(rule.means == "loyalty" for rule in scans.rules):
        return []
    allowed = 'false, or a rule in [[scans.rules]] with means = "loyalty"'
    return [Problem(("loyalty", "enabled"), "no rule says which codes are cards", allowed, shown_value(True))]


def feed_problems(sync: SyncConfig, store: StoreConfig) -> list[Problem]:
    """Return feeds that have a name of another one, and that the demo store would be shown in their place."""
    if sync.feeds and store.catalogue == "demo":
        where = ("store", "catalogue")
        return [
            Problem(where, "feeds are fetched, and the demo store would be shown", '"imported"', shown_value("demo"))
        ]
    names = [feed.name.casefold() for feed in sync.feeds]
    return [
        Problem(
            ("sync", "feeds", number, "name"),
            f"sync.feeds[{names.index(name)}] has this name already",
            "a name of its own",
            shown_value(sync.feeds[number].name),
        )
        for number, name in enumerate(names)
        if names.index(name) < number
    ]


def _cabin_conflicts(kiosk: KioskConfig, camera: CameraConfig) -> list[tuple[KeyPath, Any, str]]:
    if PLACEMENT_DEFAULTS[kiosk.placement].camera_allowed:
        return []
    advice = f'with kiosk.placement = "{kiosk.placement}"'
    found: list[tuple[KeyPath, Any, str]] = []
    if camera.source not in ("auto", "off"):
        found.append((("camera", "source"), camera.source, f'"off" (or nothing) {advice}'))
    if camera.codes == "on":
        found.append((("camera", "codes"), camera.codes, f'"auto" or "off" {advice}'))
    if camera.gestures == "on":
        found.append((("camera", "gestures"), camera.gestures, f'"auto" or "off" {advice}'))
    return found
