import json
import subprocess
import sys
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
            {"dayOfWeek": "Saturday", "opens": "Closed", "closes": "Closed"},
            {"dayOfWeek": "Friday", "opens": "Fermé"},
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
    ],
)
def test_a_bad_shop_is_refused_alone(tmp_path: Path, more: dict[str, Any], reason: str) -> None:
    refusal, row = read(tmp_path, [SHOP | more, SHOP | {"branchCode": "P2"}])
    assert isinstance(refusal, Refusal)
    assert refusal.line == 1
    assert reason in refusal.reason
    assert isinstance(row, StoreRow)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"geo": {"latitude": 148, "longitude": 2}}, "position left out: geo 148.0, 2.0 is not on Earth"),
        ({"geo": {"latitude": "north", "longitude": 2}}, "no numbers"),
        ({"geo": {"latitude": 10**400, "longitude": 2}}, "not on Earth"),
        ({"geo": {"latitude": 1.7e308, "longitude": -1.7e308}}, "not on Earth"),
        ({"geo": {"latitude": float("nan"), "longitude": 2}}, "no numbers"),
        ({"geo": {"latitude": 2, "longitude": float("-inf")}}, "no numbers"),
        ({"geo": {"latitude": 0, "longitude": "0,0"}}, "lies in the sea"),
        ({"geo": {"latitude": [1], "longitude": {"a": 1}}}, "no numbers"),
        ({"openingHours": "whenever"}, "opening hours left out: openingHours 'whenever' is not like Mo-Fr"),
        ({"openingHours": ["Mo-Fr 9-18", "Sa maybe"]}, "not like Mo-Fr"),
        ({"openingHours": "Mo 25:00-26:00"}, "no time of day"),
        ({"openingHours": "Mo 10:00"}, "not like Mo-Fr"),
        ({"openingHours": "Mo-Fr"}, "not like Mo-Fr"),
        ({"openingHours": "Mo 1-6pm"}, "begin am or pm"),
        ({"openingHours": "Mo 13am-6pm"}, "no time of day"),
        ({"openingHours": "Mo  " * 28}, "not like Mo-Fr"),
        ({"openingHours": "Mo  " * 20_000}, "more than 1000 characters"),
        ({"openingHours": ["Mo 9-18"] * 1000}, "more than 100 entries"),
        ({"openingHoursSpecification": {"dayOfWeek": "Monday", "opens": "1", "closes": "2"}}, "not like 19:30"),
        ({"openingHoursSpecification": {"dayOfWeek": "Someday", "opens": "10:00", "closes": "11:00"}}, "is no day"),
        ({"openingHoursSpecification": {"opens": "10:00", "closes": "11:00", "validFrom": "0000-01-01"}}, "date"),
        ({"openingHoursSpecification": {"opens": "10:00"}}, "one of opens and closes alone"),
    ],
)
def test_a_shop_is_kept_without_what_cannot_be_read(tmp_path: Path, more: dict[str, Any], reason: str) -> None:
    row, remark, other = read(tmp_path, [SHOP | more, SHOP | {"branchCode": "P2"}])
    assert isinstance(row, StoreRow)
    assert (row.store.name, row.store.opening, row.store.time_zone) == ("Paris", (), "Europe/Paris")
    assert (row.store.latitude is None) == ("geo" in more)
    assert isinstance(remark, Refusal)
    assert (remark.line, remark.id, remark.kept) == (1, "P1", True)
    assert reason in remark.reason
    assert isinstance(other, StoreRow)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Mon-Fri 9am-6pm", {day: [("09:00", "18:00")] for day in range(5)}),
        ("Monday to Friday: 9:30 a.m. \u2013 6 p.m.", {day: [("09:30", "18:00")] for day in range(5)}),
        ("Mo-Fr 9-6pm", {day: [("09:00", "18:00")] for day in range(5)}),
        ("24/7", {day: [("00:00", "00:00")] for day in range(7)}),
        ("Open 24 hours", {day: [("00:00", "00:00")] for day in range(7)}),
        ("Mo-Su 00:00-23:59", {day: [("00:00", "00:00")] for day in range(7)}),
        ("Mo-Fr 09.00-18.00", {day: [("09:00", "18:00")] for day in range(5)}),
        ("Mo-Sa 9-19", {day: [("09:00", "19:00")] for day in range(6)}),
        ("Mo-Sa 9:00-19:00; PH off", {day: [("09:00", "19:00")] for day in range(6)}),
        ("Mo,Tu,PH 10:00-18:00", {0: [("10:00", "18:00")], 1: [("10:00", "18:00")]}),
        ("Mo-Su 10:00-19:00; Su closed", {day: [("10:00", "19:00")] for day in range(6)}),
        ("lundi au samedi 10h-19h30, dimanche fermé", {day: [("10:00", "19:30")] for day in range(6)}),
        ("Montag bis Freitag 9 - 18 Uhr; So geschlossen", None),
        ("Montag bis Freitag 9 - 18 Uhr; Son geschlossen", {day: [("09:00", "18:00")] for day in range(5)}),
        ("Fr-Mo 22:00-02:00", {day: [("22:00", "02:00")] for day in (4, 5, 6, 0)}),
        ("Mo-Fr 8-24h", {day: [("08:00", "00:00")] for day in range(5)}),
        ("Mo 09:00:00+01:00-18:00:00+01:00", {0: [("09:00", "18:00")]}),
        ("Mo 09:00-12:00, 14:00-18:00", {0: [("09:00", "12:00"), ("14:00", "18:00")]}),
        ("Closed", {}),
    ],
)
def test_hours_as_shops_write_them(tmp_path: Path, text: str, hours: dict[int, list[tuple[str, str]]] | None) -> None:
    row, *remarks = read(tmp_path, SHOP | {"openingHours": text})
    assert isinstance(row, StoreRow)
    found: dict[int, list[tuple[str, str]]] = {}
    for period in row.store.opening:
        times = (period.opens.isoformat("minutes"), period.closes.isoformat("minutes"))
        found.setdefault(period.weekday, []).append(times)
    assert found == (hours or {})
    assert len(remarks) == (hours is None)  # "So" is a day in German alone


