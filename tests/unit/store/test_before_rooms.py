"""What the version before the rooms by subject has written still opens: data directory, backup and configuration.

Made by commit f186947: feeds imported, two settings and a calibration chosen, two PINs and a token made, and backed up.
"""

import shutil
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from app.config import Config, load_config
from app.devices.registry import driver_config
from app.domain.catalogue import Fit, ReviewOrder, ReviewSummary
from app.domain.garments import GarmentIdentity
from app.domain.money import Money
from app.domain.stores import Availability, OpeningPeriod, StockLevel
from app.domain.today import DayCounts
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.runtime.data.version import claim_directory
from app.services.access.pins import find_pin
from app.services.backup.restore import restore
from app.services.devices.thresholds import ThresholdSource, thresholds_in_force
from app.services.remote.tokens import find_token
from app.services.settings.choices import in_force, kept_choices
from app.store import (
    AuditLog,
    Catalogue,
    Counters,
    Database,
    ImportRuns,
    RemoteTokens,
    Reviews,
    Settings,
    StaffPins,
    StaffTries,
    Stock,
    Stores,
    open_database,
)

BEFORE = Path(__file__).parents[2] / "data/before_rooms"
MADE_AT = datetime(2026, 11, 30, 15, tzinfo=UTC)
PINS = {"Anna": "48291537", "1": "90417263"}
TOKEN = "psy_sCNktxEjOHTdBmWR1i8EAYk3a5Clvk4QEZ27LfVLTq0"  # noqa: S105 - opens this test's mirror alone


def copied(root: Path) -> DataDirectory:
    """The data directory itself, its database out of the text in which it is kept here."""
    shutil.copytree(BEFORE / "data", root, ignore=shutil.ignore_patterns("*.sql"))
    directory = DataDirectory(root)
    with closing(sqlite3.connect(directory.database)) as connection:
        connection.executescript((BEFORE / "data/psyche.sql").read_text(encoding="utf-8"))
    return directory


def restored(root: Path) -> DataDirectory:
    """The same out of its backup."""
    directory = DataDirectory(root)
    restore(directory, BEFORE / "backup.tar.gz")
    return directory


@pytest.fixture(params=[copied, restored])
def directory(request: pytest.FixtureRequest, tmp_path: Path) -> DataDirectory:
    found: DataDirectory = request.param(tmp_path / "data")
    claim_directory(found)
    return found


@pytest.fixture
def database(directory: DataDirectory) -> Iterator[Database]:
    with closing(open_database(directory.database)) as opened:
        yield opened


def test_its_tables_become_those_of_a_new_database(database: Database, tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "new.sqlite3")) as new:
        assert tables(database) == tables(new)


