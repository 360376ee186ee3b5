"""The services of the staff pages as the mirror builds them: what it does is counted, a restart forgets nothing."""

import logging
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config import Config, StoreConfig
from app.demo_store.feeds import write_feeds
from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
from app.domain.camera_figures import SandboxReport
from app.domain.errors import PowerUnavailable, StaffClosed
from app.domain.gestures import View
from app.domain.scans import CodeScan, DeviceState, Symbology
from app.domain.shop_data import TriedOutcome
from app.domain.today import AttentionKind
from app.identification import encode_sgtin96
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.kiosk import KioskServices
from app.services.sync.imports import import_feeds
from app.store import open_database
from tests.support.scripted_vision import ScriptedVision
from tests.support.shop import NOW
from tests.support.staff_door import PIN, set_pin
from vision.messages import CameraHealth, ViewChanged

CONFIG = Config(
    store=StoreConfig(catalogue="imported"),
    devices=(SimulatedConfig(driver="simulated", name="hook", reads_per_s=400),),
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with a catalogue whose stock was counted long ago, and one PIN."""
    folder = tmp_path_factory.mktemp("shop")
    write_feeds(folder, NOW)
    database = open_database(DataDirectory(folder).database)
    import_feeds(
        database,
        stores=[folder / "stores.json"],
        products=[folder / "products.fr.xml"],
        inventory=[folder / "inventory.tsv"],
    )
    set_pin(database)
    database.close()
    return folder


@contextmanager
def a_mirror(folder: Path, vision: ScriptedVision | None = None) -> Iterator[KioskServices]:
    services = KioskServices(
        CONFIG,
        DataDirectory(folder),
        journal=SilentJournal(),
        ready_made_demo=folder / "none",
        start_vision=None if vision is None else lambda _driver, _age_s: vision,
    )
    services.start()
    try:
        yield services
    finally:
        services.stop()


def kinds(services: KioskServices) -> dict[AttentionKind, str]:
    return {need.kind: need.subject for need in services.today.attention()}


def open_staff_pages(services: KioskServices, qtbot: QtBot) -> None:
    services.staff.ask()
    services.staff.enter(PIN)
    qtbot.waitUntil(lambda: services.staff.is_open)


def a_gtin(services: KioskServices) -> str:
    return services.catalogue.campaigns(1)[0].variants[0].gtin


def the_reader(services: KioskServices) -> SimulatedReader:
    (reader,) = services.readers
    assert isinstance(reader, SimulatedReader)
    return reader


def test_what_happens_at_the_mirror_is_counted_and_kept(shop: Path, qtbot: QtBot) -> None:
    with a_mirror(shop) as services:
        gtin = a_gtin(services)
        the_reader(services).place(encode_sgtin96(gtin, 7))
        qtbot.waitUntil(lambda: services.today.figures().today.garments_by_tag == 1)
        for value in ("00095212349990", "javascript:alert(1)"):
            services._devices.receive((CodeScan("scanner", Symbology.OTHER, value, 0),))
        services.today.note_page()
        today = services.today.figures().today
        assert (today.sessions, today.garments_by_tag, today.scans_refused, today.pages_opened) == (1, 1, 1, 1)
        assert today.outages == 0
    with a_mirror(shop) as services:
        again = services.today.figures().today
        assert (again.sessions, again.garments_by_tag, again.scans_refused, again.outages) == (1, 1, 1, 0)


def test_what_needs_staff_is_found_in_the_real_services(shop: Path, qtbot: QtBot) -> None:
    with a_mirror(shop) as services:
        qtbot.waitUntil(lambda: AttentionKind.STOCK_STALE in kinds(services))
        found = kinds(services)
        assert found[AttentionKind.STOCK_STALE] == "inventory"
        assert not found.keys() & {
            AttentionKind.NO_PIN, AttentionKind.DEVICE_OFFLINE, AttentionKind.CATALOGUE_EMPTY,
            AttentionKind.ROWS_REFUSED, AttentionKind.SANDBOX_MISSING, AttentionKind.SCREEN_SCHEDULE,
        }  # fmt: skip
        tried = services.shop_data.try_gtin(a_gtin(services))
        assert tried.outcome is TriedOutcome.FOUND
        assert tried.stock_here is None or tried.stock_is_stale


def test_a_reader_that_is_unplugged_needs_staff_until_it_is_back(shop: Path, qtbot: QtBot) -> None:
    with a_mirror(shop) as services:
        before = services.today.figures().today
        qtbot.waitUntil(lambda: [status.state for status in services.devices.statuses] == [DeviceState.READY])
        the_reader(services).unplug()
        qtbot.waitUntil(lambda: AttentionKind.DEVICE_OFFLINE in kinds(services))
        the_reader(services).plug()
        qtbot.waitUntil(lambda: AttentionKind.DEVICE_OFFLINE not in kinds(services))
        after = services.today.figures().today
        assert after.outages == before.outages + 1
        assert after.outage_s > before.outage_s


def test_a_camera_without_a_lock_or_a_view_needs_staff(shop: Path, qtbot: QtBot) -> None:
    vision = ScriptedVision()
    with a_mirror(shop, vision) as services:
        report = SandboxReport(supported=False, abi=0, restrictions=(), detail="this kernel has no Landlock")
        vision.say(report, CameraHealth(DeviceState.READY, "camera", 15.0, 1280, 720), ViewChanged(View.COVERED))
        wanted = {AttentionKind.SANDBOX_MISSING: "camera", AttentionKind.CAMERA_COVERED: "camera"}
        qtbot.waitUntil(lambda: kinds(services).items() >= wanted.items())
        assert "this kernel has no Landlock" in services.privacy_sheet.render("en")
        vision.say(SandboxReport(True, 6, ("no TCP",), ""), ViewChanged(View.CLEAR))
        qtbot.waitUntil(lambda: not kinds(services).keys() & wanted.keys())
        assert "The kernel holds that process (Landlock 6, seccomp): no TCP." in services.privacy_sheet.render("en")


def test_a_mirror_without_anything_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with a_mirror(tmp_path) as services:
        wanted = {AttentionKind.NO_PIN, AttentionKind.CATALOGUE_EMPTY}
        qtbot.waitUntil(lambda: kinds(services).keys() >= wanted)


def test_bundle_power_and_privacy_stand_behind_the_door(
    shop: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with a_mirror(shop) as services:
        with pytest.raises(StaffClosed):
            services.support_bundle.write()
        with pytest.raises(StaffClosed):
            services.power.screen_off()
        open_staff_pages(services, qtbot)
        with pytest.raises(PowerUnavailable, match="started by hand"):
            services.power.restart_program()
        with qtbot.waitSignal(services.support_bundle.written) as caught:
            services.support_bundle.write()
        with zipfile.ZipFile(caught.args[0]) as bundle:
            log = bundle.read("log.txt").decode("utf-8")
        assert "staff pages opened with PIN (redacted)" in log
        assert any("staff pages opened" in line.text for line in services.log.lines())
        qtbot.waitUntil(lambda: bool(services._privacy._rows))
        assert "<code>day_count</code>" in services.privacy_sheet.render("fr")
        services.power.screen_off()
        assert services.screen_schedule.is_dark
        wanted = {"staff_opened", "support_bundle_written", "screen_off"}
        qtbot.waitUntil(lambda: {entry.action for entry in services.audit.entries()} >= wanted)
