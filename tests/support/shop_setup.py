"""What staff's pages of camera, shop data, screen, settings and privacy look at; editor and screen are real."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.config import Config
from app.domain.camera_figures import CameraFigures, CodeCount, GestureCount
from app.domain.gestures import Engagement, Gesture
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.screen import BrightnessMeans
from app.domain.shop_data import FeedStanding, ShopDataStanding, TriedArticle, TriedOutcome
from app.domain.touch_fit import Affine
from app.services.privacy.sheet import PrivacyFacts, PrivacySheet
from app.services.screen.setup import ScreenPage
from app.services.settings.editor import SettingsEditor
from app.store import Setting
from tests.support.inline_jobs import InlineJobs

READY = CameraFigures(
    status=DeviceStatus("camera", "camera", DeviceState.READY, "", 0),
    reads_codes=True,
    follows_arms=True,
    frames_per_s=30.0,
    light=51,
)


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


class ShopCameraPage(QObject):
    changed = Signal()
    counted = Signal()
    person_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.figures = READY
        self.gestures = tuple(GestureCount(gesture, 0, 0) for gesture in Gesture)
        self.codes: tuple[CodeCount, ...] = ()
        self.engagement = Engagement.NOBODY
        self.joints: tuple[float, ...] = ()
        self.is_open = False

    def open(self) -> None:
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def tell(self, **figures: Any) -> None:
        self.figures = replace(self.figures, **figures)
        self.changed.emit()

    def see(self, gesture: Gesture) -> None:
        self.gestures = tuple(replace(seen, count=seen.count + (seen.gesture is gesture)) for seen in self.gestures)
        self.counted.emit()

    def meet(self, joints: tuple[float, ...], engagement: Engagement = Engagement.READY) -> None:
        self.joints, self.engagement = joints, engagement
        self.person_changed.emit()


class ShopData(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.standing = ShopDataStanding(
            tuple(FeedStanding(kind) for kind in ("products", "inventory", "reviews", "stores"))
        )
        self.tried: list[str] = []
        self.answer = TriedArticle("", "code", TriedOutcome.NO_ARTICLE, reason="it has no digits")

    def refresh(self) -> None:
        pass

    def try_gtin(self, text: str) -> TriedArticle:
        self.tried.append(text)
        return replace(self.answer, typed=text)

    def stand(self, standing: ShopDataStanding) -> None:
        self.standing = standing
        self.changed.emit()


class ShopFiles(QObject):
    """Writes nothing; tells what it is asked for."""

    settings_written = Signal(str)
    settings_read = Signal(str)
    settings_failed = Signal(str)
    sheet_written = Signal(str)
    sheet_failed = Signal(str)
    settings_path = "data/settings.toml"

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.sheets: list[str] = []
        self.writes = 0

    def write_settings(self) -> None:
        self.writes += 1
        self.settings_written.emit(self.settings_path)

    def read_settings(self) -> None:
        self.settings_read.emit(self.text)

    def write_sheet(self, language: str) -> None:
        self.sheets.append(language)
        self.sheet_written.emit(f"data/privacy-{language}.html")


class NoLight:
    """A panel whose light is set by nobody."""

    means = BrightnessMeans.BACKLIGHT

    def set(self, percent: int) -> None:
        pass


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


def a_screen(config: Config, editor: SettingsEditor) -> ScreenPage:
    """A screen whose panel cannot be dimmed until `start` is called."""
    identity: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    return ScreenPage(config, editor, InlineJobs(), find_light=NoLight, touch_matrix=lambda: identity)


def a_sheet(config: Config) -> PrivacySheet:
    return PrivacySheet(lambda: PrivacyFacts(config, {"product": 12, "review": 3}, keeps_journal=False))
