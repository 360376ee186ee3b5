"""An article that was brought or looked at, in words: on a list, and where several are compared."""

from app.domain.catalogue import Product, Variant
from app.domain.choices import kinds
from ui.derivations.prices import card_variant


def article_of(product: Product, variant_id: str) -> Variant:
    """Return the article that stands for it: itself, or where colour and size are not known the cheapest one."""
    article = product.variant(variant_id) or card_variant(product)
    if article is None:
        message = f"{product.id}: a product without articles"
        raise LookupError(message)
    return article


def kind_of(product: Product, variant_id: str) -> str:
    """Return what the article is called among those of its colour and size; empty where there is no other."""
    return kinds(product).get(variant_id, "")
