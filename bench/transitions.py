"""Are movements between pages as smooth as the screen allows? Frame intervals in them, against an empty window's.

The real window and services in a process of their own for each renderer: Qt's software renderer, and OpenGL. A frame is
asked for 60 times a second, as a screen does. First a window in which one square moves, then the mirror, in which pages
open and close, garments come and go, and colours are chosen, again and again; then the square once more. What counts
are the intervals within a transition, none while the mirror is at rest.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.runtime.data.paths import ASSETS, DataDirectory
from app.runtime.logs.journal import SilentJournal
from tests.support.mirror_process import quantile, verdict

if TYPE_CHECKING:
    from app.domain.catalogue import Variant
    from ui.window.application import Mirror

_LIMIT_RATIO = 1.5
_REFRESH_MS = 16
_WARM_UP_MS = 4000
_PAUSE_MS = 700
_LASTS_S = 0.36  # the longest movement, and a frame
_SIZE = (1080, 1920)
_RENDERERS = {"Software": {"QT_QUICK_BACKEND": "software"}, "OpenGL": {"QSG_RHI_BACKEND": "opengl"}}

_EMPTY = b"""
import QtQuick

Window {
    color: "black"
    height: 1920
    width: 1080

    Rectangle {
        color: "white"
        height: 60
        width: 60

        NumberAnimation on x {
            duration: 320
            from: 0
            loops: Animation.Infinite
            to: 900
        }
    }
}
"""


def main() -> int:
    """Return 1 when transitions are slower than an empty window by more than the limit, by either renderer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=14.0)
    parser.add_argument("--renderer", choices=tuple(_RENDERERS), help="only this one, in this process")
    options = parser.parse_args()
    if options.renderer:
        return 0 if _is_smooth(options.renderer, options.seconds) else 1
    codes = []
    sys.stdout.flush()
    for name, environment in _RENDERERS.items():
        command = [sys.executable, "-m", "bench.transitions", "--renderer", name, "--seconds", str(options.seconds)]
        codes.append(subprocess.run(command, env={**os.environ, **environment}, check=False).returncode)
    return 1 if any(codes) else 0


def _is_smooth(renderer: str, seconds: float) -> bool:
    from PySide6.QtGui import QGuiApplication

    _application = QGuiApplication(sys.argv[:1])
    before = _of_empty_window(renderer, seconds / 2)
    mirror_ms, count = _of_transitions(seconds)
    empty_ms = statistics.mean([before, _of_empty_window(renderer, seconds / 2)])
    print(f"{renderer}: {mirror_ms:.1f} ms in {count} transitions, {empty_ms:.1f} ms in an empty window")
    name = f"p95 frame interval in transitions to an empty window's, {renderer}"
    return verdict(name, mirror_ms / empty_ms, _LIMIT_RATIO, "×")


def _of_empty_window(renderer: str, seconds: float) -> float:
    engine = QQmlApplicationEngine()
    engine.loadData(_EMPTY)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.show()
    _wait(1000)
    api = window.rendererInterface().graphicsApi().name
    if api != renderer:
        sys.exit(f"{renderer} is not to be had on this screen, only {api}: run the bench by make bench.")
    with _frames_of(window) as frames:
        _wait(round(1000 * seconds))
    window.close()
    return quantile([1000 * (later - earlier) for earlier, later in pairwise(frames)], 0.95)


def _of_transitions(seconds: float) -> tuple[float, int]:
    """Return the p95 of the intervals within transitions, and how many transitions there were."""
    from app.config import load_config
    from app.devices.registry import driver_config
    from app.services.demonstration.seeding import seed_demo_store
    from app.store import open_database
    from main import services_of
    from ui.window.application import Mirror, Screen

    with tempfile.TemporaryDirectory() as name:
        directory = DataDirectory(Path(name) / "data")
        directory.create()
        database = open_database(directory.database)
        seed_demo_store(database, directory.demo_store, ASSETS / "demo")
        database.close()
        environment = {"PSYCHE_STORE__CATALOGUE": "imported", "PSYCHE_CAMERA__SOURCE": "off"}
        config = load_config(None, environment, driver_config)
        mirror = Mirror(services_of(config, directory, SilentJournal()), Screen(_SIZE, is_fullscreen=False))
        mirror.show()
        acts = cycle(_acts(mirror))
        _wait(_WARM_UP_MS)
        for _ in range(8):  # all pages once, so that what is drawn the first time has been
            next(acts)()
            _wait(_PAUSE_MS)
        began: list[float] = []
        with _frames_of(mirror.window) as frames:
            until = time.perf_counter() + seconds
            while time.perf_counter() < until:
                began.append(time.perf_counter())
                next(acts)()
                _wait(_PAUSE_MS)
        mirror.close()
    within = [
        1000 * (later - earlier)
        for earlier, later in pairwise(frames)
        if any(start <= later <= start + _LASTS_S for start in began)
    ]
    return quantile(within, 0.95), len(began)


def _acts(mirror: "Mirror") -> list[Callable[[], None]]:
    """Return what is done in turn: it begins and ends with two garments, on their page."""
    from app.domain.garments import GarmentIdentity

    navigation, session, catalogue = mirror.kiosk.navigation_view, mirror.services.session, mirror.services.catalogue
    shown, *others = catalogue.campaigns(3)
    first, second, third = (product.variants[0] for product in (shown, *others))

    def bring(variant: "Variant") -> None:
        session.arrive(variant.gtin, GarmentIdentity(variant.gtin), (variant,))

    for variant in (first, second):
        bring(variant)
    return [
        navigation.openGarments,
        lambda: navigation.openProduct(shown.id, first.id),
        lambda: navigation.open("reviews"),
        navigation.back,
        lambda: navigation.open("goes_with"),
        navigation.back,
        navigation.back,
        lambda: bring(third),
        lambda: session.leave(third.gtin),
    ]


@contextmanager
def _frames_of(window: QQuickWindow) -> Iterator[list[float]]:
    """Ask for a frame 60 times a second, and give when each was begun."""
    frames: list[float] = []

    def note() -> None:  # afterAnimating is emitted on this thread, once for each frame
        frames.append(time.perf_counter())

    refresh = QTimer()
    refresh.setTimerType(Qt.TimerType.PreciseTimer)
    refresh.timeout.connect(window.update)
    refresh.start(_REFRESH_MS)
    window.afterAnimating.connect(note)
    yield frames
    window.afterAnimating.disconnect(note)
    refresh.stop()


def _wait(duration_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
