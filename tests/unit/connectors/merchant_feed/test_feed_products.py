import gzip
from collections.abc import Iterable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.connectors.merchant_feed import read_products
from app.domain.errors import FeedInvalid
from app.domain.feeds import FeedDefaults, ProductRow, Refusal

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0" xmlns:p="urn:psyche:feed:1">
<channel><title>Shop</title><language>fr-FR</language>
{}
</channel></rss>
"""
ITEM = """<item>
<g:id>S1-M</g:id><g:item_group_id>S1</g:item_group_id>
<title>Chemise   en lin</title><description>&lt;p&gt;Un lin &amp;amp; léger.&lt;/p&gt;Doux</description>
<link>https://shop.example/s1</link><g:price>59,90 EUR</g:price>
<g:image_link>pictures/a b.jpg</g:image_link>
<g:additional_image_link>https://shop.example/b.jpg</g:additional_image_link>
<g:additional_image_link>https://shop.example/c.jpg</g:additional_image_link>
<g:availability>in stock</g:availability><g:gtin>9521234101000</g:gtin><g:color>Bleu</g:color><g:size>M</g:size>
<g:material>lin/coton</g:material><g:product_type>Femme &gt; Chemises</g:product_type>
<g:product_detail><g:section_name>Entretien</g:section_name><g:attribute_name>wash30</g:attribute_name>
<g:attribute_value>Laver à 30 °C</g:attribute_value></g:product_detail>
<p:goes_with>T1</p:goes_with><p:goes_with>T2</p:goes_with>
{}</item>"""


def rss(*items: str) -> str:
    return RSS.format("\n".join(items))


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def split(rows: Iterable[ProductRow | Refusal]) -> tuple[list[ProductRow], list[Refusal]]:
    every = list(rows)
    return [row for row in every if isinstance(row, ProductRow)], [row for row in every if isinstance(row, Refusal)]


def test_an_rss_item_becomes_a_row(tmp_path: Path) -> None:
    feed = write(tmp_path / "feed.xml", rss(ITEM.format("")))
    (row,), refused = split(read_products(feed))
    assert refused == []
    assert (row.id, row.product_id, row.language) == ("S1-M", "S1", "fr-fr")
    assert row.line == 4
    assert (row.price_minor, row.currency, row.sale_minor) == (5990, "EUR", None)
    assert row.gtin == "09521234101000"
    assert row.availability == "in_stock"
    assert row.pictures.split("\n") == [
        f"{tmp_path.as_uri()}/pictures/a%20b.jpg",
        "https://shop.example/b.jpg",
        "https://shop.example/c.jpg",
    ]
    assert row.text.title == "Chemise en lin"
    assert row.text.description == "Un lin & léger. Doux"
    assert row.text.category == ("Femme", "Chemises")
    assert row.text.composition == "lin, coton"
    assert row.text.care == ("Laver à 30 °C",)
    assert row.text.goes_with == ("T1", "T2")


def test_a_sale_has_its_interval_and_the_lowest_price(tmp_path: Path) -> None:
    sale = (
        "<g:sale_price>49.90 EUR</g:sale_price>"
        "<g:sale_price_effective_date>2026-11-01T00:00+0100/2026-12-01T00:00+0100</g:sale_price_effective_date>"
        "<p:lowest_price_30_days>54.90 EUR</p:lowest_price_30_days>"
    )
    (row,), _ = split(read_products(write(tmp_path / "feed.xml", rss(ITEM.format(sale)))))
    assert (row.sale_minor, row.lowest_minor) == (4990, 5490)
    assert (row.sale_from_s, row.sale_until_s) == (1793487600, 1796079600)


@pytest.mark.parametrize(
    ("period", "limits"),
    [
        ("2026-11-01/2026-11-30", (1793487600, 1796079600)),  # both days whole, by the clock of the shop
        ("2026-11-01/", (1793487600, None)),
        ("2026-11-01", (1793487600, None)),
        ("2026-11-01/..", (1793487600, None)),
        ("/2026-11-30", (None, 1796079600)),
        ("2026-11-01T00:00+01:00/2026-11-30", (1793487600, 1796079600)),
        ("2026-10-25/2026-10-25", (1792879200, 1792969200)),  # a day of 25 hours
        ("0001-01-01/2026-11-30", (0, 1796079600)),
        ("2026-11-01/9998-12-31", (1793487600, 253370764800 - 3600)),
        ("2026-11-01/9999-12-31", (1793487600, None)),
    ],
)
def test_a_sale_by_dates_holds_whole_days_of_the_shop(
    tmp_path: Path, period: str, limits: tuple[int | None, int | None]
) -> None:
    item = ITEM.format(
        f"<g:sale_price>49.90</g:sale_price><g:sale_price_effective_date>{period}</g:sale_price_effective_date>"
    )
    defaults = FeedDefaults(zone=ZoneInfo("Europe/Paris"))
    (row,), refused = split(read_products(write(tmp_path / "feed.xml", rss(item)), defaults=defaults))
    assert refused == []
    assert (row.sale_minor, row.sale_from_s, row.sale_until_s) == (4990, *limits)


@pytest.mark.parametrize(
    "period", ["/", "soon", "2026-11-30/2026-11-01", "0000-01-01/2026-11-30", "2026-11-01/10000-01-01", "1" * 5000]
)
def test_a_sale_of_a_doubtful_time_is_left_out(tmp_path: Path, period: str) -> None:
    item = ITEM.format(
        f"<g:sale_price>49.90 EUR</g:sale_price><g:sale_price_effective_date>{period}</g:sale_price_effective_date>"
    )
    (row,), (remark,) = split(read_products(write(tmp_path / "feed.xml", rss(item))))
    assert row.sale_minor is None
    assert remark.reason.startswith("sale price left out")


def test_a_feed_may_have_one_currency_for_all(tmp_path: Path) -> None:
    path = tmp_path / "feed.tsv"
    path.write_text("id\ttitle\tprice\nA\tShirt\t59.90\nB\tShirt\t$1200\n", encoding="utf-8")
    rows, refused = split(read_products(path, defaults=FeedDefaults("CAD")))
    assert refused == []
    assert [(row.price_minor, row.currency) for row in rows] == [(5990, "CAD"), (120000, "CAD")]
    rows, refused = split(read_products(path))
    assert rows == []
    assert len(refused) == 2


@pytest.mark.parametrize("sale", ["69.90 EUR", "49.90 USD", "soon", "1,000 EUR"])
def test_a_doubtful_reduction_is_left_out_with_a_remark(tmp_path: Path, sale: str) -> None:
    item = ITEM.format(f"<g:sale_price>{sale}</g:sale_price>")
    (row,), (remark,) = split(read_products(write(tmp_path / "feed.xml", rss(item))))
    assert row.sale_minor is None
    assert remark.kept
    assert remark.reason.startswith("sale price left out")


def test_atom_entries_are_read(tmp_path: Path) -> None:
    feed = write(
        tmp_path / "feed.xml",
        """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0" xml:lang="en">
        <entry><g:id>A</g:id><title>Linen shirt</title><summary>Light.</summary>
        <link rel="self" href="https://shop.example/self"/><link href="https://shop.example/a"/>
        <g:price>10 EUR</g:price></entry></feed>""",
    )
    (row,), refused = split(read_products(feed))
    assert refused == []
    assert (row.id, row.product_id, row.language, row.link) == ("A", "A", "en", "https://shop.example/a")
    assert row.text.description == "Light."


def test_tsv_is_read_with_byte_order_mark_and_quotes(tmp_path: Path) -> None:
    feed = tmp_path / "feed.de.tsv"
    names = (
        "id,title,description,price,item group id,gtin,additional_image_link,goes_with,lowest_price_30_days,sale_price"
    )
    cells = [
        "A",
        "Hemd",
        '"Leicht,\r\nmit ""Kragen"""',
        "10,00 EUR",
        "G",
        "9521234101000",
        "https://a.example/1.jpg,2.jpg",
    ]
    lines = [
        names.replace(",", "\t"),
        "\t".join([*cells, "X, Y", "9 EUR", "8 EUR"]),
        "",
        "B\tHose\t\t\tG\t\t\t\t\t",
        "",
    ]
    feed.write_bytes(("\ufeff" + "\r\n".join(lines)).encode())
    (row,), (refusal,) = split(read_products(feed))
    assert (row.id, row.product_id, row.language) == ("A", "G", "de")
    assert row.text.description == 'Leicht, mit "Kragen"'
    assert row.pictures.split("\n") == ["https://a.example/1.jpg", f"{tmp_path.as_uri()}/2.jpg"]
    assert row.text.goes_with == ("X", "Y")
    assert (row.sale_minor, row.lowest_minor) == (800, 900)
    assert refusal == Refusal(5, "B", "price is missing")


