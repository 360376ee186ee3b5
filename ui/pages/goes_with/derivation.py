"""The page of what goes with a garment, derived: each piece with where it can be had and why it is suggested."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.catalogue import Product, Variant
from app.domain.materials import main_fibre
from app.domain.suggestions import Because
from app.domain.traits import Offered, Reach
from ui.derivations.prices import card_variant, price_texts
from ui.derivations.shown_pictures import first_picture
from ui.derivations.shown_variant import shown_variant
from ui.frame.product_follower import ProductSources
from ui.models.kinds import Band, number_of


@dataclass(frozen=True, slots=True)
class PieceCard:
    """One article: its `band`, `quantity` and `ageS` are of this store, or of the one called `store`.

    `reach` and `because` are numbers of Reach and Because, to which `count` and `words` belong. `size` is told where it
    is the shopper's. What is `withYou` is in the room already.
    """

    productId: str
    variantId: str
    title: str
    size: str
    priceText: str
    wasPriceText: str
    onSale: bool
    pictureUrl: str
    band: Band = Band.Unknown
    quantity: int = -1
    ageS: int = -1
    stale: bool = False
    reach: int = number_of(Reach.HERE)
    store: str = ""
    because: int = 0
    count: int = 0
    words: str = ""
    withYou: bool = False


def offered_cards(offered: Iterable[Offered], sources: ProductSources) -> tuple[PieceCard, ...]:
    """Return a card for each suggestion whose product is still sold."""
    known = ((one, sources.catalogue.product(one.suggestion.product_id)) for one in offered)
    return tuple(_offered_card(one, product, sources) for one, product in known if product is not None)


def _offered_card(one: Offered, product: Product, sources: ProductSources) -> PieceCard:
    article, reason = one.article, one.suggestion.reason
    variant = product.variant(article.id) or card_variant(product)
    texts = price_texts(variant, sources.catalogue.language)
    store, figure = "", sources.stock_here(product.id).figure(article.id, sources.freshness)
    if article.reach is Reach.NEARBY:
        rows = sources.availability.nearby(article.id)
        nearest = next(
            (row for row in rows if not row.is_here and row.level is not None and row.level.is_available), None
        )
        if nearest is not None:
            store = nearest.store.name.removeprefix(f"{sources.catalogue.retailer_name} ")
            figure = sources.figure(nearest.level)
    is_material = reason.because is Because.SAME_MATERIAL
    return PieceCard(
        productId=product.id,
        variantId=article.id,
        title=product.title_of(article.id),
        size="" if variant is None or not one.fits else variant.size,
        priceText=texts.now,
        wasPriceText=texts.was,
        onSale=texts.is_reduced,
        pictureUrl=first_picture(product, variant, sources.pictures),
        band=figure.band,
        quantity=figure.quantity,
        ageS=figure.age_s,
        stale=figure.is_stale,
        reach=number_of(article.reach),
        store=store,
        because=number_of(reason.because),
        count=reason.count,
        words=main_fibre(product.composition_of(article.id)) if is_material else reason.words,
    )


def worn_cards(product_ids: Iterable[str], sources: ProductSources) -> tuple[PieceCard, ...]:
    """Return a card for each of these products that are in the room."""
    articles = {garment.product_id: garment.variant_id for garment in sources.session.garments}
    products = sources.catalogue.products(tuple(product_ids))
    return tuple(
        _worn_card(product, shown_variant(product, articles.get(product.id, "")), sources) for product in products
    )


def _worn_card(product: Product, variant: Variant | None, sources: ProductSources) -> PieceCard:
    texts = price_texts(variant, sources.catalogue.language)
    variant_id = "" if variant is None else variant.id
    return PieceCard(
        productId=product.id,
        variantId=variant_id,
        title=product.title_of(variant_id),
        size="" if variant is None else variant.size,
        priceText=texts.now,
        wasPriceText=texts.was,
        onSale=texts.is_reduced,
        pictureUrl=first_picture(product, variant, sources.pictures),
        band=Band.InStock,
        withYou=True,
    )
