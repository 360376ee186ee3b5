"""What a small grey picture tells, on pictures drawn here."""

import numpy as np
import pytest

from app.domain.gestures import View
from vision.capture.capture import Image
from vision.capture.scene import Scene, thumbnail

CHANCE = np.random.default_rng(11)


def _shop(brightness: float = 1.0, *, width: int = 640, height: int = 480, noise: float = 6.0) -> Image:
    """Draw a room: a wall lit from one side, a shelf, a door."""
    picture = np.tile(np.linspace(110, 170, width), (height, 1))
    picture[height // 2 :, : width // 3] = 60
    picture[height // 4 :, 3 * width // 4 :] = 200
    picture = picture * brightness + CHANCE.normal(0, noise, (height, width))
    return np.repeat(np.clip(picture, 0, 255).astype(np.uint8)[:, :, np.newaxis], 3, axis=2)


def _flat(level: float, noise: float = 6.0) -> Image:
    picture = np.linspace(level - 2, level + 2, 640) + CHANCE.normal(0, noise, (480, 640))
    return np.repeat(np.clip(picture, 0, 255).astype(np.uint8)[:, :, np.newaxis], 3, axis=2)


def _watch(scene: Scene, picture: Image, seconds: float, *, start_s: float = 0.0, has_person: bool = False) -> int:
    """Show a picture for some seconds; return how often a change was told."""
    small = thumbnail(picture)
    times = np.arange(start_s, start_s + seconds, 1 / 15)
    return sum(scene.update(small, float(at_s), has_person=has_person) for at_s in times)


@pytest.mark.parametrize(
    ("picture", "view"),
    [
        (_shop(), View.CLEAR),
        (_shop(0.25), View.CLEAR),
        (_shop(0.08), View.TOO_DARK),
        (_flat(2.0), View.TOO_DARK),
        (_flat(90.0), View.COVERED),
        (_flat(230.0), View.COVERED),
        (_shop(width=320, height=240), View.CLEAR),
        (_shop(width=720, height=1280), View.CLEAR),
    ],
)
def test_the_view_is_told_once_it_has_settled(picture: Image, view: View) -> None:
    scene = Scene()
    assert _watch(scene, picture, 0.9) == 0
    assert scene.view is None
    assert _watch(scene, picture, 3.0, start_s=0.9) == 1
    assert scene.view is view


def test_what_passes_within_a_second_is_not_told() -> None:
    scene = Scene()
    _watch(scene, _shop(), 2.0)
    assert _watch(scene, _flat(90.0), 0.8, start_s=2.0) == 0
    assert _watch(scene, _shop(), 2.0, start_s=2.8) == 0
    assert scene.view is View.CLEAR


def test_light_at_the_limit_does_not_flicker() -> None:
    scene = Scene()
    _watch(scene, _shop(0.10), 2.0)
    told = 0
    for turn in range(10):
        told += _watch(scene, _shop(0.15 if turn % 2 else 0.11), 2.0, start_s=2.0 + 2 * turn)
    assert told == 0, "it stays too dark"
    assert _watch(scene, _shop(0.5), 2.0, start_s=30.0) == 1
    assert scene.view is View.CLEAR


def test_where_somebody_is_seen_the_view_is_clear() -> None:
    scene = Scene()
    assert _watch(scene, _shop(0.1), 3.0, has_person=True) == 1
    assert scene.view is View.CLEAR


def test_noise_and_light_are_no_movement() -> None:
    scene = Scene()
    scene.moves(thumbnail(_shop()), 0.0)
    for frame in range(1, 60):
        brightness = 1.0 + 0.15 * np.sin(frame / 9)
        picture = _shop(brightness, width=320, height=240, noise=12.0)
        scene.moves(thumbnail(picture), frame / 15)  # the first may count: another size, another place of edges
        assert not scene.moves(thumbnail(picture), frame / 15 + 0.01)
    still = [scene.moves(thumbnail(_shop(noise=12.0)), 10 + frame / 15) for frame in range(60)]
    assert not any(still[1:])


@pytest.mark.parametrize("step_px", [2, 6, 20])
def test_somebody_who_comes_in_moves_even_slowly(step_px: int) -> None:
    scene = Scene()
    scene.moves(thumbnail(_shop()), 0.0)
    moved = []
    for frame in range(1, 30):
        picture = _shop()
        picture[150:, : frame * step_px] = 30
        moved.append(scene.moves(thumbnail(picture), frame / 15))
    assert any(moved[:12])


def test_the_first_frame_counts_as_movement() -> None:
    scene = Scene()
    assert scene.moves(thumbnail(_shop()), 0.0)
    assert not scene.moves(thumbnail(_shop()), 0.1)
