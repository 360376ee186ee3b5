"""From states to what needs staff, one subject at a time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.cabins import StockDifference
from app.domain.feeds import CatalogueCounts, FeedRun
from app.domain.gestures import View
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.shop_data import FeedStanding, ShopDataStanding, StockAges
from app.domain.today import Attention, AttentionKind
from app.runtime.process.machine import DiskRoom, clock_is_synchronised, disk_room, machine_up_s
from app.services.backup.mending import Mending
from app.services.operations import attention as needs

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
COUNTS = CatalogueCounts(1, 1, 1, 1, 1, 1, NOW)


@pytest.mark.parametrize(
    ("state", "kinds"),
    [
        (DeviceState.READY, []),
        (DeviceState.CONNECTING, []),
        (DeviceState.OFFLINE, [AttentionKind.DEVICE_OFFLINE]),
        (DeviceState.MISCONFIGURED, [AttentionKind.DEVICE_MISCONFIGURED]),
    ],
)
def test_a_device_needs_staff_since_it_failed(state: DeviceState, kinds: list[AttentionKind]) -> None:
    found = needs.of_devices([DeviceStatus("portal", "llrp", state, "why", 1_000_000_000)], NOW, 61_000_000_000)
    assert [(need.kind, need.subject, need.detail, need.since) for need in found] == [
        (kind, "portal", "why", NOW - timedelta(seconds=60)) for kind in kinds
    ]


def test_a_camera_that_sees_nothing_needs_staff() -> None:
    assert needs.of_view("camera", View.CLEAR, looks_mirrored=False) == []
    assert needs.of_view("camera", View.TOO_DARK, looks_mirrored=False)[0].kind is AttentionKind.CAMERA_DARK
    assert needs.of_view("camera", View.COVERED, looks_mirrored=False)[0].kind is AttentionKind.CAMERA_COVERED


def test_a_camera_that_seems_to_be_the_wrong_way_round_needs_staff() -> None:
    assert needs.of_view("camera", View.CLEAR, looks_mirrored=True) == [
        Attention(AttentionKind.CAMERA_MIRRORED, "camera")
    ]


def run(kind: str, language: str = "", refused: int = 0, failure: str = "") -> FeedRun:
    return FeedRun(kind, "f", language, NOW, new=9, refused=refused, failure=failure)


def standing(feed: FeedStanding | None = None, stock: StockAges | None = None, products: int = 1) -> ShopDataStanding:
    return ShopDataStanding(() if feed is None else (feed,), CatalogueCounts(products, 1, 1, 1, 1, 1, NOW), stock)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (standing(), []),
        (ShopDataStanding(()), []),
        (standing(FeedStanding("products", (run("products", "fr"), run("products", "en")))), []),
        (
            standing(FeedStanding("products", (run("products", "fr"), run("products", "en", refused=7)))),
            [Attention(AttentionKind.ROWS_REFUSED, "products", NOW, count=7)],
        ),
        (
            standing(FeedStanding("stores", (), run("stores", failure="no JSON"))),
            [Attention(AttentionKind.IMPORT_FAILED, "stores", NOW, "no JSON")],
        ),
        (standing(products=0), [Attention(AttentionKind.CATALOGUE_EMPTY)]),
        (standing(stock=StockAges()), []),
        (standing(stock=StockAges(9, 8, NOW - 9 * HOUR, NOW)), []),
        (
            standing(stock=StockAges(9, 9, NOW - 9 * HOUR, NOW - 2 * HOUR)),
            [Attention(AttentionKind.STOCK_STALE, "inventory", NOW - HOUR, count=9)],
        ),
        (
            standing(stock=StockAges(9, 9, NOW + 9 * HOUR, None)),  # all of them from the future
            [Attention(AttentionKind.STOCK_STALE, "inventory", None, count=9)],
        ),
    ],
)
def test_shop_data_needs_staff(data: ShopDataStanding, expected: list[Attention]) -> None:
    assert needs.of_shop_data(data, 3600.0, is_preparing=False) == expected


def test_a_catalogue_in_the_making_is_not_missing() -> None:
    assert needs.of_shop_data(standing(products=0), 3600.0, is_preparing=True) == []


@pytest.mark.parametrize(
    ("free", "total", "is_nearly_full"),
    [(900_000_000, 8_000_000_000, False), (399_000_000, 8_000_000_000, True), (2_000_000_000, 10**12, False),
     (999_000_000, 10**12, True), (0, 0, False)],
)  # fmt: skip
def test_a_disk_is_nearly_full(free: int, total: int, *, is_nearly_full: bool) -> None:
    found = needs.of_machine(DiskRoom(free, total), clock_is_right=None)
    assert [need.kind for need in found] == ([AttentionKind.DISK_NEARLY_FULL] if is_nearly_full else [])


def test_only_a_clock_that_is_known_to_run_free_needs_staff() -> None:
    assert needs.of_machine(None, clock_is_right=None) == []
    assert needs.of_machine(None, clock_is_right=True) == []
    assert needs.of_machine(None, clock_is_right=False)[0].kind is AttentionKind.CLOCK_NOT_SYNCHRONISED


def test_this_machine_can_be_asked(tmp_path: object) -> None:
    room = disk_room(tmp_path)  # type: ignore[arg-type]
    assert 0 < room.free_bytes <= room.total_bytes
    assert machine_up_s() > 0
    assert clock_is_synchronised() in (True, False, None)


def test_what_was_done_about_a_damaged_database_is_told_with_the_folder_that_keeps_it() -> None:
    root = Path("/var/lib/psyche")
    empty = Mending("2030-01-02T03:04:05+00:00", "malformed", "damaged-20300102-030405")
    copied = replace(empty, taken="copies/daily-20300101-030405.sqlite3", taken_from="2030-01-01T03:04:05+00:00")
    for mending, kind in ((empty, AttentionKind.STORE_BEGUN_ANEW), (copied, AttentionKind.STORE_FROM_COPY)):
        (need,) = needs.of_store(mending, root, damage="", is_read_only=False, unreadable=0)
        assert (need.kind, need.subject) == (kind, "/var/lib/psyche/damaged-20300102-030405")
        assert need.since == datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
        assert need.detail.startswith("malformed; in its place is ")


def test_a_database_in_use_that_is_damaged_or_cannot_be_written_needs_staff() -> None:
    found = needs.of_store(None, Path(), damage="malformed", is_read_only=True, unreadable=3)
    assert [(need.kind, need.count) for need in found] == [
        (AttentionKind.STORE_DAMAGED, 0),
        (AttentionKind.STORE_READ_ONLY, 0),
        (AttentionKind.STORE_ROWS_LEFT_OUT, 3),
    ]
    assert needs.of_store(None, Path(), damage="", is_read_only=False, unreadable=0) == []


def test_what_waits_too_long_and_what_cannot_be_written_need_staff() -> None:
    assert needs.of_requests(0, "") == []
    assert needs.of_requests(2, "full") == [
        Attention(AttentionKind.REQUEST_LATE, count=2),
        Attention(AttentionKind.REQUESTS_NOT_KEPT, detail="full"),
    ]


def test_pieces_that_hang_for_a_minute_after_a_visit_need_staff() -> None:
    assert needs.of_cabin(0, 0.0, NOW) == ()
    assert needs.of_cabin(3, 59.0, NOW) == ()
    (left,) = needs.of_cabin(3, 90.0, NOW)
    assert (left.kind, left.count, left.since) == (AttentionKind.LEFT_BEHIND, 3, NOW - timedelta(seconds=90))


def test_stock_that_differs_needs_staff_with_figure_and_age() -> None:
    found = StockDifference("shirt", "shirt-M", here=1, counted=0, counted_at=NOW - HOUR, since=NOW)
    assert needs.of_differences([found], lambda one: one.variant_id) == [
        Attention(AttentionKind.STOCK_DIFFERS, "shirt-M", NOW, count=1, figure=0, figure_at=NOW - HOUR)
    ]
