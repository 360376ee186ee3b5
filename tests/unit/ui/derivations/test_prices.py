"""What is told of a price: a reduction is announced from the lowest price of the last 30 days, or not at all."""

from dataclasses import replace

import pytest

from app.domain.catalogue import Variant
from app.domain.money import Money
from ui.derivations.prices import PriceTexts, price_texts


def an_article(price: int, sale: int | None = None, lowest: int | None = None, currency: str = "EUR") -> Variant:
    def money(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, currency)

    return replace(
        Variant("a", "p", "", "a", "", "", Money(price, currency)),
        sale_price=money(sale),
        lowest_price_30_days=money(lowest),
    )


def told(article: Variant, language: str = "en") -> tuple[str, str, str, str]:
    texts = price_texts(article, language)
    assert texts.is_reduced is bool(texts.was)
    return texts.now, texts.was, texts.lowest, texts.reduction


def test_no_article_has_no_price() -> None:
    assert price_texts(None, "en") == PriceTexts()


def test_without_a_sale_the_price_stands_alone() -> None:
    assert told(an_article(2500)) == ("€25.00", "", "", "")
    assert told(an_article(2500, sale=2500, lowest=2600)) == ("€25.00", "", "", "")
    # The lowest price of 30 days is no former price by itself.
    assert told(an_article(2500, lowest=2000)) == ("€25.00", "", "", "")


def test_what_is_struck_is_the_lowest_of_thirty_days() -> None:
    assert told(an_article(2500, sale=2000, lowest=2200)) == ("€20.00", "€22.00", "€22.00", "−9%")


def test_the_former_price_is_struck_where_it_was_the_lowest() -> None:
    assert told(an_article(2500, sale=2000, lowest=2500)) == ("€20.00", "€25.00", "€25.00", "−20%")


@pytest.mark.parametrize("lowest", [2000, 1999, 1])
def test_what_is_no_lower_than_the_lowest_is_no_reduction(lowest: int) -> None:
    assert told(an_article(2500, sale=2000, lowest=lowest)) == ("€20.00", "", "", "")


def test_without_the_lowest_the_former_price_is_struck_and_no_percentage_told() -> None:
    assert told(an_article(2500, sale=2000)) == ("€20.00", "€25.00", "", "")


def test_a_lowest_price_above_the_former_one_is_not_believed() -> None:
    assert told(an_article(2500, sale=2000, lowest=9900)) == ("€20.00", "€25.00", "", "")


@pytest.mark.parametrize(
    ("sale", "lowest", "reduction"),
    [
        (2001, 2500, "−19%"),  # 19.96
        (1667, 2500, "−33%"),  # 33.32
        (2499, 2500, ""),  # 0.04: less than one of a hundred is not told as none
        (2475, 2500, "−1%"),
        (1, 1_000_000_000_000, "−99%"),
        (0, 2500, "−100%"),
    ],
)
def test_a_percentage_never_says_too_much(sale: int, lowest: int, reduction: str) -> None:
    assert told(an_article(2_000_000_000_000, sale=sale, lowest=lowest))[3] == reduction


@pytest.mark.parametrize(
    ("language", "reduction"),
    [
        ("fr", "−20\u202f%"),
        ("fr-CA", "−20\u202f%"),
        ("en", "−20%"),
        ("de", "−20\u00a0%"),
        ("es", "−20\u00a0%"),
        ("it", "−20%"),
        ("ar", "\u2066−20%\u2069"),
        ("ar-EG", "\u2066−٢٠٪\u2069"),
    ],
)
def test_each_language_writes_a_percentage_its_own_way(language: str, reduction: str) -> None:
    assert told(an_article(2500, sale=2000, lowest=2500), language)[3] == reduction
