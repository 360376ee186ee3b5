"""Which variant of a product is shown."""

from app.domain.catalogue import Product, Variant


def shown_variant(product: Product, variant_id: str) -> Variant | None:
    """Return the variant asked for; when it is not sold (any more) the first one, or None without variants."""
    return product.variant(variant_id) or next(iter(product.variants), None)
