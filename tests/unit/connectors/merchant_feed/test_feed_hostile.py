import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.connectors.merchant_feed import read_inventory, read_products, read_reviews, read_stores, stream
from app.domain.errors import FeedInvalid
from app.domain.feeds import Refusal

READERS: list[Callable[[Path], Iterator[Any]]] = [read_products, read_inventory, read_reviews, read_stores]
ITEM = "<item><g:id>{0}</g:id><title>Chemise {0} é</title><g:price>10 EUR</g:price></item>\n"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
RSS = '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>{}</channel></rss>'


def feed_of(count: int) -> bytes:
    return (HEAD + RSS.format("".join(ITEM.format(n) for n in range(count)))).encode()


def test_a_truncated_feed_is_invalid(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(feed_of(2000)[:-3000])
    with pytest.raises(FeedInvalid, match=r"feed\.xml: not well-formed XML.*cut short"):
        list(read_products(path))


def test_a_truncated_gzip_is_invalid(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml.gz"
    path.write_bytes(gzip.compress(feed_of(2000))[:-100])
    with pytest.raises(FeedInvalid, match="gzip file is damaged or cut short"):
        list(read_products(path))


def test_a_gzip_bomb_is_invalid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "_RATIO_FREE_BYTES", 100_000)
    path = tmp_path / "feed.xml.gz"
    path.write_bytes(gzip.compress(feed_of(1) + b"\n" * 3_000_000))
    with pytest.raises(FeedInvalid, match="refused as a bomb"):
        list(read_products(path))


@pytest.mark.parametrize("encoding", ["cp1251", "shift_jis"])
def test_text_in_an_encoding_that_nothing_tells_is_invalid(tmp_path: Path, encoding: str) -> None:
    words = {"cp1251": "Платье", "shift_jis": "リネンシャツ"}[encoding]
    xml, tsv = tmp_path / "feed.xml", tmp_path / "feed.tsv"
    xml.write_bytes(RSS.format(ITEM.format("A").replace("Chemise", words).replace("é", "")).encode(encoding))
    tsv.write_bytes(f"id\ttitle\tprice\nA\t{words}\t10 EUR\n".encode(encoding))
    for path in (xml, tsv):
        with pytest.raises(FeedInvalid, match="neither UTF-8 nor Windows-1252"):
            list(read_products(path))


def test_utf16_tsv_is_read(tmp_path: Path) -> None:
    path = tmp_path / "feed.tsv"
    path.write_bytes("id\ttitle\tprice\nA\tété\t10 EUR\n".encode("utf-16"))
    (row,) = read_products(path)
    assert row.id == "A"


BILLION_LAUGHS = '<!DOCTYPE rss [<!ENTITY a0 "ha">{}]>'.format(
    "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
)


@pytest.mark.parametrize(
    "doctype",
    [
        BILLION_LAUGHS,
        '<!DOCTYPE rss [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/feed.dtd" [<!ENTITY a9 "x">]>',
        '<!DOCTYPE rss [<!ENTITY % more SYSTEM "file:///etc/passwd"> %more; <!ENTITY a9 "x">]>',
    ],
)
@pytest.mark.parametrize("reader", [read_products, read_inventory, read_reviews])
def test_entities_are_refused_before_any_row(tmp_path: Path, doctype: str, reader: Callable[[Path], Any]) -> None:
    path = tmp_path / "feed.xml"
    text = ITEM.format("A").replace("Chemise", "&a9;")
    path.write_text(HEAD + doctype + RSS.format(text), encoding="utf-8")
    with pytest.raises(FeedInvalid, match="document type declaration"):
        list(reader(path))


def test_another_kind_of_file_is_invalid(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text("<!-- hello --><html><body/></html>", encoding="utf-8")
    for reader in (read_products, read_inventory, read_reviews):
        with pytest.raises(FeedInvalid, match="is <html>"):
            list(reader(path))


@pytest.mark.parametrize("rows", [1, 20_000])
def test_a_quote_that_never_ends_costs_its_row_alone(tmp_path: Path, rows: int) -> None:
    path = tmp_path / "feed.tsv"
    good = "".join(f"B{number}\tx\t1 EUR\n" for number in range(rows))
    path.write_text('id\ttitle\tprice\nA\t"open\t10 EUR\n' + good, encoding="utf-8")
    refused, *taken = read_products(path)
    assert refused == Refusal(2, "A", "a quotation mark is open; double those inside cells")
    assert [(row.line, row.id) for row in taken] == [(3 + number, f"B{number}") for number in range(rows)]


def test_a_line_without_end_is_invalid(tmp_path: Path) -> None:
    path = tmp_path / "feed.tsv"
    path.write_bytes(b"id\ttitle\tprice\n" + b"x" * (stream.MAX_ROW_BYTES + 100_000))
    with pytest.raises(FeedInvalid, match="without the end of a row"):
        list(read_products(path))


def test_xml_without_rows_does_not_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(RSS.format("<thing>x</thing>" * (stream.MAX_ROW_BYTES // 15)), encoding="utf-8")
    with pytest.raises(FeedInvalid, match="without the end of a row"):
        list(read_products(path))


@pytest.mark.parametrize("reader", READERS)
def test_missing_empty_and_directory_are_invalid(tmp_path: Path, reader: Callable[[Path], Any]) -> None:
    (tmp_path / "empty").write_bytes(b"")
    for path in (tmp_path / "none", tmp_path / "empty", tmp_path):
        with pytest.raises(FeedInvalid, match=str(path)):
            list(reader(path))


def _tsv(text: str) -> bytes:
    return f"id\ttitle\tprice\tstore_code\tquantity\n{text}".encode("utf-8", "replace")


def _shop(value: object) -> bytes:
    names = ("geo", "address", "openingHours", "openingHoursSpecification", "telephone", "timeZone")
    return json.dumps({"@type": "Store", "branchCode": "A", "name": "B"} | dict.fromkeys(names, value)).encode()


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["opens", "latitude", "name"]), inner),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=400),
        st.binary(max_size=200).map(gzip.compress),
        st.binary(max_size=200).map(lambda data: b"\x1f\x8b" + data),
        st.text(max_size=200).map(_tsv),
        st.binary(max_size=200).map(lambda data: b"<rss><channel><item>" + data + b"</item></channel></rss>"),
        st.binary(max_size=200).map(lambda data: b"<feed><review>" + data + b"</review></feed>"),
        VALUES.map(_shop),
    )
)
def test_random_bytes_give_rows_or_feed_invalid(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "feed"
    path.write_bytes(data)
    for reader in READERS:
        try:
            for row in reader(path):
                assert row.line >= 0
        except FeedInvalid:
            pass


def test_deep_json_is_invalid(tmp_path: Path) -> None:
    path = tmp_path / "stores.json"
    path.write_text("[" * 200_000, encoding="utf-8")
    with pytest.raises(FeedInvalid, match="not JSON"):
        list(read_stores(path))


def test_a_damaged_gzip_body_is_invalid(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(feed_of(500)))
    data[40:60] = zlib.compress(b"x")[:20].ljust(20, b"\xff")
    path = tmp_path / "feed.xml.gz"
    path.write_bytes(bytes(data))
    with pytest.raises(FeedInvalid):
        list(read_products(path))
