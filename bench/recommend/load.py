"""What learning costs in a process of its own, and what looking up costs the mirror."""

import json
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import numpy as np

from app.domain.suggestions import Because
from app.recommend.history import Attributes, History
from app.services.suggestions.partners import TablePartners
from app.store import Database, LearnedPartners, PartnerTable, open_database

_MILLIONS = (0.15, 1.5, 15.0)
_LIMITED = 1.5
_MOST_S, _MOST_MB = 30.0, 500.0
_PRODUCTS, _PARTNERS, _LOOK_UPS, _MOST_MS = 100_000, 60, 5000, 2.0
_CHILD = """
import json, sys, time
from pathlib import Path
from app.services.suggestions.training import main
code = main(sys.argv[1], "en")
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps([code, time.process_time(), int(peak.split()[1]) * 1024 / 1e6]))
"""


def growth(history: History, attributes: Attributes) -> int:
    """Learn from databases of three sizes made of the same baskets; return how many limits were missed."""
    missed, times_s = 0, []
    for millions in _MILLIONS:
        with tempfile.TemporaryDirectory(prefix="psyche-bench-") as folder:
            path = Path(folder) / "psyche.sqlite3"
            with closing(open_database(path)) as database:
                lines = _fill(database, history, attributes, round(millions * 1e6))
            done = subprocess.run([sys.executable, "-c", _CHILD, path], check=True, capture_output=True, text=True)
            code, seconds, peak_mb = json.loads(done.stdout)
            assert code == 0, done.stderr
        times_s.append((lines, seconds))
        print(f"{lines / 1e6:.2f} million lines: {seconds:.1f} s of the processor, {peak_mb:.0f} MB", flush=True)
        if millions == _LIMITED:
            is_kept = seconds <= _MOST_S and peak_mb <= _MOST_MB
            missed += not is_kept
            print(
                f"learning: measured {seconds:.1f} s, {peak_mb:.0f} MB limit {_MOST_S:.0f} s, {_MOST_MB:.0f} MB "
                f"{'ok' if is_kept else 'MISSED'}"
            )
    (fewer, fast_s), (more, slow_s) = times_s[-2:]
    power = np.log(slow_s / fast_s) / np.log(more / fewer)
    print(f"time grows with lines^{power:.2f}: 100 million would take {slow_s * (1e8 / more) ** power / 60:.0f} min")
    return missed


def _fill(database: Database, history: History, attributes: Attributes, lines: int) -> int:
    """Write so many lines: the first of the history, or all of it several times on the same days."""
    times = max(1, round(lines / len(history.item)))
    part = (
        history
        if times > 1 or lines >= len(history.item)
        else history.where(np.random.default_rng(1).random(len(history.day)) < lines / len(history.item))
    )
    days = part.day[part.basket].tolist()
    baskets, items = part.basket.tolist(), (part.item + 1).tolist()
    with database.transaction() as connection:
        run = connection.execute
        run("INSERT INTO import_run VALUES (1, 'baskets', 'bench', '', 0, 1, 0, 0, 0, 0, '')")
        connection.executemany("INSERT INTO product VALUES (?)", ((f"P{one}",) for one in range(history.items)))
        texts = (
            (f"P{one}", str(brand), json.dumps(["Shop", str(category)]))
            for one, (brand, category) in enumerate(zip(attributes.by_brand, attributes.finest, strict=True))
        )
        connection.executemany("INSERT INTO product_text VALUES (?, 'en', 'A', ?, '', ?, '', '[]', '', '')", texts)
        run("INSERT INTO product_number SELECT rowid, id FROM product")
        for time_ in range(times):
            rows = (
                (day, time_ << 32 | basket, item, 1, 1) for day, basket, item in zip(days, baskets, items, strict=True)
            )
            connection.executemany("INSERT OR IGNORE INTO basket_line VALUES (?, ?, ?, ?, ?)", rows)
        (count,) = run("SELECT count(*) FROM basket_line").fetchone()
    return int(count)


def look_up() -> int:
    """Look up what goes with one to five garments of 100,000 products; return 1 where that takes too long."""
    draw = random.Random(1)
    with tempfile.TemporaryDirectory(prefix="psyche-bench-") as folder:
        database = open_database(Path(folder) / "psyche.sqlite3")
        with closing(database):
            _fill_table(database, draw)
            partners = TablePartners(PartnerTable(database))
            times_ms = []
            for place in range(_LOOK_UPS):
                here = [f"P{draw.randrange(_PRODUCTS)}" for _ in range(1 + place % 5)]
                began = time.thread_time_ns()
                found = partners.partners(here, limit=24)
                times_ms.append((time.thread_time_ns() - began) / 1e6)
                assert len(found) == 24
    times_ms.sort()
    p99_ms = times_ms[len(times_ms) * 99 // 100]
    is_kept = p99_ms <= _MOST_MS
    print(f"look-up of 24 among {_PRODUCTS} products: p50 {times_ms[len(times_ms) // 2]:.2f} ms")
    print(f"partners_p99: measured {p99_ms:.2f} ms limit {_MOST_MS} ms {'ok' if is_kept else 'MISSED'}")
    return int(not is_kept)


def _fill_table(database: Database, draw: random.Random) -> None:
    with database.transaction() as connection:
        connection.executemany("INSERT INTO product VALUES (?)", ((f"P{one}",) for one in range(_PRODUCTS)))
        connection.execute("INSERT INTO product_number SELECT rowid, id FROM product")
    worth = [1.0 / place for place in range(1, _PARTNERS + 1)]
    rows = (
        (
            number,
            LearnedPartners(
                [1 + draw.randrange(_PRODUCTS) for _ in worth], worth, [7] * _PARTNERS,
                (Because.BOUGHT_TOGETHER,) * _PARTNERS,
            ),
        )
        for number in range(1, _PRODUCTS + 1)
    )  # fmt: skip
    PartnerTable(database).replace(rows, run=1, baskets=1, lines=1)