def test_a_tsv_without_a_needed_column_is_refused_by_name(tmp_path: Path) -> None:
    feed = write(tmp_path / "feed.tsv", "id\ttitle\tavailability\nA\tHemd\tin stock\n")
    with pytest.raises(FeedInvalid, match=r"column price is missing; found: id, title, availability"):
        list(read_products(feed))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("59,90 EUR", ""), "price is missing"),
        (("<g:id>S1-M</g:id>", ""), "id is missing"),
        (("Chemise   en lin", " "), "title is missing"),
        (("S1-M", "S" * 101), "longer than 100"),
        (("</item>", "<g:price>9.90 EUR</g:price></item>"), "price given more than once"),
    ],
)
def test_a_bad_row_is_refused_alone(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    good = ITEM.format("").replace("S1-M", "S1-L")
    feed = write(tmp_path / "feed.xml", rss(ITEM.format("").replace(*change), good))
    (row,), (refusal,) = split(read_products(feed))
    assert row.id == "S1-L"
    assert reason in refusal.reason
    assert refusal.line == 4


def test_tags_repeated_ten_times_keep_every_picture_and_one_title(tmp_path: Path) -> None:
    again = "".join(f"<g:additional_image_link>https://a.example/{n}.jpg</g:additional_image_link>" for n in range(10))
    item = ITEM.format(again + "<title>Chemise en lin</title>" * 10)
    (row,), refused = split(read_products(write(tmp_path / "feed.xml", rss(item))))
    assert refused == []
    assert len(row.pictures.split("\n")) == 13
    assert row.text.title == "Chemise en lin"


@pytest.mark.parametrize(
    "link",
    [
        "../secret.jpg",
        "a/../../b.jpg",
        "/etc/passwd",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:image/png;base64,AA",
        "//host/a.jpg",
        "..%2f..%2fetc/passwd",
        "..\\a.jpg",
        "http:///a.jpg",
        "https://a.example/" + "x" * 2100,
    ],
)
def test_a_picture_from_elsewhere_is_left_out(tmp_path: Path, link: str) -> None:
    item = ITEM.format("").replace("pictures/a b.jpg", link)
    feed = write(tmp_path / "feed.xml", rss(item, item.replace("S1-M", "S1-L")))
    (row, _), remarks = split(read_products(feed))
    assert row.pictures == "https://shop.example/b.jpg\nhttps://shop.example/c.jpg"
    assert [remark.id for remark in remarks] == ["S1-M", "S1-L"]
    assert all(remark.kept and "picture left out" in remark.reason for remark in remarks)


def test_long_words_are_cut_and_hidden_characters_go(tmp_path: Path) -> None:
    item = ITEM.format("").replace("Chemise   en lin", "A\u202eB" + "x" * 400)
    (row,), _ = split(read_products(write(tmp_path / "feed.xml", rss(item))))
    assert row.text.title.startswith("ABxxx")
    assert row.text.title.endswith("…")
    assert len(row.text.title) == 300


def test_the_language_asked_for_wins_over_the_file(tmp_path: Path) -> None:
    feed = write(tmp_path / "feed.en.xml", rss(ITEM.format("")))
    (row,), _ = split(read_products(feed, "de"))
    assert row.language == "de"


def test_the_name_of_the_file_tells_the_language(tmp_path: Path) -> None:
    feed = write(tmp_path / "feed.en.xml", rss(ITEM.format("")).replace("<language>fr-FR</language>", ""))
    (row,), _ = split(read_products(feed))
    assert row.language == "en"


def test_a_compressed_feed_is_read_as_it_is(tmp_path: Path) -> None:
    plain = write(tmp_path / "feed.xml", rss(ITEM.format("")))
    packed = tmp_path / "feed.xml.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert list(read_products(packed)) == list(read_products(plain))
