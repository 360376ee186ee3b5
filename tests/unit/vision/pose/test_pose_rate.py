"""How often the model looks, on a made-up clock."""

import pytest

from vision.pose.rate import PoseRate, sustained_fps


def _play(
    rate: PoseRate, start_s: float, seconds: float, *, camera_fps: float = 15.0, moves: bool = True,
    found: bool = True, took_s: float = 0.012,
) -> int:  # fmt: skip
    """Return how many frames were looked at."""
    looked = 0
    for frame in range(round(seconds * camera_fps)):
        at_s = start_s + frame / camera_fps
        if rate.is_due(at_s, moves=moves):
            looked += 1
            rate.add_search(at_s, took_s, found=found)
    return looked


@pytest.mark.parametrize(
    ("camera_fps", "least", "most"), [(15.0, 149, 150), (30.0, 149, 152), (25.0, 140, 152), (5, 50, 50)]
)
def test_with_somebody_there_it_looks_fifteen_times_a_second_at_most(camera_fps: float, least: int, most: int) -> None:
    assert least <= _play(PoseRate(15.0), 0.0, 10.0, camera_fps=camera_fps) <= most


def test_jittering_frames_are_not_lost() -> None:
    rate = PoseRate(15.0)
    rate.add_search(0.0, 0.01, found=True)
    times = [frame / 15 + (0.012 if frame % 2 else 0.0) for frame in range(150)]
    looked = 0
    for at_s in times:
        looked += rate.is_due(at_s, moves=True)
        rate.add_search(at_s, 0.01, found=True)
    assert looked >= 145


def test_with_nobody_there_it_rests_until_something_moves() -> None:
    rate = PoseRate(15.0)
    _play(rate, 0.0, 2.0)
    _play(rate, 2.0, 4.0, found=False)
    assert _play(rate, 6.0, 20.0, found=False, moves=False) <= 11
    due = [rate.is_due(26.0 + frame / 15, moves=True) for frame in range(2)]
    assert any(due), "at once when something moves"
    rate.add_search(26.0 + 1 / 15, 0.01, found=True)
    assert _play(rate, 26.0 + 2 / 15, 10.0) >= 148


def test_with_movement_and_nobody_it_looks_at_half_the_frames() -> None:
    rate = PoseRate(15.0)
    _play(rate, 0.0, 4.0, found=False)
    assert 70 <= _play(rate, 4.0, 10.0, found=False) <= 78


def test_nobody_from_the_start_rests_too() -> None:
    assert _play(PoseRate(15.0), 0.0, 20.0, found=False, moves=False) <= 11


def test_a_slow_machine_gets_less_to_do_and_a_fast_one_more_again() -> None:
    rate = PoseRate(15.0)
    _play(rate, 0.0, 4.0, took_s=0.09)
    assert rate.fps == pytest.approx(15.0), "a few seconds may be slow"
    _play(rate, 4.0, 3.0, took_s=0.09)
    assert rate.fps == pytest.approx(10.0)
    _play(rate, 7.0, 20.0, took_s=0.09)
    assert rate.fps == pytest.approx(10.0), "10 a second can be kept"
    _play(rate, 27.0, 8.0, took_s=0.2)
    assert rate.fps == pytest.approx(7.5)
    _play(rate, 35.0, 60.0, took_s=0.2)
    assert rate.fps == pytest.approx(7.5), "lower it does not go"
    _play(rate, 95.0, 20.0, took_s=0.02)
    assert rate.fps == pytest.approx(10.0)
    _play(rate, 115.0, 20.0, took_s=0.02)
    assert rate.fps == pytest.approx(15.0)


def test_a_machine_that_is_just_fast_enough_does_not_swing() -> None:
    rate = PoseRate(15.0)
    _play(rate, 0.0, 10.0, took_s=0.07)
    assert rate.fps == pytest.approx(10.0)
    _play(rate, 10.0, 60.0, took_s=0.06)
    assert rate.fps == pytest.approx(10.0)


@pytest.mark.parametrize(
    ("took_s", "fps"), [(0.012, 15.0), (0.066, 15.0), (0.08, 10.0), (0.12, 7.5), (0.133, 7.5), (0.25, 4.0)]
)
def test_the_rate_to_expect_of_a_machine(took_s: float, fps: float) -> None:
    assert sustained_fps(15.0, took_s) == pytest.approx(fps)
