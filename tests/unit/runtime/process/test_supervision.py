"""When a window counts as dead and when the next one comes, over times that are handed in."""

import signal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.runtime.process.heartbeat import Beat
from app.runtime.process.supervision import (
    Death,
    DeathKind,
    Ending,
    LifeSigns,
    Restarts,
    SupervisionTimes,
    ending_of,
)

TIMES = SupervisionTimes()


def beat(frames: int = 0, *, due: bool = False) -> Beat:
    return Beat(frames, due, 300.0, "attract")


@pytest.mark.parametrize(
    ("code", "ending"),
    [
        (0, Ending.ASKED),
        (3, Ending.RESTART),
        (1, Death(DeathKind.FAILED, "exit code 1")),
        (2, Death(DeathKind.REFUSED, "exit code 2")),
        (-signal.SIGKILL, Death(DeathKind.KILLED, "SIGKILL")),
        (-64, Death(DeathKind.KILLED, "SIGRTMAX")),
        (-90, Death(DeathKind.KILLED, "signal 90")),
    ],
)
def test_exit_codes_mean_what_is_agreed(code: int, ending: Ending | Death) -> None:
    assert ending_of(code) == ending


def test_three_deaths_in_five_minutes_bring_the_recovery_page_and_slower_tries() -> None:
    restarts, now_s, delays = Restarts(TIMES), 0.0, []
    for _ in range(10):
        restarts.started(now_s)
        retry = restarts.died(now_s + 1)
        delays.append((retry.delay_s, retry.is_recovering))
        now_s += 1 + retry.delay_s
    assert delays[:2] == [(3, False), (3, False)]
    assert [delay_s for delay_s, recovering in delays[2:] if recovering] == [10, 20, 40, 80, 160, 300, 300, 300]


def test_deaths_far_apart_are_no_reason_for_a_page() -> None:
    restarts = Restarts(TIMES)
    for number in range(20):
        restarts.started(number * 151.0)
        assert restarts.died(number * 151.0 + 150.5).delay_s == 3, number


def test_a_window_that_holds_for_five_minutes_ends_the_slow_tries() -> None:
    restarts = Restarts(TIMES)
    for number in range(5):
        restarts.died(float(number))
    restarts.started(100.0)
    assert not restarts.has_held(399.0)
    assert restarts.is_recovering
    assert restarts.has_held(400.0)
    assert not restarts.is_recovering
    assert not restarts.died(401.0).is_recovering


@given(lives=st.lists(st.floats(0, 2000), min_size=1, max_size=60))
def test_whatever_the_lives_a_window_is_started_again_within_five_minutes(lives: list[float]) -> None:
    restarts, now_s, deaths = Restarts(TIMES), 0.0, list[float]()
    for life_s in lives:
        restarts.started(now_s)
        now_s += life_s
        if life_s >= TIMES.held_s:
            deaths.clear()
        retry = restarts.died(now_s)
        deaths.append(now_s)
        assert TIMES.restart_s <= retry.delay_s <= TIMES.slow_max_s
        assert retry.delay_s == TIMES.restart_s or retry.is_recovering
        recent = [at_s for at_s in deaths if now_s - at_s <= TIMES.within_s]
        if len(recent) >= TIMES.deaths:
            assert retry.is_recovering
        if life_s >= TIMES.held_s:
            assert not retry.is_recovering
        now_s += retry.delay_s


def alive(signs: LifeSigns, from_s: float, to_s: float, beats: bool = True, **fields: object) -> Death | None:
    """Look once a second; beat as well where `beats`."""
    for second in range(int(from_s), int(to_s)):
        if beats:
            signs.take(beat(**fields), float(second))  # type: ignore[arg-type]
        death = signs.look(float(second) + 0.1)
        if death is not None:
            return death
    return None


def test_a_window_may_take_its_time_to_start_and_not_for_ever() -> None:
    signs = LifeSigns(TIMES, 0.0)
    assert alive(signs, 0, 120, beats=False) is None
    death = alive(signs, 120, 125, beats=False)
    assert death is not None
    assert death.kind is DeathKind.NEVER_STARTED


def test_ten_seconds_of_silence_are_death_and_nine_are_not() -> None:
    signs = LifeSigns(TIMES, 0.0)
    assert alive(signs, 0, 5) is None
    assert alive(signs, 5, 14, beats=False) is None
    death = alive(signs, 14, 17, beats=False)
    assert death is not None
    assert death.kind is DeathKind.SILENT


def test_a_page_at_rest_paints_nothing_and_lives() -> None:
    assert alive(LifeSigns(TIMES, 0.0), 0, 3600) is None


def test_a_due_frame_that_does_not_come_within_ten_seconds_is_death() -> None:
    signs = LifeSigns(TIMES, 0.0)
    assert alive(signs, 0, 20, frames=4) is None
    assert alive(signs, 20, 30, frames=4, due=True) is None
    death = alive(signs, 30, 33, frames=4, due=True)
    assert death is not None
    assert death.kind is DeathKind.NO_FRAME


def test_frames_that_come_keep_a_window_alive_although_another_is_always_due() -> None:
    signs = LifeSigns(TIMES, 0.0)
    for second in range(100):
        signs.take(beat(second // 8, due=True), float(second))
        assert signs.look(second + 0.1) is None


def test_a_frame_that_is_withdrawn_was_not_missed() -> None:
    signs = LifeSigns(TIMES, 0.0)
    for second in range(60):
        signs.take(beat(1, due=second % 9 != 0), float(second))  # the window was covered in between
        assert signs.look(second + 0.1) is None


def test_what_could_not_be_heard_while_the_parent_itself_stood_still_is_forgiven() -> None:
    signs = LifeSigns(TIMES, 0.0)
    assert alive(signs, 0, 5, frames=1, due=True) is None
    assert signs.look(3600.0) is None  # the machine slept
    assert alive(signs, 3601, 3608, beats=False) is None
    assert alive(signs, 3608, 3615, beats=False) is not None
