"""The real window over the real services in the test's own process, of which nothing lives on when it is closed."""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.config import Config
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.camera.camera import VisionProcess
from app.services.camera.handover import DriverPlace
from app.services.kiosk import KioskServices
from ui.window.application import Mirror, Screen

SIZE = (540, 960)


class MirrorHere:
    """One mirror; `show` builds the window, `close` takes everything down.

    What were left, view models that refresh each minute, would read the database again in the middle of a later test.
    """

    def __init__(
        self,
        qtbot: QtBot,
        data: Path,
        config: Config,
        start_vision: Callable[[DriverPlace | None, float], VisionProcess] | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.services = KioskServices(
            config,
            DataDirectory(data),
            journal=SilentJournal(),
            ready_made_demo=data / "none",
            start_vision=start_vision,
        )

    def show(self) -> None:
        self.mirror = Mirror(self.services, Screen(SIZE, is_fullscreen=False))
        self.kiosk = self.mirror.kiosk
        self.mirror.show()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def close(self) -> None:
        self.mirror.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for left in (self.kiosk, self.mirror, self.services):
            shiboken6.delete(left)
