"""A card before the mirror, in the real window: the question, its two answers, the page, and that nothing stays."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.loyalty import Member
from tests.support.arm_driver import ArmDriver
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.shop import Shop

Opening = Callable[..., OpenMirror]
CARD = "0123456789abcdef"
LANGUAGES = ("fr", "en", "de", "es", "it", "ar")


@pytest.fixture
def shop(shop: Shop) -> Shop:
    held = shop.catalogue.product("shirt")
    assert held is not None
    shop.members[CARD] = Member("Camille", 1240, ("10 % de lin",), (held.variants[0].gtin, "4711"))
    return shop


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def asked(open_mirror: Opening, size: tuple[int, int] = PORTRAIT, **changed: object) -> OpenMirror:
    """A mirror at the page of a shirt, before which a card was just shown."""
    mirror = open_mirror(size, **changed)
    mirror.shop.bring("shirt")
    mirror.settle()
    mirror.shop.loyalty.present(CARD)
    mirror.settle()
    return mirror


def page(mirror: OpenMirror) -> str:
    return mirror.kiosk.navigation.page_name


def test_a_yes_by_touch_shows_what_the_shop_has_for_them_and_their_leaving_nothing(
    open_mirror: Opening, size: tuple[int, int]
) -> None:
    mirror = asked(open_mirror, size)
    assert not any("Camille" in text for text in mirror.texts())
    mirror.tap("agreeToCard")
    mirror.settle()
    assert page(mirror) == "member"
    told = " ".join(mirror.texts())
    assert all(text in told for text in ("Camille", "10 % de lin", "Shirt", "4711"))
    assert "1240" in "".join(letter for letter in told if letter.isalnum())
    mirror.shop.session.end("done")
    mirror.settle()
    assert not any("Camille" in text or "10 %" in text for text in mirror.texts())


def test_a_no_leaves_the_page_as_it_was(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = asked(open_mirror, size)
    mirror.tap("declineCard")
    mirror.settle()
    assert page(mirror) == "product"
    assert mirror.shop.loyalty.member is None
    assert not mirror.shop.loyalty.is_asking


def test_by_keys(open_mirror: Opening) -> None:
    mirror = asked(open_mirror)
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert page(mirror) == "member"


def test_by_arm(open_mirror: Opening, shop: Shop, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    shop.bring("shirt")
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    shop.loyalty.present(CARD)
    mirror.settle()
    driver.choose("agreeToCard")
    mirror.settle()
    assert page(mirror) == "member"
    driver.choose("putCardAway")
    mirror.settle()
    assert page(mirror) == "product"
    assert shop.loyalty.member is None


def test_a_card_that_is_not_known_is_told_as_such(open_mirror: Opening, shop: Shop) -> None:
    shop.members.clear()
    mirror = asked(open_mirror)
    mirror.tap("agreeToCard")
    mirror.settle()
    assert page(mirror) == "product"
    assert "This card is not known here." in mirror.texts() or "Cette carte n’est pas connue ici." in mirror.texts()


def test_the_question_is_whole_in_every_language(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = asked(open_mirror, size, languages=LANGUAGES)
    titles = set()
    for language in LANGUAGES:
        mirror.kiosk.settings.setLanguage(language)
        mirror.settle()
        question = mirror.item("cardQuestion")
        titles.add(question.property("title"))
        assert mirror.place(mirror.item("declineCard")).bottom() <= mirror.place(question).bottom(), language
    assert len(titles) == len(LANGUAGES)
