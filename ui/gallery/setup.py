"""What the staff's pages of camera, shop data, screen, settings and privacy look at, as a pose has it, for pictures."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.camera_figures import CameraFigures, CodeCount, GestureCount
from app.domain.editable import EditableKey, ImportPlan, KeyValue, PastChange, RefusedChoice
from app.domain.gestures import Engagement
from app.domain.shop_data import ShopDataStanding, TriedArticle
from app.services.demonstration.setup_scenes import SetupPose
from app.services.kiosk import KioskServices
from app.services.privacy.sheet import PrivacyFacts, PrivacySheet, SandboxFacts, table_rows
from ui.models.kinds import Kiosk
from ui.window.kiosk import KioskViewModel

_FOLDER = "/var/lib/psyche"
_FILE = """
[kiosk]
idle_warning_s = 45
languages = ["fr", "en", "ar"]

[presence]
leave_after_s = 4
"""
_REFUSED_FILE = "[kiosk]\nidle_warning_s = 1\n"


class PosedCamera(QObject):
    """A camera that sees what it is told."""

    changed = Signal()
    counted = Signal()
    person_changed = Signal()

    def __init__(self, pose: SetupPose) -> None:
        super().__init__()
        camera = pose.camera
        self.figures: CameraFigures = camera.figures
        self.gestures: tuple[GestureCount, ...] = camera.gestures
        self.codes: tuple[CodeCount, ...] = camera.codes
        self.engagement: Engagement = camera.engagement
        self.joints: tuple[float, ...] = camera.joints

    def open(self) -> None:
        """Change nothing."""

    def close(self) -> None:
        """Change nothing."""


class PosedShopData(QObject):
    """The feeds of the pose over the articles that are there."""

    changed = Signal()

    def __init__(self, services: KioskServices, pose: SetupPose) -> None:
        super().__init__()
        self._services = services
        self.standing: ShopDataStanding = pose.standing

    def refresh(self) -> None:
        """Change nothing."""

    def try_gtin(self, text: str) -> TriedArticle:
        """Answer as the mirror would."""
        return self._services.shop_data.try_gtin(text)


class PosedEditor(QObject):
    """The editor behind an open door, with choices of another version."""

    def __init__(self, services: KioskServices, pose: SetupPose) -> None:
        super().__init__()
        self._editor = services.settings_editor
        self._editor.change_all(pose.chosen)
        self.refused: tuple[RefusedChoice, ...] = pose.ignored

    @property
    def changed(self) -> SignalInstance:
        """As the editor's."""
        return self._editor.changed

    @property
    def history(self) -> tuple[PastChange, ...]:
        """As the editor's."""
        return self._editor.history

    @property
    def needs_restart(self) -> bool:
        """As the editor's."""
        return self._editor.needs_restart

    @property
    def is_saving(self) -> bool:
        """As the editor's."""
        return self._editor.is_saving

    @property
    def save_problem(self) -> str:
        """As the editor's."""
        return self._editor.save_problem

    def refresh(self) -> None:
        """Change nothing."""

    def editable(self) -> tuple[EditableKey, ...]:
        """As the editor's."""
        return self._editor.editable()

    def change(self, path: str, value: KeyValue) -> str:
        """Choose a value."""
        return self._editor.change_all({path: value})

    def undo(self) -> str:
        """Change nothing."""
        return ""

    def forget(self, path: str) -> str:
        """Change nothing."""
        return path and ""

    def plan_import(self, text: str) -> ImportPlan:
        """As the editor's."""
        return self._editor.plan_import(text)

    def import_(self, text: str) -> ImportPlan:
        """Change nothing."""
        return self._editor.plan_import(text)


class PosedFiles(QObject):
    """Writes nothing, and reads what the pose says."""

    settings_written = Signal(str)
    settings_read = Signal(str)
    settings_failed = Signal(str)
    sheet_written = Signal(str)
    sheet_failed = Signal(str)
    settings_path = f"{_FOLDER}/settings.toml"

    def __init__(self, pose: SetupPose) -> None:
        super().__init__()
        self._pose = pose

    def write_settings(self) -> None:
        """Say that it is written."""
        self.settings_written.emit(self.settings_path)

    def read_settings(self) -> None:
        """Give the text of the pose."""
        self.settings_read.emit(_REFUSED_FILE if self._pose.file == "failed" else _FILE)

    def write_sheet(self, language: str) -> None:
        """Say that it is written."""
        self.sheet_written.emit(self._pose.sheet or f"{_FOLDER}/privacy-{language}.html")


def posed_sheet(services: KioskServices, pose: SetupPose) -> PrivacySheet:
    """Return the sheet of a mirror with the camera of the pose."""
    config, figures = services.config, pose.camera.figures
    if figures.status is not None:
        config = config.model_copy(update={"camera": config.camera.model_copy(update={"source": "auto"})})
    sandbox = figures.sandbox
    held = (
        None
        if sandbox is None
        else SandboxFacts(sandbox.is_locked_in, sandbox.abi, sandbox.restrictions, sandbox.detail)
    )
    facts = PrivacyFacts(config, table_rows(services.database), held, keeps_journal=False)
    return PrivacySheet(lambda: facts)


def lead_setup(kiosk: KioskViewModel, pose: SetupPose, gtins: Sequence[str]) -> None:
    """Press what staff would press on the page that is open."""
    _lead_shop_data(kiosk, pose, gtins)
    _lead_settings(kiosk, pose)
    if pose.pattern:
        screen = kiosk.admin.page("screen")
        screen.show(int(Kiosk.Pattern[pose.pattern]))
        for finger, (x, y) in enumerate(pose.touches):
            screen.touch(finger, x, y, True)
            if pose.pattern == "Targets":
                screen.touch(finger, x, y, False)
    if pose.sheet:
        kiosk.admin.page("privacy").writeSheet()


def _lead_shop_data(kiosk: KioskViewModel, pose: SetupPose, gtins: Sequence[str]) -> None:
    shop = kiosk.admin.page("shop_data")
    if pose.feed:
        shop.openRefused(pose.feed)
    if pose.tried is not None:
        shop.showTrying(True)
        shop.write(pose.typed or (next(iter(gtins), "") if pose.tried == "first" else pose.tried))
        if pose.tried:
            shop.tryIt()


def _lead_settings(kiosk: KioskViewModel, pose: SetupPose) -> None:
    settings = kiosk.admin.page("settings")
    if pose.section:
        settings.openSection(pose.section)
    if pose.wish is not None:
        settings.toggleMember(*pose.wish)
    if pose.file:
        settings.showFile(True)
        steps: dict[str, Any] = {"written": settings.writeFile, "read": settings.readFile, "failed": settings.readFile}
        steps.get(pose.file, lambda: None)()
