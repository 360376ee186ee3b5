"""The camera as staff see it: from its messages alone, counted while the page is open."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.camera_figures import CameraFigures, CodeCount, CodeMeaning, GestureCount
from app.domain.gestures import Engagement, Gesture
from app.domain.scans import CodeScan, DeviceState, Symbology
from app.services.camera.camera import CameraService
from app.services.camera.gestures import GestureService


class CameraObservation(QObject):
    """Counts gestures and codes from `open` to `close`; nothing that is counted reaches the shopper's pages meanwhile.

    Of a code its kind and what it turned out to be are kept, never its text.
    """

    changed = Signal()
    """Figures, about once a second."""
    counted = Signal()
    """A gesture or a code."""
    person_changed = Signal()

    def __init__(
        self,
        camera: CameraService | None,
        gestures: GestureService | None,
        *,
        meaning: Callable[[CodeScan], CodeMeaning],
        is_forbidden: bool,
        reads_codes: bool,
        clock_ns: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        """Follow both, where there are any; `meaning` judges a code, `is_forbidden`: the placement takes no camera."""
        super().__init__(parent)
        self._camera = camera
        self._arms = gestures
        self._meaning = meaning
        self._clock_ns = clock_ns
        self._is_open = False
        self._gestures = {gesture: GestureCount(gesture, 0, 0) for gesture in Gesture}
        self._codes: dict[tuple[Symbology, CodeMeaning], CodeCount] = {}
        self._counts: tuple[int, int, int, int] | None = None
        self._figures = CameraFigures(
            is_forbidden=is_forbidden,
            reads_codes=reads_codes and camera is not None,
            follows_arms=gestures is not None,
        )
        if camera is not None:
            camera.measured.connect(self._measure)
            camera.status_changed.connect(lambda _: self._derive())
            camera.sandbox_changed.connect(lambda _: self._derive())
            camera.code_seen.connect(self._count_code)
            self._derive()
        if gestures is not None:
            gestures.gesture_seen.connect(self._count_gesture)
            gestures.changed.connect(self._derive)
            gestures.changed.connect(self.person_changed)
            gestures.person_changed.connect(self.person_changed)
            gestures.pointer_changed.connect(self.person_changed)

    @property
    def figures(self) -> CameraFigures:
        """State, rates, light and memory."""
        return self._figures

    @property
    def gestures(self) -> tuple[GestureCount, ...]:
        """Every gesture there is, with its count."""
        return tuple(self._gestures.values())

    @property
    def codes(self) -> tuple[CodeCount, ...]:
        """Kinds of code that were read, the latest first."""
        return tuple(sorted(self._codes.values(), key=lambda code: code.last_ns, reverse=True))

    @property
    def engagement(self) -> Engagement:
        """How far the person before the mirror has come."""
        return Engagement.NOBODY if self._arms is None else self._arms.engagement

    @property
    def joints(self) -> tuple[float, ...]:
        """The person followed, as `GestureService.joints`; empty for nobody."""
        return () if self._arms is None else self._arms.joints

    @property
    def pointer(self) -> tuple[float, float] | None:
        """Where the person points, as `GestureService.pointer`."""
        return None if self._arms is None else self._arms.pointer

    @property
    def is_open(self) -> bool:
        """Whether counting goes on."""
        return self._is_open

    def open(self) -> None:
        """Begin to count, from nothing."""
        self._forget()
        self._is_open = True
        self.counted.emit()

    def close(self) -> None:
        """Stop counting and forget."""
        if self._is_open:
            self._is_open = False
            self._forget()
            self.counted.emit()

    def _forget(self) -> None:
        self._gestures = {gesture: GestureCount(gesture, 0, 0) for gesture in Gesture}
        self._codes = {}

    def _count_gesture(self, gesture: Gesture) -> None:
        if self._is_open:
            count = self._gestures[gesture].count + 1
            self._gestures[gesture] = GestureCount(gesture, count, self._clock_ns())
            self.counted.emit()

    def _count_code(self, scan: CodeScan) -> None:
        if not self._is_open:
            return
        meaning = self._meaning(scan)
        before = self._codes.get((scan.symbology, meaning))
        count = 1 if before is None else before.count + 1
        self._codes[scan.symbology, meaning] = CodeCount(scan.symbology, meaning, count, self._clock_ns())
        self.counted.emit()

    def _measure(self) -> None:
        """Take rates from what was counted between two heartbeats of one process."""
        beat = None if self._camera is None else self._camera.heartbeat
        if beat is None:
            return
        counts = (beat.at_ns, beat.frames, beat.posed, beat.searched)
        before, self._counts = self._counts, counts
        passed_ns, *gone = (now - then for now, then in zip(counts, before or counts, strict=True))
        if before is not None and passed_ns <= 0:
            self._derive()
            return
        is_same = before is not None and min(gone) >= 0  # else another process counts from its start
        frames, posed, searched = (round(count / passed_ns * 1e9, 1) if is_same else 0.0 for count in gone)
        figures = replace(self._figures, frames_per_s=frames, poses_per_s=posed, searches_per_s=searched)
        self._derive(replace(figures, light=beat.light if beat.frames else None, memory_mb=beat.resident_mb))

    def _derive(self, measured: CameraFigures | None = None) -> None:
        camera = self._camera
        if camera is None:
            return
        figures = measured or self._figures
        health = camera.health
        figures = replace(
            figures,
            status=camera.status,
            sandbox=camera.sandbox,
            width_px=0 if health is None else health.width,
            height_px=0 if health is None else health.height,
            view=self._arms.view if self._arms is not None and self._arms.is_available else None,
        )
        if camera.status.state is not DeviceState.READY:
            figures = replace(figures, frames_per_s=0.0, poses_per_s=0.0, searches_per_s=0.0, light=None, view=None)
        if figures != self._figures:
            self._figures = figures
            self.changed.emit()
