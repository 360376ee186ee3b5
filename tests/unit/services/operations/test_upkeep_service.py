"""A restart that is planned: when, and when not."""

from datetime import UTC, datetime, time

import pytest
from pytestqt.qtbot import QtBot

from app.config import SupervisionConfig
from app.domain.stores import OpeningPeriod, Store
from app.runtime.process.memory_trend import TrendTimes
from app.services.operations.upkeep import Footprint, UpkeepService

OPEN = datetime(2026, 7, 15, 12, tzinfo=UTC)
CLOSED = datetime(2026, 7, 15, 22, tzinfo=UTC)
WEEK = tuple(OpeningPeriod(day, time(9), time(19)) for day in range(7))
SHOP = Store("P1", "Paris", "", "", "", "FR", None, None, "", WEEK, "Europe/Paris")


class Diary:
    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, object]]] = []

    def write(self, event: str, **fields: object) -> None:
        self.events.append((event, fields))


class Mirror:
    """A mirror whose memory, hours and shoppers are handed in; each `pass_minutes` looks once a minute."""

    def __init__(self, **config: object) -> None:
        self.window_mb, self.vision_mb, self.in_use, self.now, self.clock_s = 300.0, 0.0, False, OPEN, 0.0
        self.diary = Diary()
        self.restarts = 0
        self.service = UpkeepService(
            SupervisionConfig(**config),  # type: ignore[arg-type]
            footprint=lambda: Footprint(self.window_mb, self.vision_mb),
            is_in_use=lambda: self.in_use,
            store=lambda: SHOP,
            now=lambda: self.now,
            clock=lambda: self.clock_s,
            journal=self.diary,
            times=TrendTimes(),
        )
        self.service.restart_due.connect(self._on_due)

    def _on_due(self) -> None:
        self.restarts += 1

    def pass_minutes(self, minutes: int, window: float = 0.0, vision: float = 0.0) -> None:
        """Let time pass, with memory growing by so many megabytes a minute."""
        for _ in range(minutes):
            self.clock_s += 60
            self.window_mb += window
            self.vision_mb += vision
            self.service.check()


@pytest.fixture
def mirror(qapp: object) -> Mirror:
    return Mirror()


def test_a_mirror_that_does_not_grow_is_left_alone(mirror: Mirror) -> None:
    mirror.now = CLOSED
    mirror.pass_minutes(24 * 60)
    assert mirror.restarts == 0
    assert not mirror.diary.events


def test_a_growing_mirror_waits_for_closing_time_and_for_its_shopper(mirror: Mirror) -> None:
    mirror.pass_minutes(6 * 60, window=1.0)  # 60 MB an hour: 660 MB now, 2,100 in a day
    assert [event for event, _ in mirror.diary.events] == ["restart_wanted"]
    assert mirror.diary.events[0][1]["window_mb_per_h"] == pytest.approx(60, rel=0.01)
    assert mirror.restarts == 0
    mirror.now, mirror.in_use = CLOSED, True
    mirror.pass_minutes(3)
    assert mirror.restarts == 0
    mirror.in_use = False
    mirror.pass_minutes(1)
    assert mirror.restarts == 1
    assert [event for event, _ in mirror.diary.events] == ["restart_wanted", "restart_planned"]


def test_it_need_not_wait_for_closing_time_where_it_was_told_so(qapp: object) -> None:
    mirror = Mirror(restart_outside_hours=False)
    mirror.pass_minutes(6 * 60, window=1.0)
    assert mirror.restarts == 1


def test_over_the_limit_it_waits_for_nothing_but_its_shopper(mirror: Mirror) -> None:
    mirror.in_use = True
    mirror.pass_minutes(12)
    mirror.window_mb = 1600.0
    mirror.pass_minutes(2)
    assert mirror.restarts == 0
    mirror.in_use = False
    mirror.pass_minutes(1)
    assert mirror.restarts == 1


def test_a_limit_below_what_the_mirror_takes_does_not_start_it_over_and_over(mirror: Mirror) -> None:
    mirror.now = CLOSED
    mirror.vision_mb = 0.0
    mirror.pass_minutes(3)
    mirror.window_mb, mirror.vision_mb = 1200.0, 400.0  # the camera's process comes later
    mirror.pass_minutes(3 * 60)
    assert mirror.restarts == 0
    assert "raise it" in str(mirror.diary.events[0][1]["reason"])
    assert mirror.service.wanted
    mirror.now = OPEN
    mirror.pass_minutes(3 * 60)
    assert mirror.restarts == 0
    mirror.now = CLOSED
    mirror.pass_minutes(1)
    assert mirror.restarts == 1  # once a night it may help


def test_a_camera_process_that_was_replaced_begins_a_new_trend(mirror: Mirror) -> None:
    mirror.now, mirror.vision_mb = CLOSED, 300.0
    for _ in range(8):
        mirror.pass_minutes(180, vision=1.5)  # recycled each three hours, after 270 MB
        mirror.vision_mb = 300.0
    assert mirror.restarts == 0


def test_the_parent_s_order_waits_for_the_shopper_only(mirror: Mirror, qtbot: QtBot) -> None:
    mirror.in_use = True
    mirror.service.restart_when_idle("the parent asked for it")
    assert mirror.restarts == 0
    mirror.in_use = False
    mirror.pass_minutes(1)
    assert mirror.restarts == 1
    assert mirror.diary.events[-1] == ("restart_planned", {"reason": "the parent asked for it"})
