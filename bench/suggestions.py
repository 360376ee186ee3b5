"""What goes with the garments in the room, at 100,000 products with rules and stock: p99 at most 2 ms of the processor.

Each question is about products that nobody has asked for before: nothing of it is remembered. Half of the products are
related by the feed, each has 60 partners that were learned, and rules of every kind hold.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store import PartnerTable

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

_PRODUCTS = 100_000
_QUESTIONS = 2_000
_MAX_P99_MS = 2.0
_PARTNERS = 60
_DEPARTMENTS = ("Femme", "Homme", "Enfant")
_KINDS = tuple(f"Rayon {number}" for number in range(20))
_COLOURS = ("Noir", "Blanc", "Bleu marine", "Rouge", "Camel", "Vert", "Rose", "Gris")
_SIZES = ("S", "M", "L", "XL")
_FIBRES = ("coton", "lin", "laine", "soie", "viscose")
_STORES = tuple(f"S{number}" for number in range(6))


def main() -> int:
    """Make the shop, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--products", type=int, default=_PRODUCTS)
    parser.add_argument("--questions", type=int, default=_QUESTIONS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="psyche-bench-") as directory:
        return _measure(Path(directory), arguments.products, arguments.questions)


def _measure(folder: Path, products: int, questions: int) -> int:
    from app.runtime.process.heap import collect_from_now_on
    from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
    from app.services.outfits.outfits import InRoom, OutfitService
    from app.services.outfits.rules import RulesService
    from app.services.suggestions.partners import TablePartners
    from app.store import Catalogue, PartnerTable, Reviews, Shelf, Stores, open_database
    from tests.support.inline_jobs import InlineJobs

    database = open_database(folder / "psyche.sqlite3")
    _fill(database.connection(), products)
    _learn(PartnerTable(database), products)
    (folder / "suggestions.toml").write_text(_rules(products), encoding="utf-8")
    catalogue = CatalogueService(
        catalogue=Catalogue(database),
        reviews=Reviews(database),
        stores=Stores(database),
        shop=ShopIdentity(_STORES[0], "Bench"),
        language="fr",
    )
    rules = RulesService(
        folder / "suggestions.toml", require_open=_nothing, record=_record, today=lambda: date(2026, 11, 30)
    )
    outfits = OutfitService(
        shelf=Shelf(database, store_code=_STORES[0], language="fr"),
        catalogue=catalogue,
        rules=rules,
        partners=TablePartners(PartnerTable(database)),
        tone_of=lambda _url: "",
        jobs=InlineJobs(),
    )
    began = time.process_time()
    outfits.start()
    reading_s = time.process_time() - began
    collect_from_now_on()  # as the mirror does once it is open
    draw = random.Random(2)
    missed = False
    for garments in (1, 3):
        asked = [[InRoom(one, f"{one}-0-1") for one in _some(draw, products, garments)] for _ in range(questions)]
        taken_ms, shown = [], 0
        for room in asked:
            began_ns = time.thread_time_ns()
            outfit = outfits.outfit(room)
            taken_ms.append((time.thread_time_ns() - began_ns) / 1e6)
            shown += len(outfit.all)
        p99_ms = _percentile(taken_ms, 99)
        missed |= p99_ms > _MAX_P99_MS
        print(
            f"{garments} garment(s): p50 {_percentile(taken_ms, 50):.2f} ms, {shown / questions:.1f} suggestions each\n"
            f"suggestions_p99 ({garments}): measured {p99_ms:.2f} ms of the processor limit {_MAX_P99_MS} ms "
            f"{'MISSED' if p99_ms > _MAX_P99_MS else 'ok'}"
        )
    print(f"{products} products; read for suggestions once an import, beside the screen: {reading_s:.1f} s")
    catalogue.stop()
    database.close()
    return int(missed)


def _some(draw: random.Random, products: int, count: int) -> list[str]:
    return [_id(draw.randrange(products)) for _ in range(count)]


def _id(number: int) -> str:
    return f"P{number:06d}"


def _nothing() -> None:
    """Let everybody in."""


def _record(action: str, /, **detail: object) -> None:
    """Write nothing down."""


