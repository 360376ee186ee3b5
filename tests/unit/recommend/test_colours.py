"""Colours in CIELAB, and how well two of them go together."""

import pytest

from app.recommend.colours import Lab, harmony, lab


def known(colour: str) -> Lab:
    found = lab(colour)
    assert found is not None
    return found


def test_colours_are_those_of_cielab() -> None:
    red = known("#ff0000")
    assert (red.lightness, red.a, red.b) == pytest.approx((53.24, 80.09, 67.20), abs=0.02)
    assert known("#ffffff").lightness == pytest.approx(100, abs=0.01)
    assert lab("red") is None


def test_harmony_orders_pairs_as_the_model_does() -> None:
    white, sky, red, green = map(known, ("#f2f0ec", "#9fb6c9", "#b3262b", "#3f6b4a"))
    assert harmony(white, sky) > 1 > -0.9 > harmony(red, green)
    assert harmony(red, green) == pytest.approx(harmony(green, red))
    navy = known("#1f2a44")
    assert harmony(navy, white) > harmony(navy, red)


@pytest.mark.parametrize("one", ["#000000", "#ffffff", "#00ff00", "#7d2434"])
def test_harmony_stays_within_its_scale(one: str) -> None:
    assert -1.3 < harmony(known(one), known("#e0bd4f")) < 1.45
