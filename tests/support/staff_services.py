"""What staff look at: services that stand still until a test changes them; editor, screen and sheet are real."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from app.config import Config
from app.domain.calibration import CalibrationProposal, CalibrationStep
from app.domain.camera_figures import CameraFigures, GestureCount
from app.domain.device_tests import TestStep
from app.domain.gestures import Engagement, Gesture
from app.domain.log_line import LogLine
from app.domain.power import PowerAbility, PowerAction
from app.domain.scans import DeviceState, DeviceStatus, Zone
from app.domain.screen import BrightnessMeans
from app.domain.shop_data import FeedStanding, ShopDataStanding, TriedArticle, TriedOutcome
from app.domain.sync import FetchStanding
from app.domain.today import DayCounts, TodayFigures
from app.domain.touch_fit import Affine
from app.services.camera.figures import CameraObservation
from app.services.devices.calibration import CalibrationService
from app.services.devices.device_tests import DeviceTests
from app.services.devices.readings import DeviceReadings, LastScan, ReadingsService, TagReading
from app.services.operations.files import StaffFiles
from app.services.operations.log import LogFilter, LogView
from app.services.operations.power import PowerService
from app.services.operations.today import TodayService
from app.services.privacy.sheet import PrivacyFacts, PrivacySheet
from app.services.results.results import ResultsService
from app.services.screen.setup import ScreenSetup
from app.services.settings.editor import SettingsEditor
from app.services.support.bundle import SupportBundle
from app.services.sync.schedule import FeedScheduler
from app.services.sync.shop_data import ShopDataService
from app.store import Setting
from tests.support.inline_jobs import InlineJobs
from tests.support.staff_door import BADGE, PIN, a_door
from ui.gallery.held import change, give, held
from ui.models.states import Emits

FRIDAY = date(2026, 11, 20)
PROPOSAL = CalibrationProposal(-58.0, -63.0, 4.0, 0.006, 0.0, is_separable=True)
CAMERA = CameraFigures(
    status=DeviceStatus("camera", "camera", DeviceState.READY, "", 0),
    reads_codes=True,
    follows_arms=True,
    frames_per_s=30.0,
    light=51,
)
ABILITIES = (
    PowerAbility(PowerAction.RESTART_PROGRAM, is_available=True),
    PowerAbility(PowerAction.SCREEN_OFF, is_available=False, reason="no output can be switched"),
    PowerAbility(PowerAction.SCREEN_ON, is_available=False),
    PowerAbility(PowerAction.SHUT_DOWN, is_available=True, is_dangerous=True),
)
NOT_SEEN = tuple(GestureCount(gesture, 0, 0) for gesture in Gesture)
NOTHING_READ = DeviceReadings(0.0, None, (), None)
NOTHING_IMPORTED = ShopDataStanding(
    tuple(FeedStanding(kind) for kind in ("products", "inventory", "reviews", "stores"))
)
SETTINGS_FILE = "data/settings.toml"
RESULTS_FILE = "data/results.csv"
NO_DIGITS = TriedArticle("", "code", TriedOutcome.NO_ARTICLE, reason="it has no digits")


class StaffServices:
    """The services of the staff's pages, by their names in KioskServices."""

    def __init__(self, config: Config) -> None:
        self.staff = a_door()
        self.readings = held(ReadingsService, of=lambda _device: NOTHING_READ)
        self.calibration = held(
            CalibrationService,
            readers=("hook",),
            device="hook",
            step=CalibrationStep.READY,
            problem=None,
            seconds_left=0,
            reads=0,
            tags=0,
            here=(),
            next_door=(),
            proposal=None,
            current=(-62.0, -68.0),
        )
        self.device_tests = held(
            DeviceTests,
            device="",
            kind="",
            step=TestStep.IDLE,
            after_s=0.0,
            seconds_left=0,
            can_retry=lambda device: device != "camera",
        )
        self.today = held(TodayService, figures=a_day(), attention=())
        self.log = held(LogView, lines=partial(_fitting, ()), modules=())
        self.support_bundle = held(SupportBundle, is_writing=False)
        self.power = held(PowerService, abilities=ABILITIES)
        self.camera_page = held(
            CameraObservation, figures=CAMERA, gestures=NOT_SEEN, codes=(), engagement=Engagement.NOBODY, joints=()
        )
        self.results = held(
            ResultsService,
            report=None,
            failure="",
            refresh=None,
            named=lambda product_id, _variant_id: (product_id, "", ""),
            write_file=Emits("written", (RESULTS_FILE,)),
        )
        self.feeds = held(FeedScheduler, standing=FetchStanding())
        self.shop_data = held(ShopDataService, standing=NOTHING_IMPORTED)
        answer(self.shop_data, NO_DIGITS)
        self.settings_editor = an_editor(  # a test may put another door in the place of this one
            config,
            lambda: self.staff.require_open(),  # noqa: PLW0108
            lambda: self.staff.require_confirmed(),  # noqa: PLW0108
        )
        self.screen_page = a_screen(config, self.settings_editor)
        self.privacy_sheet = a_sheet(config)
        self.staff_files = held(
            StaffFiles,
            settings_path=SETTINGS_FILE,
            write_settings=Emits("settings_written", (SETTINGS_FILE,)),
            write_sheet=self._tell_of_sheet,
        )

    def present_badge(self) -> None:
        """Open the staff's pages, with the PIN."""
        self.staff.present_badge(BADGE)
        self.staff.enter(PIN)

    def _tell_of_sheet(self, language: str) -> None:
        self.staff_files.sheet_written.emit(f"data/privacy-{language}.html")