def _rules(products: int) -> str:
    draw = random.Random(4)
    lines = [f"[[look]]\nproducts = {_some(draw, products, 3)!r}" for _ in range(200)]
    lines += [f"[[never]]\nproducts = {_some(draw, products, 2)!r}" for _ in range(200)]
    lines += [
        f"[[pair]]\ncategory = 'Rayon {one}'\nwanted = ['Rayon {one + 5}', 'Rayon {one + 8}']" for one in range(10)
    ]
    lines.append("[[never]]\ncategories = ['Rayon 3', 'Rayon 4']")
    lines.append("[[season]]\ncategories = ['Rayon 6']\nfirst = '04-01'\nlast = '09-30'")
    lines.append("[[campaign]]\nname = 'Lin'\nfirst = 2026-11-01\nlast = 2026-12-31\ncategories = ['Rayon 7']")
    lines.append("[margin.categories]\n'Rayon 9' = 'high'\n'Rayon 10' = 'low'")
    return "\n".join(lines)


def _fill(connection: sqlite3.Connection, products: int) -> None:
    draw = random.Random(1)
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO product VALUES (?)", ((_id(number),) for number in range(products)))
    connection.executemany(
        "INSERT INTO product_text VALUES (?, 'fr', ?, ?, '', ?, ?, '[]', '', '')",
        (
            (
                _id(number),
                f"Article {number}",
                f"Marque {number % 40}",
                f'["{_DEPARTMENTS[number % 3]}", "{_KINDS[number // 3 % 20]}"]',
                f"80 % {draw.choice(_FIBRES)}, 20 % élasthanne",
            )
            for number in range(products)
        ),
    )
    articles = [(number, colour, size) for number in range(products) for colour in range(2) for size in range(4)]
    connection.executemany(
        """
        INSERT INTO variant (key, id, product_id, gtin, sku, currency, since_s, price_minor, availability, pictures)
        VALUES (?, ?, ?, NULL, '', 'EUR', 0, ?, ?, '')
        """,
        (
            (
                key,
                f"{_id(number)}-{colour}-{size}",
                _id(number),
                1990 + number % 97 * 200,
                draw.choice(("in_stock", "")),
            )
            for key, (number, colour, size) in enumerate(articles, 1)
        ),
    )
    connection.executemany(
        """
        INSERT INTO variant_text (variant_key, language, colour, size, position, digest)
        VALUES (?, 'fr', ?, ?, ?, '')
        """,
        (
            (key, _COLOURS[(number + colour * 3) % 8], _SIZES[size], key)
            for key, (number, colour, size) in enumerate(articles, 1)
        ),
    )
    connection.executemany(
        "INSERT INTO stock_level VALUES (?, ?, ?, 'in_stock', 0, '', '', '')",
        (
            (key, store, draw.choice((0, 0, 1, 3)))
            for key, (number, _, _) in enumerate(articles, 1)
            for place, store in enumerate(_STORES)
            if (number + place) % 3 == 0
        ),
    )
    connection.executemany(
        "INSERT INTO relation VALUES (?, 'fr', ?, ?)",
        (
            (_id(number), position, _id(draw.randrange(products)))
            for number in range(0, products, 2)
            for position in range(4)
        ),
    )
    connection.execute("INSERT INTO product_number (product_id) SELECT id FROM product ORDER BY id")
    connection.execute("COMMIT")


def _learn(table: "PartnerTable", products: int) -> None:
    from app.domain.suggestions import Because
    from app.store.partners import LearnedPartners

    draw = random.Random(3)
    others = [draw.randrange(1, products + 1) for _ in range(products + _PARTNERS)]
    worth, counts = [1 / (2 + place) for place in range(_PARTNERS)], [9] * _PARTNERS
    because = [Because.BOUGHT_TOGETHER] * _PARTNERS
    table.replace(
        ((n, LearnedPartners(others[n : n + _PARTNERS], worth, counts, because)) for n in range(1, products + 1)),
        run=1,
        baskets=products,
        lines=2 * products,
    )


def _percentile(values: list[float], percent: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


if __name__ == "__main__":
    sys.exit(main())
