"""Data directories to be broken: a small shop as an import leaves it, and ways in which a power cut leaves one."""

import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.services.sync.imports import import_feeds
from app.store import AuditLog, Settings, StaffPins, open_database, staff_file

NOW = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
GTINS = ("09521234000013", "09521234000020")
_COLUMNS = ("id", "item_group_id", "gtin", "title", "description", "link", "image_link", "availability", "price")
_SAME = ("Linen", "https://shop.example/", "https://shop.example/1.png", "in_stock", "59.90 EUR")


def a_shop(root: Path, articles: int = 2) -> DataDirectory:
    """A directory with a catalogue, a PIN, a choice of staff and a key; all but the first two articles lack a GTIN."""
    directory = DataDirectory(root)
    directory.create()
    feed = root / "products.tsv"
    codes = [*GTINS, *[""] * articles][:articles]
    rows = [(f"v{number}", f"p{number}", code, f"Piece {number}", *_SAME) for number, code in enumerate(codes)]
    feed.write_text("\n".join("\t".join(row) for row in (_COLUMNS, *rows)) + "\n", encoding="utf-8")
    key = installation_key(directory.installation_key)
    with closing(open_database(directory.database)) as database:
        import_feeds(database, products=[feed], language="en")
        StaffPins(database).keep("1", "a hash", NOW)
        Settings(database).rewrite("config", lambda _: {"config.kiosk.dwell_s": 1.25}, NOW)
        AuditLog(database, key).append(NOW, "1", "opened", {})
    feed.unlink()
    return directory


def statement(path: Path, *sql: str) -> None:
    """Change a database as another program would."""
    with closing(sqlite3.connect(path)) as connection:
        if staff_file.staff_path(path).exists():
            staff_file.attach(connection, path)
        for text in sql:
            connection.execute(text)
        connection.commit()


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _cut_within_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 3 + 17)


def _zeroed(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def _first_page_zeroed(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(4096))


def _half_zeroed(path: Path) -> None:
    half = path.stat().st_size // 2
    with path.open("r+b") as file:
        file.seek(half)
        file.write(bytes(path.stat().st_size - half))


def _empty(path: Path) -> None:
    os.truncate(path, 0)


def _noise(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def _text(path: Path) -> None:
    path.write_bytes(b"<html>this is no database</html>")


def _pages_flipped(path: Path) -> None:
    with path.open("r+b") as file:
        for page in range(1, path.stat().st_size // 4096, 3):
            file.seek(page * 4096)
            file.write(b"\xff\x00\xa5" * 20)


def _foreign(path: Path) -> None:
    path.unlink()
    statement(path, "CREATE TABLE other (x)", "INSERT INTO other VALUES (1)")


def _without_a_table(path: Path) -> None:
    statement(path, "DROP TABLE variant_text")


def _of_a_wrong_version(path: Path) -> None:
    statement(path, "PRAGMA user_version = 2")


BREAKS: tuple[Callable[[Path], None], ...] = (
    _cut,
    _cut_within_a_page,
    _zeroed,
    _first_page_zeroed,
    _half_zeroed,
    _empty,
    _noise,
    _text,
    _pages_flipped,
    _foreign,
    _without_a_table,
    _of_a_wrong_version,
)
"""Each leaves a database file that is not what the program wrote."""


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """Give a disk of its own, so small; skips the test where none may be mounted."""
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def fill_up(folder: Path) -> Path:
    """Take all the room of a disk; return the file that has it."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65_536, 4096, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return filler


def mount_again(folder: Path, how: str) -> None:
    """Have the disk writable or not: `rw` or `ro`."""
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)
