"""Price texts of an article and of a product's card."""

from dataclasses import dataclass

from app.domain.catalogue import Product, Variant
from app.services.catalogue.locale import money_text


@dataclass(frozen=True, slots=True)
class PriceTexts:
    """What is paid now, and in a sale the former price and the lowest of 30 days; empty where there is none."""

    now: str = ""
    was: str = ""
    lowest: str = ""

    @property
    def is_reduced(self) -> bool:
        """Whether this is a sale."""
        return bool(self.was)


def price_texts(variant: Variant | None, language: str) -> PriceTexts:
    """Return the texts of one article."""
    if variant is None:
        return PriceTexts()
    if variant.sale_price is None or variant.sale_price.amount_minor >= variant.price.amount_minor:
        return PriceTexts(money_text(variant.effective_price, language))
    lowest = variant.lowest_price_30_days
    return PriceTexts(
        money_text(variant.sale_price, language),
        money_text(variant.price, language),
        "" if lowest is None else money_text(lowest, language),
    )


def card_variant(product: Product) -> Variant | None:
    """Return the article whose price and picture stand for the product: the first of the cheapest."""
    return min(product.variants, key=lambda variant: variant.effective_price.amount_minor, default=None)
