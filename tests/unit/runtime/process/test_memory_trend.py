"""The slope of memory, with peaks that must not bend it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.runtime.process.memory_trend import MemoryTrend, theil_sen

HOUR_S = 3600.0


def after(
    hours: float, slope: float, *, noise_mb: float = 5.0, peaks: float = 0.0, base_mb: float = 300.0
) -> MemoryTrend:
    chance, trend = random.Random(3), MemoryTrend()
    for minute in range(round(hours * 60)):
        resident_mb = base_mb + slope * minute / 60 + chance.gauss(0, noise_mb)
        if chance.random() < peaks:
            resident_mb += 400
        trend.add_sample(resident_mb, minute * 60.0)
    return trend


@given(
    slope=st.floats(-50, 50),
    intercept=st.floats(0, 1000),
    times=st.lists(st.integers(0, 500), min_size=2, max_size=30, unique=True),
)
def test_a_straight_line_is_found(slope: float, intercept: float, times: list[int]) -> None:
    found = theil_sen([(float(x), intercept + slope * x) for x in times])
    assert found == pytest.approx(slope, abs=1e-3)


def test_a_fifth_of_wild_samples_does_not_bend_it() -> None:
    samples = [(float(x), 300 + 2.0 * x + (500 if x % 5 == 0 else 0)) for x in range(100)]
    assert theil_sen(samples) == pytest.approx(2.0, abs=0.2)


def test_no_line_goes_through_one_moment() -> None:
    with pytest.raises(ValueError, match="two different times"):
        theil_sen([(1.0, 2.0), (1.0, 3.0)])


def test_nothing_is_said_before_four_hours() -> None:
    assert after(4.0, 10).mb_per_h() is None
    assert after(4.3, 10).mb_per_h() is not None


@pytest.mark.parametrize("peaks", [0.0, 0.15])
@pytest.mark.parametrize("slope", [0.0, 12.0])
def test_the_slope_of_a_day_is_found_under_noise_and_peaks(slope: float, peaks: float) -> None:
    assert after(24, slope, peaks=peaks).mb_per_h() == pytest.approx(slope, abs=1.0)


def test_the_growth_of_the_first_minutes_is_no_trend() -> None:
    trend = MemoryTrend()
    for minute in range(6 * 60):
        trend.add_sample(300.0 + 30 * min(minute, 9), minute * 60.0)
    assert trend.mb_per_h() == pytest.approx(0.0)


def test_only_the_last_day_counts_and_a_new_process_begins_anew() -> None:
    trend = MemoryTrend()
    for minute in range(60 * 60):
        trend.add_sample(300.0 + max(0, 36 * 60 - minute), minute * 60.0)  # fell for 36 hours, and is flat for 24
    assert trend.mb_per_h() == pytest.approx(0.0, abs=1.0)
    trend.clear()
    assert trend.mb_per_h() is None
    trend.add_sample(0.0, 1.0)  # not known
    assert trend.mb_per_h() is None
