"""Does the camera hold up the screen? Frame intervals of the animated garments page, with and without the camera.

The real window and services in this process, the real camera process on 15 fps videos of 1280×720: one of a QR code,
with arms not followed, and one of a computer-made person who raises a hand and points about, with codes and arms looked
for and the pointer drawn. Garments come and go all the time, so that cards fly; a frame is asked for 60 times a second,
as a screen does (a virtual one knows no refresh and would be drawn on without a pause). The kinds of run alternate.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from app.runtime.data.paths import ASSETS, DataDirectory
from app.runtime.logs.journal import SilentJournal
from tests.support.mirror_process import quantile, verdict
from tests.support.people import Move, record
from tests.support.videos import write_code_video

if TYPE_CHECKING:
    from ui.window.application import Mirror

_LIMIT_RATIO = 1.5
_WARM_UP_S = 5.0
_REFRESH_MS = 16
_PLACES = ((0.2, 0.3), (0.8, 0.7), (0.3, 0.8), (0.7, 0.4))


@dataclass(frozen=True)
class Sight:
    """What the camera is given to see, and whether arms are followed in it."""

    name: str
    video: Path
    follows_arms: bool


def main() -> int:
    """Return 1 when the camera slows the screen down by more than the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=12.0)
    parser.add_argument("--pairs", type=int, default=2)
    options = parser.parse_args()
    from app.services.demonstration.seeding import seed_demo_store
    from app.store import open_database

    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sights = _sights(folder)
        directory = DataDirectory(folder / "data")
        directory.create()
        database = open_database(directory.database)
        seed_demo_store(database, directory.demo_store, ASSETS / "demo")
        database.close()
        ratios: dict[str, list[float]] = {sight.name: [] for sight in sights}
        for _ in range(options.pairs):
            without = _p95_ms(application, directory, None, options.seconds)
            for sight in sights:
                with_camera = _p95_ms(application, directory, sight, options.seconds)
                print(
                    f"p95 frame interval: {without:.1f} ms without the camera, {with_camera:.1f} ms with {sight.name}"
                )
                ratios[sight.name].append(with_camera / without)
    kept = [
        verdict(f"p95 frame interval with {name} to without camera", statistics.median(of_runs), _LIMIT_RATIO, "×")
        for name, of_runs in ratios.items()
    ]
    return 0 if all(kept) else 1


def _sights(folder: Path) -> tuple[Sight, ...]:
    codes, person = folder / "codes.avi", folder / "person.avi"
    write_code_video(codes, ["https://id.gs1.org/01/09521234000013"], blank_s=1.0, shown_s=3.0)
    pointing = [Move("point", seconds=1.0, at=at) for at in _PLACES]
    record(person, [Move("rest", seconds=1.0), Move("raise_hand"), *pointing], seed=3, size=(1280, 720), distance_m=2.2)
    return Sight("codes", codes, follows_arms=False), Sight("codes and arms", person, follows_arms=True)


def _p95_ms(application: QGuiApplication, directory: DataDirectory, sight: Sight | None, seconds: float) -> float:
    from app.config import load_config, with_overrides
    from app.devices.registry import driver_config
    from app.domain.garments import GarmentIdentity
    from main import services_of
    from ui.window.application import Mirror, Screen

    config = with_overrides(load_config(None, {}, driver_config), camera_source=str(sight.video) if sight else "off")
    gestures = "on" if sight is not None and sight.follows_arms else "off"
    config = config.model_copy(
        update={
            "store": config.store.model_copy(update={"catalogue": "imported"}),
            "camera": config.camera.model_copy(update={"gestures": gestures}),
        }
    )
    mirror = Mirror(services_of(config, directory, SilentJournal()), Screen((1080, 1920), is_fullscreen=False))
    session, catalogue = mirror.services.session, mirror.services.catalogue
    variants = [product.variants[0] for product in catalogue.campaigns(8)]
    frames: list[float] = []

    def on_frame() -> None:  # afterAnimating is emitted on this thread, once for each frame
        frames.append(time.perf_counter())

    turn = 0

    def change() -> None:
        nonlocal turn
        variant = variants[turn % len(variants)]
        if turn // len(variants) % 2 == 0:
            session.arrive(variant.gtin, GarmentIdentity(variant.gtin), (variant,))
        else:
            session.leave(variant.gtin)
        turn += 1
        mirror.kiosk.navigation.openGarments()

    timer = QTimer()
    timer.timeout.connect(change)
    mirror.window.afterAnimating.connect(on_frame)
    mirror.show()
    timer.start(400)
    refresh = QTimer()
    refresh.setTimerType(Qt.TimerType.PreciseTimer)
    refresh.timeout.connect(mirror.window.update)
    refresh.start(_REFRESH_MS)
    QTimer.singleShot(round((_WARM_UP_S + seconds) * 1000), application.quit)
    application.exec()
    timer.stop()
    refresh.stop()
    _print_work(mirror)
    mirror.window.afterAnimating.disconnect(on_frame)
    mirror.close()
    application.processEvents()
    after = [moment for moment in frames if moment >= frames[0] + _WARM_UP_S]
    return quantile([1000 * (later - earlier) for earlier, later in pairwise(after)], 0.95)


def _print_work(mirror: "Mirror") -> None:
    """Print what the camera's process has done meanwhile, so that a process that did nothing is not praised."""
    camera = mirror.services.camera
    beat = None if camera is None else camera.heartbeat
    if beat is not None:
        print(f"  of {beat.frames} frames {beat.searched} searched for codes, {beat.posed} for a person", end="; ")
        print(f"searches took {beat.search_ms:.0f} ms and {beat.pose_ms:.0f} ms")


if __name__ == "__main__":
    os.environ.setdefault("QSG_RENDER_LOOP", "threaded")
    sys.exit(main())
