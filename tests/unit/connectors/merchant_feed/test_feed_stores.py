import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from app.connectors.merchant_feed import read_stores
from app.domain.errors import FeedInvalid
from app.domain.feeds import Refusal, StoreRow
from app.domain.stores import OpeningPeriod, Store

SHOP: dict[str, Any] = {
    "@type": "ClothingStore",
    "branchCode": "P1",
    "name": "Paris",
    "address": {"streetAddress": "1 rue", "postalCode": "75004", "addressLocality": "Paris", "addressCountry": "FR"},
    "geo": {"latitude": "48.85", "longitude": 2.36},
    "telephone": "+33 1 99 00 00 00",
}


def read(tmp_path: Path, data: Any) -> list[StoreRow | Refusal]:
    path = tmp_path / "stores.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return list(read_stores(path))


def store(tmp_path: Path, **more: Any) -> Store:
    (row,) = read(tmp_path, SHOP | more)
    assert isinstance(row, StoreRow), row
    return row.store


@pytest.mark.parametrize(
    "data",
    [
        SHOP,
        [SHOP],
        {"@graph": [{"@type": "WebSite"}, SHOP]},
        {"@type": "Organization", "department": [SHOP]},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": SHOP}]},
        SHOP | {"@type": ["Thing", "https://schema.org/ShoeStore"]},
    ],
)
def test_a_shop_is_found_wherever_it_is(tmp_path: Path, data: Any) -> None:
    (row,) = read(tmp_path, data)
    assert isinstance(row, StoreRow)
    found = row.store
    assert (found.code, found.name, found.city, found.country, found.time_zone) == (
        "P1",
        "Paris",
        "Paris",
        "FR",
        "Europe/Paris",
    )
    assert (found.latitude, found.longitude) == (48.85, 2.36)


def test_opening_hours_as_text(tmp_path: Path) -> None:
    periods = store(tmp_path, openingHours=["Mo-We,Fr 10:00-12:00, 14:00-19:30", "Sa-Mo 11:00-24:00"]).opening
    assert [(period.weekday, period.opens.hour) for period in periods] == [
        (0, 10), (1, 10), (2, 10), (4, 10), (0, 14), (1, 14), (2, 14), (4, 14), (5, 11), (6, 11), (0, 11)
    ]  # fmt: skip
    assert periods[-1].closes == time(0)
    assert periods[4].closes == time(19, 30)


def test_opening_hours_as_specification_with_exceptions(tmp_path: Path) -> None:
    periods = store(
        tmp_path,
        openingHoursSpecification=[
            {"dayOfWeek": ["Monday", "https://schema.org/Tuesday"], "opens": "10:00:00", "closes": "19:00"},
            {"dayOfWeek": "Sunday", "opens": "00:00", "closes": "00:00"},
        ],
        specialOpeningHoursSpecification={"validFrom": "2026-12-24", "validThrough": "2026-12-25"},
    ).opening
    assert periods == (
        OpeningPeriod(0, time(10), time(19)),
        OpeningPeriod(1, time(10), time(19)),
        OpeningPeriod(3, time(0), time(0), date(2026, 12, 24), date(2026, 12, 25)),
        OpeningPeriod(4, time(0), time(0), date(2026, 12, 24), date(2026, 12, 25)),
    )


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"branchCode": ""}, "branchCode is missing"),
        ({"name": None}, "name is missing"),
        ({"geo": {"latitude": 148, "longitude": 2}}, "not on Earth"),
        ({"geo": {"latitude": "north", "longitude": 2}}, "no numbers"),
        ({"openingHours": "whenever"}, "not like Mo-Fr"),
        ({"openingHours": "Mo 25:00-26:00"}, "no time of day"),
        ({"openingHoursSpecification": {"dayOfWeek": "Moonday", "opens": "1", "closes": "2"}}, "not like 19:30"),
        ({"openingHoursSpecification": {"dayOfWeek": "Someday", "opens": "10:00", "closes": "11:00"}}, "is no day"),
        ({"timeZone": "Mars/Olympus"}, "no IANA time zone"),
        ({"timeZone": "../../etc/passwd"}, "no IANA time zone"),
    ],
)
def test_a_bad_shop_is_refused_alone(tmp_path: Path, more: dict[str, Any], reason: str) -> None:
    refusal, row = read(tmp_path, [SHOP | more, SHOP | {"branchCode": "P2"}])
    assert isinstance(refusal, Refusal)
    assert refusal.line == 1
    assert reason in refusal.reason
    assert isinstance(row, StoreRow)


@pytest.mark.parametrize("data", [{}, [], {"@type": "Product"}, "text", 3, None])
def test_a_file_without_shops_is_invalid(tmp_path: Path, data: Any) -> None:
    with pytest.raises(FeedInvalid, match=r"no schema\.org LocalBusiness"):
        read(tmp_path, data)