def test_a_specification_to_the_last_minute_is_open_all_day(tmp_path: Path) -> None:
    periods = store(
        tmp_path, openingHoursSpecification={"dayOfWeek": "Mo-Tu", "opens": "00:00:00", "closes": "23:59:59"}
    ).opening
    assert periods == (OpeningPeriod(0, time(0), time(0)), OpeningPeriod(1, time(0), time(0)))


@pytest.mark.parametrize(
    ("more", "position"),
    [
        ({"geo": {"latitude": "48,85", "longitude": "2,36"}}, (48.85, 2.36)),
        ({"geo": [{"latitude": "-33.8", "longitude": 151}]}, (-33.8, 151.0)),
        ({"geo": {"latitude": "", "longitude": 2}}, (None, None)),
    ],
)
def test_coordinates_with_points_and_commas(
    tmp_path: Path, more: dict[str, Any], position: tuple[float | None, float | None]
) -> None:
    found = store(tmp_path, **more)
    assert (found.latitude, found.longitude) == position


@pytest.mark.parametrize(
    ("country", "latitude", "longitude", "zone"),
    [
        ("ES", 28.46, -16.25, "Atlantic/Canary"),
        ("US", 21.3, -157.8, "Pacific/Honolulu"),
        ("FR", 14.6, -61.07, "America/Martinique"),
        ("", 35.68, 139.76, "Asia/Tokyo"),
        ("JP", None, None, "Asia/Tokyo"),
        ("de", None, None, "Europe/Berlin"),
        ("US", None, None, ""),
        ("ES", None, None, ""),
        ("", None, None, ""),
        ("XX", None, None, ""),
        ("FR", 0.5, -30.0, "Europe/Paris"),  # in the Atlantic, where no shop is
    ],
)
def test_the_time_zone_is_that_of_the_place_or_is_not_known(
    tmp_path: Path, country: str, latitude: float | None, longitude: float | None, zone: str
) -> None:
    place = {"address": {"addressCountry": country}, "geo": {"latitude": latitude, "longitude": longitude}}
    assert store(tmp_path, **place).time_zone == zone


_LOOKS = """
import sys
from pathlib import Path
from app.connectors.merchant_feed import read_stores
list(read_stores(Path(sys.argv[1])))
print("tzfpy" in sys.modules)
"""


@pytest.mark.parametrize(("zone", "is_looked_up"), [("Europe/Paris", "False"), ("", "True")])
def test_the_borders_of_zones_take_memory_only_where_a_shop_needs_them(
    tmp_path: Path, zone: str, is_looked_up: str
) -> None:
    path = tmp_path / "stores.json"
    path.write_text(json.dumps(SHOP | {"timeZone": zone}), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", _LOOKS, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == is_looked_up


@pytest.mark.parametrize("name", ["Mars/Olympus", "../../etc/passwd", "Europe/Paris\0", "x" * 5000])
def test_a_zone_that_is_none_gives_way_to_that_of_the_place(tmp_path: Path, name: str) -> None:
    row, remark = read(tmp_path, SHOP | {"timeZone": name})
    assert isinstance(row, StoreRow)
    assert row.store.time_zone == "Europe/Paris"
    assert isinstance(remark, Refusal)
    assert "no IANA time zone" in remark.reason


def test_a_number_of_a_thousand_digits_and_half_a_character_cost_one_row(tmp_path: Path) -> None:
    path = tmp_path / "stores.json"
    shops = ",".join(
        f'{{"@type":"Store","branchCode":"P{number}","name":"Shop","telephone":{telephone}}}'
        for number, telephone in enumerate(("9" * 10_000, '"\\ud800 1"', "1e999", "NaN"))
    )
    path.write_text(f"[{shops}]", encoding="utf-8")
    rows = [row.store for row in read_stores(path) if isinstance(row, StoreRow)]
    assert [row.telephone for row in rows] == [f"{'9' * 199}\u2026", "1", "inf", "nan"]


@pytest.mark.parametrize("data", [{}, [], {"@type": "Product"}, "text", 3, None])
def test_a_file_without_shops_is_invalid(tmp_path: Path, data: Any) -> None:
    with pytest.raises(FeedInvalid, match=r"no schema\.org LocalBusiness"):
        read(tmp_path, data)
