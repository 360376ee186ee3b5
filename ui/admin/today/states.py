"""The day of a shop as staff may find it: ordinary, with much to look after, the first one."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from app.domain.today import Attention, AttentionKind, DayCounts, TodayFigures
from ui.admin.frame.states import staff_state
from ui.models.states import State

_DAY_S = 24 * 3600
_DAYS = 13
_ATTENTION = (
    Attention(AttentionKind.REQUEST_LATE, count=2),
    Attention(AttentionKind.DEVICE_OFFLINE, "hook", count=0),
    Attention(AttentionKind.CAMERA_DARK),
    Attention(AttentionKind.CAMERA_MIRRORED),
    Attention(AttentionKind.ROWS_REFUSED, "products", count=37),
    Attention(AttentionKind.STOCK_STALE),
    Attention(
        AttentionKind.STOCK_DIFFERS,
        "Linen shirt, navy, 40",
        count=1,
        figure_at=datetime.now(UTC) - timedelta(hours=3),
    ),
    Attention(AttentionKind.LEFT_BEHIND, count=3),
    Attention(AttentionKind.DISK_NEARLY_FULL),
    Attention(AttentionKind.CLOCK_NOT_SYNCHRONISED),
)
_AFTER_DAMAGE = (
    Attention(AttentionKind.STORE_FROM_COPY, "/var/lib/psyche/damaged-20300102-030405"),
    Attention(AttentionKind.STORE_ROWS_LEFT_OUT, count=2),
    Attention(AttentionKind.STORE_READ_ONLY),
)


def _ordinary_day() -> TodayFigures:
    today = datetime.now(UTC).date()
    history = tuple(
        DayCounts(today - timedelta(days=back), sessions=round(96 + 38 * math.sin(0.9 * back) + 3 * (back % 5)))
        for back in range(1, _DAYS + 1)
    )
    counts = DayCounts(
        today,
        sessions=87,
        garments_by_tag=204,
        garments_by_code=31,
        garments_unknown=6,
        pages_opened=312,
        scans_refused=1,
        outages=2,
        outage_s=260,
    )
    return TodayFigures(counts, history, 3.4 * _DAY_S, 41 * _DAY_S)


def _first_day() -> TodayFigures:
    today = datetime.now(UTC).date()
    history = tuple(DayCounts(today - timedelta(days=back)) for back in range(1, _DAYS + 1))
    return TodayFigures(DayCounts(today, sessions=1, garments_by_tag=2, pages_opened=2), history, 1900, 2400)


def _since(*things: Attention) -> tuple[Attention, ...]:
    """Return them, all of it since a while."""
    now = datetime.now(UTC)
    return tuple(
        Attention(
            thing.kind, thing.subject, now - timedelta(minutes=7 * (3 * index + 1) ** 2), thing.detail, thing.count
        )
        for index, thing in enumerate(things)
    )


_PAGE = "today"

STATES: Mapping[str, State] = {
    "today": staff_state(_PAGE, today={"figures": _ordinary_day, "attention": ()}),
    "today_attention": staff_state(_PAGE, today={"figures": _ordinary_day, "attention": lambda: _since(*_ATTENTION)}),
    "today_mended": staff_state(_PAGE, today={"figures": _ordinary_day, "attention": lambda: _since(*_AFTER_DAMAGE)}),
    "today_first": staff_state(_PAGE, today={"figures": _first_day, "attention": lambda: _since(_ATTENTION[-1])}),
}
