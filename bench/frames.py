"""Does the camera hold up the screen? Frame intervals of the animated garments page, with and without the camera.

The real window and services in this process, the real camera process on a 15 fps video with a QR code. Garments
come and go all the time, so that cards fly; a frame is asked for 60 times a second, as a screen does (a virtual one
knows no refresh and would be drawn on without a pause). Runs with and without camera alternate.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from app.runtime.journal import SilentJournal
from app.runtime.paths import ASSETS, DataDirectory
from bench.mirror_process import quantile, verdict
from bench.videos import write_code_video

_LIMIT_RATIO = 1.5
_WARM_UP_S = 3.0
_REFRESH_MS = 16


def main() -> int:
    """Return 1 when the camera slows the screen down by more than the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=12.0)
    parser.add_argument("--pairs", type=int, default=2)
    options = parser.parse_args()
    from app.services.demo_store import seed_demo_store
    from app.store import open_database

    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        video = folder / "codes.avi"
        write_code_video(video, ["https://id.gs1.org/01/09521234000013"], blank_s=1.0, shown_s=3.0)
        directory = DataDirectory(folder / "data")
        directory.create()
        database = open_database(directory.database)
        seed_demo_store(database, directory.demo_store, ASSETS / "demo")
        database.close()
        ratios = []
        for _ in range(options.pairs):
            without = _p95_ms(application, directory, None, options.seconds)
            with_camera = _p95_ms(application, directory, video, options.seconds)
            print(f"p95 frame interval: {without:.1f} ms without the camera, {with_camera:.1f} ms with it")
            ratios.append(with_camera / without)
    return (
        0 if verdict("p95 frame interval with to without camera", statistics.median(ratios), _LIMIT_RATIO, "×") else 1
    )


def _p95_ms(application: QGuiApplication, directory: DataDirectory, video: Path | None, seconds: float) -> float:
    from app.config import load_config, with_overrides
    from app.devices.registry import driver_config
    from app.domain.garments import GarmentIdentity, GarmentSource
    from main import services_of
    from ui.application import Mirror, Screen

    config = with_overrides(load_config(None, {}, driver_config), camera_source=str(video) if video else "off")
    config = config.model_copy(update={"store": config.store.model_copy(update={"catalogue": "imported"})})
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
            session.arrive(variant.gtin, GarmentIdentity(variant.gtin), variant, GarmentSource.RFID)
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
    mirror.window.afterAnimating.disconnect(on_frame)
    mirror.close()
    application.processEvents()
    after = [moment for moment in frames if moment >= frames[0] + _WARM_UP_S]
    return quantile([1000 * (later - earlier) for earlier, later in pairwise(after)], 0.95)


if __name__ == "__main__":
    os.environ.setdefault("QSG_RENDER_LOOP", "threaded")
    sys.exit(main())
