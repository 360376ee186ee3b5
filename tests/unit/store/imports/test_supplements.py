"""A feed of ids and some attributes changes what it names, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.connectors.merchant_feed import is_supplemental
from app.domain.catalogue import Variant
from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport
from app.domain.garments import GarmentIdentity
from app.domain.money import Money
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, ImportRuns, open_database

FULL = """id,title,price,sale_price,gtin,color,size,link,image_link,description
A,Shirt blue,60.00 EUR,50.00 EUR,2900000000018,Blue,M,https://a.example/a,https://a.example/a.jpg,Blue one
B,Shirt red,60.00 EUR,,2900000000025,Red,M,https://a.example/b,https://a.example/b.jpg,Red one
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    full = tmp_path / "products.en.csv"
    full.write_text(FULL, encoding="utf-8")
    import_feeds(opened, products=[full])
    yield opened
    opened.close()


def change(database: Database, folder: Path, text: str, name: str = "prices.csv") -> ImportReport:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    (report,) = import_feeds(database, products=[path])
    return report


def variant(database: Database, gtin: str) -> Variant:
    (found,) = Catalogue(database).articles(GarmentIdentity(gtin), "en")
    return found


def counts(report: ImportReport) -> tuple[int, ...]:
    return report.new, report.changed, report.unchanged, report.removed, report.refused


def test_prices_are_changed_and_all_else_stays(database: Database, tmp_path: Path) -> None:
    before = variant(database, "02900000000018")
    report = change(database, tmp_path, "id,price,sale_price\nA,40.00 EUR,30.00 EUR\nZ,1.00 EUR,\n")
    assert counts(report) == (0, 1, 0, 0, 1)
    assert report.refusals[0].reason.startswith("no article has this id")
    after = variant(database, "02900000000018")
    assert (after.price, after.sale_price) == (Money(4000, "EUR"), Money(3000, "EUR"))
    assert (after.title, after.link, after.colour) == (before.title, before.link, before.colour)
    assert variant(database, "02900000000025").price == Money(6000, "EUR")
    assert database.read("SELECT count(*), max(price_minor) FROM price_history") == [(1, 6000)]
    assert counts(change(database, tmp_path, "id,price,sale_price\nA,40.00 EUR,30.00 EUR\n")) == (0, 0, 1, 0, 0)


@pytest.mark.parametrize(
    ("row", "sale"),
    [
        ("id,price\nA,55.00 EUR\n", Money(5000, "EUR")),
        ("id,price,sale_price\nA,55.00 EUR,\n", None),
        ("id,price\nA,45.00 EUR\n", None),
        ("id,price\nA,70.00 USD\n", None),
        ("id,sale_price\nA,20.00 EUR\n", Money(2000, "EUR")),
        ("id,sale_price\nA,70.00 EUR\n", None),
        ("id,sale_price\nA,20.00 USD\n", None),
    ],
)
def test_a_sale_stays_until_it_is_named_or_cannot_be(
    database: Database, tmp_path: Path, row: str, sale: Money | None
) -> None:
    report = change(database, tmp_path, row)
    assert variant(database, "02900000000018").sale_price == sale
    assert counts(report)[1] == 1


def test_xml_without_titles_is_a_supplement_too(database: Database, tmp_path: Path) -> None:
    text = """<rss xmlns:g="http://base.google.com/ns/1.0"><channel>
    <item><g:id>A</g:id><g:price>40.00 EUR</g:price><g:sale_price/><g:mpn>M-1</g:mpn></item></channel></rss>"""
    assert counts(change(database, tmp_path, text, "prices.xml")) == (0, 1, 0, 0, 0)
    after = variant(database, "02900000000018")
    assert (after.price, after.sale_price, after.mpn) == (Money(4000, "EUR"), None, "M-1")


def test_words_and_numbers_are_changed(database: Database, tmp_path: Path) -> None:
    row = "id,gtin,color,description,availability,image_link\nB,2900000000032,Ruby,Ruby one,out of stock,new.jpg\n"
    change(database, tmp_path, row, "numbers.en.csv")
    after = variant(database, "02900000000032")
    assert (after.id, after.colour, after.size, after.description) == ("B", "Ruby", "M", "Ruby one")
    product = Catalogue(database).product("B", "en")
    assert product is not None
    assert [picture.url for picture in product.pictures] == [f"{tmp_path.as_uri()}/new.jpg"]


def test_titles_are_changed_where_a_supplement_is_named_as_one(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "titles.en.tsv"
    path.write_text("id\ttitle\nA\tLinen shirt\nB\tShirt red\n", encoding="utf-8")
    (report,) = import_feeds(database, supplements=[path])
    assert counts(report) == (0, 1, 1, 0, 0)
    product = Catalogue(database).product("A", "en")
    assert product is not None
    assert product.title_of("A") == "Linen shirt"


def test_the_next_whole_feed_says_again_how_it_is(database: Database, tmp_path: Path) -> None:
    change(database, tmp_path, "id,price,color\nA,40.00 EUR,Navy\n", "prices.en.csv")
    (report,) = import_feeds(database, products=[tmp_path / "products.en.csv"])
    assert counts(report) == (0, 1, 1, 0, 0)
    after = variant(database, "02900000000018")
    assert (after.price, after.colour) == (Money(6000, "EUR"), "Blue")


def test_a_number_of_another_article_and_what_cannot_be_taken_are_told(database: Database, tmp_path: Path) -> None:
    report = change(database, tmp_path, "id,gtin,brand\nB,2900000000018,Marque\n")
    assert {remark.reason for remark in report.remarks} == {
        "gtin 2900000000018 is also that of A: a scan offers both",
        "brand left out: a supplemental feed changes articles, not products",
    }


def test_words_without_their_language_are_told(database: Database, tmp_path: Path) -> None:
    french = tmp_path / "products.fr.csv"
    french.write_text(FULL.replace("Shirt", "Chemise"), encoding="utf-8")
    import_feeds(database, products=[french])
    report = change(database, tmp_path, "id,color,price\nA,Navy,55.00 EUR\n")
    assert [remark.reason for remark in report.remarks] == ["colour left out: in which language? Say it by --language"]
    assert variant(database, "02900000000018").price == Money(5500, "EUR")


def test_one_of_which_nothing_is_known_is_refused_with_one_reason(database: Database, tmp_path: Path) -> None:
    rows = "".join(f"Z{number},1.00 EUR\n" for number in range(60))
    with pytest.raises(FeedInvalid, match=r"not one of 60 rows can be taken: no article has this id") as refused:
        change(database, tmp_path, "id,price\n" + rows)
    assert str(refused.value).count("no article has this id") == 1
    run = ImportRuns(database).newest("supplements")
    assert run is not None
    assert run.failure


def test_a_feed_with_one_title_is_a_whole_one(tmp_path: Path) -> None:
    item = "<item><id>{}</id><price>1 EUR</price>{}</item>"
    path = tmp_path / "feed.xml"
    for title, expected in (("", True), ("<title>x</title>", False)):
        path.write_text(f"<channel>{item.format('A', '')}{item.format('B', title)}</channel>", encoding="utf-8")
        assert is_supplemental(path) is expected
