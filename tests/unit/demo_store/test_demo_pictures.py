import hashlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from app.demo_store import pictures
from app.demo_store.art import raster
from app.demo_store.art.colour import darker, luminance
from app.demo_store.art.geometry import bounds, mirror, reverse, segments, spindle, whole
from app.demo_store.art.picture import Picture
from app.demo_store.art.studio import draw as draw_garment
from app.demo_store.assortment import garments, picture_path
from app.demo_store.model import VIEWS, Garment, View
from app.demo_store.pictures import picture_svg, render_pictures
from app.demo_store.stamp import DEMO_VERSION, is_complete
from app.demo_store.vocabulary import colours

ONE_OF_EACH_CUT = {garment.drawing.silhouette: garment for garment in garments().values()}


def drawn_small(svg: str) -> bytes:
    return raster.png(svg, 60)


@pytest.mark.parametrize("garment", garments().values(), ids=lambda garment: garment.id)
def test_every_picture_of_a_garment_is_well_formed(garment: Garment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Picture, "light_png", lambda _: b"")
    for colour in garment.colours:
        for view in VIEWS:
            root = ET.fromstring(picture_svg(garment.id, colour, view))  # noqa: S314
            assert root.get("viewBox") == "0 0 1200 1600"


@pytest.mark.parametrize("silhouette", sorted(ONE_OF_EACH_CUT)[::5])
def test_the_light_of_a_cut_can_be_drawn(silhouette: str) -> None:
    garment = ONE_OF_EACH_CUT[silhouette]
    picture = draw_garment(garment, colours()[garment.colours[0]], "back")
    assert picture.light_png().startswith(b"\x89PNG")


@pytest.mark.parametrize(("product", "view"), [("oxford-shirt", "front"), ("wrap-dress", "fabric")])
def test_a_picture_can_be_drawn_and_is_the_same_each_time(product: str, view: View) -> None:
    colour = garments()[product].colours[0]
    one, other = (drawn_small(picture_svg(product, colour, view)) for _ in range(2))
    assert hashlib.sha256(one).digest() == hashlib.sha256(other).digest()


def test_front_and_back_differ() -> None:
    for garment in garments().values():
        picture = [draw_garment(garment, colours()[garment.colours[0]], view).cloth for view in VIEWS]
        assert len(set(picture)) == 3, garment.id


def test_an_unknown_garment_has_no_picture() -> None:
    with pytest.raises(KeyError):
        picture_svg("crinoline", "black", "front")


def test_fronts_come_first_one_for_every_garment() -> None:
    every = pictures.jobs()
    assert len(set(every)) == len(every) == sum(3 * len(garment.colours) for garment in garments().values())
    assert {product for product, _, _ in every[: len(garments())]} == garments().keys()
    assert {view for _, _, view in every[: len(garments())]} == {"front"}


def test_pictures_are_drawn_once_and_stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = [("heavy-tee", "white", "front"), ("heavy-tee", "white", "back")]
    monkeypatch.setattr(pictures, "jobs", lambda: two)
    monkeypatch.setattr(
        pictures, "render_picture", lambda directory, job: (directory / picture_path(*job)).write_bytes(b"jpeg")
    )
    seen: list[tuple[int, int]] = []
    assert not is_complete(tmp_path)
    assert render_pictures(tmp_path, workers=1, progress=lambda done, total: seen.append((done, total))) == 2
    assert seen == [(1, 2), (2, 2)]
    assert is_complete(tmp_path)
    assert render_pictures(tmp_path, workers=1) == 0
    (tmp_path / "demo-version").write_text("0")
    assert not is_complete(tmp_path)
    assert render_pictures(tmp_path, workers=1) == 2


def test_drawing_goes_on_where_it_was_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = [("heavy-tee", "white", "front"), ("heavy-tee", "white", "back")]
    monkeypatch.setattr(pictures, "jobs", lambda: two)
    drawn: list[pictures.Job] = []

    def draw(directory: Path, job: pictures.Job) -> None:
        if drawn:
            raise OSError(28, "No space left on device")
        drawn.append(job)
        (directory / picture_path(*job)).write_bytes(b"jpeg")

    monkeypatch.setattr(pictures, "render_picture", draw)
    with pytest.raises(OSError, match="No space"):
        render_pictures(tmp_path, workers=1)
    assert not is_complete(tmp_path)
    drawn.clear()
    assert render_pictures(tmp_path, workers=1) == 1
    assert drawn == [two[1]]
    assert is_complete(tmp_path)


def test_a_written_picture_is_a_portrait_jpeg(tmp_path: Path) -> None:
    (tmp_path / "pictures" / "slip-dress").mkdir(parents=True)
    pictures.render_picture(tmp_path, ("slip-dress", "black", "front"))
    path = tmp_path / picture_path("slip-dress", "black", "front")
    with Image.open(path) as image:
        assert image.format == "JPEG"
        assert image.size == (1200, 1600)
    assert path.stat().st_size < 250_000
    assert [entry.name for entry in path.parent.iterdir()] == ["black-front.jpg"]


def test_a_damaged_stamp_means_incomplete(tmp_path: Path) -> None:
    (tmp_path / "demo-version").write_bytes(b"\xff\xfe")
    assert not is_complete(tmp_path)
    (tmp_path / "demo-version").write_text(f"{DEMO_VERSION}\n")
    assert is_complete(tmp_path)


def test_half_an_outline_makes_a_symmetrical_whole() -> None:
    parsed = segments(whole("M0 0 C10 0 20 5 30 10 L30 100 L0 100"))
    points = {point for _, points in parsed for point in points}
    assert {(-x, y) for x, y in points} == points


def test_a_path_reversed_twice_is_itself() -> None:
    path = segments("M0 0 C1 2 3 4 5 6 L7 8 Q9 10 11 12")
    assert reverse(reverse(path)) == path
    assert mirror(mirror(path)) == path


def test_a_fold_is_as_wide_as_told() -> None:
    left, top, width, height = bounds([spindle((0, 0), (0, 50), (0, 100), 8)])
    assert (left, top, width, height) == (-8, 0, 16, 100)


def test_shadows_keep_to_their_colour() -> None:
    for colour in ("#efe7d8", "#222c44", "#ad2f32"):
        assert luminance(darker(colour, 0.4)) < luminance(colour)
    red, green, blue = (int(darker("#efe7d8", 0.5)[i : i + 2], 16) for i in (1, 3, 5))
    assert red - blue < 60
    assert red >= green >= blue
