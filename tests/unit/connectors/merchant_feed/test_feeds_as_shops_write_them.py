"""What web shops export that no schema allows, and what it must be read as."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from app.connectors.merchant_feed import mending, read_products
from app.domain.errors import FeedInvalid
from app.domain.feeds import ProductRow, Refusal

GOOGLE = 'xmlns:g="http://base.google.com/ns/1.0"'
ITEM = "<item><g:id>{0}</g:id><g:title>{1}</g:title><g:price>59.90 EUR</g:price>{2}</item>"


def write(folder: Path, text: str | bytes, name: str = "feed.xml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def rss(*items: str, head: str = f'<rss version="2.0" {GOOGLE}>') -> str:
    return f"<?xml version='1.0'?>\n{head}<channel>\n" + "\n".join(items) + "\n</channel></rss>"


def taken(rows: Iterable[ProductRow | Refusal]) -> list[ProductRow]:
    return [row for row in rows if isinstance(row, ProductRow)]


def remarks(rows: Iterable[ProductRow | Refusal]) -> list[str]:
    return [row.reason for row in rows if isinstance(row, Refusal) and row.kept]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_columns_are_told_by_the_first_line(tmp_path: Path, separator: str) -> None:
    cells = ["C1", f'"Dress{separator} ""long"""', "5.00 EUR", "in stock", "2900000000018"]
    text = separator.join(["id", "title", "price", "availability", "gtin"]) + "\n" + separator.join(cells) + "\n"
    (row,) = taken(read_products(write(tmp_path, "\ufeff" + text, "feed.csv")))
    assert (row.id, row.text.title, row.price_minor) == ("C1", f'Dress{separator.strip()} "long"', 500)
    assert (row.availability, row.gtin) == ("in_stock", "02900000000018")


def test_a_line_that_names_the_separator_is_no_header(tmp_path: Path) -> None:
    (row,) = taken(read_products(write(tmp_path, "sep=;\nid;title;price\nC1;Robe;59,90 EUR\n", "feed.csv")))
    assert (row.id, row.price_minor, row.line) == ("C1", 5990, 3)


def test_a_comma_in_an_unquoted_price_is_told(tmp_path: Path) -> None:
    rows = list(read_products(write(tmp_path, "id,title,price\nC1,Robe,59,90 EUR\nC2,Robe,1.00 EUR\n", "feed.csv")))
    assert rows[0] == Refusal(2, "C1", "1 more cells than columns; does a cell hold what separates them?")
    assert [row.id for row in taken(rows)] == ["C2"]


@pytest.mark.parametrize(
    "text",
    [
        "<channel><item><id>1_S</id><title>Dress</title><price>59.90 EUR</price></item></channel>",
        rss(ITEM.format("1_S", "Dress", ""), head='<rss xmlns:g="https://base.google.com/ns/1.0">'),
        rss(ITEM.format("1_S", "Dress", ""), head='<rss xmlns:g="http://base.google.com/ns/1.0/">'),
        f"<channel {GOOGLE}>" + ITEM.format("1_S", "Dress", "") + "</channel>",
        "<channel>" + ITEM.format("1_S", "Dress", "") + "</channel>",
        "\n  <?xml version='1.0' encoding='UTF-8'?>" + rss(ITEM.format("1_S", "Dress", "")).split("?>")[1],
        "<products><product><id>1_S</id><name>Dress</name><price>59.90 EUR</price></product></products>",
    ],
)
def test_xml_without_its_usual_frame_is_read(tmp_path: Path, text: str) -> None:
    (row,) = taken(read_products(write(tmp_path, text)))
    assert (row.id, row.text.title, row.price_minor) == ("1_S", "Dress", 5990)


