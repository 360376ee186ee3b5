"""Shoppers by the thousand who ask for all that can be asked, before one window: what its process grows by.

The real window stands over the real services, the demo store and a file on this disk. Each visit hangs a garment, asks
for five things, is answered, withdraws one, and ends. The first third is not judged: what is shown for a day fills up
meanwhile (500 requests at most).
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.config import Config, KioskConfig, RequestsConfig
from app.runtime.data.paths import ASSETS, DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.runtime.logs.logging import configure_logging
from app.runtime.process.memory_trend import theil_sen
from app.services.demonstration.articles import ANY, StockedShop
from app.services.kiosk import KioskServices
from bench.touches import resident_mb
from tests.support.asking_visits import ASKED, Visits
from tests.support.asking_window import WHO
from tests.support.mirror_process import verdict
from tests.support.staff_door import set_pin
from ui.window.application import Mirror, Screen

_SIZE: Final = (540, 960)
_ARTICLES: Final = 12
_EVERY: Final = 10
_LIMIT_MB: Final = 1.0


def grown(visits: int) -> list[tuple[float, float]]:
    """Return (hundreds of visits, resident MB) every ten visits."""
    samples = []
    application = QGuiApplication(["psyche"])
    with tempfile.TemporaryDirectory() as shop_folder, tempfile.TemporaryDirectory() as folder:
        directory = DataDirectory(Path(folder))
        config = Config(
            kiosk=KioskConfig(placement="cabin", idle_warning_s=3600),
            requests=RequestsConfig(offered=tuple(kind.value for kind in ASKED)),
        )
        shop = StockedShop(Path(shop_folder), ASSETS / "demo")
        gtins = shop.copy(directory.database, articles=ANY, count=_ARTICLES, changes=(), store_code=config.store.code)
        services = KioskServices(
            config, directory, journal=SilentJournal(), ready_made_demo=ASSETS / "demo", start_vision=None
        )
        set_pin(services.database, label=WHO)
        mirror = Mirror(services, Screen(_SIZE, is_fullscreen=False))
        mirror.show()
        shoppers = Visits(services, gtins, seed=1)
        for number in range(1, visits + 1):
            shoppers.visit(number)
            mirror.kiosk.asked_view.answer_view.dismiss()
            QTest.qWait(20)
            if number % _EVERY == 0:
                samples.append((number / 100, resident_mb()))
            if number % 50 == 0:
                print(f"after {number}: {samples[-1][1]:.0f} MB", flush=True)
        rows = services.database.read("SELECT count(*) FROM request")[0][0]
        print(f"{rows} requests were written")
        mirror.close()
    del application
    return samples


def main() -> int:
    """Return 1 where the limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=1000)
    options = parser.parse_args()
    configure_logging("ERROR")
    samples = grown(options.visits)
    slope_mb = theil_sen(samples[len(samples) // 3 :])
    return 0 if verdict("memory grows in 100 visits with requests by", slope_mb, _LIMIT_MB, "MB") else 1


if __name__ == "__main__":
    raise SystemExit(main())
