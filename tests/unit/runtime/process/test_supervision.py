"""When a window counts as dead and when the next one comes, over times that are handed in."""

import signal

import pytest

from app.runtime.process.heartbeat import Beat
from app.runtime.process.supervision import Death, DeathKind, Ending, LifeSigns, SupervisionTimes, ending_of

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
        (4, Death(DeathKind.NO_STORE, "exit code 4")),
        (-signal.SIGKILL, Death(DeathKind.KILLED, "SIGKILL")),
        (-64, Death(DeathKind.KILLED, "SIGRTMAX")),
        (-90, Death(DeathKind.KILLED, "signal 90")),
    ],
)
def test_exit_codes_mean_what_is_agreed(code: int, ending: Ending | Death) -> None:
    assert ending_of(code) == ending


def alive(signs: LifeSigns, from_s: float, to_s: float, beats: bool = True, **fields: object) -> Death | None:
    """Look once a second; beat as well where `beats`."""
    for second in range(int(from_s), int(to_s)):
        if beats:
            signs.add_beat(beat(**fields), float(second))  # type: ignore[arg-type]
        death = signs.check(float(second) + 0.1)
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
        signs.add_beat(beat(second // 8, due=True), float(second))
        assert signs.check(second + 0.1) is None


def test_a_frame_that_is_withdrawn_was_not_missed() -> None:
    signs = LifeSigns(TIMES, 0.0)
    for second in range(60):
        signs.add_beat(beat(1, due=second % 9 != 0), float(second))  # the window was covered in between
        assert signs.check(second + 0.1) is None


def test_what_could_not_be_heard_while_the_parent_itself_stood_still_is_forgiven() -> None:
    signs = LifeSigns(TIMES, 0.0)
    assert alive(signs, 0, 5, frames=1, due=True) is None
    assert signs.check(3600.0) is None  # the machine slept
    assert alive(signs, 3601, 3608, beats=False) is None
    assert alive(signs, 3608, 3615, beats=False) is not None
