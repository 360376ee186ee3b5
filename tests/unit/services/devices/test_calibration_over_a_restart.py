"""All services over a simulated reader: once calibrated, a stray garment stays out, also after a restart."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.config import Config
from app.config.presence import PresenceConfig
from app.config.store import StoreConfig
from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
from app.domain.calibration import CalibrationStep
from app.domain.scans import DeviceState
from app.identification import encode_sgtin96
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import FileJournal
from app.services.kiosk import KioskServices
from tests.support.staff_door import PIN, set_pin

GTIN = "09521234000013"
GARMENT = encode_sgtin96(GTIN, 1, 7)
# With this seed the first tag is heard at −50 dBm on the hook, hence at −69 next door: loud enough to arrive.
HOOK = SimulatedConfig(driver="simulated", name="hook", reads_per_s=400, next_door_loss_db=19, seed=6)
PRESENCE = PresenceConfig(arrive_rssi_dbm=-72.0, stay_rssi_dbm=-76.0, leave_after_s=0.6)
CONFIG = Config(store=StoreConfig(catalogue="imported"), presence=PRESENCE, devices=(HOOK,))
LISTEN_S = 2.6


@contextmanager
def a_mirror(folder: Path, qtbot: QtBot) -> Iterator[tuple[KioskServices, SimulatedReader]]:
    """The services as `main.py run` builds them, without a window."""
    journal = FileJournal(folder / "journal.jsonl")
    services = KioskServices(
        CONFIG, DataDirectory(folder), journal=journal, ready_made_demo=folder / "none", start_vision=None
    )
    (reader,) = services.readers
    assert isinstance(reader, SimulatedReader)
    services.calibration._listen_ns = round(LISTEN_S * 1e9)
    services.start()
    try:
        qtbot.waitUntil(lambda: [status.state for status in services.devices.statuses] == [DeviceState.READY])
        yield services, reader
    finally:
        services.stop()
        journal.close()


def hear(services: KioskServices, qtbot: QtBot, reads: int = 80) -> None:
    """Wait until so many more reads have gone through presence."""
    counted = _count_of(services)
    until = counted() + reads
    qtbot.waitUntil(lambda: counted() >= until)


def _count_of(services: KioskServices) -> Callable[[], int]:
    return lambda: services.readings._devices["hook"].count if "hook" in services.readings._devices else 0


def gtins(services: KioskServices) -> list[str]:
    return [garment.gtin for garment in services.session.garments]


def test_a_stray_garment_stays_out_after_calibration_and_after_a_restart(tmp_path: Path, qtbot: QtBot) -> None:
    with a_mirror(tmp_path, qtbot) as (services, reader):
        calibration = services.calibration
        reader.place(GARMENT, "next_door")
        qtbot.waitUntil(lambda: gtins(services) == [f"{GTIN:0>14}"])  # the stray read to be cured

        calibration.begin("hook")
        reader.place(GARMENT, "hook")
        hear(services, qtbot, 20)
        calibration.listen_here()
        qtbot.waitUntil(lambda: calibration.step is CalibrationStep.HEARD_HERE)
        reader.place(GARMENT, "next_door")
        hear(services, qtbot, 20)
        calibration.listen_next_door()
        qtbot.waitUntil(lambda: calibration.step is CalibrationStep.PROPOSED)
        assert calibration.proposal is not None
        assert calibration.proposal.is_separable, calibration.proposal
        calibration.apply()
        assert calibration.step is CalibrationStep.APPLIED
        found = calibration.current
        assert found == (calibration.proposal.arrive_rssi_dbm, calibration.proposal.stay_rssi_dbm)
        assert found[0] > CONFIG.presence.arrive_rssi_dbm

        qtbot.waitUntil(lambda: gtins(services) == [])  # it leaves by itself
        hear(services, qtbot)
        assert gtins(services) == []
        reader.place(GARMENT, "hook")
        qtbot.waitUntil(lambda: gtins(services) != [])

    with a_mirror(tmp_path, qtbot) as (services, reader):
        assert services.calibration.current == found
        reader.place(GARMENT, "next_door")
        hear(services, qtbot)
        assert gtins(services) == []
        reader.place(GARMENT, "hook")
        qtbot.waitUntil(lambda: gtins(services) != [])

    events = [json.loads(line) for line in (tmp_path / "journal.jsonl").read_text().splitlines()]
    (calibrated,) = [event for event in events if event["event"] == "presence_calibrated"]
    assert (calibrated["arrive_rssi_dbm"], calibrated["stay_rssi_dbm"]) == found


def test_closing_the_staff_pages_ends_calibrating_and_watching(tmp_path: Path, qtbot: QtBot) -> None:
    with a_mirror(tmp_path, qtbot) as (services, reader):
        set_pin(services.database)
        services.staff.ask()
        services.staff.enter(PIN)
        qtbot.waitUntil(lambda: services.staff.is_open)
        reader.place(GARMENT)
        services.readings.watch(True)
        hear(services, qtbot, 20)
        assert [tag.epc for tag in services.readings.of("hook").tags] == [GARMENT]
        services.calibration.begin("hook")
        services.calibration.listen_here()
        services.staff.close()
        assert services.calibration.step is CalibrationStep.READY
        assert services.calibration.device == ""
        assert services.readings.of("hook").tags == ()