def tables(database: Database) -> dict[str, str]:
    return dict(database.read("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def test_the_catalogue_is_read_as_it_was_imported(database: Database) -> None:
    catalogue = Catalogue(database, now_s=MADE_AT.timestamp)
    assert catalogue.languages() == ("en", "fr")
    shirt = catalogue.product("shirt", "fr")
    assert shirt is not None
    assert (shirt.title, shirt.brand, shirt.composition) == ("Chemise en lin", "Rive Claire", "100 % lin")
    assert (shirt.description, shirt.care) == ("Douce et mate.", ("Lavage à 30 °C",))
    assert (shirt.category, shirt.goes_with) == (("Femme", "Chemises"), ("jeans", "scarf"))
    assert [picture.url for picture in shirt.pictures] == [f"https://shop.example/shirt-{n}.jpg" for n in (1, 2)]
    medium, large = shirt.variants
    assert (medium.colour, medium.size, medium.gtin) == ("Bleu", "M", "09521234101000")
    assert (medium.price, medium.sale_price) == (Money(7900, "EUR"), Money(5900, "EUR"))
    assert (large.price, large.sale_price) == (Money(7900, "EUR"), None)
    (english,) = catalogue.articles(GarmentIdentity("09521234101024"), "en")
    assert (english.id, english.colour, english.price) == ("J1-RAW-38", "Raw", Money(9500, "EUR"))
    history = database.read("SELECT price_minor FROM price_history")
    assert history == [(8500,)]  # what it cost before the second import


def test_stock_stores_and_reviews_are_read_as_they_were_imported(database: Database) -> None:
    counted_at = datetime(2026, 11, 30, 9, tzinfo=UTC)
    assert Stock(database).levels_of_product("PAR01", "shirt") == {
        "S1-BLU-M": StockLevel("PAR01", "S1-BLU-M", 4, Availability.IN_STOCK, counted_at, "Table 1"),
        "S1-BLU-L": StockLevel("PAR01", "S1-BLU-L", 0, Availability.OUT_OF_STOCK, counted_at, "Table 1"),
    }
    assert Stock(database).stores_having("shirt") == {"PAR01", "LYO01"}
    paris = Stores(database).store("PAR01")
    assert paris is not None
    assert (paris.name, paris.latitude, paris.telephone) == ("Paris Marais", 48.85748, "+33 1 99 00 21 40")
    assert paris.opening == tuple(OpeningPeriod(day, time(10), time(19, 30)) for day in (0, 5))
    reviews = Reviews(database)
    assert reviews.summary("shirt") == ReviewSummary(2, 4.5, (0, 0, 0, 1, 1), fit_small=1, fit_true=1)
    first, second = reviews.page("shirt", ReviewOrder.MOST_HELPFUL, None, 0, 9)
    assert (first.title, first.fit, first.helpful_count) == ("Presque parfaite", Fit.SMALL, 7)
    assert (second.author, second.language, second.rating) == ("Ann B.", "en", 5.0)


def test_imports_and_counters_are_told(database: Database) -> None:
    runs = ImportRuns(database)
    assert {run.file for run in runs.newest_good("products")} == {"products.en.xml", "products.fr.xml"}
    for kind, file, new in (
        ("inventory", "inventory.tsv", 4),
        ("reviews", "reviews.xml", 3),
        ("stores", "stores.json", 2),
    ):
        run = runs.newest(kind)
        assert run is not None
        assert (run.file, run.new, run.refused) == (file, new, 0)
    day = date(2026, 11, 29)
    assert Counters(database).between(day, day) == (DayCounts(day, 31, 40, 12, 2, 55, 1, 1, 12.5),)


def test_what_staff_chose_is_in_force_and_can_be_taken_back(database: Database) -> None:
    found = in_force(Config(), Settings(database))
    assert (found.refused, found.problem) == ((), "")
    assert (found.config.kiosk.dwell_s, found.config.display.brightness) == (1.25, 60)
    thresholds = thresholds_in_force(Config(), Settings(database))
    assert (thresholds.source, thresholds.refused) == (ThresholdSource.STAFF, "")
    assert thresholds.chosen_at == datetime(2026, 11, 30, 9, 30, tzinfo=UTC)
    presence = thresholds.presence
    assert (presence.arrive_rssi_dbm, presence.stay_rssi_dbm, presence.neighbour_margin_db) == (-58.5, -64.5, 5.5)
    history = kept_choices(Settings(database)).history
    assert [set(change.before) for change in history] == [
        {"presence.arrive_rssi_dbm", "presence.stay_rssi_dbm", "presence.neighbour_margin_db"},
        {"kiosk.dwell_s", "display.brightness"},
    ]


def test_pins_and_tokens_open(database: Database) -> None:
    pins = StaffPins(database).all()
    assert {label: find_pin(pin, pins) for label, pin in PINS.items()} == {label: label for label in PINS}
    assert find_pin("11223399", pins) is None
    assert [(tries.lane, tries.wrong) for tries in StaffTries(database).all()] == [("screen", 2)]
    token = find_token(TOKEN, RemoteTokens(database).all(), MADE_AT)
    assert token is not None
    assert token.label == "monitoring"


def test_the_audit_log_is_whole(directory: DataDirectory, database: Database) -> None:
    log = AuditLog(database, installation_key(directory.installation_key))
    assert log.verify().damage == ""
    told = [(entry.who, entry.action) for entry in log.oldest_first()]
    assert told[:7] == [
        ("console", "settings_imported"),
        ("console", "pin_set"),
        ("console", "pin_set"),
        ("console", "token_created"),
        ("console", "backup_written"),
        ("Anna", "opened"),
        ("Anna", "closed"),
    ]


def test_the_configuration_that_was_backed_up_comes_back(tmp_path: Path) -> None:
    directory = restored(tmp_path)
    assert (directory.root / "psyche.toml").read_bytes() == (BEFORE / "psyche.toml").read_bytes()


def test_the_configuration_loads_to_the_values_that_stand_in_it() -> None:
    path = BEFORE / "psyche.toml"
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    loaded = load_config(path, {}, driver_config)
    assert list(differences(written, loaded.model_dump(mode="json", serialize_as_any=True))) == []


def differences(written: Any, loaded: Any, path: str = "") -> Iterator[str]:
    """Tell where a value that was written is not the one that was loaded; keys that came later are not looked at."""
    if isinstance(written, dict):
        for key, value in written.items():
            yield from differences(value, loaded.get(key), f"{path}.{key}")
    elif isinstance(written, list) and len(written) == len(loaded):
        for index, pair in enumerate(zip(written, loaded, strict=True)):
            yield from differences(*pair, f"{path}[{index}]")
    elif written != loaded:
        yield f"{path}: {written!r} became {loaded!r}"
