"""Photographs as no studio takes them: the page of the garment keeps its order, whatever their shape and size."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.catalogue import Picture
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.shop import Shop, a_product
from ui.gallery.walk.judging import mixed, overlapping
from ui.gallery.walk.looking import Looker
from ui.gallery.walk.scene import Scene

Size = tuple[int, int]

SHAPES = {"tall": (200, 600), "wide": (600, 200), "tiny": (40, 40)}
_HUGE = (8000, 8000)  # kept smaller
GROUNDS = {"transparent": QColor(0, 0, 0, 0), "white": QColor("white")}


def written(folder: Path, size: Size, colour: QColor) -> str:
    """Write a picture and return its URL; a large one is grey, and so no larger in memory than it has to be."""
    is_large = size[0] > 1000
    image = QImage(*size, QImage.Format.Format_Grayscale8 if is_large else QImage.Format.Format_ARGB32)
    image.fill(colour)
    path = folder / ("photo.jpg" if is_large else "photo.png")
    assert image.save(str(path))
    return path.as_uri()


def page(open_mirror: Callable[..., OpenMirror], shop: Shop, size: Size, url: str) -> Scene:
    """Open the page of a garment that has this photograph, and look at it once it is there."""
    product = a_product("shirt", title="Chemise")
    pictures = tuple(Picture(url, colour, 0) for colour in ("white", "navy"))
    shop.put(replace(product, pictures=pictures))
    mirror = open_mirror(size)
    shop.bring("shirt")
    mirror.settle()
    (hero,) = mirror.items(lambda item: item.objectName() == "hero")
    mirror.qtbot.waitUntil(lambda: bool(hero.parentItem().property("settled")))
    mirror.frame()
    return Looker(mirror.engine, mirror.window).look()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_photograph_of_any_shape_is_shown_and_runs_into_nothing(
    open_mirror: Callable[..., OpenMirror], shop: Shop, tmp_path: Path, size: Size, shape: str
) -> None:
    scene = page(open_mirror, shop, size, written(tmp_path, SHAPES[shape], QColor("gray")))
    assert scene.photo_share > (0.005 if shape == "tiny" else 0.03)  # which is not blown up
    assert not list(overlapping(scene))
    assert not list(mixed(scene))


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_photograph_on_any_ground_is_shown_and_runs_into_nothing(
    open_mirror: Callable[..., OpenMirror], shop: Shop, tmp_path: Path, size: Size, ground: str
) -> None:
    scene = page(open_mirror, shop, size, written(tmp_path, (300, 400), GROUNDS[ground]))
    assert scene.photo_share > 0.1
    assert not list(overlapping(scene))


def test_a_huge_photograph_is_shown(open_mirror: Callable[..., OpenMirror], shop: Shop, tmp_path: Path) -> None:
    assert page(open_mirror, shop, PORTRAIT, written(tmp_path, _HUGE, QColor("gray"))).photo_share > 0.1


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_what_is_no_picture_leaves_the_garments_name_in_its_place(
    open_mirror: Callable[..., OpenMirror], shop: Shop, tmp_path: Path, size: Size
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"no picture")
    scene = page(open_mirror, shop, size, path.as_uri())
    assert scene.photo_share == 0
    assert {text.name for text in scene.texts if text.words.startswith("Chemise")} == {"title", "MissingPhoto in hero"}
    assert not list(overlapping(scene))
