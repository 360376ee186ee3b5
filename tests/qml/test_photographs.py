"""An article's photographs, of whatever shape: whole, quick, looked at closely by touch and keys, the place kept."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Q_ARG, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.runtime.process.heap import give_back_free_memory
from tests.support.photo_window import PhotoWindow, differing, kept

WIDTH, HEIGHT = 300, 400
MIDDLE = QPoint(WIDTH // 2, HEIGHT // 2)
WHITE, NAVY, SAND = (255, 255, 255), (30, 40, 80), (216, 204, 188)


@pytest.fixture
def photos(qtbot: QtBot) -> Iterator[PhotoWindow]:
    window = PhotoWindow(qtbot, (WIDTH, HEIGHT))
    yield window
    window.close()


def garment(size: tuple[int, int], ground: tuple[int, ...] = WHITE, colour: tuple[int, ...] = NAVY) -> Image.Image:
    """One that leaves a tenth free on each side, its middle marked in red."""
    mode = "RGB" if len(ground) == 3 else "RGBA"
    picture, (width, height) = Image.new(mode, size, ground), size
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width * 0.1, height * 0.1, width * 0.9, height * 0.85), fill=colour)
    draw.rectangle((width * 0.45, height * 0.45, width * 0.55, height * 0.55), fill=(255, 0, 0))
    return picture


def is_near(seen: QColor, colour: tuple[int, ...], by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip((seen.red(), seen.green(), seen.blue()), colour, strict=False))


@pytest.mark.parametrize(
    "size", [(300, 900), (900, 300), (600, 600), (900, 1200), (900, 1230)], ids=["1:3", "3:1", "1:1", "3:4", "nearly"]
)
def test_a_picture_of_any_shape_is_whole_and_its_ground_goes_on(
    photos: PhotoWindow, tmp_path: Path, size: tuple[int, int]
) -> None:
    photos.show(kept(tmp_path, "a.png", garment(size, SAND)))
    image = photos.found("image")
    shape = size[0] / size[1]
    assert image.width() / image.height() == pytest.approx(shape, rel=0.01)
    is_cut = image.width() > WIDTH or image.height() > HEIGHT
    assert not is_cut or abs(shape / 0.75 - 1) < 0.04
    for across, down in ((0, 0), (1, 0), (0, 1), (1, 1), (0, 0.5), (0.5, 0)):
        assert is_near(photos.colour(across, down), SAND), (across, down)
    assert is_near(photos.colour(0.5, 0.5), (255, 0, 0))


def test_a_small_picture_is_not_blown_up_and_stands_in_the_middle(photos: PhotoWindow, tmp_path: Path) -> None:
    photos.show(kept(tmp_path, "a.png", garment((40, 40))))
    image = photos.found("image")
    assert (image.width(), image.height()) == (80, 80)
    assert image.x() + image.width() / 2 == pytest.approx(WIDTH / 2, abs=1)
    assert is_near(photos.colour(0.02, 0.02), WHITE)


@pytest.mark.parametrize(("colour", "ground"), [((18, 18, 20, 255), "ink"), ((220, 210, 200, 255), "ground")])
def test_what_is_cut_out_stands_on_what_shows_it(
    photos: PhotoWindow, tmp_path: Path, colour: tuple[int, ...], ground: str
) -> None:
    photos.show(kept(tmp_path, "a.png", garment((600, 800), (0, 0, 0, 0), colour)))
    behind = photos.theme.property(ground)
    assert isinstance(behind, QColor)
    assert photos.colour(0.02, 0.02) == behind
    assert is_near(photos.colour(0.3, 0.3), colour)


def test_a_picture_without_calm_ground_stands_in_the_mirror(photos: PhotoWindow, tmp_path: Path) -> None:
    street = Image.new("RGB", (900, 300))
    draw = ImageDraw.Draw(street)
    for number in range(9):
        draw.rectangle(
            (100 * number, 0, 100 * number + 99, 300), fill=(255 - 28 * number, 28 * number, 90 * (number % 3))
        )
    photos.show(kept(tmp_path, "a.png", street))
    assert photos.colour(0.5, 0.05) == photos.theme.property("ground")


def test_a_huge_picture_is_decoded_no_larger_than_it_is_shown(photos: PhotoWindow, tmp_path: Path) -> None:
    photos.show(kept(tmp_path, "a.jpg", garment((8000, 8000))))
    image = photos.found("image")
    assert (image.implicitWidth(), image.implicitHeight()) == (WIDTH, WIDTH)


@pytest.mark.qt_log_ignore("Cannot open: file:")
def test_until_the_picture_is_there_the_garments_colour_is(photos: PhotoWindow, tmp_path: Path) -> None:
    url = kept(tmp_path, "a.png", garment((600, 800)))
    (tmp_path / "a.png").unlink()
    photos.window.setProperty("pictures", [url])
    tone = photos.found("tone").property("color")
    assert isinstance(tone, QColor)
    assert is_near(tone, NAVY)


@pytest.mark.parametrize("is_reduced", [False, True])
def test_the_picture_comes_out_of_the_colour(photos: PhotoWindow, tmp_path: Path, is_reduced: bool) -> None:
    photos.theme.setProperty("kiosk", {"display": {}, "gestures": {}, "settings": {"reduceMotion": is_reduced}})
    seen: list[float] = []
    photograph = photos.window.findChild(QQuickItem, "photograph")
    assert photograph is not None
    photograph.opacityChanged.connect(lambda: seen.append(photograph.opacity()))
    photos.show(kept(tmp_path, "a.png", garment((600, 800))))
    assert photograph.opacity() == 1
    assert any(0 < opacity < 1 for opacity in seen) is not is_reduced
    photos.theme.setProperty("kiosk", None)


@pytest.mark.parametrize("title", ["Overshirt in heavyweight cotton", "Cap", "Prêt-à-porter " * 15])
def test_without_a_picture_the_title_is_set_large_and_no_word_broken(photos: PhotoWindow, title: str) -> None:
    photos.show(title=title)
    (text,) = [item for item in photos.all_items() if item.property("text") == title]
    largest, body = float(str(photos.theme.property("display"))) * 2, int(str(photos.theme.property("body")))
    size = float(str(text.property("pixelSize")))
    assert body <= size <= largest
    assert size == largest or float(str(text.property("contentWidth"))) > 0.4 * WIDTH
    assert float(str(text.property("contentWidth"))) <= text.width()
    assert float(str(text.property("contentHeight"))) <= text.height()


def test_a_word_that_fits_no_place_is_not_broken_either(photos: PhotoWindow) -> None:
    photos.show(title="Donaudampfschifffahrtsgesellschaftskapitänsjacke")
    assert not [item for item in photos.all_items() if item.property("text")]
    assert [item for item in photos.all_items() if item.property("name") == "hanger"]


def test_one_touch_or_two_look_closely_there_and_another_steps_back(photos: PhotoWindow, tmp_path: Path) -> None:
    urls = [kept(tmp_path, f"{number}.png", garment((900, 1200))) for number in range(2)]
    photos.show(*urls)
    for count in (1, 2):
        photos.tap(QPoint(60, 80), count)
        photos.settle()
        assert photos.closeness == 2.5
        assert photos.index == 0
        photos.wait_between_touches()
        assert [photos.hero("atX"), photos.hero("atY")] == pytest.approx([0.2, 0.2])
        photos.tap(MIDDLE)
        photos.settle()
        assert photos.closeness == 1
        photos.wait_between_touches()


def test_what_is_looked_at_closely_is_decoded_as_fine_and_let_go_of(photos: PhotoWindow, tmp_path: Path) -> None:
    photos.show(kept(tmp_path, "a.png", garment((1500, 2000))))
    photos.tap(MIDDLE)
    photos.qtbot.waitUntil(lambda: bool(photos.all_named("fine")) and photos.found("fine").implicitWidth() > 0)
    fine = photos.found("fine")
    assert (fine.implicitWidth(), fine.implicitHeight()) == (2.5 * WIDTH, 2.5 * HEIGHT)
    photos.settle()
    photos.wait_between_touches()
    photos.tap(MIDDLE)
    photos.settle()
    assert not photos.all_named("fine")


def test_a_finger_looks_round_within_the_picture(photos: PhotoWindow, tmp_path: Path) -> None:
    urls = [kept(tmp_path, f"{number}.png", garment((900, 1200), SAND)) for number in range(2)]
    photos.show(*urls)
    photos.tap(MIDDLE)
    photos.settle()
    assert is_near(photos.colour(0.5, 0.5), (255, 0, 0))
    photos.drag((MIDDLE, MIDDLE + QPoint(60, 0)))
    photos.settle()
    assert photos.hero("atX") < 0.45
    assert photos.hero("atY") == pytest.approx(0.5, abs=0.02)
    for _ in range(8):
        photos.drag((QPoint(20, 20), QPoint(290, 390)))
    photos.settle()
    assert (photos.hero("atX"), photos.hero("atY")) == (0, 0)
    assert photos.index == 0
    assert is_near(photos.colour(0.01, 0.01), SAND)
    assert is_near(photos.colour(0.5, 0.5), NAVY)


def test_two_fingers_look_closely_and_step_back(photos: PhotoWindow, tmp_path: Path) -> None:
    photos.show(kept(tmp_path, "a.png", garment((900, 1200))))
    place, near, far = QPoint(90, 120), QPoint(15, 20), QPoint(80, 100)
    photos.drag((place - near, place - far), (place + near, place + far))
    photos.settle()
    assert 1.8 < photos.closeness <= 2.5
    assert photos.hero("atX") < 0.45
    photos.drag((MIDDLE - far, MIDDLE - near), (MIDDLE + far, MIDDLE + near))
    photos.settle()
    assert photos.closeness == 1


def test_keys_look_closely_look_round_and_step_back(photos: PhotoWindow, tmp_path: Path) -> None:
    photos.show(kept(tmp_path, "a.png", garment((900, 1200))))
    photos.found("hero").forceActiveFocus()
    photos.press(Qt.Key.Key_Return)
    photos.settle()
    assert photos.closeness == 2.5
    photos.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert (photos.hero("atX"), photos.hero("atY")) == (1, 0.25)
    photos.press(Qt.Key.Key_Escape)
    photos.settle()
    assert photos.closeness == 1


def test_a_swipe_turns_and_the_small_ones_choose(photos: PhotoWindow, tmp_path: Path) -> None:
    urls = [kept(tmp_path, f"{number}.png", garment((900, 1200))) for number in range(3)]
    photos.show(*urls)
    photos.drag((QPoint(220, 150), QPoint(60, 160)))
    photos.qtbot.waitUntil(lambda: photos.index == 1)
    assert photos.closeness == 1
    chip = photos.found("picture-2")
    assert min(chip.width(), chip.height()) >= 30  # 15 mm
    photos.tap(chip.mapToScene(chip.boundingRect().center()).toPoint())
    photos.settle()
    assert photos.index == 2
    assert photos.closeness == 1
    photos.found("picture-0").forceActiveFocus()
    photos.press(Qt.Key.Key_Space)
    assert photos.index == 0


def test_the_small_ones_cover_no_hem(photos: PhotoWindow, tmp_path: Path) -> None:
    hems = [0.85, 0.97]
    for number, hem in enumerate(hems):
        picture = Image.new("RGB", (900, 1200), WHITE)
        ImageDraw.Draw(picture).rectangle((100, 100, 800, 1200 * hem), fill=NAVY)
        url = kept(tmp_path, f"{number}.png", picture)
        photos.show(url, url)
        chips = photos.all_named("picture-0")
        assert bool(chips) is (number == 0)
        for chip in chips:
            assert chip.mapToScene(QPointF(0, 0)).y() >= hem * HEIGHT - 3


def test_the_small_ones_cover_the_hem_of_no_later_view(photos: PhotoWindow, tmp_path: Path) -> None:
    views = []
    for name, hem in (("front", 0.85), ("back", 0.97)):
        picture = Image.new("RGB", (900, 1200), WHITE)
        ImageDraw.Draw(picture).rectangle((100, 100, 800, 1200 * hem), fill=NAVY)
        views.append(kept(tmp_path, f"{name}.png", picture))
    fabric = Image.effect_noise((900, 1200), 200).convert("RGB")  # from close by, it has neither ground nor hem
    views.append(kept(tmp_path, "fabric.png", fabric))
    photos.show(views[0], views[2])
    assert photos.all_named("picture-0")
    photos.show(*views)
    assert not photos.all_named("picture-0")


def test_the_chosen_one_is_marked_by_more_than_a_colour(photos: PhotoWindow, tmp_path: Path) -> None:
    url = kept(tmp_path, "a.png", garment((900, 1200)))
    photos.show(url, url)
    one, other = (photos.framed(photos.found(f"picture-{number}")) for number in range(2))
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other)]
    assert len(differing(*grey)) > 2 * one.width()


def test_the_readers_place_is_kept(photos: PhotoWindow, tmp_path: Path) -> None:
    def urls(colour: str, count: int) -> list[str]:
        return [kept(tmp_path, f"{colour}-{number}.png", garment((300, 400))) for number in range(count)]

    white, navy, dress = urls("white", 3), urls("navy", 3), urls("dress", 3)
    photos.show(*white)
    photos.stage.metaObject().invokeMethod(photos.stage, "turn", Q_ARG("int", 1))
    assert photos.index == 1
    photos.show(*navy)
    assert photos.index == 1  # the back stays the back
    photos.show(*navy[:1])
    assert photos.index == 0
    photos.show(*white)
    assert photos.index == 1
    photos.show(*dress, product="dress")
    assert photos.index == 0
    photos.show(*white)
    assert photos.index == 1
    photos.show(product="")
    photos.show(*white)
    assert photos.index == 0


@pytest.mark.parametrize("ground", [WHITE, (0, 0, 0), (233, 196, 143)], ids=["white", "black", "gold"])
def test_the_focus_is_seen_on_any_photograph(photos: PhotoWindow, tmp_path: Path, ground: tuple[int, ...]) -> None:
    photos.show(kept(tmp_path, "a.png", Image.new("RGB", (900, 1200), ground)))
    before = photos.window.grabWindow()
    photos.theme.setProperty("keyboardInUse", True)
    photos.found("hero").forceActiveFocus()
    photos.settle()
    after = photos.window.grabWindow()
    photos.theme.setProperty("keyboardInUse", False)
    changed = differing(before, after)
    told = [place for place in changed if contrast(before.pixelColor(*place), after.pixelColor(*place)) >= 3]
    assert len(told) >= 2 * 2 * (WIDTH + HEIGHT - 40)  # a line of two pixels all round


def contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_a_ground_of_many_shades_goes_on_without_a_seam(photos: PhotoWindow, tmp_path: Path) -> None:
    size = 600
    lit = Image.new("RGB", (size, size))
    for x in range(size):  # as by a lamp: brighter in the middle of each row
        shade = 225 - abs(x - size // 2) // 20
        ImageDraw.Draw(lit).line((x, 0, x, size), fill=(shade, shade - 4, shade - 9))
    ImageDraw.Draw(lit).rectangle((200, 120, 400, 480), fill=NAVY)
    photos.show(kept(tmp_path, "a.png", lit))
    seam = photos.found("image").y()
    assert seam > 10
    image = photos.window.grabWindow()
    column = [image.pixelColor(WIDTH // 2, y).red() for y in range(image.height())]
    ground = column[: round(seam) + 40]
    assert max(abs(a - b) for a, b in pairwise(ground)) <= 2
    assert max(ground) - min(ground) >= 6


def test_memory_does_not_grow_over_sixty_photographs(photos: PhotoWindow, tmp_path: Path) -> None:
    def look_at(numbers: range) -> None:
        for number in numbers:
            url = kept(tmp_path, f"{number}.jpg", garment((900, 1200), colour=(4 * number, 40, 80)))
            photos.window.setProperty("pictures", [url])
            photos.qtbot.waitUntil(lambda: bool(photos.stage.property("settled")))
            photos.found("hero").forceActiveFocus()
            photos.press(Qt.Key.Key_Return)
            photos.qtbot.waitUntil(lambda: bool(photos.all_named("fine")) and photos.found("fine").implicitWidth() > 0)
            photos.press(Qt.Key.Key_Escape)
            photos.qtbot.waitUntil(lambda: photos.closeness == 1)

    photos.window.setProperty("product", "shirt")
    look_at(range(12))
    give_back_free_memory()
    before = own_memory_mb()
    look_at(range(12, 60))
    give_back_free_memory()
    assert own_memory_mb() - before < 12  # each one left decoded would be 3.5


def own_memory_mb() -> float:
    (kib,) = re.findall(r"^Pss:\s+(\d+) kB", Path("/proc/self/smaps_rollup").read_text(encoding="ascii"), re.MULTILINE)
    return int(kib) / 1024
