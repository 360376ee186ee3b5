"""Ways to break a start: each takes dice and the surroundings, changes them, and says in a few words what it did."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from app.store.updating import bring_up_to_date, migrations
from bench.breaking.surroundings import Surroundings

Fault = Callable[[random.Random, Surroundings], str]

_FILES: Final = ("psyche.sqlite3", "installation.key", "data.version", "devices.json", "demo/products.en.xml")
_NOBODY: Final = 65534
_FAKETIME: Final = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
_WITHOUT_RIGHTS: Final = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all"]
_DATES: Final = (
    *("1970-01-01 00:00:10", "1970-01-02 12:00:00", "1999-12-31 23:59:50", "2038-01-19 03:14:00"),
    "2090-06-01 10:00:00",
)
_LOCALES: Final = ("C", "POSIX", "xx_YY.UTF-8", "tr_TR.ISO-8859-9", "zh_CN.GB18030", "ÿ", "")
_CONFIG: Final = '[kiosk]\nlanguages = ["fr", "en"]\n\n[store]\ncode = "LYO02"\n\n[camera]\nsource = "off"\n'


def truncated(dice: random.Random, start: Surroundings) -> str:
    """Cut a file off, as a power cut does."""
    path = start.file(_some_file(dice, start))
    size = path.stat().st_size
    left = dice.choice([0, 1, size // 2, max(0, size - 1), dice.randrange(size + 1)])
    os.truncate(path, left)
    return f"{path.name} cut to {left} of {size} bytes"


def flipped(dice: random.Random, start: Surroundings) -> str:
    """Turn bits over, as a dying card does."""
    path = start.file(_some_file(dice, start))
    content = bytearray(path.read_bytes())
    count = dice.choice([1, 10, 1000])
    for _ in range(count if content else 0):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)
    return f"{count} bits of {path.name} turned over"


def zeroed(dice: random.Random, start: Surroundings) -> str:
    """Write zeros over a stretch, as a file system that lost its last blocks does."""
    path = start.file(_some_file(dice, start))
    content = bytearray(path.read_bytes())
    begin = dice.choice([0, dice.randrange(len(content) + 1)])
    end = min(len(content), begin + dice.choice([100, 4096, len(content)]))
    content[begin:end] = bytes(end - begin)
    path.write_bytes(content)
    return f"bytes {begin} to {end} of {path.name} are zeros"


def swapped(dice: random.Random, start: Surroundings) -> str:
    """Exchange two files."""
    there = [name for name in _FILES if start.file(name).exists()]
    one, other = (start.file(name) for name in dice.sample(there, 2))
    kept = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(kept)
    return f"{one.name} and {other.name} exchanged"


def foreign(dice: random.Random, start: Surroundings) -> str:
    """Put something else where a file should be."""
    path = start.file(_some_file(dice, start))
    path.unlink()
    kind = dice.choice(["folder", "link to nowhere", "link to itself", "text", "other database", "pipe"])
    if kind == "folder":
        path.mkdir()
    elif kind == "link to nowhere":
        path.symlink_to("/nowhere/at/all")
    elif kind == "link to itself":
        path.symlink_to(path)
    elif kind == "text":
        path.write_text("ÿ this is none of ours\n" * 50, encoding="utf-8")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        database = sqlite3.connect(path)
        database.executescript("CREATE TABLE product (id INTEGER, other TEXT); PRAGMA user_version = 9999;")
        database.close()
    return f"{path.name} is a {kind}"


def misplaced(dice: random.Random, start: Surroundings) -> str:
    """Name a data directory that is none."""
    kind = dice.choice(["file", "below a file", "device", "empty name", "too long", "in /proc", "link to itself"])
    path = start.folder / "elsewhere"
    if kind == "file":
        path.write_text("", encoding="utf-8")
    elif kind == "below a file":
        path.write_text("", encoding="utf-8")
        path /= "data"
    elif kind == "link to itself":
        path.symlink_to(path)
    else:
        named = {"device": "/dev/null", "empty name": "", "too long": "/" + "x" * 300, "in /proc": "/proc/psyche"}
        start.arguments += ["--data", named[kind]]
        return f"--data: {kind}"
    start.data = path
    return f"--data: {kind}"


def read_only(dice: random.Random, start: Surroundings) -> str:
    """Allow no writing, by modes (without the rights of root) or by the mount."""
    assert start.data is not None
    if dice.random() < 0.5:
        start.shell = f"mount --bind {start.data} {start.data} && mount -o remount,ro,bind {start.data}"
        return "data directory mounted read-only"
    start.prefix = _WITHOUT_RIGHTS
    what = dice.choice([start.data, start.file("psyche.sqlite3"), start.file("data.version"), start.file("demo")])
    what.chmod(0o500 if what.is_dir() else 0o400)
    return f"{what.name} without the right to write"


def wrong_owner(dice: random.Random, start: Surroundings) -> str:
    """Give data to somebody else, who lets nobody look."""
    assert start.data is not None
    start.prefix = _WITHOUT_RIGHTS
    what = dice.choice([start.data, *(start.file(name) for name in _FILES if start.file(name).exists())])
    what.chmod(0o700 if what.is_dir() else 0o600)
    os.chown(what, _NOBODY, _NOBODY)
    return f"{what.name} belongs to somebody else"


def full(dice: random.Random, start: Surroundings) -> str:
    """Leave no room: the directory lies on a file system of its own, filled to the last block."""
    assert start.data is not None
    is_new = dice.random() < 0.4
    copied = "true" if is_new else f"cp -a {start.folder}/kept/. {start.data}/"
    if not is_new:
        shutil.move(start.data, start.folder / "kept")
        start.data.mkdir()
    else:
        shutil.rmtree(start.data)
        start.data.mkdir()
    left_kb = dice.choice([0, 8, 200])
    start.shell = _filled(start.data, copied, left_kb)
    return f"{left_kb} kB left for {'a new' if is_new else 'the old'} directory"


def older(dice: random.Random, start: Surroundings) -> str:
    """Leave no room for the update of a database that an earlier version of the program wrote."""
    assert start.data is not None
    scripts = migrations()
    version = dice.randrange(1, scripts[-1][0])
    for path in start.data.glob("psyche*.sqlite3*"):
        path.unlink()
    with closing(sqlite3.connect(start.file("psyche.sqlite3"), isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL").fetchall()
        list(bring_up_to_date(database, [script for script in scripts if script[0] <= version]))
    shutil.move(start.data, start.folder / "kept")
    start.data.mkdir()
    left_kb = dice.choice([0, 8, 200, 5000])
    start.shell = _filled(start.data, f"cp -a {start.folder}/kept/. {start.data}/", left_kb)
    return f"tables of version {version} and {left_kb} kB left"


def _filled(folder: Path, copied: str, left_kb: int) -> str:
    """Return what mounts a small disk, has something copied to it, and fills the rest."""
    return (
        f"mount -t tmpfs -o size=60m none {folder} && {copied} && "
        f"(dd if=/dev/zero of={folder}/filling bs=1k 2>/dev/null; "
        f"truncate -s -{left_kb}K {folder}/filling; true)"
    )


def clock(dice: random.Random, start: Surroundings) -> str:
    """Set the clock to a year that it cannot be."""
    date = dice.choice(
        [
            "1970-01-01 00:00:10",
            "1970-01-02 12:00:00",
            "1999-12-31 23:59:50",
            "2038-01-19 03:14:00",
            "2090-06-01 10:00:00",
        ]
    )
    start.environment["LD_PRELOAD"] = _FAKETIME
    start.is_killed_at_the_end = True  # it makes of some waits, which Python does up to a moment, an invalid argument
    start.environment["FAKETIME"] = f"@{date}"
    start.environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"
    start.environment["DONT_FAKE_MONOTONIC"] = "1"
    return f"it is {date}"


def locale(dice: random.Random, start: Surroundings) -> str:
    """Set a locale or an encoding that there is not."""
    name, value = dice.choice(
        [
            *[
                ("LC_ALL", value)
                for value in ("C", "POSIX", "xx_YY.UTF-8", "tr_TR.ISO-8859-9", "zh_CN.GB18030", "ÿ", "")
            ],
            *[("LANG", value) for value in ("ar_EG", "C.ISO-8859-1", "../../etc")],
            *[("PYTHONIOENCODING", "ascii"), ("PYTHONUTF8", "0"), ("LANGUAGE", "xx:yy"), ("TZ", "Nowhere/Atlantis")],
        ]
    )
    start.environment[name] = value
    return f"{name}={value!r}"


def no_home(dice: random.Random, start: Surroundings) -> str:
    """Take away the folders that a user has."""
    kind = dice.choice(["no HOME", "HOME nowhere", "HOME a file", "HOME empty", "no place of its own", "no TMPDIR"])
    if kind == "no HOME":
        del start.environment["HOME"]
    elif kind == "HOME nowhere":
        start.environment["HOME"] = "/proc/nowhere"
        start.data = None
    elif kind == "HOME a file":
        (start.folder / "file").write_text("", encoding="utf-8")
        start.environment["HOME"] = str(start.folder / "file")
        start.data = None
    elif kind == "HOME empty":
        start.environment["HOME"] = ""
    elif kind == "no place of its own":
        start.environment["XDG_DATA_HOME"] = "/proc/nowhere"
        start.data = None
    else:
        start.environment.update(
            {"TMPDIR": "/proc/nowhere", "XDG_RUNTIME_DIR": "/proc/nowhere", "XDG_CACHE_HOME": "/proc"}
        )
    return kind


def few_descriptors(dice: random.Random, start: Surroundings) -> str:
    """Allow few open files."""
    count = dice.choice([8, 12, 16, 20, 24, 32, 40, 48, 64])
    start.prefix = ["prlimit", f"--nofile={count}:{count}"]
    return f"{count} descriptors"


def little_memory(dice: random.Random, start: Surroundings) -> str:
    """Allow little memory."""
    megabytes = dice.choice([60, 120, 200, 300, 400, 500, 700, 900, 1200, 1600])
    start.prefix = ["prlimit", f"--as={megabytes * 1_000_000}"]
    return f"{megabytes} MB of addresses"


def no_screen(dice: random.Random, start: Surroundings) -> str:
    """Take the window system away, before the start or in the middle."""
    del start.environment["QT_QPA_PLATFORM"]
    kind = dice.choice(["none", "X gone", "Wayland gone", "no such platform", "killed", "killed"])
    if kind == "X gone":
        start.environment["DISPLAY"] = ":7777"
    elif kind == "Wayland gone":
        start.environment.update(
            {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "nowhere", "XDG_RUNTIME_DIR": "/proc"}
        )
    elif kind == "no such platform":
        start.environment["QT_QPA_PLATFORM"] = "papyrus"
    elif kind == "killed":
        start.environment["QT_QPA_PLATFORM"] = "xcb"
        start.kills_screen = True
    return f"screen: {kind}"


def no_fonts(dice: random.Random, start: Surroundings) -> str:
    """Take away the fonts and what finds them."""
    name, value = dice.choice(
        [("FONTCONFIG_FILE", "/dev/null"), ("FONTCONFIG_PATH", "/nowhere"), ("QT_QPA_FONTDIR", "/nowhere")]
    )
    start.environment[name] = value
    return f"{name}={value}"


def configuration(dice: random.Random, start: Surroundings) -> str:
    """Break the configuration file."""
    path = start.folder / "psyche.toml"
    kind = dice.choice(["cut", "binary", "folder", "missing", "zeros", "latin", "huge"])
    start.arguments += ["--config", str(path)]
    if kind == "cut":
        path.write_text(_CONFIG[: dice.randrange(5, len(_CONFIG) - 1)], encoding="utf-8")
    elif kind == "folder":
        path.mkdir()
    elif kind != "missing":
        content = {"binary": dice.randbytes(400), "zeros": bytes(400), "latin": _CONFIG.encode() + b"# caf\xe9\n"}
        path.write_bytes(content.get(kind, b"# x\n" * 2_000_000))
    return f"configuration: {kind}"


FAULTS: Final[tuple[Fault, ...]] = (
    *(
        truncated,
        flipped,
        zeroed,
        swapped,
        foreign,
        misplaced,
        read_only,
        wrong_owner,
        full,
        older,
        clock,
        locale,
        no_home,
    ),
    *(few_descriptors, little_memory, no_screen, no_fonts, configuration),
)

_OF_ROOT: Final = (read_only, wrong_owner, full, older)


def possible_faults() -> list[Fault]:
    """Return the kinds that this machine and user can bring about."""
    wanted = [fault for fault in FAULTS if os.geteuid() == 0 or fault not in _OF_ROOT]
    return [fault for fault in wanted if fault is not clock or Path(_FAKETIME).exists()]


def _some_file(dice: random.Random, start: Surroundings) -> str:
    """Choose a file; the database twice as often as others."""
    return dice.choice([name for name in (_FILES[0], *_FILES) if start.file(name).exists()])
