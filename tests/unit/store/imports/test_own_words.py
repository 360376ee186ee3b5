"""What each article calls itself, and what its product is called."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.catalogue import Product
from app.domain.feeds import ImportReport
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, open_database

HEAD = '<rss xmlns:g="http://base.google.com/ns/1.0"><channel><language>en</language>\n'


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def item(row_id: str, group: str, **values: str) -> str:
    values = {"price": "10.00 EUR", "title": "Slim Jeans", **values}
    named = "".join(f"<g:{name}>{value}</g:{name}>" for name, value in values.items())
    return f"<item><g:id>{row_id}</g:id><g:item_group_id>{group}</g:item_group_id>{named}</item>\n"


def take(database: Database, folder: Path, *items: str) -> ImportReport:
    feed = folder / "products.xml"
    feed.write_text(HEAD + "".join(items) + "</channel></rss>", encoding="utf-8")
    (report,) = import_feeds(database, products=[feed])
    return report


def product(database: Database, product_id: str = "J") -> Product:
    found = Catalogue(database).product(product_id, "en")
    assert found is not None
    return found


JEANS = (
    item("J1", "J", title="Slim Jeans - Blue / 32", color="Blue", size="32", description="Blue ones.", mpn="M-1",
         link="https://shop.example/j?v=1", material="cotton", pattern="plain"),
    item("J2", "J", title="Slim Jeans - Red / 34", color="Red", size="34", description="Red ones.", mpn="M-2",
         link="https://shop.example/j?v=2", material="wool", pattern="dots"),
)  # fmt: skip


def test_each_article_keeps_its_own_words(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path, *JEANS)
    jeans = product(database)
    assert jeans.title == "Slim Jeans"
    assert [jeans.title_of(name) for name in ("J1", "J2", "?")] == [
        "Slim Jeans - Blue / 32", "Slim Jeans - Red / 34", "Slim Jeans"
    ]  # fmt: skip
    assert [jeans.description_of(name) for name in ("J1", "J2")] == ["Blue ones.", "Red ones."]
    assert [jeans.link_of(name) for name in ("J1", "J2")] == [f"https://shop.example/j?v={n}" for n in (1, 2)]
    assert [(v.mpn, v.material, v.pattern) for v in jeans.variants] == [
        ("M-1", "cotton", "plain"), ("M-2", "wool", "dots")
    ]  # fmt: skip
    assert [jeans.composition_of(name) for name in ("J1", "J2")] == ["cotton", "wool"]


def test_words_that_are_the_products_are_kept_once(database: Database, tmp_path: Path) -> None:
    same = {"description": "Cut narrow.", "link": "https://shop.example/j"}
    take(database, tmp_path, item("J1", "J", size="32", **same), item("J2", "J", size="34", **same))
    own = database.read("SELECT DISTINCT title, description, link FROM variant_text")
    assert own == [("", "", "")]
    assert product(database).link_of("J2") == "https://shop.example/j"


def test_a_second_run_changes_nothing_and_a_changed_word_is_written(database: Database, tmp_path: Path) -> None:
    assert take(database, tmp_path, *JEANS).new == 2
    again = take(database, tmp_path, *JEANS)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 2)
    for old, new in (
        ("M-2", "M-3"),
        ("Red ones", "Redder ones"),
        ("?v=2", "?v=3"),
        ("dots", "stripes"),
        ("/ 34", "/ 36"),
    ):
        report = take(database, tmp_path, JEANS[0], JEANS[1].replace(old, new))
        assert (report.changed, report.unchanged) in {(1, 1), (2, 0)}, new
        assert new in repr(product(database))


def test_articles_far_from_the_others_keep_their_words_too(database: Database, tmp_path: Path) -> None:
    others = [item(f"X{number}", f"X{number}") for number in range(7000)]
    last = item("J3", "J", title="Slim Jeans - Green / 36", color="Green", description="Green ones.")
    plain = item("J4", "J", title="Slim Jeans", description="Blue ones.")
    for expected in ((7004, 0, 0), (0, 0, 7004)):
        report = take(database, tmp_path, *JEANS, *others, last, plain)
        assert (report.new, report.changed, report.unchanged) == expected
    jeans = product(database)
    assert jeans.title == "Slim Jeans"
    assert jeans.title_of("J3") == "Slim Jeans - Green / 36"
    assert jeans.description_of("J3") == "Green ones."
    assert jeans.title_of("J4") == "Slim Jeans"


def test_a_product_across_two_batches_is_one(database: Database, tmp_path: Path) -> None:
    others = [item(f"X{number}", f"X{number}") for number in range(2999)]
    take(database, tmp_path, *others, *JEANS)
    assert product(database).title == "Slim Jeans"


@pytest.mark.parametrize(
    ("written", "kept", "told"),
    [
        ("3760012345670", "03760012345670", ""),
        ("3760012345671", "", "gtin left out: '3760012345671' has a wrong length or check digit"),
        ("N/A", "", "gtin left out: 'N/A' has a wrong length or check digit"),
        ("3760012345670.0", "03760012345670", "gtin '3760012345670.0' read as 3760012345670"),
        ("0003760012345670", "03760012345670", "gtin '0003760012345670' read as 3760012345670"),
        ("36000291452", "00036000291452", "gtin '36000291452' read as 36000291452"),
        (
            "3760012345670,3760012345687",
            "",
            "gtin left out: '3760012345670,3760012345687' has a wrong length or check digit",
        ),
    ],
)
def test_a_bad_gtin_costs_the_gtin_alone(
    database: Database, tmp_path: Path, written: str, kept: str, told: str
) -> None:
    report = take(database, tmp_path, item("J1", "J", gtin=written))
    assert (report.new, report.refused) == (1, 0)
    assert product(database).variants[0].gtin == kept
    assert [remark.reason for remark in report.remarks] == ([told] if told else [])


def test_a_number_that_two_articles_have_is_told(database: Database, tmp_path: Path) -> None:
    number = {"gtin": "2900000000018"}
    report = take(database, tmp_path, item("G1", "G1", **number), item("G2", "G2", **number), item("G3", "G3"))
    assert report.new == 3
    assert [(remark.line, remark.id, remark.reason) for remark in report.remarks] == [
        (2, "G1", "gtin 2900000000018 is also that of G2: a scan offers both"),
        (3, "G2", "gtin 2900000000018 is also that of G1: a scan offers both"),
    ]
    assert report.remarked == 2


def test_a_number_that_another_file_gave_is_told(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path, item("G1", "G1", gtin="2900000000018"))
    feed = tmp_path / "other.xml"
    text = HEAD.replace(">en<", ">fr<") + item("F1", "F1", gtin="2900000000018") + "</channel></rss>"
    feed.write_text(text, encoding="utf-8")
    (report,) = import_feeds(database, products=[feed])
    assert [remark.reason for remark in report.remarks] == ["gtin 2900000000018 is also that of G1: a scan offers both"]
