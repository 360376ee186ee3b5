"""A line to the shopper after a scan that opens no garment: on every page, in every language, over no control."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from app.domain.meanings import ScanNotice
from tests.support.arm_driver import ArmDriver
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop

Opening = Callable[..., OpenMirror]
LANGUAGES = ("fr", "en", "de", "es", "it", "ar")
PAGES: dict[str, Callable[[OpenMirror], object]] = {
    "attract": lambda _mirror: None,
    "garments": lambda mirror: (mirror.shop.bring("shirt"), mirror.kiosk.navigation.openGarments()),
    "product": lambda mirror: mirror.kiosk.navigation.openProduct("shirt", ""),
    "reviews": lambda mirror: mirror.kiosk.navigation.open("reviews"),
    "nearby": lambda mirror: (mirror.kiosk.navigation.back(), mirror.kiosk.navigation.open("nearby")),
    "goes_with": lambda mirror: (mirror.kiosk.navigation.back(), mirror.kiosk.navigation.open("goes_with")),
    "unknown": lambda mirror: mirror.shop.bring("nobody"),
}


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def is_drawn(item: QQuickItem) -> bool:
    return is_text(item) or item.metaObject().className().startswith("StickFigure")


def is_notice(item: QQuickItem) -> bool:
    return item.objectName() == "scanNotice"


def lies_in_the_picture(mirror: OpenMirror, target: QQuickItem) -> bool:
    names = {"hero"} | ({"garment-0"} if len(mirror.shop.session.garments) == 1 else set())
    item: QQuickItem | None = target
    while item is not None:
        if item.objectName() in names:
            return True
        item = item.parentItem()
    return False


def in_sight(mirror: OpenMirror, target: QQuickItem) -> QRectF:
    """Return the part of a control that its page has not scrolled away."""
    seen, item = mirror.place(target), target.parentItem()
    while item is not None:
        if item.clip():
            seen = seen.intersected(mirror.place(item))
        item = item.parentItem()
    return seen


def assert_covers_no_control(mirror: OpenMirror, what: str) -> None:
    notice = mirror.place(mirror.item("scanNotice"))
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    assert window.contains(notice), what
    for target in mirror.targets():
        # The large picture goes on working below, of a product and of the one garment there is.
        if not lies_in_the_picture(mirror, target) and not notice.intersected(in_sight(mirror, target)).isEmpty():
            pytest.fail(f"{what}: the notice lies on {target.objectName()}")


@pytest.mark.parametrize(
    ("size", "accessible"),
    [(PORTRAIT, True), (LANDSCAPE, False), (LANDSCAPE, True)],
    ids=["portrait-accessible", "landscape", "landscape-accessible"],
)
def test_no_notice_covers_a_control_on_any_page(open_mirror: Opening, size: tuple[int, int], accessible: bool) -> None:
    mirror = open_mirror(size, LANGUAGES)
    if accessible:
        mirror.kiosk.settings.toggleAccessible()
    for page, open_page in PAGES.items():
        mirror.shop.clock.pass_s(20)
        open_page(mirror)
        assert mirror.kiosk.navigation.props.pageName == page
        mirror.shop.identification.noticed.emit(ScanNotice.RECEIPT)
        mirror.qtbot.waitUntil(lambda: bool(mirror.items(is_notice)))
        for language in LANGUAGES:
            mirror.kiosk.settings.setLanguage(language)
            for notice in ScanNotice:
                mirror.shop.identification.noticed.emit(notice)
                mirror.qtbot.wait(1)
                words = mirror.item("noticeWords")
                assert words.property("text")
                assert not words.property("truncated"), (page, language, notice)
                assert_covers_no_control(mirror, f"{page} {language} {notice.value}")


def test_arm_users_read_it_too(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    mirror.shop.bring("shirt")
    ArmDriver(mirror).engage()
    mirror.settle()
    mirror.shop.identification.noticed.emit(ScanNotice.RECEIPT)
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(is_notice)))
    mirror.qtbot.wait(50)
    assert_covers_no_control(mirror, "by arm")
    notice, figure = mirror.item("scanNotice"), mirror.item("skeletonFigure")
    for item in mirror.items(is_drawn):
        if figure.isAncestorOf(item):
            assert not mirror.place(notice).intersects(mirror.place(item)), item.property("text")


def test_it_is_announced_replaced_and_gone(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    assert not mirror.items(is_notice)
    shop.identification.noticed.emit(ScanNotice.LOYALTY_CARD)
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(is_notice)))
    interface = QAccessible.queryAccessibleInterface(mirror.item("scanNotice"))
    assert interface.role() is QAccessible.Role.AlertMessage
    assert interface.text(QAccessible.Text.Name) == "Carte lue. Rien n’est conservé."
    shop.identification.noticed.emit(ScanNotice.UNKNOWN_CARD)
    assert "connue" in str(mirror.item("noticeWords").property("text"))
    shop.bring("shirt")
    shop.session.end("done")
    mirror.qtbot.waitUntil(lambda: not mirror.items(is_notice))
