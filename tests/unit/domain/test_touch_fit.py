"""The map from five touches: found exactly where there is one, judged where there is none, right when turned."""

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.touch_fit import IDENTITY, TARGETS, Affine, Point, apply, compose, fit_touch

SIZE_MM = (540.0, 960.0)
near = st.floats(-0.15, 0.15)


def touches(distortion: Affine, targets: tuple[Point, ...] = TARGETS) -> list[Point]:
    return [apply(distortion, target) for target in targets]


@settings(deadline=None)
@given(st.tuples(near, near, near, near, near, near))
def test_any_affine_distortion_is_undone(by: Affine) -> None:
    a, b, c, d, e, f = by
    distortion = (1 + a, b, c, d, 1 + e, f)
    fit = fit_touch(touches(distortion), TARGETS, size_mm=SIZE_MM)
    assert fit.residual_mm < 1e-6
    for point in ((0.0, 0.0), (1.0, 0.3), (0.25, 0.8)):
        assert apply(fit.matrix, apply(distortion, point)) == pytest.approx(point, abs=1e-9)
    assert compose(fit.matrix, distortion) == pytest.approx(IDENTITY, abs=1e-9)


def test_right_touch_needs_nothing() -> None:
    fit = fit_touch(TARGETS, TARGETS, size_mm=SIZE_MM)
    assert (fit.is_usable, fit.is_needed) == (True, False)
    assert fit.residual_mm == pytest.approx(0.0, abs=1e-9)
    assert fit.matrix == pytest.approx(IDENTITY)


def test_errors_are_told_in_millimetres() -> None:
    fit = fit_touch([(x + 0.02, y) for x, y in TARGETS], TARGETS, size_mm=SIZE_MM)
    assert fit.error_before_mm == pytest.approx(0.02 * 540)
    assert fit.is_needed
    assert fit.residual_mm == pytest.approx(0.0, abs=1e-6)


def test_a_touch_beside_the_mark_is_averaged_and_a_contradiction_refused() -> None:
    slip = [(x + (0.004 if number == 2 else 0), y) for number, (x, y) in enumerate(TARGETS)]
    fit = fit_touch(slip, TARGETS, size_mm=SIZE_MM)
    assert 0 < fit.residual_mm < 0.004 * 540
    assert fit.is_usable
    confused = [TARGETS[number] for number in (1, 0, 2, 3, 4)]
    assert not fit_touch(confused, TARGETS, size_mm=SIZE_MM).is_usable


@pytest.mark.parametrize(
    "spot", [[(0.5, 0.5)] * 5, [(number / 10, 0.5) for number in range(5)], [(n / 9, n / 9) for n in range(5)]]
)
def test_touches_in_one_spot_or_line_tell_nothing(spot: list[Point]) -> None:
    fit = fit_touch(spot, TARGETS, size_mm=SIZE_MM)
    assert (fit.is_usable, fit.matrix) == (False, IDENTITY)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@settings(deadline=None)
@given(x=near, y=near, stretch=near)
def test_the_matrix_for_the_panel_holds_before_the_picture_is_turned(
    rotation: int, x: float, y: float, stretch: float
) -> None:
    """A distorted panel, turned: the window sees the panel's points through the turn."""
    assume(abs(x) + abs(y) + abs(stretch) > 0.01)

    def window_of(point: Point) -> Point:
        u, v = point
        return {0: (u, v), 90: (v, 1 - u), 180: (1 - u, 1 - v), 270: (1 - v, u)}[rotation]

    def panel_of(point: Point) -> Point:
        u, v = point
        return {0: (u, v), 90: (1 - v, u), 180: (1 - u, 1 - v), 270: (v, 1 - u)}[rotation]

    distortion: Affine = (1 + stretch, 0.02, x, 0.0, 1.0, y)
    reported = [window_of(apply(distortion, panel_of(target))) for target in TARGETS]
    fit = fit_touch(reported, TARGETS, size_mm=SIZE_MM, rotation=rotation)
    assert compose(fit.device_matrix, distortion) == pytest.approx(IDENTITY, abs=1e-9)


def test_a_matrix_in_force_is_replaced_by_one_that_contains_it() -> None:
    present: Affine = (0.98, 0.0, 0.01, 0.0, 1.02, -0.01)
    distortion: Affine = (1.05, 0.01, 0.0, 0.0, 1.0, 0.02)
    reported = [apply(present, apply(distortion, target)) for target in TARGETS]
    fit = fit_touch(reported, TARGETS, size_mm=SIZE_MM, present=present)
    assert compose(fit.device_matrix, distortion) == pytest.approx(IDENTITY, abs=1e-9)
    values = fit.udev_line.partition('MATRIX}="')[2].rstrip('"').split()
    assert [float(value) for value in values] == pytest.approx(fit.device_matrix, rel=1e-4, abs=1e-4)
    assert all(math.isfinite(float(value)) for value in values)
