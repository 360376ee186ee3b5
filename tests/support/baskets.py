"""A shop of a few articles and the exports of its till, for whatever learns from them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.services.sync.imports import import_feeds
from app.store import Database, open_database

NOW = (datetime.now(UTC) - timedelta(days=1)).replace(microsecond=0).isoformat()
HEAD = "transaction,article,time,quantity"

_COLUMNS = (
    "id\titem_group_id\tsku\tgtin\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tbrand\tproduct_type\n"
)
_GTINS = {"A2": "9521234000129"}


def shop(folder: Path, ids: Sequence[str], *, brand: str = "Maison", category: str = "Femme > Hauts") -> Database:
    """Open a database with a product for each id; SKU `sku-…`, one GTIN is 9521234000129 (A2)."""
    rows = [
        f"{one}\t{one}\tsku-{one}\t{_GTINS.get(one, '')}\tPiece {one}\tLinen\thttps://shop.example/{one}"
        f"\thttps://shop.example/1.png\tin_stock\t59.90 EUR\t{brand}\t{category}\n"
        for one in ids
    ]
    products = folder / "products.tsv"
    products.write_text(_COLUMNS + "".join(rows), encoding="utf-8")
    database = open_database(folder / "psyche.sqlite3")
    import_feeds(database, products=[products], language="en", allow_shrink=True)
    return database


def export(path: Path, *lines: Sequence[str], head: str = HEAD) -> Path:
    """Write a till's export."""
    path.write_text("\n".join((head, *(",".join(line) for line in lines))) + "\n", encoding="utf-8")
    return path


def ids_by_number(database: Database) -> dict[int, str]:
    """Return the ids of products by their numbers."""
    return dict(database.read("SELECT number, product_id FROM product_number"))
