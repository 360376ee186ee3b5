"""Cards of products that nobody has brought: campaigns, looks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.catalogue import Product
from app.services.catalogue.pictures import PictureService
from ui.derivations.prices import card_variant, price_texts
from ui.derivations.shown_pictures import first_picture
from ui.derivations.stock_figures import StockHere
from ui.models.kinds import Band


@dataclass(frozen=True, slots=True)
class ProductCard:
    """One product as a card."""

    productId: str
    title: str
    brand: str
    priceText: str
    wasPriceText: str
    reductionText: str
    onSale: bool
    pictureUrl: str
    band: Band


def product_cards(
    products: Iterable[Product],
    language: str,
    pictures: PictureService,
    stock_here: Callable[[str], StockHere] | None = None,
) -> tuple[ProductCard, ...]:
    """Return a card for each product, each once; without `stock_here`, by the product's id, their band is unknown."""
    cards = {}
    for product in products:
        variant = card_variant(product)
        texts = price_texts(variant, language)
        cards[product.id] = ProductCard(
            productId=product.id,
            title=product.title,
            brand=product.brand,
            priceText=texts.now,
            wasPriceText=texts.was,
            reductionText=texts.reduction,
            onSale=texts.is_reduced,
            pictureUrl=first_picture(product, variant, pictures),
            band=Band.Unknown if stock_here is None else stock_here(product.id).band_of_product(product),
        )
    return tuple(cards.values())
