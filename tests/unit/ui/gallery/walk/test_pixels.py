"""Contrast and focus rings, judged on drawn pictures."""

import math

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from ui.gallery.walk.pixels import Pixels, contrast, contrasts, pixels_of, ring_share, rings
from ui.gallery.walk.scene import Box, Control, Text

WINDOW = Box(0, 0, 300, 200)
PLACE = Box(100, 60, 100, 80)
REACH = 12.0


def filled(red: int, green: int, blue: int) -> Pixels:
    return np.full((200, 300, 3), (red, green, blue), np.uint8)


def ringed(ground: Pixels, colour: tuple[int, int, int], place: Box = PLACE, gap: int = 4, width: int = 3) -> Pixels:
    """Return the ground with a ring round a place, `gap` pixels out of it."""
    drawn = ground.copy()
    left, top = round(place.x) - gap - width, round(place.y) - gap - width
    right, bottom = round(place.right) + gap + width, round(place.bottom) + gap + width
    inner = (slice(max(0, top + width), bottom - width), slice(max(0, left + width), right - width))
    kept = drawn[inner].copy()
    drawn[max(0, top) : bottom, max(0, left) : right] = colour
    drawn[inner] = kept
    return drawn


def text(*colour: float) -> Text:
    red, green, blue, opacity = colour
    return Text(1, "t", PLACE, WINDOW, words="w", ink=(PLACE,), room=WINDOW, colour=(red, green, blue, opacity))


def control(place: Box = PLACE, seen: Box = PLACE) -> Control:
    return Control(1, "c", place, seen)


@pytest.mark.parametrize(
    ("colour", "ground", "ratio"),
    [
        ((1.0, 1.0, 1.0, 1.0), (0, 0, 0), 21.0),
        ((0.0, 0.0, 0.0, 1.0), (255, 255, 255), 21.0),
        ((0x77 / 255, 0x77 / 255, 0x77 / 255, 1.0), (255, 255, 255), 4.48),
        ((1.0, 1.0, 1.0, 0.0), (0, 0, 0), 1.0),
    ],
)
def test_contrast_is_as_wcag_has_it(colour: tuple[float, ...], ground: tuple[int, int, int], ratio: float) -> None:
    assert contrast(text(*colour), filled(*ground)) == pytest.approx(ratio, abs=0.01)


def test_the_worst_of_a_ground_counts_but_not_a_speck_of_it() -> None:
    ground = filled(0, 0, 0)
    ground[60:62, 100:120] = 255
    assert contrast(text(1, 1, 1, 1), ground) > 20
    ground[60:140, 100:120] = 255
    assert contrast(text(1, 1, 1, 1), ground) == 1.0
    assert [finding.kind for finding in contrasts([text(1, 1, 1, 1)], ground)] == ["contrast"]


def test_text_out_of_sight_has_no_contrast() -> None:
    away = Text(1, "t", PLACE, Box(), words="w", ink=(PLACE,), room=WINDOW)
    assert contrast(away, filled(0, 0, 0)) == math.inf


def test_a_ring_all_round_is_seen() -> None:
    ground = filled(0, 0, 0)
    assert ring_share(control(), ground, ringed(ground, (212, 175, 110)), REACH) == 1.0


def test_a_gold_ring_on_a_bright_photo_is_not_seen_but_one_of_black_and_gold_is() -> None:
    photo = filled(200, 195, 190)
    gold = ringed(photo, (212, 175, 110))
    assert ring_share(control(), photo, gold, REACH) == 0.0
    both = ringed(gold, (0, 0, 0), gap=1)
    assert ring_share(control(), photo, both, REACH) == 1.0


def test_a_ring_that_changes_nothing_is_not_seen() -> None:
    ground = filled(0, 0, 0)
    assert ring_share(control(), ground, ground, REACH) == 0.0
    assert [finding.kind for finding in rings([(control(), 0.0), (control(), 0.75)])] == ["focus"]


def test_a_ring_of_which_a_side_is_clipped_is_half_seen() -> None:
    ground = filled(0, 0, 0)
    drawn = ringed(ground, (255, 255, 255))
    drawn[:100] = 0
    assert 0.3 < ring_share(control(), ground, drawn, REACH) < 0.6


def test_what_of_an_edge_is_out_of_sight_does_not_count() -> None:
    ground = filled(0, 0, 0)
    place = Box(100, 60, 100, 400)
    drawn = ringed(ground, (255, 255, 255), place)
    assert ring_share(control(place, Box(100, 60, 100, 140)), ground, drawn, REACH) == 1.0
    assert ring_share(control(place, Box(100, 200, 100, 0)), ground, ground, REACH) == 1.0


def test_pixels_are_an_images_own() -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(10, 20, 30))
    pixels = pixels_of(image)
    assert pixels.shape == (2, 3, 3)
    assert (pixels == (10, 20, 30)).all()
