"""Whole files through connector and store, and what must not break the catalogue: kill, full disk, two at once."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from app.demo_store.feeds import write_feeds
from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.feeds import ImportProgress
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, open_database

ROOT = Path(__file__).resolve().parents[4]
IMPORT = """
import sys
from pathlib import Path
from app.services.sync.imports import import_feeds
from app.store import open_database
if len(sys.argv) > 3:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
database = open_database(Path(sys.argv[1]))
print("began", flush=True)
try:
    import_feeds(database, products=[Path(sys.argv[2])])
except Exception as error:
    print(type(error).__name__, error, flush=True)
    sys.exit(1)
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def feed(path: Path, articles: int, price: str = "10.00 EUR", end: str = "</channel></rss>") -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.write('<rss xmlns:g="http://base.google.com/ns/1.0"><channel><language>fr</language>\n')
        for number in range(articles):
            file.write(
                f"<item><g:id>V{number}</g:id><g:item_group_id>P{number // 6}</g:item_group_id>"
                f"<title>Chemise {number // 6}</title><description>{'Une chemise. ' * 20}</description>"
                f"<g:price>{price}</g:price></item>\n"
            )
        file.write(end)
    return path


def dump(database: Database) -> list[str]:
    """Everything but what is written down of each import."""
    return [line for line in database.connection().iterdump() if '"import_' not in line]


def start_import(database: Database, path: Path, *more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", IMPORT, str(database.path), str(path), *more]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_the_demo_store_is_taken_whole_and_the_second_time_nothing_changes(database: Database, tmp_path: Path) -> None:
    write_feeds(tmp_path, datetime.now(UTC))
    take = partial(
        import_feeds,
        database,
        stores=[tmp_path / "stores.json"],
        products=[tmp_path / "products.fr.xml", tmp_path / "products.en.xml"],
        inventory=[tmp_path / "inventory.tsv"],
        reviews=[tmp_path / "reviews.xml"],
    )
    seen: list[ImportProgress] = []
    reports = take(progress=seen.append)
    assert [(report.kind, report.language) for report in reports] == [
        ("stores", ""), ("products", "fr"), ("products", "en"), ("inventory", ""), ("reviews", "")
    ]  # fmt: skip
    assert all(report.refused == 0 and not report.remarks and report.new == report.rows > 0 for report in reports)
    assert {progress.kind for progress in seen} == {"stores", "products", "inventory", "reviews"}
    assert all(0 <= progress.bytes_read <= progress.bytes_total for progress in seen)
    before = dump(database)
    reports = take()
    assert all(report.unchanged == report.rows > 0 for report in reports)
    assert dump(database) == before
    for product in Catalogue(database).sample_products(100, "en"):
        assert product.language == "en"
        assert all(variant.gtin.startswith("0952") and variant.colour for variant in product.variants)
        assert product.pictures_of(product.colours[0])
        assert product.goes_with


def test_files_before_a_bad_one_are_kept_and_the_bad_one_changes_nothing(database: Database, tmp_path: Path) -> None:
    good, bad = feed(tmp_path / "a.fr.xml", 60), feed(tmp_path / "b.fr.xml", 9000, "12.00 EUR", end="")
    with pytest.raises(FeedInvalid, match=r"b\.fr\.xml: not well-formed"):
        import_feeds(database, products=[good, bad])
    assert Catalogue(database).counts().variants == 60
    assert database.read("SELECT DISTINCT price_minor FROM variant") == [(1000,)]


def test_a_killed_import_leaves_the_old_catalogue(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path / "old.xml", 600)])
    before = dump(database)
    process = start_import(database, feed(tmp_path / "new.xml", 60_000, "99.00 EUR"))
    assert process.stdout is not None
    log = Path(f"{database.path}-wal")
    deadline = time.monotonic() + 60
    while not (log.exists() and log.stat().st_size > 1_000_000) and time.monotonic() < deadline:
        assert process.poll() is None, "the import ended before it could be killed"
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert log.stat().st_size > 1_000_000
    assert dump(database) == before
    assert database.verify() == ""
    import_feeds(database, products=[tmp_path / "new.xml"])
    assert Catalogue(database).counts().variants == 60_000


def test_a_full_disk_leaves_the_old_catalogue(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path / "old.xml", 600)])
    before = dump(database)
    (pages,) = database.read("PRAGMA page_count")[0]
    database.connection().execute(f"PRAGMA max_page_count = {pages + 200}")
    with pytest.raises(
        StoreUnavailable, match=r"disk is full \(SQLITE_FULL\)\. The disk is full; the catalogue is as before"
    ):
        import_feeds(database, products=[feed(tmp_path / "new.xml", 20_000, "99.00 EUR")])
    assert dump(database) == before
    database.connection().execute("PRAGMA max_page_count = 1000000")
    import_feeds(database, products=[tmp_path / "new.xml"])
    assert Catalogue(database).counts().variants == 20_000


def test_a_disk_that_takes_no_more_bytes_leaves_the_old_catalogue(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path / "old.xml", 600)])
    before = dump(database)
    process = start_import(database, feed(tmp_path / "new.xml", 60_000, "99.00 EUR"), str(3 * 1024**2))
    out, _ = process.communicate(timeout=100)
    assert process.returncode == 1
    assert "StoreUnavailable" in out
    assert str(database.path) in out
    assert dump(database) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small file system takes root")
def test_a_really_full_file_system_leaves_the_old_catalogue(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(small)], capture_output=True, check=False
    ).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        database = open_database(small / "psyche.sqlite3")
        import_feeds(database, products=[feed(tmp_path / "old.xml", 600)])
        before = dump(database)
        with pytest.raises(StoreUnavailable, match="The disk is full; the catalogue is as before"):
            import_feeds(database, products=[feed(tmp_path / "new.xml", 60_000, "99.00 EUR")])
        assert dump(database) == before
        database.close()
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_two_imports_at_once_both_end_whole(database: Database, tmp_path: Path) -> None:
    one, two = feed(tmp_path / "one.xml", 3000, "10.00 EUR"), feed(tmp_path / "two.xml", 3000, "20.00 EUR")
    failures: list[BaseException] = []

    def run(path: Path) -> None:
        try:
            import_feeds(database, products=[path])
        except BaseException as error:  # noqa: BLE001, whatever it is fails the test
            failures.append(error)

    threads = [threading.Thread(target=run, args=(path,)) for path in (one, two)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(database.read("SELECT DISTINCT price_minor FROM variant")) == 1
    assert Catalogue(database).counts().variants == 3000


def test_a_second_import_that_cannot_wait_says_why(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.database.BUSY_TIMEOUT_S", 0.05)
    path = feed(tmp_path / "one.xml", 30)
    other = open_database(database.path)
    with database.transaction(), pytest.raises(StoreUnavailable, match="Another program is writing to it"):
        import_feeds(other, products=[path])
    other.close()


def test_reading_goes_on_while_an_import_writes(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path / "old.xml", 600)])
    reader = open_database(database.path)
    with database.transaction() as connection:
        connection.execute("UPDATE variant SET price_minor = 1")
        product = Catalogue(reader).product("P1", "fr")
    assert product is not None
    assert product.variants[0].price.amount_minor == 1000
    reader.close()
