"""What suggestions are made from: the same, whether it was gathered after the import or is read from the tables."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.traits import Reach
from app.services.sync.imports import import_feeds
from app.store import Database, Shelf, open_database
from app.store.catalogue.ready_products import ReadyProducts

_HEAD = "\t".join(
    (
        *("id", "item_group_id", "title", "description", "link", "image_link", "availability"),
        *("price", "brand", "product_type", "color", "size", "material"),
    )
)
_ROW = (
    *("{id}", "{of}", "{title}", "A", "https://s.example/{id}", "https://s.example/{id}.png", "{online}"),
    *("{price} EUR", "Maison", "Femme > {kind}", "{colour}", "{size}", "lin"),
)


def feed(path: Path, *, title: str = "Chemise", online: str = "in_stock", without: str = "") -> Path:
    rows = [
        {"id": f"{of}-{colour}-{size}", "of": of, "colour": colour, "size": size, "kind": kind, "price": price}
        for of, kind, price in (("shirt", "Chemises", "59.90"), ("skirt", "Jupes", "79.90"))
        for colour in ("Bleu\u202e", "Écru")
        for size in ("S", "M")
        if of != without
    ]
    lines = ["\t".join(_ROW).format(title=f"{title} {row['of']}", online=online, **row) for row in rows]
    path.write_text("\n".join((_HEAD, *lines)) + "\n", encoding="utf-8")
    return path


def take(database: Database, file: Path) -> None:
    import_feeds(database, products=[file], language="fr", allow_shrink=True)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    take(opened, feed(tmp_path / "products.tsv"))
    yield opened
    opened.close()


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database, store_code="S1", language="fr")


def count(database: Database, *levels: tuple[str, str, int]) -> None:
    with database.transaction() as connection:
        connection.executemany(
            "INSERT OR REPLACE INTO stock_level SELECT key, ?, ?, 'in_stock', 0, '', '', '' FROM variant WHERE id = ?",
            [(store, quantity, name) for name, store, quantity in levels],
        )


def everything(shelf: Shelf) -> tuple[object, ...]:
    garments = [("shirt", "shirt-Écru-M"), ("skirt", ""), ("gone", "")]
    return (shelf.traits(["shirt", "skirt", "gone"]), shelf.stocked(["shirt", "skirt"]), shelf.brought(garments))


def reaches(shelf: Shelf) -> dict[str, Reach]:
    return {one.id: one.reach for one in shelf.stocked(["shirt"])["shirt"].articles}


def test_what_is_gathered_says_what_the_tables_say(database: Database, shelf: Shelf) -> None:
    count(database, ("shirt-Écru-M", "S1", 2), ("skirt-Écru-S", "S2", 1))
    read = everything(shelf)
    shelf.make_ready()
    assert database.read("SELECT count(*) FROM ready_product") == [(2,)]
    assert everything(shelf) == read
    shirt = shelf.traits(["shirt"])["shirt"]
    assert (shirt.category, shirt.colours, shirt.price_minor) == (("Femme", "Chemises"), ("Bleu", "Écru"), 5990)
    (shown, _) = shelf.brought([("shirt", "shirt-Écru-M"), ("shirt", "")])
    assert (shown.colour, shown.size, shown.sizes) == ("Écru", "M", frozenset("SM"))


def test_what_is_asked_for_twice_is_read_once(database: Database, shelf: Shelf) -> None:
    shelf.make_ready()
    asked = ["skirt", "shirt", "skirt", "gone"]
    assert sorted(row[0] for row in ReadyProducts(database, "fr").read(asked)) == ["shirt", "skirt"]


def test_the_stock_of_the_moment_counts_here_then_nearby_then_online(
    database: Database, shelf: Shelf, tmp_path: Path
) -> None:
    shelf.make_ready()
    count(database, ("shirt-Écru-M", "S1", 2), ("shirt-Écru-S", "S2", 1), ("shirt-Écru-S", "S3", 4))
    assert sorted(reaches(shelf).values()) == [Reach.HERE, Reach.NEARBY, Reach.DELIVERED, Reach.DELIVERED]
    take(database, feed(tmp_path / "p.tsv", online="out_of_stock"))
    count(database, ("shirt-Écru-M", "S1", 0))
    assert list(reaches(shelf).values()) == [Reach.NEARBY]


@pytest.mark.parametrize("remake", [Shelf.make_ready, lambda _shelf: None], ids=["made again", "not yet"])
def test_an_import_is_seen_at_once(
    database: Database, shelf: Shelf, tmp_path: Path, remake: Callable[[Shelf], None]
) -> None:
    shelf.make_ready()
    take(database, feed(tmp_path / "later.tsv", title="Blouse", without="skirt"))
    remake(shelf)
    assert {one.title for one in shelf.traits(["shirt", "skirt"]).values()} == {"Blouse shirt"}


def test_an_import_while_it_is_gathered_leaves_it_for_the_next_time(
    database: Database, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, took = Database.read, list[int]()

    def imports_then(self: Database, sql: str, parameters: object = ()) -> list[object]:
        if "FROM product WHERE id >" in sql and took == [] and parameters[0]:  # type: ignore[index]
            took.append(1)
            take(database, feed(tmp_path / "later.tsv", title="Blouse"))
        return read(self, sql, parameters)  # type: ignore[arg-type]

    monkeypatch.setattr(Database, "read", imports_then)
    shelf.make_ready()
    assert took
    assert shelf.traits(["shirt"])["shirt"].title == "Blouse shirt"
    shelf.make_ready()
    assert database.read("SELECT language FROM ready_for") == [("fr",)]
    assert shelf.traits(["shirt"])["shirt"].title == "Blouse shirt"


def test_where_nothing_can_be_written_the_tables_are_read(database: Database, shelf: Shelf) -> None:
    database.freeze("mode=ro")
    with pytest.raises(StoreUnavailable):
        shelf.make_ready()
    assert shelf.traits(["shirt"])["shirt"].title == "Chemise shirt"


def test_another_language_of_the_shop_makes_them_anew(database: Database, shelf: Shelf) -> None:
    shelf.make_ready()
    other = Shelf(database, store_code="S1", language="de")
    assert other.traits(["shirt"])["shirt"].title == "Chemise shirt"
    other.make_ready()
    assert database.read("SELECT language FROM ready_for") == [("de",)]


def test_a_damaged_row_is_left_out(database: Database, shelf: Shelf) -> None:
    shelf.make_ready()
    with database.transaction() as connection:
        connection.execute("UPDATE ready_product SET words = '[1', articles = 'no' WHERE product_id = 'shirt'")
    assert set(shelf.traits(["shirt", "skirt"])) == {"skirt"}
    assert set(shelf.stocked(["shirt", "skirt"])) == {"skirt"}
    assert [one.traits.id for one in shelf.brought([("shirt", ""), ("skirt", "")])] == ["skirt"]
