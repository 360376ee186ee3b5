"""How long is waited after each death, by the rules of a reader, the camera's process and the window."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.supervisor import BackOff
from app.domain.restarts import RestartRule, Restarts
from app.runtime.process.supervision import SupervisionTimes
from app.services.camera.camera import CameraSupervision

WINDOW = SupervisionTimes()


def lives(rule: RestartRule, life_s: float, count: int, *, chance: float = 0.5) -> list[tuple[float, bool]]:
    """Return the waits, and whether they were slow ones, after `count` lives of the same length."""
    restarts, now_s, waits = Restarts(rule), 0.0, []
    for _ in range(count):
        restarts.started(now_s)
        retry = restarts.died(now_s + life_s, chance)
        waits.append((round(retry.delay_s, 3), retry.is_slow))
        now_s += life_s + retry.delay_s
    return waits


def test_a_readers_waits_double_from_the_first_failure_on() -> None:
    assert lives(BackOff(), 1, 7) == [(wait_s, True) for wait_s in (0.5, 1, 2, 4, 8, 8.333, 8.333)]


def test_waits_spread_and_never_pass_the_longest() -> None:
    rule = BackOff(first_s=0.5, longest_s=30, jitter=0.2)
    short, long = (lives(rule, 0, 100, chance=chance) for chance in (0.0, 1.0))
    assert (short[0], long[0]) == ((0.4, True), (0.6, True))
    assert (short[-1], long[-1]) == ((20, True), (30, True))


def test_a_reader_that_held_begins_with_the_first_wait_again() -> None:
    assert lives(BackOff(), 5, 3) == [(0.5, True)] * 3


def test_one_that_never_stands_is_not_held_however_long_it_tries() -> None:
    restarts = Restarts(BackOff())
    waits = [restarts.died(number * 100.0).delay_s for number in range(10_000)]
    assert waits[:3] == pytest.approx([0.5, 1.0, 2.0])
    assert waits[-1] == pytest.approx(10 / 1.2)


def test_the_camera_is_started_slowly_from_the_third_death_on() -> None:
    waits = [(2, False), (2, False), (4, True), (8, True), (16, True), (32, True), (60, True), (60, True)]
    assert lives(CameraSupervision(), 0, 8) == waits


def test_the_cameras_deaths_are_forgotten_one_by_one() -> None:
    restarts = Restarts(CameraSupervision())
    assert [restarts.died(float(at_s)).deaths for at_s in (0, 100, 200, 301, 301, 700)] == [1, 2, 3, 3, 4, 1]
    assert restarts.died(701.0).delay_s == 2


def test_three_deaths_of_a_window_in_five_minutes_bring_slower_tries() -> None:
    slow = [(wait_s, True) for wait_s in (10, 20, 40, 80, 160, 300, 300, 300)]
    assert lives(WINDOW, 1, 10) == [(3, False), (3, False), *slow]


def test_deaths_far_apart_are_no_reason_for_slow_tries() -> None:
    restarts = Restarts(WINDOW)
    for number in range(20):
        restarts.started(number * 151.0)
        assert restarts.died(number * 151.0 + 150.5).delay_s == 3, number


def test_a_window_that_holds_for_five_minutes_ends_the_slow_tries() -> None:
    restarts = Restarts(WINDOW)
    for number in range(5):
        restarts.died(float(number))
    restarts.started(100.0)
    assert not restarts.has_held(399.0)
    assert restarts.is_slow
    assert restarts.has_held(400.0)
    assert not restarts.is_slow
    assert not restarts.died(401.0).is_slow


def test_a_rule_may_allow_more_deaths_than_there_are_doublings() -> None:
    told = lives(RestartRule(deaths=200, first_s=1, longest_s=math.inf), 0, 300)
    assert [number for number, (_, is_slow) in enumerate(told, start=1) if is_slow] == list(range(200, 301))


@given(lengths=st.lists(st.floats(0, 2000), min_size=1, max_size=60))
def test_whatever_the_lives_a_window_is_started_again_within_five_minutes(lengths: list[float]) -> None:
    restarts, now_s, deaths = Restarts(WINDOW), 0.0, list[float]()
    held_s = WINDOW.held_s or 0.0
    for life_s in lengths:
        restarts.started(now_s)
        now_s += life_s
        if life_s >= held_s:
            deaths.clear()
        retry = restarts.died(now_s)
        deaths.append(now_s)
        assert WINDOW.restart_s <= retry.delay_s <= WINDOW.longest_s
        assert retry.delay_s == WINDOW.restart_s or retry.is_slow
        recent = [at_s for at_s in deaths if now_s - at_s <= WINDOW.within_s]
        if len(recent) >= WINDOW.deaths:
            assert retry.is_slow
        if life_s >= held_s:
            assert not retry.is_slow
        now_s += retry.delay_s
