"""What needs staff, from the states of services: pure, one function a subject; empty where all is well."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from app.domain.cabins import StockDifference
from app.domain.gestures import View
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.shop_data import ShopDataStanding
from app.domain.today import Attention, AttentionKind
from app.runtime.process.machine import DiskRoom
from app.services.backup.mending import Mending

AttentionSource = Callable[[], Iterable[Attention]]
"""Says what needs staff now, from memory: it is asked on the GUI thread."""

_ORDER: Final = {kind: place for place, kind in enumerate(AttentionKind)}
_DEVICE_KINDS: Final = {
    DeviceState.OFFLINE: AttentionKind.DEVICE_OFFLINE,
    DeviceState.MISCONFIGURED: AttentionKind.DEVICE_MISCONFIGURED,
}
_TIDIED_WITHIN_S: Final = 60.0
_VIEW_KINDS: Final = {View.COVERED: AttentionKind.CAMERA_COVERED, View.TOO_DARK: AttentionKind.CAMERA_DARK}


def of_devices(statuses: Iterable[DeviceStatus], now: datetime, now_ns: int) -> Sequence[Attention]:
    """Name the devices that do not work; `now_ns` is the statuses' clock at `now`."""
    return [
        Attention(
            _DEVICE_KINDS[status.state],
            status.device,
            now - timedelta(microseconds=max(0, now_ns - status.since_ns) // 1000),
            status.detail,
        )
        for status in statuses
        if status.state in _DEVICE_KINDS
    ]


def of_view(device: str, view: View, *, looks_mirrored: bool) -> Sequence[Attention]:
    """Return that the camera cannot see, or seems to be set to the wrong way round, where that is so."""
    found = [Attention(_VIEW_KINDS[view], device)] if view in _VIEW_KINDS else []
    return [*found, *([Attention(AttentionKind.CAMERA_MIRRORED, device)] if looks_mirrored else [])]


def of_shop_data(standing: ShopDataStanding, stale_after_s: float, *, is_preparing: bool) -> Sequence[Attention]:
    """Say what is wrong with the feeds: refused as a whole or in part, too old, or not there at all."""
    found: list[Attention] = []
    for feed in standing.feeds:
        if feed.failure is not None:
            failure = feed.failure
            found.append(Attention(AttentionKind.IMPORT_FAILED, feed.kind, failure.ended_at, failure.failure))
        if feed.refused:
            since = min(run.ended_at for run in feed.runs if run.refused)
            found.append(Attention(AttentionKind.ROWS_REFUSED, feed.kind, since, count=feed.refused))
    if standing.counts is not None and not standing.counts.products and not is_preparing:
        found.append(Attention(AttentionKind.CATALOGUE_EMPTY))
    stock = standing.stock
    if stock is not None and 0 < stock.figures == stock.stale:
        stale_since = None if stock.newest_at is None else stock.newest_at + timedelta(seconds=stale_after_s)
        found.append(Attention(AttentionKind.STOCK_STALE, "inventory", stale_since, count=stock.stale))
    return found


def of_requests(late: int, failure: str) -> Sequence[Attention]:
    """Say that shoppers wait for longer than they were told, and that requests cannot be written down."""
    found = [Attention(AttentionKind.REQUEST_LATE, count=late)] if late else []
    return [*found, *([Attention(AttentionKind.REQUESTS_NOT_KEPT, detail=failure)] if failure else [])]


def of_cabin(left: int, left_for_s: float, now: datetime) -> Sequence[Attention]:
    """Say that pieces hang here since a visit has ended; of a time so short that somebody may be at it, nothing."""
    if not left or left_for_s < _TIDIED_WITHIN_S:
        return ()
    return (Attention(AttentionKind.LEFT_BEHIND, since=now - timedelta(seconds=left_for_s), count=left),)


def of_differences(
    differences: Iterable[StockDifference], named: Callable[[StockDifference], str]
) -> Sequence[Attention]:
    """Say of which articles more pieces hung here than the shop has counted; `named` is what the shop calls one."""
    return [
        Attention(
            AttentionKind.STOCK_DIFFERS,
            named(found),
            found.since,
            count=found.here,
            figure=found.counted,
            figure_at=found.counted_at,
        )
        for found in differences
    ]


def of_store(
    mending: Mending | None, root: Path, *, damage: str, is_read_only: bool, unreadable: int
) -> Sequence[Attention]:
    """Say what was done about a damaged database, where it is kept, and what is wrong with the one in use."""
    found: list[Attention] = []
    if damage:
        found.append(Attention(AttentionKind.STORE_DAMAGED, detail=damage))
    if is_read_only:
        found.append(Attention(AttentionKind.STORE_READ_ONLY))
    if mending is not None:
        kind = AttentionKind.STORE_FROM_COPY if mending.taken else AttentionKind.STORE_BEGUN_ANEW
        detail = f"{mending.reason}; in its place is {mending.taken or 'an empty one'}"
        found.append(Attention(kind, str(root / mending.kept), _instant(mending.at), detail))
    if unreadable:
        found.append(Attention(AttentionKind.STORE_ROWS_LEFT_OUT, count=unreadable))
    return found


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def of_machine(room: DiskRoom | None, *, clock_is_right: bool | None) -> Sequence[Attention]:
    """Say that the disk fills up or that the clock runs free; what is not known is no reason."""
    found: list[Attention] = []
    if room is not None and room.is_nearly_full:
        detail = f"{room.free_bytes // 1_000_000} MB of {room.total_bytes // 1_000_000} MB are free"
        found.append(Attention(AttentionKind.DISK_NEARLY_FULL, detail=detail))
    if clock_is_right is False:
        found.append(Attention(AttentionKind.CLOCK_NOT_SYNCHRONISED))
    return found


def in_order(found: Iterable[Attention]) -> tuple[Attention, ...]:
    """Return each thing once, in the order of AttentionKind, then by subject."""
    unique = {(attention.kind, attention.subject): attention for attention in found}
    return tuple(sorted(unique.values(), key=lambda attention: (_ORDER[attention.kind], attention.subject)))
