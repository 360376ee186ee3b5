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


def test_figures_are_never_younger_than_now(tmp_path: Path) -> None:
    path = tmp_path / "inventory.tsv"
    path.write_text("store_code\tid\tquantity\nP1\tA\t1\n", encoding="utf-8")
    os.utime(path, (NOW_S + 9999, NOW_S + 9999))
    (row,) = read(path)
    assert isinstance(row, InventoryRow)
    assert row.counted_at_s == NOW_S


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
        ("P1\tA\t1\t\t2099-01-01T00:00:00Z", "lies in the future"),
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
