"""At rest: what each placement shows, where, and what holds still."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from app.domain.gestures import Engagement
from app.domain.placements import Rest
from app.domain.scans import DeviceState, DeviceStatus
from app.services.demonstration.demo_store import DemoStoreService
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.shop import Shop, a_level
from ui.frame.display import Panel
from ui.frame.inputs import Inputs
from ui.gallery.held import held

Opening = Callable[..., OpenMirror]
SIZES = pytest.mark.parametrize(
    "size", [PORTRAIT, LANDSCAPE, (400, 640), (640, 400)], ids=["9:16", "16:9", "10:16", "16:10"]
)
HOOK = Inputs(can_tag=True)
GLASS = Inputs(can_touch=False, can_gesture=True)
DEAD = DeviceStatus("hook", "llrp", DeviceState.OFFLINE, "", 0)


def pictures(mirror: OpenMirror) -> list[QRectF]:
    found = mirror.items(lambda item: item.metaObject().className().startswith("Campaign_"))
    return [mirror.place(item) for item in found]


def decoded(mirror: OpenMirror) -> int:
    """How many pictures are kept in memory, seen or not."""
    found = 0
    waiting = [mirror.window.contentItem()]
    while waiting:
        item = waiting.pop()
        waiting.extend(item.childItems())
        found += item.objectName() == "image" and bool(item.property("source").toString())
    return found


def words(mirror: OpenMirror) -> list[QQuickItem]:
    """What is to be read, without the titles that stand for pictures."""
    texts = mirror.items(lambda item: item.property("pixelSize") is not None and bool(item.property("text")))
    return [text for text in texts if not is_in_a_picture(text)]


def is_in_a_picture(item: QQuickItem) -> bool:
    parent = item.parentItem()
    return parent is not None and (
        parent.metaObject().className().startswith(("Photo_", "Slide_")) or is_in_a_picture(parent)
    )


def has_room(mirror: OpenMirror, but: QRectF | None = None) -> bool:
    """Whether all words are whole: in the window, one under the other, and beside the picture `but`."""
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    places = [mirror.place(item).adjusted(1, 1, -1, -1) for item in words(mirror)]
    apart = all(not one.intersects(other) for at, one in enumerate(places) for other in places[:at])
    whole = not any(item.property("truncated") for item in words(mirror))
    outside = [place for place in places if not window.contains(place) or (but and place.intersects(but))]
    return whole and apart and not outside


@pytest.mark.parametrize("language", ["fr", "de", "ar"])
@SIZES
def test_a_mirror_of_the_floor_has_one_whole_picture_and_words_beside_it(
    open_mirror: Opening, size: tuple[int, int], language: str
) -> None:
    mirror = open_mirror(size, languages=("fr", language))
    mirror.kiosk.settings.setLanguage(language)
    mirror.settle()
    (picture,) = pictures(mirror)
    width, height = size
    if height > width:
        assert picture.height() / picture.width() == pytest.approx(4 / 3, abs=0.01)
        assert 0.3 * height < picture.top() < picture.bottom() <= 0.871 * height
        assert (picture.left() if language == "ar" else width - picture.right()) == pytest.approx(0, abs=0.5)
        assert picture.width() * picture.height() >= 0.2 * width * height
    else:
        assert (picture.top(), picture.height()) == (0, height)
        assert picture.width() >= 0.37 * width
        assert (width - picture.right() if language == "ar" else picture.left()) == pytest.approx(0, abs=0.5)
    assert has_room(mirror, picture)


def test_on_a_mirror_of_the_floor_the_picture_has_its_share(open_mirror: Opening, shop: Shop) -> None:
    shop.gestures = None
    mirror = open_mirror(PORTRAIT, inputs=HOOK)
    (picture,) = pictures(mirror)
    assert decoded(mirror) == 1
    assert picture.width() == pytest.approx(0.6 * 540, abs=1)
    assert picture.width() * picture.height() >= 0.265 * 540 * 960
    assert picture.top() >= 0.38 * 960


@pytest.mark.parametrize("is_left", [True, False])
@pytest.mark.parametrize("language", ["fr", "ar"])
@SIZES
def test_a_cabin_shows_the_hook_and_that_no_camera_looks(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], language: str, *, is_left: bool
) -> None:
    shop.gestures = None
    inputs = Inputs(can_tag=True, hook_is_left=is_left)
    mirror = open_mirror(size, languages=("fr", language), inputs=inputs, rest=Rest.HOOK)
    mirror.kiosk.settings.setLanguage(language)
    mirror.settle()
    assert pictures(mirror) == []
    assert decoded(mirror) == 0
    hanger = mirror.place(mirror.item("hookSide"))
    assert (hanger.right() < size[0] / 2) if is_left else (hanger.left() > size[0] / 2)
    said = {"fr": "Il n’y a pas de caméra ici.", "ar": "لا توجد كاميرا هنا."}
    assert said[language] in mirror.texts()
    assert has_room(mirror, hanger)


@SIZES
def test_a_shop_window_is_filled_and_calls_in_letters_of_24_millimetres(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    panel = Panel(*size, diagonal_inches=55, viewing_distance_m=1.0)
    mirror = open_mirror(size, inputs=GLASS, rest=Rest.SHOW_WINDOW, panel=panel)
    mirror.settle()
    covered = sum(min(place.right(), size[0]) - max(place.left(), 0) for place in pictures(mirror))
    assert covered >= size[0]
    assert all(place.top() == 0 and place.height() == size[1] for place in pictures(mirror))
    call = mirror.item("invitation")
    assert call.property("text") == "Levez la main pour commencer."
    cap_height_mm = call.property("font").pixelSize() * 0.727 / mirror.kiosk.display.props.pixelsPerMm
    assert cap_height_mm >= 23.9
    assert "Ouvert jusqu’à 19\u00a0h\u00a030" in mirror.texts()
    assert mirror.targets() == []
    assert has_room(mirror)


def test_hours_are_told_to_those_who_pass_by_as_time_passes(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(inputs=GLASS, rest=Rest.SHOW_WINDOW)
    shop.clock.pass_s(5 * 3600)
    shop.count(a_level("shirt-white-S", 1))  # told anew by an import, else each minute
    mirror.settle()
    assert any(text.startswith("Fermé") for text in mirror.texts())
    assert not any(text.startswith("Ouvert") for text in open_mirror(inputs=HOOK).texts())


@pytest.mark.parametrize("rest", list(Rest))
@SIZES
def test_what_does_not_work_is_told_and_has_room(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], rest: Rest
) -> None:
    mirror = open_mirror(size, inputs=HOOK, rest=rest)
    shop.report(DEAD)
    mirror.kiosk.settings.toggleAccessible()
    mirror.settle()
    assert "Le crochet est en pause pour l’instant." in mirror.texts()
    assert "hookSide" not in [item.objectName() for item in mirror.items(lambda item: True)]
    assert has_room(mirror)


@pytest.mark.parametrize("rest", list(Rest))
@pytest.mark.parametrize("is_preparing", [True, False])
@SIZES
def test_without_a_collection_there_are_words_alone(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], rest: Rest, *, is_preparing: bool
) -> None:
    shop.database.connection().execute("DELETE FROM product")
    shop.catalogue.forget_cached()
    shop.demo_store = held(DemoStoreService, is_preparing=is_preparing)
    mirror = open_mirror(size, inputs=HOOK, rest=rest)
    assert pictures(mirror) == []
    begins = "Un instant" if is_preparing else "Ce miroir n’a pas encore"
    assert any(text.startswith(begins) for text in mirror.texts())
    assert has_room(mirror)


def test_nothing_moves_by_itself_before_somebody_who_stands_there(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(reduce_motion=False)
    page = mirror.item("attractPage")
    assert page.property("moves")
    shop.arms.become(Engagement.PRESENT)
    assert not page.property("moves")


def test_with_reduced_motion_nothing_moves_at_all(open_mirror: Opening) -> None:
    assert not open_mirror(reduce_motion=True).item("attractPage").property("moves")


def test_a_touch_opens_the_collection(open_mirror: Opening, shop: Shop) -> None:
    shop.gestures = None
    mirror = open_mirror(inputs=Inputs())
    assert "Touchez le miroir pour voir la collection." in mirror.texts()
    shop.session.touch()
    mirror.settle()
    assert mirror.painted[-1][0] == "collection"
