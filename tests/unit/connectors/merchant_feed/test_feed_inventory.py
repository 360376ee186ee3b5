import os
from pathlib import Path

import pytest

from app.connectors.merchant_feed import read_inventory
from app.domain.errors import FeedInvalid
from app.domain.feeds import InventoryRow, Refusal
from app.domain.stores import Availability

NOW_S = 1_795_000_000.0


def read(path: Path) -> list[InventoryRow | Refusal]:
    return list(read_inventory(path, now_s=lambda: NOW_S))


def test_tsv_with_ages_bands_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text(
        "store code\titemid\tquantity\tavailability\tpickup_SLA\tinstore_product_location\tupdated_at\n"
        "P1\tA\t3\tin stock\tSame Day\tTable 1\t2026-11-18T10:00:00+01:00\n"
        "P1\tB\t\tLimited Availability\t\t\t\n"
        "P1\tC\t-2\t\t\t\t\n"
        "P1\tD\t2.0\tsomething else\t\t\t\n",
        encoding="utf-8",
    )
    os.utime(path, (1_790_000_000, 1_790_000_000))
    a, b, c, d = read(path)
    assert a == InventoryRow(2, "P1", "A", 3, Availability.IN_STOCK, 1_794_992_400, "Table 1", "", "same_day")
    assert isinstance(b, InventoryRow)
    assert (b.quantity, b.availability, b.counted_at_s) == (None, Availability.LIMITED, 1_790_000_000)
    assert isinstance(c, InventoryRow)
    assert (c.quantity, c.availability) == (0, Availability.OUT_OF_STOCK)
    assert isinstance(d, InventoryRow)
    assert (d.quantity, d.availability) == (2, Availability.IN_STOCK)


def test_a_file_from_the_future_keeps_its_date(tmp_path: Path) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text("store_code\tid\tquantity\nP1\tA\t1\n", encoding="utf-8")
    os.utime(path, (NOW_S + 9999, NOW_S + 9999))
    (row,) = read(path)
    assert isinstance(row, InventoryRow)
    assert row.counted_at_s == NOW_S + 9999


def test_a_figure_from_the_future_is_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text(
        "store_code\tid\tquantity\tupdated_at\n"
        "P1\tA\t1\t2099-01-01T00:00:00Z\nP1\tB\t1\t2026-11-18T10:00:00Z\nP1\tC\t1\t0001-01-01T00:00:00Z\n",
        encoding="utf-8",
    )
    a, remark, b, c = read(path)
    assert isinstance(a, InventoryRow)
    assert a.counted_at_s == 4_070_908_800
    assert isinstance(remark, Refusal)
    assert (remark.id, remark.kept) == ("A", True)
    assert "lies in the future" in remark.reason
    assert isinstance(b, InventoryRow)
    assert isinstance(c, InventoryRow)
    assert c.counted_at_s == 0


@pytest.mark.parametrize(
    ("quantity", "count", "band"),
    [
        ("1 200", 1200, Availability.IN_STOCK),
        ("1\u00a0200", 1200, Availability.IN_STOCK),
        ("1\u202f200", 1200, Availability.IN_STOCK),
        ("1'200", 1200, Availability.IN_STOCK),
        ("3,0", 3, Availability.IN_STOCK),
        ("3.000", 3, Availability.IN_STOCK),
        ("+5", 5, Availability.IN_STOCK),
        ("0,00", 0, Availability.OUT_OF_STOCK),
        ("7 pcs", 7, Availability.IN_STOCK),
        ("only 2 left", 2, Availability.IN_STOCK),
        ("12 Stk.", 12, Availability.IN_STOCK),
        ("In stock: 5", 5, Availability.IN_STOCK),
        ("auf Lager (4)", 4, Availability.IN_STOCK),
        ("quedan 3 unidades", 3, Availability.IN_STOCK),
        ("1\u202f200 pièces", 1200, Availability.IN_STOCK),
        ("9" * 18, 10**9, Availability.IN_STOCK),
    ],
)
def test_a_count_is_read_however_it_is_written(tmp_path: Path, quantity: str, count: int, band: Availability) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text(f"store_code\tid\tquantity\nP1\tA\t{quantity}\n", encoding="utf-8")
    (row,) = read(path)
    assert isinstance(row, InventoryRow)
    assert (row.quantity, row.availability) == (count, band)


@pytest.mark.parametrize(
    ("quantity", "availability", "band"),
    [
        ("10+", "", Availability.IN_STOCK),
        ("10 +", "", Availability.IN_STOCK),
        (">5", "", Availability.IN_STOCK),
        ("> 0", "", Availability.IN_STOCK),
        (">=1", "", Availability.IN_STOCK),
        ("<5", "", Availability.LIMITED),
        ("<1", "", Availability.OUT_OF_STOCK),
        ("low", "", Availability.LIMITED),
        ("In  Stock", "", Availability.IN_STOCK),
        ("sold out", "", Availability.OUT_OF_STOCK),
        ("low", "in stock", Availability.LIMITED),
        ("<3", "in stock", Availability.LIMITED),
        ("low", "sold out", Availability.OUT_OF_STOCK),
        ("many", "limited", Availability.LIMITED),
        ("10+", "limited", Availability.LIMITED),
        ("1.5", "in stock", Availability.IN_STOCK),
        ("1,200", "in stock", Availability.IN_STOCK),
        ("1e400", "in stock", Availability.IN_STOCK),
        ("9" * 5000, "in stock", Availability.IN_STOCK),
    ],
)
def test_what_is_no_count_leaves_the_band(tmp_path: Path, quantity: str, availability: str, band: Availability) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text(f"store_code\tid\tquantity\tavailability\nP1\tA\t{quantity}\t{availability}\n", encoding="utf-8")
    row, remark = read(path)
    assert isinstance(row, InventoryRow)
    assert (row.quantity, row.availability) == (None, band)
    assert isinstance(remark, Refusal)
    assert (remark.line, remark.id, remark.kept) == (2, "A", True)
    assert f"taken as {band.value}" in remark.reason


