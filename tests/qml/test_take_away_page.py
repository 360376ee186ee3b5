"""The list as a code on the screen: read as a phone would read it, ticked by touch and keys, gone with the session."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt

from app.domain.carried import TillCode, till_number
from app.services.take_away.take_away import TakeAway
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.pages import page_of
from tests.support.phone import read_by_opencv, read_by_zbar, seen_by_phone
from tests.support.shop import Shop, a_product
from ui.frame.display import Panel
from ui.pages.take_away.view_model import TakeAwayViewModel

Opening = Callable[..., OpenMirror]

PANELS = {
    "mirror": Panel(1080, 1920, 43, 1.5),
    "table": Panel(1920, 1080, 22, 0.6),
    "tablet": Panel(800, 1280, 12, 0.6, 0),
    "fine": Panel(2160, 3840, 43, 1.0, 1 / 3),
}


def opened(open_mirror: Opening, shop: Shop, panel: Panel, *brought: str) -> OpenMirror:
    mirror = open_mirror((panel.width_px, panel.height_px), panel=panel)
    for product_id in brought:
        shop.bring(product_id)
    mirror.kiosk.navigation_view.openGarments()
    mirror.kiosk.navigation_view.open("take_away")
    mirror.settle()
    return mirror


def as_read(mirror: OpenMirror) -> str:
    pixels_per_mm = float(str(mirror.theme("pixelsPerMm")))
    seen = seen_by_phone(mirror.window.grabWindow(), pixels_per_mm)
    (by_zbar,) = read_by_zbar(seen)
    assert read_by_opencv(seen) == [by_zbar]
    return by_zbar


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_a_phone_half_a_metre_away_reads_the_list(open_mirror: Opening, shop: Shop, panel: Panel) -> None:
    mirror = opened(open_mirror, shop, panel, "shirt", "dress", "coat")
    # On a tablet there is no room for the colours.
    assert as_read(mirror).replace("white, ", "").split("\n") == [
        "Maison",
        "Coat (fr), S, 59,90 €",
        "Dress (fr), S, 59,90 €",
        "Shirt (fr), S, 39,90 €",
    ]


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
def test_the_fullest_code_of_a_panel_is_read_as_well(open_mirror: Opening, shop: Shop, panel: Panel) -> None:
    names = ["p" * number for number in range(1, 41)]
    for name in names:
        shop.put(a_product(name, title=f"Robe portefeuille imprimée à manches longues {len(name)}", pictures=0))
    mirror = opened(open_mirror, shop, panel, *names)
    left_out = page_of(mirror.kiosk, TakeAwayViewModel).props.leftOut
    assert left_out > 0
    lines = as_read(mirror).split("\n")
    assert (len(lines), lines[-1]) == (26 - left_out, f"+ {left_out}")
    assert f"{left_out} articles n’y tiennent pas\u00a0: cochez-en moins." in mirror.texts()


@pytest.mark.parametrize("by", ["touch", "keys"])
def test_an_article_is_ticked_out_and_in(open_mirror: Opening, shop: Shop, by: str) -> None:
    mirror = opened(open_mirror, shop, PANELS["mirror"], "shirt", "dress")

    def press() -> None:
        if by == "touch":
            mirror.tap("article-0")
        else:
            while mirror.focused() != "article-0":
                mirror.press(Qt.Key.Key_Tab)
            mirror.press(Qt.Key.Key_Return)
        mirror.frame()

    press()
    assert as_read(mirror) == "Maison\nShirt (fr), white, S, 39,90 €"
    press()
    assert as_read(mirror).startswith("Maison\nDress")


def test_the_till_has_a_code_of_its_own_of_what_is_in_hand(open_mirror: Opening, shop: Shop) -> None:
    shop.take_away = TakeAway("", TillCode.GTINS, "\n")
    mirror = open_mirror((1080, 1920), panel=PANELS["mirror"])
    shop.bring("shirt")
    mirror.kiosk.navigation_view.openProduct("dress", "dress-navy-M")
    mirror.kiosk.navigation_view.open("take_away")
    mirror.settle()
    assert as_read(mirror).count("\n") == 2
    mirror.tap("forTill")
    mirror.frame()
    numbers = [till_number(article.gtin) for article in (shop.article("dress", 4), shop.article("shirt"))]
    assert as_read(mirror) == numbers[1]
    mirror.tap("article-0")
    mirror.frame()
    assert as_read(mirror).split("\n") == numbers


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_code_is_black_on_white_with_its_quiet_zone_whatever_the_theme(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    mirror = open_mirror(size)
    theme = mirror.engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("tokens", {"ground": "#204060", "ink": "#ffe0e0"})
    shop.bring("shirt")
    mirror.kiosk.navigation_view.open("take_away")
    mirror.settle()
    place = mirror.place(mirror.item("listCode")).toAlignedRect()
    picture = mirror.window.grabWindow().copy(place)
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert colours == {"#000000", "#ffffff"}
    side = page_of(mirror.kiosk, TakeAwayViewModel).props.side
    quiet = 4 * (place.width() // (side + 8))
    edge = {picture.pixelColor(x, y).name() for x in range(quiet) for y in range(picture.height())}
    assert edge == {"#ffffff"}


def test_from_the_garments_it_is_one_touch_away(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    shop.bring("dress")
    mirror.kiosk.navigation_view.openGarments()
    mirror.settle()
    mirror.tap("openTakeAway")
    assert mirror.kiosk.navigation.props.pageName == "take_away"
    mirror.settle()
    mirror.kiosk.navigation_view.back()
    assert mirror.kiosk.navigation.props.pageName == "garments"


def test_with_the_session_the_list_is_gone(open_mirror: Opening, shop: Shop) -> None:
    mirror = opened(open_mirror, shop, PANELS["mirror"], "shirt")
    assert as_read(mirror)
    shop.session.end("done")
    mirror.qtbot.waitUntil(lambda: page_of(mirror.kiosk, TakeAwayViewModel).props.path == "", timeout=5000)
    mirror.settle()
    assert read_by_zbar(seen_by_phone(mirror.window.grabWindow(), 2, turned=False)) == []
