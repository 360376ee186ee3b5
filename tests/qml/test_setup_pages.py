"""Results, camera, shop data, screen, settings and privacy in the real window: by touch and by keys, and legible."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from app.domain.camera_figures import CodeCount, CodeMeaning
from app.domain.editable import EditableKey
from app.domain.gestures import Engagement, Gesture
from app.domain.scans import Symbology
from app.domain.shop_data import CodeCoverage, TriedOutcome
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.results_report import REPORT
from tests.support.shop import Shop
from tests.support.shop_arms import STANDING
from tests.support.staff_services import CAMERA, count, meet
from ui.gallery.held import calls_of, change, give
from ui.models.kinds import Kiosk

Opening = Callable[..., OpenMirror]
PAGES = ("results", "camera", "shop_data", "screen", "settings", "privacy")


def on(mirror: OpenMirror, page: str) -> OpenMirror:
    if not mirror.shop.staff.is_open:
        mirror.shop.present_badge()
    mirror.kiosk.admin.staff.openPage(page)
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in named(mirror, "staffScreen")] == [1.0])
    mirror.frame()
    return mirror


def named(mirror: OpenMirror, name: str) -> list[QQuickItem]:
    return mirror.items(lambda item: item.objectName() == name)


def seen(mirror: OpenMirror, item: QQuickItem) -> QRectF:
    """Where an item is, without what is scrolled away."""
    place, parent = mirror.place(item), item.parentItem()
    while parent is not None:
        place = place.intersected(mirror.place(parent)) if parent.clip() else place
        parent = parent.parentItem()
    return place


def assert_well_set(mirror: OpenMirror) -> None:
    """Words lie within the window's sides and are large enough; what can be pressed lies apart and has a name."""
    screen, body = mirror.item("staffScreen"), mirror.theme("staffBody")
    assert isinstance(body, int)
    for item in (item for item in mirror.items(is_text) if screen.isAncestorOf(item)):
        if item.height() == 0:
            continue  # half made: a list makes what is out of view between frames
        place, words = mirror.place(item), item.property("text")
        assert place.left() >= -1, words
        assert place.right() <= mirror.window.width() + 1, words
        assert item.property("font").pixelSize() >= body, words
    targets = mirror.targets()
    assert targets
    for target in targets:
        assert target.property("name"), target.objectName()
        assert min(target.width(), target.height()) >= 15 * mirror.kiosk.display.props.pixelsPerMm - 1, (
            target.objectName()
        )
    for one, other in combinations(targets, 2):
        assert not seen(mirror, one).intersects(seen(mirror, other)), (one.objectName(), other.objectName())


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_every_page_is_well_set_in_every_language(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    languages = ("fr", "en", "de", "es", "it", "ar")
    mirror = open_mirror(size, languages)
    change(shop.results, report=REPORT)
    give(shop.camera_page, codes=(CodeCount(Symbology.QR, CodeMeaning.UNKNOWN_ARTICLE, 2, 1),))
    for page in PAGES:
        on(mirror, page)
        for language in languages:
            mirror.kiosk.settings.setLanguage(language)
            mirror.frame()
            assert_well_set(mirror)


def idle_warning(shop: Shop) -> EditableKey:
    return next(key for key in shop.settings_editor.editable() if key.path == "kiosk.idle_warning_s")


def test_a_setting_is_changed_undone_and_taken_back_by_touch(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(), "settings")
    stepper = mirror.item("stepper-kiosk.idle_warning_s")
    more = next(item for item in named(mirror, "more") if stepper.isAncestorOf(item))
    mirror.tap_at(mirror.place(more).center().toPoint())
    mirror.settle()
    assert "Changé ici\u202f; le fichier dit\u00a0: 60\u00a0s. Prend effet après un redémarrage." in mirror.texts()
    mirror.item("forget-kiosk.idle_warning_s").forceActiveFocus()  # brings it above the menu
    mirror.settle()
    mirror.tap("forget-kiosk.idle_warning_s")
    assert idle_warning(shop).is_chosen is False
    mirror.tap("undo")
    assert idle_warning(shop).chosen == 65.0


def test_all_settings_are_reached_by_keys(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(LANDSCAPE), "settings")
    seen = set()
    mirror.press(Qt.Key.Key_Tab)
    for _ in range(60):
        seen.add(mirror.focused())
        mirror.press(Qt.Key.Key_Tab)
    assert {"section-kiosk", "section-presence", "choice-ar", "less", "more", "settingsFileButton"} <= seen


def test_refused_hours_say_why_beside_them(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(), "settings")
    mirror.tap("section-screen")
    mirror.tap("addHours")
    assert shop.settings_editor.config.screen.on == ("mon,tue,wed,thu,fri 08:30-20:00",)
    assert "lun., mar., mer., jeu., ven. 8\u00a0h\u00a030\u00a0\u2013\u00a020\u00a0h" in mirror.texts()
    mirror.kiosk.admin.page("settings").toggleMember("screen.on", "never")
    mirror.settle()
    (refusal,) = [item for item in named(mirror, "refusal") if item.isVisible()]
    assert "never" in refusal.property("text")
    mirror.tap("removeHours")
    assert not shop.settings_editor.config.screen.on


def test_the_camera_page_shows_lines_and_counts_and_no_picture(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(), "camera")
    meet(shop.camera_page, STANDING, Engagement.DRIVING)
    assert mirror.item("cameraFigure").property("drawn")
    assert "C’est tout ce que je vois." in mirror.texts()
    count(shop.camera_page, Gesture.RAISE_HAND)
    (glow, *_) = [item for item in named(mirror, "gestureGlow") if mirror.item("gesture-0").isAncestorOf(item)] or [
        mirror.item("gesture-0")
    ]
    assert glow.opacity() > 0
    pictures = mirror.items(
        lambda item: (
            mirror.item("staffCamera").isAncestorOf(item)
            and item.metaObject().className().startswith("QQuickImage")
            and not item.property("source").toString().startswith("image://icon/")
        )
    )
    assert pictures == []


def test_sizes_of_pictures_and_screens_have_no_mark_between_the_thousands(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(PORTRAIT), "camera")
    change(shop.camera_page, figures=replace(CAMERA, width_px=1280, height_px=720))
    mirror.frame()
    assert "1280\u00a0\u00d7\u00a0720" in mirror.texts()
    on(mirror, "screen")
    assert any(text.startswith("1080 \u00d7 1920\u00a0pixels") for text in mirror.texts())


def test_no_camera_says_why(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(), "camera")
    change(shop.camera_page, figures=replace(CAMERA, status=None, is_forbidden=True))
    mirror.settle()
    assert "Pas de caméra ici" in mirror.texts()
    assert not any("Faites chaque geste" in text for text in mirror.texts())


def test_a_code_is_tried_by_touch_and_by_keys(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(), "shop_data")
    mirror.tap("tryCode")
    mirror.settle()
    for digit in "407":
        mirror.tap(f"pad-{digit}")
    mirror.tap("padEnter")
    assert calls_of(shop.shop_data, "try_gtin") == [("try_gtin", "407")]
    assert mirror.item("triedOutcome").property("text") == "Ce n’est pas le numéro d’un vêtement"
    assert (
        mirror.kiosk.admin.page("shop_data").props.tried
        == Kiosk.TriedOutcome[TriedOutcome.NO_ARTICLE.name.title().replace("_", "")]
    )
    mirror.item("codeField").forceActiveFocus()
    mirror.press(Qt.Key.Key_Backspace, Qt.Key.Key_5, Qt.Key.Key_Return)
    assert calls_of(shop.shop_data, "try_gtin") == [("try_gtin", "407"), ("try_gtin", "405")]
    mirror.tap("shopDataBack")
    assert not mirror.kiosk.admin.page("shop_data").props.trying


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=str)
def test_every_number_of_the_shop_can_be_typed_by_touch(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    mirror = on(open_mirror(size), "shop_data")
    mirror.tap("tryCode")
    mirror.settle()
    assert "Lettres et signes" not in mirror.texts()  # no number has anything but digits, as far as is known
    standing = shop.shop_data.standing
    change(shop.shop_data, standing=replace(standing, codes=CodeCoverage(characters=" -:2489ABMNRVYaé_")))
    mirror.settle()
    mirror.tap("spell")
    mirror.settle()
    area = mirror.item("staffShopData")
    for character in "MB-28:é a_Y":
        key = mirror.item(f"key-{character}")
        assert area.mapRectFromItem(key, key.boundingRect()).right() <= area.width()
        mirror.tap(f"key-{character}")
    mirror.tap("keyErase")
    mirror.tap("keyEnter")
    assert calls_of(shop.shop_data, "try_gtin") == [("try_gtin", "MB-28:é a_")]
    mirror.tap("spell")
    mirror.settle()
    mirror.tap("pad-7")
    assert mirror.kiosk.admin.page("shop_data").props.typed == "MB-28:é a_7"


@pytest.mark.parametrize("pattern", ["bars", "grid", "ruler"])
def test_a_test_picture_covers_everything_and_a_touch_leads_back(open_mirror: Opening, pattern: str) -> None:
    mirror = on(open_mirror(), "screen")
    mirror.tap(f"pattern-{pattern}")
    mirror.settle()
    shown = mirror.item("screenPatterns")
    assert (shown.width(), shown.height()) == (mirror.window.width(), mirror.window.height())
    mirror.tap_at(QPoint(300, 300))
    assert mirror.kiosk.admin.page("screen").props.pattern == Kiosk.Pattern.Nothing
    mirror.tap(f"pattern-{pattern}")
    mirror.press(Qt.Key.Key_Escape)
    assert mirror.kiosk.admin.page("screen").props.pattern == Kiosk.Pattern.Nothing
    assert mirror.shop.staff.is_open


def test_a_ruler_is_as_long_as_it_says(open_mirror: Opening) -> None:
    mirror = on(open_mirror(), "screen")
    mirror.tap("pattern-ruler")
    mirror.settle()
    ticks = sorted({round(mirror.place(item).left()) for item in named(mirror, "centimetre")})
    apart = [later - earlier for earlier, later in pairwise(ticks)]
    expected = 10 * mirror.kiosk.admin.page("screen").props.pixelsPerMm
    assert len(ticks) > 10
    assert all(abs(gap - expected) <= 1.5 for gap in apart)


def test_five_marks_are_touched_where_they_are(open_mirror: Opening) -> None:
    mirror = on(open_mirror(), "screen")
    mirror.tap("pattern-targets")
    page = mirror.kiosk.admin.page("screen")
    for done in range(5):
        assert page.props.targetsDone == done
        mirror.tap_at(
            QPoint(
                round(page.props.targetX * mirror.window.width()), round(page.props.targetY * mirror.window.height())
            )
        )
    mirror.settle()
    assert (page.props.fitUsable, page.props.fitNeeded) == (True, False)
    mirror.tap("patternDone")
    assert page.props.pattern == Kiosk.Pattern.Nothing


def test_a_panel_that_cannot_be_dimmed_is_covered(open_mirror: Opening) -> None:
    mirror = on(open_mirror(), "screen")
    assert not named(mirror, "dimmer")
    mirror.kiosk.admin.page("screen").stepBrightness(-6)
    mirror.settle()
    assert mirror.item("dimmer").opacity() == pytest.approx(0.3)
    mirror.tap("staffClose")
    assert not mirror.shop.staff.is_open


def test_the_privacy_sheet_is_read_by_keys_and_written(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror(LANDSCAPE), "privacy")
    sheet = mirror.item("sheet")
    sheet.forceActiveFocus()
    before = sheet.property("contentY")
    mirror.press(Qt.Key.Key_Down)
    assert sheet.property("contentY") > before
    mirror.tap("writeSheet")
    assert "Écrite, à imprimer ou à envoyer\u00a0: data/privacy-fr.html" in mirror.texts()