@pytest.mark.parametrize("column", ["quantity", "availability"])
@pytest.mark.parametrize(
    ("band", "words"),
    [
        (
            Availability.LIMITED,
            "low;Low Stock;few;a few;Few left;only a few left;limited;LIMITED_STOCK;last one;LowStock",
        ),
        (Availability.LIMITED, "Last pieces;low in stock;almost sold out;https://schema.org/LimitedAvailability"),
        (Availability.LIMITED, "peu;stock faible;stock limité;Quantité limitée;Derniers articles en stock"),
        (Availability.LIMITED, "Dernière pièce;bientôt épuisé;plus que quelques pièces"),
        (Availability.LIMITED, "wenige;geringer Bestand;nur noch wenige auf Lager;letztes Stück;Einzelstück;knapp"),
        (Availability.LIMITED, "pocos;Pocas unidades;stock bajo;últimas unidades;ultimas unidades;Casi agotado"),
        (Availability.LIMITED, "pochi;ultimi pezzi;Scorte limitate;disponibilità limitata;in esaurimento"),
        (Availability.LIMITED, "قليل;كمية محدودة;آخر قطعة;على وشك النفاد"),
        (Availability.IN_STOCK, "In Stock;instock;disponible;verfügbar;hay stock;disponibile;متوفر"),
        (Availability.OUT_OF_STOCK, "sold-out;rupture de stock;nicht vorrätig;sin stock;Non disponibile;غير متوفر"),
        (Availability.ON_DISPLAY, "on order;sur commande;auf Bestellung;bajo pedido;su ordinazione;حسب الطلب"),
    ],
)
def test_a_shops_words_are_understood(tmp_path: Path, column: str, band: Availability, words: str) -> None:
    path = tmp_path / "inventory.tsv"
    lines = [f"P1\t{number}\t{word}" for number, word in enumerate(words.split(";"))]
    path.write_text("\n".join([f"store_code\tid\t{column}", *lines]), encoding="utf-8")
    rows = [row for row in read(path) if isinstance(row, InventoryRow)]
    assert [row.availability for row in rows] == [band] * len(lines)


@pytest.mark.parametrize("words", ["limited edition", "not low", "slow", "low 5 days", "few " * 40, "5 days", "size 2"])
def test_words_that_say_something_else_are_not_taken_for_stock(tmp_path: Path, words: str) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text(f"store_code\tid\tquantity\nP1\tA\t{words}\n", encoding="utf-8")
    (refused,) = read(path)
    assert isinstance(refused, Refusal)
    assert "whole number" in refused.reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("P1\t\t1\t\t", "id is missing"),
        ("\tA\t1\t\t", "store_code is missing"),
        ("P1\tA\t1.5\t\t", "whole number"),
        ("P1\tA\t٣\t\t", "whole number"),
        ("P1\tA\t\t\t", "neither quantity nor availability"),
        ("P1\tA\t\tmaybe\t", "availability 'maybe'"),
        ("P1\tA\t1\t\tyesterday", "not a date"),
        ("P1\tA\tsome\t\t", "whole number"),
        ("P1\tA\t1e400\t\t", "whole number"),
        (f"P1\tA\t{'9' * 5000}\t\t", "whole number"),
        ("P1\tA\tNaN\t\t", "whole number"),
        ("P1\tA\t0+\t\t", "whole number"),
        ("P1\tA\t1\t\t0000-01-01T00:00:00Z", "not a date"),
        ("P1\tA\t1\t\t10000-01-01T00:00:00Z", "not a date"),
        ("P1\tA\t1\t\t9999-12-31T23:59:59-14:00", "not a date"),
    ],
)
def test_a_bad_row_is_refused_alone(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text(f"store_code\tid\tquantity\tavailability\tupdated_at\n{line}\nP2\tB\t1\t\t\n", encoding="utf-8")
    refusal, row = read(path)
    assert isinstance(refusal, Refusal)
    assert refusal.line == 2
    assert reason in refusal.reason
    assert isinstance(row, InventoryRow)


def test_xml_is_read(tmp_path: Path) -> None:
    path = tmp_path / "inventory.xml"
    path.write_text(
        '<rss xmlns:g="http://base.google.com/ns/1.0" xmlns:p="urn:psyche:feed:1"><channel><item>'
        "<g:store_code>P1</g:store_code><g:id>A</g:id><g:availability>on display to order</g:availability>"
        "<p:updated_at>2026-11-18T09:00:00Z</p:updated_at></item></channel></rss>",
        encoding="utf-8",
    )
    (row,) = read(path)
    assert isinstance(row, InventoryRow)
    assert (row.store_code, row.availability, row.counted_at_s) == ("P1", Availability.ON_DISPLAY, 1_794_992_400)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text("shop,id,quantity\nP1,A,1\n", encoding="utf-8")
    with pytest.raises(FeedInvalid, match=r"column store_code is missing; found: shop, id, quantity"):
        read(path)