def a_tag(number: int = 0, **fields: object) -> TagReading:
    """A tag on the hook, heard four times a second at -50 dBm."""
    given: dict[str, object] = {
        "epc": f"3034257bf7194e4000{number:06x}",
        "label": "Shirt",
        "zone": Zone.OWN,
        "antenna": 1,
        "rssi_dbm": -50.0,
        "reads_per_s": 4.0,
        "history": tuple((0.25 * age, -50.0) for age in range(8, -1, -1)),
        "is_present": True,
    }
    return TagReading(**(given | fields))  # type: ignore[arg-type]


def a_reading(
    *tags: TagReading, reads_per_s: float = 0.0, last_age_s: float | None = 0.0, scan: LastScan | None = None
) -> DeviceReadings:
    return DeviceReadings(reads_per_s, last_age_s, tags, scan)


def hear(readings: ReadingsService, **by_device: DeviceReadings) -> None:
    """Have these devices read this, and the others nothing."""
    change(readings, of=lambda device: by_device.get(device, NOTHING_READ))


def a_day(**counts: float) -> TodayFigures:
    given: dict[str, Any] = {"sessions": 12, "garments_by_tag": 30, "garments_by_code": 4, "pages_opened": 41, **counts}
    before = tuple(DayCounts(FRIDAY - timedelta(days=back), sessions=2 * back) for back in range(1, 14))
    return TodayFigures(DayCounts(FRIDAY, **given), before, 7300.0, 90_000.0)


def write(log: LogView, level: int, module: str, text: str) -> None:
    """Write a line, and have the log tell of it."""
    before = log.lines(LogFilter(0))
    line = LogLine(len(before) + 1, datetime(2026, 11, 20, 15, 0, tzinfo=UTC), level, module, text)
    lines = (*before, line)
    change(log, lines=partial(_fitting, lines), modules=sorted({each.module for each in lines}))


def _fitting(lines: Sequence[LogLine], wanted: LogFilter | None = None, limit: int = 500) -> tuple[LogLine, ...]:
    chosen = wanted or LogFilter()
    fitting = (
        line
        for line in lines
        if line.level >= chosen.level and line.module.startswith(chosen.module) and chosen.text in line.text
    )
    return tuple(fitting)[-limit:]


def count(camera: CameraObservation, gesture: Gesture) -> None:
    """Have a gesture seen once more."""
    give(
        camera, gestures=tuple(replace(seen, count=seen.count + (seen.gesture is gesture)) for seen in camera.gestures)
    )
    camera.counted.emit()


def meet(camera: CameraObservation, joints: tuple[float, ...], engagement: Engagement = Engagement.READY) -> None:
    """Have somebody before the camera."""
    give(camera, joints=joints, engagement=engagement)
    camera.person_changed.emit()


def answer(shop_data: ShopDataService, tried: TriedArticle) -> None:
    """Answer so to whatever is tried."""
    give(shop_data, try_gtin=lambda text: replace(tried, typed=text))


class KeptInMemory:
    """Settings as the database keeps them."""

    def __init__(self) -> None:
        self.kept: dict[str, Setting] = {}

    def under(self, prefix: str) -> dict[str, Setting]:
        return {key: setting for key, setting in self.kept.items() if key.startswith(prefix)}

    def rewrite(
        self, prefix: str, change: Callable[[dict[str, Setting]], Mapping[str, Any]], changed_at: datetime
    ) -> None:
        for key, value in change(self.under(prefix)).items():
            self.kept.pop(key, None)
            if value is not None:
                self.kept[key] = Setting(value, changed_at)


def an_editor(
    config: Config,
    require_open: Callable[[], None] = lambda: None,
    require_confirmed: Callable[[], None] = lambda: None,
) -> SettingsEditor:
    return SettingsEditor(
        configured=config,
        running=config,
        settings=KeptInMemory(),  # type: ignore[arg-type]
        jobs=InlineJobs(),
        require_open=require_open,
        require_confirmed=require_confirmed,
    )


class NoLight:
    """A panel whose light is set by nobody."""

    means = BrightnessMeans.BACKLIGHT

    def set(self, percent: int) -> None:
        pass


def a_screen(config: Config, editor: SettingsEditor) -> ScreenSetup:
    """A screen whose panel cannot be dimmed until `start` is called."""
    identity: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    return ScreenSetup(config, editor, InlineJobs(), find_light=NoLight, touch_matrix=lambda: identity)


def a_sheet(config: Config) -> PrivacySheet:
    return PrivacySheet(lambda: PrivacyFacts(config, {"product": 12, "review": 3}, keeps_journal=False))
