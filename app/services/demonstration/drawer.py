"""The process that draws the demo store's missing pictures beside the mirror, what is looked at first."""

import logging
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, Signal

from app.demo_store.stamp import is_complete
from app.runtime.data.paths import PROJECT
from app.services.catalogue.pictures import PictureService

_log = logging.getLogger(__name__)

_END_WITHIN_MS: Final = 2000


class PictureDrawer(QObject):
    """Has pictures drawn as long as some are missing, and tells the pictures' service of each that is there."""

    ended = Signal()
    """The process has ended by itself: all are there, or none can be had."""

    def __init__(
        self, directory: Path, ready_made: Path, pictures: PictureService, parent: QObject | None = None
    ) -> None:
        """Pictures are wanted in `directory`; they are drawn in `ready_made` where that can be written."""
        super().__init__(parent)
        self._directory = directory
        self._ready_made = ready_made
        self._pictures = pictures
        self._process: QProcess | None = None
        if not is_complete(directory):
            pictures.expect(directory / "pictures")
            pictures.expected.connect(self._on_expected)

    def start(self, *, asked_only: bool = False) -> None:
        """Draw what is missing, or only what is asked for; nothing where that is under way or all are there."""
        if self._process is not None:
            return
        if is_complete(self._directory):
            self._pictures.expect(None)
            return
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(PROJECT))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._on_told)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        more = ["--asked-only"] if asked_only else []
        process.start(
            sys.executable, ["-m", "app.demo_store.drawer", str(self._ready_made), str(self._directory), *more]
        )
        for url in self._pictures.still_expected:
            self._on_expected(url)

    def stop(self) -> None:
        """End the drawing; the next start goes on from there."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.terminate()
        if not process.waitForFinished(_END_WITHIN_MS):
            process.kill()
            process.waitForFinished(_END_WITHIN_MS)

    def _on_expected(self, url: str) -> None:
        if self._process is not None:
            path = url.removeprefix(f"{self._directory.as_uri()}/")
            self._process.write(f"{path}\n".encode())

    def _on_told(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            path = bytes(process.readLine().data()).decode().strip()
            self._pictures.look_again((self._directory / path).as_uri())

    def _on_finished(self, code: int) -> None:
        if self._process is None:
            return
        self._on_told()
        self._give_up(f"the drawing of the demo store's pictures ended with {code}" if code else "")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._give_up(f"the demo store's pictures cannot be drawn: {self._process.errorString()}")

    def _give_up(self, trouble: str) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if trouble:
            _log.error("%s; those that are missing are not shown", trouble)
        else:
            _log.info("the demo store's pictures are complete")
        self._pictures.expect(None)
        self.ended.emit()