@pytest.mark.parametrize(
    ("written", "title", "remark"),
    [
        ("Skirt & belt", "Skirt & belt", "bare &"),
        ("Skirt &amp; belt & hat", "Skirt & belt & hat", "bare &"),
        ("Up to < 38", "Up to < 38", "bare <"),
        ("Robe&nbsp;&eacute;t&eacute;", "Robe\u00a0été", "as in HTML"),
        ("Bell\x07&#7;&#xD83D;y", "Belly", "does not allow"),
        ("A &unknown; B", "A &unknown; B", "as in HTML"),
    ],
)
def test_xml_that_is_nearly_well_formed_is_mended_and_told(
    tmp_path: Path, written: str, title: str, remark: str
) -> None:
    items = [ITEM.format("A", "Plain", ""), ITEM.format("B", written, ""), ITEM.format("C", "Plain", "")]
    rows = list(read_products(write(tmp_path, rss(*items))))
    assert [row.id for row in taken(rows)] == ["A", "B", "C"]
    assert taken(rows)[1].text.title == title
    assert any(remark in told for told in remarks(rows))


def test_what_is_right_stays_as_it_is_beside_what_is_mended(tmp_path: Path) -> None:
    link = "<link><![CDATA[https://shop.example/?a=1&b=2]]></link>"
    items = [ITEM.format(f"A{number}", "Plain &amp; good", link) for number in range(3000)]
    rows = taken(read_products(write(tmp_path, rss(*items, ITEM.format("B", "Skirt & belt", link)))))
    assert [row.id for row in rows] == [*(f"A{number}" for number in range(3000)), "B"]
    assert {(row.text.title, row.link) for row in rows[:-1]} == {("Plain & good", "https://shop.example/?a=1&b=2")}
    assert rows[-1].link == "https://shop.example/?a=1&b=2"
    assert rows[-1].line == 3003


def test_bytes_of_windows_1252_are_understood(tmp_path: Path) -> None:
    xml = rss(ITEM.format("A", "Robe d’été", ""), ITEM.format("B", "Cr\0pe \1 20 \2", "")).encode()
    xml = xml.replace(b"\0", b"\xea").replace(b"\1", b"\x96").replace(b"\2", b"\x80")
    rows = list(read_products(write(tmp_path, xml)))
    assert [row.text.title for row in taken(rows)] == ["Robe d’été", "Crêpe – 20 €"]
    assert remarks(rows) == ["not well-formed: bytes that are not UTF-8 were read as Windows-1252"]
    columns = "id;title;price\nA;été;1 EUR\nB;".encode() + "Größe".encode("cp1252") + b";1 EUR\n"
    rows = list(read_products(write(tmp_path, columns, "feed.csv")))
    assert [row.text.title for row in taken(rows)] == ["été", "Größe"]
    assert remarks(rows) == ["bytes that are not UTF-8 were read as Windows-1252"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;", "a b"),
        ("&amp;lt;p&amp;gt;Un lin &amp;amp;amp; l&amp;amp;eacute;ger&amp;lt;/p&amp;gt;", "Un lin & léger"),
        ("<![CDATA[<h2>Cut</h2><ul><li>one</li><li>two</li></ul>]]>", "Cut one two"),
        ("<![CDATA[<style>p { color: red }</style>Soft<script>alert('<p>')</script>.]]>", "Soft ."),
        ("<![CDATA[Soft<style>p {]]>", "Soft"),
        ("<![CDATA[<!-- hidden <b>x</b> -->Shown<br/>here]]>", "Shown here"),
        ("&lt;![CDATA[Twice]]&gt;", "Twice"),
        ("<p>a</p><p>b</p>", "a b"),
        ("5 &lt; 6 &amp;amp; 7 &gt; 6", "5 < 6 & 7 > 6"),
        ("<![CDATA[<img src='data:image/png;base64," + "A" * 5000 + "'>x]]>", "x"),
        ("a\u2028b", "a b"),
    ],
)
def test_mark_up_becomes_words(tmp_path: Path, written: str, words: str) -> None:
    item = ITEM.format("A", "Dress", f"<g:description>{written}</g:description>")
    (row,) = taken(read_products(write(tmp_path, rss(item))))
    assert row.text.description == words


