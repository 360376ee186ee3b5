"""The choices from an article: nothing to choose is no row, and every article can be reached."""

from datetime import UTC, datetime

from app.domain.catalogue import Product, Variant
from app.domain.money import Money
from app.domain.stores import Availability, StockLevel
from ui.derivations.choices import ChoiceRow, Choices, choice_rows
from ui.derivations.stock_figures import Freshness, StockHere
from ui.models.kinds import Band

_NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
_FRESH = Freshness(_NOW, 3600)


def an_article(name: str, colour: str = "", size: str = "", material: str = "") -> Variant:
    return Variant(name, "p", "", name, colour, size, Money(5990, "EUR"), material=material)


def a_product(*variants: Variant) -> Product:
    return Product("p", "en", "Belt", "", "", (), "", (), variants, ())


def a_level(variant_id: str, quantity: int) -> StockLevel:
    return StockLevel("here", variant_id, quantity, Availability.UNKNOWN, _NOW, "")


def ids(named: dict[str, tuple[Variant, ...]]) -> dict[str, list[str]]:
    return {name: [article.id for article in articles] for name, articles in named.items()}


def test_an_article_without_colour_and_size_has_no_choice() -> None:
    alone = an_article("belt")
    choices = Choices(a_product(alone), alone)
    assert (choices.colours(), choices.sizes(), choices.kinds(), choices.kind) == ({}, {}, {}, "")


def test_what_differs_by_material_only_is_told_apart_by_it() -> None:
    leather, canvas = an_article("l", material="leather"), an_article("c", material="canvas")
    choices = Choices(a_product(leather, canvas), canvas)
    assert (choices.colours(), choices.sizes(), choices.kind) == ({}, {}, "canvas")
    rows = choice_rows(choices.kinds(), canvas, StockHere({"l": a_level("l", 7)}), _FRESH)
    assert rows == (
        ChoiceRow("leather", selected=False, band=Band.InStock, quantity=7, variantId="l"),
        ChoiceRow("canvas", selected=True, band=Band.Unknown, quantity=-1, variantId="c"),
    )


def test_a_choice_keeps_what_it_can_of_the_article_shown() -> None:
    articles = [
        an_article(f"{colour}-{size}-{material}", colour, size, material)
        for colour in ("red", "blue")
        for size in ("S", "M")
        for material in ("leather", "canvas")
        if (colour, size, material) != ("red", "M", "canvas")
    ]
    product = a_product(*articles)
    shown = product.variant("blue-M-canvas")
    assert shown is not None
    choices = Choices(product, shown)
    assert [articles[0] for articles in ids(choices.colours()).values()] == ["red-M-leather", "blue-M-canvas"]
    assert ids(choices.sizes()) == {"S": ["blue-S-canvas"], "M": ["blue-M-canvas"]}
    assert [articles[0] for articles in ids(choices.kinds()).values()] == ["blue-M-leather", "blue-M-canvas"]
    (_, canvas) = choice_rows(choices.kinds(), shown, StockHere({"blue-S-canvas": a_level("blue-S-canvas", 5)}), _FRESH)
    assert (canvas.selected, canvas.band, canvas.quantity) == (True, Band.InStock, -1)


def test_every_article_can_be_reached_from_every_other() -> None:
    product = a_product(
        an_article("bare"),
        an_article("red", "red"),
        an_article("red-M", "red", "M"),
        an_article("felt", material="felt"),
    )
    reached = {"bare"}
    for _ in product.variants:
        for name in tuple(reached):
            shown = product.variant(name)
            assert shown is not None
            choices = Choices(product, shown)
            for named in (choices.colours(), choices.sizes(), choices.kinds()):
                reached |= {row.variantId for row in choice_rows(named, shown, StockHere({}), _FRESH)}
    assert reached == {"bare", "red", "red-M", "felt"}


def test_articles_that_nothing_tells_apart_are_one_choice_which_is_the_one_shown() -> None:
    one, other = an_article("one", size="M"), an_article("other", size="M")
    (row,) = choice_rows(
        Choices(a_product(one, other), other).sizes(), other, StockHere({"other": a_level("other", 2)}), _FRESH
    )
    assert (row.selected, row.variantId, row.quantity) == (True, "other", 2)
