"""Price texts of an article and of a product's card."""

from dataclasses import dataclass

from app.domain.catalogue import Product, Variant
from app.services.catalogue.locale import money_text, reduction_text


@dataclass(frozen=True, slots=True)
class PriceTexts:
    """What is paid now, and in a sale what is struck and the reduction from it; empty where there is none.

    Where the lowest price of the last 30 days is known, it alone is struck, and `lowest` is it once more, to be told.
    """

    now: str = ""
    was: str = ""
    lowest: str = ""
    reduction: str = ""

    @property
    def is_reduced(self) -> bool:
        """Whether this is a sale."""
        return bool(self.was)


def price_texts(variant: Variant | None, language: str) -> PriceTexts:
    """Return the texts of one article.

    A reduction is announced from the lowest price of the last 30 days (Directive 98/6/EC, article 6a; CJEU C-330/23):
    where the price is no lower than that, none is. Without that figure the former price is struck and no percentage
    told; one above the former price contradicts it and counts as none.
    """
    if variant is None:
        return PriceTexts()
    sale, lowest = variant.sale_price, variant.lowest_price_30_days
    now = money_text(variant.effective_price, language)
    if sale is None or sale.amount_minor >= variant.price.amount_minor:
        return PriceTexts(now)
    if lowest is None or lowest.amount_minor > variant.price.amount_minor:
        return PriceTexts(now, money_text(variant.price, language))
    if sale.amount_minor >= lowest.amount_minor:
        return PriceTexts(now)
    was = money_text(lowest, language)
    percent = (lowest.amount_minor - sale.amount_minor) * 100 // lowest.amount_minor
    return PriceTexts(now, was, was, reduction_text(percent, language) if percent else "")


def card_variant(product: Product) -> Variant | None:
    """Return the article whose price and picture stand for the product: the first of the cheapest."""
    return min(product.variants, key=lambda variant: variant.effective_price.amount_minor, default=None)