def test_blanks_that_cannot_be_seen_are_plain_ones_in_ids(tmp_path: Path) -> None:
    ids = ("LN\u00a0SHIRT M", "\ufeffLN-2\u200b", "A\u202f1")
    rows = taken(read_products(write(tmp_path, rss(*(ITEM.format(name, "Dress", "") for name in ids)))))
    assert [row.id for row in rows] == ["LN SHIRT M", "LN-2", "A 1"]


def test_the_first_of_repeated_values_counts_and_is_told(tmp_path: Path) -> None:
    more = "<g:size>M</g:size><g:size>L</g:size><g:color>Red</g:color><g:color>Red</g:color><g:color>Blue</g:color>"
    rows = list(read_products(write(tmp_path, rss(ITEM.format("A", "Dress", more)))))
    assert [(row.size, row.colour) for row in taken(rows)] == [("M", "Red")]
    assert remarks(rows) == [
        "color given more than once; the first one counts",
        "size given more than once; the first one counts",
    ]
    columns = "id,title,price,size,size\nA,Dress,1 EUR,M,L\nB,Dress,1 EUR,,L\n"
    rows = list(read_products(write(tmp_path, columns, "feed.csv")))
    assert [row.size for row in taken(rows)] == ["M", "L"]
    assert remarks(rows) == ["size given more than once; the first one counts"]


def test_two_numbers_for_one_article_cost_the_number(tmp_path: Path) -> None:
    more = "<g:gtin>2900000000018</g:gtin><g:gtin>2900000000025</g:gtin>"
    rows = list(read_products(write(tmp_path, rss(ITEM.format("A", "Dress", more)))))
    assert [row.gtin for row in taken(rows)] == [""]
    assert remarks(rows) == ["gtin left out: given more than once, with different values"]


def test_items_of_a_file_in_one_line_are_told_by_their_number(tmp_path: Path) -> None:
    items = "".join(ITEM.format(f"A{number}", "" if number in {0, 4} else "Dress", "") for number in range(6))
    refused = [
        row
        for row in read_products(write(tmp_path, f"<?xml version='1.0'?>\n<channel {GOOGLE}>{items}</channel>"))
        if isinstance(row, Refusal)
    ]
    assert [row.place for row in refused] == ["item 1 (line 2)", "item 5 (line 2)"]
    lines = [
        row
        for row in read_products(write(tmp_path, rss(items.replace("</item>", "</item>\n"))))
        if isinstance(row, Refusal)
    ]
    assert [row.place for row in lines] == ["3", "7"]


def test_a_channel_says_what_to_do_when_it_is_none(tmp_path: Path) -> None:
    with pytest.raises(FeedInvalid, match=r"is <html>, not a products feed \(RSS 2.0, Atom 1.0, or a <channel>"):
        list(read_products(write(tmp_path, "<html><item/></html>")))


def test_the_address_that_atom_calls_an_id_gives_way_to_the_shops(tmp_path: Path) -> None:
    entry = "<entry><id>tag:shop.example,2026:1</id>{}<title>Dress</title><g:price>10 EUR</g:price></entry>"
    feed = (
        f'<feed xmlns="http://www.w3.org/2005/Atom" {GOOGLE}>{entry.format("<g:id>A</g:id>")}{entry.format("")}</feed>'
    )
    rows = taken(read_products(write(tmp_path, feed)))
    assert [row.id for row in rows] == ["A", "tag:shop.example,2026:1"]


@pytest.mark.parametrize("size", range(60, 90))
def test_mending_does_not_depend_on_where_pieces_of_the_file_end(
    tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mending, "_CHUNK", size)
    text = "A & B &amp; C &nbsp;&&&&<![CDATA[ D & E ]]]]> < 5 &#xD83D;]]"
    feed = write(tmp_path, f"<channel {GOOGLE}>" + ITEM.format("A", text, "") + "</channel>")
    (row,) = taken(read_products(feed))
    assert row.text.title == "A & B & C \u00a0&&&& D & E ]] < 5 ]]"
