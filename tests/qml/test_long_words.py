"""Amounts of any length, articles without sizes and words that others wrote, on the pages of a real window."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from app.domain.catalogue import Product
from app.domain.money import Money
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop, a_product, a_review

_LOW = (760, 430)
_HOSTILE = "\u202e\u2067\u200f\u2028Z" + "\u0301\u0321\u0347\u035b" * 12 + "algo\u2029"


def priced(product: Product, minor: int, currency: str, sale_minor: int | None = None) -> Product:
    sale = None if sale_minor is None else Money(sale_minor, currency)
    cost = Money(minor, currency)
    variants = (replace(v, price=cost, sale_price=sale, lowest_price_30_days=sale) for v in product.variants)
    return replace(product, variants=tuple(variants))


def amounts(mirror: OpenMirror) -> list[QQuickItem]:
    return mirror.items(lambda item: item.metaObject().className().startswith("Amount") and bool(item.property("text")))


def assert_whole(mirror: OpenMirror, digits: str) -> None:
    """Every amount is drawn to its last digit, in its place and in the window."""
    shown = amounts(mirror)
    assert shown
    for item in shown:
        text = str(item.property("text"))
        assert "".join(filter(str.isdigit, text)) == digits or digits not in text
        assert not item.property("truncated")
        assert item.property("contentWidth") <= item.width() + 1, text
        place = mirror.place(item)
        assert place.left() >= 0, text
        assert place.right() <= mirror.window.width(), text
        assert item.parentItem() is not None
        assert item.height() + item.y() <= item.parentItem().height() + 1


@pytest.mark.parametrize("language", ["fr", "en", "ar"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, _LOW])
@pytest.mark.parametrize("sale_minor", [None, 109999000])
def test_a_long_amount_is_whole_wherever_it_stands(
    open_mirror: Callable[..., OpenMirror],
    shop: Shop,
    size: tuple[int, int],
    language: str,
    sale_minor: int | None,
) -> None:
    for product_id in ("shirt", "dress", "coat"):
        goes_with = ("dress", "coat") if product_id == "shirt" else ()
        # One of the same name would be the same once more.
        words = f"Chemise à manches longues en lin lavé, {product_id}"
        product = a_product(product_id, title=words, goes_with=goes_with)
        shop.put(priced(product, 129999000, "KZT", sale_minor))
    mirror = open_mirror(size, ("fr", "en", "ar"))
    mirror.kiosk.settings_view.setLanguage(language)
    shop.bring("shirt")
    digits = "129999000" if sale_minor is None else "109999000"
    for page in ("product", "goes_with", "garments"):
        if page == "goes_with":
            mirror.kiosk.navigation_view.open(page)
        elif page == "garments":
            shop.bring("dress")
            mirror.kiosk.navigation_view.openGarments()
        mirror.settle()
        assert_whole(mirror, digits)
        if page == "product":
            title = mirror.item("title")
            assert title.width() > 4 * float(str(mirror.theme("body")))
            assert not any(mirror.place(title).intersects(mirror.place(item)) for item in amounts(mirror))


@pytest.mark.parametrize(("minor", "currency"), [(12999000, "HUF"), (124900000, "IDR"), (10**14, "EUR"), (50, "KWD")])
def test_amounts_of_every_length_are_whole(
    open_mirror: Callable[..., OpenMirror], shop: Shop, minor: int, currency: str
) -> None:
    shop.put(priced(a_product("shirt"), minor, currency))
    mirror = open_mirror()
    shop.bring("shirt")
    for language in ("fr", "en"):
        mirror.kiosk.settings_view.setLanguage(language)
        mirror.settle()
        assert_whole(mirror, f"{minor:04d}")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_an_article_without_size_and_colour_has_no_rows_for_them(
    open_mirror: Callable[..., OpenMirror], shop: Shop, size: tuple[int, int]
) -> None:
    shop.put(a_product("shirt", colours=("",), sizes=("",)))
    mirror = open_mirror(size)
    shop.bring("shirt")
    for page in ("product", "nearby"):
        if page == "nearby":
            mirror.kiosk.navigation_view.open(page)
        mirror.settle()
        named = [item.objectName() for item in mirror.targets()]
        assert not [name for name in named if name.startswith(("size-", "colour-", "kind-"))]


def test_articles_that_differ_by_their_pattern_are_chosen_by_it(
    open_mirror: Callable[..., OpenMirror], shop: Shop
) -> None:
    shop.put(a_product("scarf", colours=("",), sizes=("dots", "stripes")))
    with shop.database.transaction() as connection:
        connection.execute("UPDATE variant_text SET pattern = size, size = '' WHERE size IN ('dots', 'stripes')")
    shop.catalogue.forget_cached()
    mirror = open_mirror()
    shop.bring("scarf")
    mirror.settle()
    assert chosen(mirror) == {"kind-dots": True, "kind-stripes": False}
    mirror.tap("kind-stripes")
    mirror.settle()
    assert chosen(mirror) == {"kind-dots": False, "kind-stripes": True}
    assert mirror.kiosk.navigation_view.props.pageNumber == shop.article("scarf", 1).gtin


def chosen(mirror: OpenMirror) -> dict[str, bool]:
    """Which of the kinds and sizes is chosen."""
    choices = [item for item in mirror.targets() if item.objectName().startswith(("kind-", "size-"))]
    return {item.objectName(): bool(item.property("selected")) for item in choices}


def lit(mirror: OpenMirror, place: QRectF) -> int:
    """How many pixels of a part of the window are lit."""
    image = mirror.window.grabWindow().copy(place.toAlignedRect())
    return sum(image.pixelColor(x, y).lightness() > 60 for x in range(image.width()) for y in range(image.height()))


def test_words_that_others_wrote_stay_in_their_place(open_mirror: Callable[..., OpenMirror], shop: Shop) -> None:
    shop.put(a_product("shirt", title=f"{_HOSTILE}Shirt{_HOSTILE}"))
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    title = mirror.item("title")
    assert not set(str(title.property("text"))) & set("\u202e\u2067\u200f\u2028\u2029")
    place = mirror.place(title)
    others = [item for item in mirror.items(is_text) if item is not title]
    assert not [item.property("text") for item in others if mirror.place(item).intersects(place)]
    picture = mirror.place(mirror.item("hero"))
    above = QRectF(place.left(), picture.bottom() + 1, place.width(), place.top() - picture.bottom() - 1)
    assert lit(mirror, place) > 100
    assert lit(mirror, above) == 0


def test_a_name_written_the_other_way_leaves_the_sentence_round_it_in_order(
    open_mirror: Callable[..., OpenMirror], shop: Shop
) -> None:
    shop.put(a_product("shirt", title="قميص", goes_with=("dress",)))
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.kiosk.navigation_view.open("goes_with")
    mirror.settle()
    assert [text for text in mirror.texts() if "قميص" in text] == ["Avec\u00a0: \u2068قميص (fr)\u2069"]


def test_words_side_by_side_follow_each_other_from_right_to_left(
    open_mirror: Callable[..., OpenMirror], shop: Shop
) -> None:
    shop.hear(a_review(1))
    mirror = open_mirror(languages=("fr", "ar"))
    mirror.kiosk.settings.setLanguage("ar")
    shop.bring("shirt")
    mirror.kiosk.navigation_view.open("reviews")
    mirror.settle()
    lines = [text for text in mirror.texts() if "نوفمبر" in text]
    assert lines
    # Each word is isolated, so nothing within says a direction: the line round them does, else it begins with its end.
    assert all(line.startswith("\u2067\u2068A.\u2069\u00a0· \u2068") for line in lines)
    assert all(line.endswith("\u2069\u2069") for line in lines)
