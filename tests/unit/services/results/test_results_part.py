"""Results in a whole mirror: a session becomes counts, the till's file settles them, staff get a report and a file."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config import Config, ResultsConfig, ScreenConfig, StoreConfig
from app.domain.errors import StaffClosed
from app.domain.garments import GarmentIdentity
from app.domain.results import LiftState
from app.runtime.data.paths import DataDirectory
from app.runtime.logs.journal import SilentJournal
from app.services.kiosk import KioskServices
from app.services.sync.imports import import_feeds
from app.services.sync.till import at_the_till
from app.store import Results, open_database
from tests.support.shop import a_gtin, a_product
from tests.support.shop_feeds import write_products
from tests.support.staff_door import PIN, set_pin

CONFIG = Config(
    store=StoreConfig(catalogue="imported"),
    screen=ScreenConfig(time_zone="UTC"),
    results=ResultsConfig(match_till=True, held_out_percent=50),
)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    directory = DataDirectory(tmp_path / "data")
    directory.create()
    database = open_database(directory.database)
    write_products(database, [a_product("shirt", goes_with=("coat",)), a_product("coat")], 0.0)
    set_pin(database)
    database.close()
    return directory.root


@contextmanager
def a_mirror(folder: Path) -> Iterator[KioskServices]:
    services = KioskServices(
        CONFIG, DataDirectory(folder), journal=SilentJournal(), ready_made_demo=folder / "none", start_vision=None
    )
    services.start()
    try:
        yield services
    finally:
        services.stop()


def visit(services: KioskServices, serial: str) -> None:
    identity = GarmentIdentity(a_gtin("shirt", 1), serial)
    services.session.arrive(f"epc {serial}", identity, services.catalogue.articles(identity))
    services.holdout.offer("shirt", ("coat",), ())
    services.session.end("done")


def test_from_a_session_to_the_report(shop: Path, qtbot: QtBot, tmp_path: Path) -> None:
    with a_mirror(shop) as services:
        for number in range(12):
            visit(services, str(number))
    database = open_database(DataDirectory(shop).database)
    try:
        results = Results(database)
        today = datetime.now(UTC).date()
        assert [(one.variant_id, one.tried) for one in results.tried(today, today)] == [("shirt-white-M", 12)]
        assert database.table_rows()["visit"] == 12
        # As if they had been yesterday, at an hour that the till has told of, and half of the pieces were sold then.
        day = (datetime.now(UTC) - timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
        with database.staff_transaction() as connection:
            connection.execute("UPDATE visit SET ended_at_s = ?", (int(day.timestamp()),))
        sales = [f"shirt-white-M,1,{(day + timedelta(hours=1)).isoformat()},{number}" for number in range(6)]
        sales += [f"coat-navy-M,1,{(day + timedelta(hours=hours)).isoformat()}," for hours in (-24, 8)]
        till = tmp_path / "till.csv"
        till.write_text("\n".join(("article,quantity,time,serial", *sales)), encoding="utf-8")
        key = DataDirectory(shop).installation_key.read_bytes()
        import_feeds(database, till=[till], at_the_till=at_the_till(CONFIG, key))
        assert database.table_rows()["visit"] == 0
        arms = results.outcomes(50)
        assert sum(arm.sessions for arm in arms.values()) == 12
        assert (
            sum(arm.bought for arm in arms.values()) == 6
        )  # by their pieces: the same article of others is not theirs
    finally:
        database.close()
    with a_mirror(shop) as services:
        with pytest.raises(StaffClosed):
            services.results.write_file()
        services.staff.ask()
        services.staff.enter(PIN)
        qtbot.waitUntil(lambda: services.staff.is_open)
        with qtbot.waitSignal(services.results.changed):
            services.results.refresh()
        report = services.results.report
        assert report is not None
        assert report.lift.state is LiftState.NOT_ENOUGH
        assert [(one.product_id, one.tried) for one in report.most_tried] == [("shirt", 12)]
        with qtbot.waitSignal(services.results.written) as caught:
            services.results.write_file()
        rows = list(csv.DictReader(Path(caught.args[0]).read_text(encoding="utf-8-sig").splitlines()))
        assert ("most_tried", "12") in [(row["list"], row["tried"]) for row in rows]
        qtbot.waitUntil(lambda: "file_written" in {entry.action for entry in services.audit.entries()})
