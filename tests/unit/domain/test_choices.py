"""What tells the articles of one product apart."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.catalogue import Product, Variant
from app.domain.choices import kinds
from app.domain.money import Money

_VARIANT = Variant("v", "p", "", "", "", "", Money(5990, "EUR"))


def a_product(**differing: tuple[str, ...]) -> Product:
    """Articles v0, v1 … that differ in what is given, a value each."""
    articles: list[dict[str, Any]] = [
        dict(zip(differing, values, strict=True)) for values in zip(*differing.values(), strict=True)
    ]
    variants = tuple(replace(_VARIANT, id=f"v{place}", **own) for place, own in enumerate(articles))
    return Product("p", "en", "Silk scarf", "", "", (), "", (), variants, ())


@pytest.mark.parametrize(
    ("product", "names"),
    [
        (a_product(pattern=("dots", "stripes")), ["dots", "stripes"]),
        (a_product(material=("silk", "wool"), pattern=("dots", "dots")), ["silk", "wool"]),
        (a_product(material=("silk", "silk", "wool"), pattern=("dots", "plain", "dots")),
         ["silk · dots", "silk · plain", "wool · dots"]),
        (a_product(title=("Silk scarf – dots", "Silk scarf, stripes")), ["dots", "stripes"]),
        (a_product(title=("Rose", "Tulip")), ["Rose", "Tulip"]),
        (a_product(title=("", "Silk scarf XL")), ["Silk scarf", "XL"]),
        (a_product(pattern=("", "dots")), ["Silk scarf", "dots"]),
        (a_product(colour=("red", "red", "blue"), pattern=("dots", "stripes", "dots")), ["dots", "stripes", "dots"]),
        # Where colour and size tell them apart, or nothing does, there is nothing to call them by.
        (a_product(size=("S", "M"), material=("98 % cotton", "97 % cotton")), ["", ""]),
        (a_product(sku=("a", "b")), ["", ""]),
        (a_product(pattern=("dots",)), [""]),
    ],
)  # fmt: skip
def test_articles_are_called_by_what_they_differ_in(product: Product, names: list[str]) -> None:
    assert list(kinds(product).values()) == names


def test_the_empty_text_is_neither_a_colour_nor_a_size() -> None:
    product = a_product(colour=("", "red", "red"), size=("", "", "M"))
    assert (product.colours, product.sizes("red"), product.sizes("")) == (("red",), ("M",), ())
