"""What a few pixels tell of a picture, and that it is told again without looking."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from app.services.catalogue.picture_looks import local_url, look_at

NAVY, SAND, PAPER = (30, 40, 80), (216, 204, 188), (255, 255, 255)
Colour = tuple[int, ...]


def shirt(
    size: tuple[int, int] = (600, 800), ground: Colour = PAPER, colour: Colour = NAVY, hem: float = 0.8
) -> Image.Image:
    picture = Image.new("RGBA" if len(ground) == 4 else "RGB", size, ground)
    width, height = size
    ImageDraw.Draw(picture).rectangle((width * 0.2, height * 0.1, width * 0.8, height * hem), fill=colour)
    return picture


def is_near(one: tuple[float, ...], other: Colour) -> bool:
    return all(abs(a - b) <= 8 for a, b in zip(one, other, strict=False))


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "gif"])
def test_the_garments_colour_its_ground_and_its_free_foot(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    shirt(ground=SAND).save(path)
    look = look_at(path)
    assert look is not None
    assert look.size == (600, 800)
    assert is_near(look.tone, NAVY)
    assert look.ground is not None
    assert is_near(look.ground[0], SAND)
    assert is_near(look.ground[1], SAND)
    assert not look.is_clear
    assert list(look.free) == pytest.approx([10, 19], abs=2)


def test_a_ground_may_run_from_one_colour_to_another_and_a_hem_may_touch_it(tmp_path: Path) -> None:
    picture = Image.new("RGB", (600, 800))
    for y in range(800):
        ImageDraw.Draw(picture).line((0, y, 600, y), fill=(220 - y // 16, 214 - y // 16, 206 - y // 16))
    ImageDraw.Draw(picture).rectangle((250, 100, 350, 800), fill=NAVY)
    picture.save(tmp_path / "a.png")
    look = look_at(tmp_path / "a.png")
    assert look is not None
    assert look.ground is not None
    assert is_near(look.ground[0], (220, 214, 206))
    assert is_near(look.ground[1], (171, 165, 157))
    assert is_near(look.tone, NAVY)
    assert look.free[1] == 0


def test_white_on_white_is_white(tmp_path: Path) -> None:
    shirt(colour=(252, 252, 252)).save(tmp_path / "a.png")
    look = look_at(tmp_path / "a.png")
    assert look is not None
    assert is_near(look.tone, PAPER)


def test_a_street_is_no_ground(tmp_path: Path) -> None:
    street = Image.new("RGB", (900, 300))
    for number in range(9):
        colour = (255 - 28 * number, 28 * number, 90 * (number % 3))
        ImageDraw.Draw(street).rectangle((100 * number, 0, 100 * number + 99, 300), fill=colour)
    street.save(tmp_path / "a.png")
    look = look_at(tmp_path / "a.png")
    assert look is not None
    assert look.ground is None


def test_what_is_cut_out_has_no_ground(tmp_path: Path) -> None:
    shirt(ground=(0, 0, 0, 0), colour=(*NAVY, 255)).save(tmp_path / "a.png")
    look = look_at(tmp_path / "a.png")
    assert look is not None
    assert look.is_clear
    assert look.ground is None
    assert is_near(look.tone, NAVY)
    assert look.free[1] >= 17


def test_a_picture_that_is_to_be_turned_is_measured_as_it_is_seen(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    shirt((800, 600)).save(tmp_path / "a.jpg", exif=exif)
    look = look_at(tmp_path / "a.jpg")
    assert look is not None
    assert look.size == (600, 800)


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (40, 40), (3, 700)])
def test_no_shape_is_too_much(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.new("RGB", size, SAND).save(tmp_path / "a.png")
    look = look_at(tmp_path / "a.png")
    assert look is not None
    assert look.size == size
    assert is_near(look.tone, SAND)


def test_what_qt_cannot_decode_has_no_look(tmp_path: Path) -> None:
    path = tmp_path / "a.picture"
    path.write_bytes(b"no picture")
    assert look_at(path) is None
    assert local_url(path) == path.as_uri()
    assert list(tmp_path.iterdir()) == [path]


def test_a_kept_picture_is_looked_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.picture"
    shirt().save(path, "PNG")
    url = local_url(path)
    shirt(colour=(200, 20, 20)).save(path, "PNG")
    assert local_url(path) == url
    for damaged in (b"", b"tone=12", b"\xff\xfe", b"size=1x1&tone=zzzzzz&free=1-1"):
        (tmp_path / "a.look").write_bytes(damaged)
        assert "tone=c81414" in local_url(path)
        assert b"tone=c81414" in (tmp_path / "a.look").read_bytes()


def test_nothing_is_written_beside_a_picture_of_the_feeds_folder(tmp_path: Path) -> None:
    shirt().save(tmp_path / "a.png")
    assert "tone=" in local_url(tmp_path / "a.png")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
