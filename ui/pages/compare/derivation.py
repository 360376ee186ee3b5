"""What is compared of garments, and in what they differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from ui.derivations.choices import Choices, choice_rows
from ui.derivations.fit import fit_summary
from ui.derivations.looked_at import article_of, kind_of
from ui.derivations.prices import price_texts
from ui.derivations.shown_pictures import first_picture
from ui.derivations.stock_figures import Freshness, StockHere
from ui.frame.looked_at import LookedAtArticle
from ui.models.kinds import Band, FitKind

_ON_THE_SHELF = frozenset((Band.InStock, Band.FewLeft))


@dataclass(frozen=True, slots=True)
class CandidateCard:
    """An article that may be compared."""

    key: str
    title: str
    size: str
    colour: str
    kind: str
    priceText: str
    wasPriceText: str
    onSale: bool
    pictureUrl: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class SizeRow:
    """Another size of the one article that is chosen, which can be compared with it."""

    key: str
    label: str
    band: Band


@dataclass(frozen=True, slots=True)
class ComparedColumn:
    """One of the articles compared.

    `quantity` is -1 where this store's figure carries none, `stockKnown` false where it knows nothing of any size.
    `sizesHere` are those that are in this store, of its colour.
    """

    key: str
    productId: str
    variantId: str
    title: str
    brand: str
    size: str
    colour: str
    kind: str
    priceText: str
    wasPriceText: str
    onSale: bool
    pictureUrl: str
    material: str
    fitKind: FitKind
    fitPercent: int
    band: Band
    quantity: int
    withYou: bool
    hasSizes: bool
    stockKnown: bool
    sizesHere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompareProps:
    """What QML sees: of `count` articles so many are `chosen`, of which two or three are being compared.

    `hasX` where at least one of those has such a thing to say, `xDiffers` where they do not all say the same.
    """

    count: int = 0
    chosen: int = 0
    most: int = 3
    comparing: bool = False
    hasSize: bool = False
    hasMaterial: bool = False
    hasFit: bool = False
    sizeDiffers: bool = False
    priceDiffers: bool = False
    stockDiffers: bool = False
    materialDiffers: bool = False
    fitDiffers: bool = False
    sizesDiffer: bool = False


def candidate_card(
    article: LookedAtArticle, catalogue: CatalogueService, pictures: PictureService, *, chosen: bool
) -> CandidateCard:
    """Return the card of an article that may be compared."""
    product = article.product
    variant = article_of(product, article.variant_id)
    is_known = variant.id == article.variant_id
    texts = price_texts(variant, catalogue.language)
    return CandidateCard(
        key=article.key,
        title=product.title_of(article.variant_id),
        size=variant.size if is_known else "",
        colour=variant.colour if is_known else "",
        kind=kind_of(product, article.variant_id),
        priceText=texts.now,
        wasPriceText=texts.was,
        onSale=texts.is_reduced,
        pictureUrl=first_picture(product, variant, pictures),
        chosen=chosen,
    )


def size_rows(article: LookedAtArticle, stock: StockHere, freshness: Freshness) -> tuple[SizeRow, ...]:
    """Return the other sizes of an article, in its colour; none where its own is not known."""
    variant = article.product.variant(article.variant_id)
    if variant is None:
        return ()
    sizes = choice_rows(Choices(article.product, variant).sizes(), variant, stock, freshness)
    return tuple(SizeRow(size.variantId, size.label, size.band) for size in sizes if not size.selected)


def compared_column(
    article: LookedAtArticle,
    catalogue: CatalogueService,
    pictures: PictureService,
    stock: StockHere,
    freshness: Freshness,
) -> ComparedColumn:
    """Return the column of an article."""
    card = candidate_card(article, catalogue, pictures, chosen=True)
    product = article.product
    variant = article_of(product, article.variant_id)
    sizes = choice_rows(Choices(product, variant).sizes(), variant, stock, freshness)
    fit = fit_summary(catalogue.review_summary(product.id))
    figure = stock.figure(variant.id, freshness)
    is_known = variant.id == article.variant_id
    band = figure.band if is_known else stock.band_of_product(product)
    return ComparedColumn(
        key=card.key,
        productId=product.id,
        variantId=article.variant_id,
        title=card.title,
        brand=product.brand,
        size=card.size,
        colour=card.colour,
        kind=card.kind,
        priceText=card.priceText,
        wasPriceText=card.wasPriceText,
        onSale=card.onSale,
        pictureUrl=card.pictureUrl,
        material=product.composition_of(variant.id),
        fitKind=fit.kind,
        fitPercent=fit.percent,
        band=band,
        quantity=figure.quantity if is_known else -1,
        withYou=is_known and figure.with_you,
        hasSizes=bool(sizes),
        stockKnown=any(size.band is not Band.Unknown for size in sizes),
        sizesHere=tuple(size.label for size in sizes if size.band in _ON_THE_SHELF),
    )


def derive_compare(count: int, chosen: int, columns: Sequence[ComparedColumn]) -> CompareProps:
    """Return what the page says above its columns; there are none while the shopper chooses."""
    return CompareProps(
        count=count,
        chosen=chosen,
        comparing=bool(columns),
        hasSize=any(one.size for one in columns),
        hasMaterial=any(one.material for one in columns),
        hasFit=any(one.fitKind is not FitKind.Unsaid for one in columns),
        sizeDiffers=len({(one.size, one.colour, one.kind) for one in columns}) > 1,
        priceDiffers=len({(one.priceText, one.wasPriceText) for one in columns}) > 1,
        stockDiffers=len({(one.band, one.quantity, one.withYou) for one in columns}) > 1,
        materialDiffers=len({one.material for one in columns}) > 1,
        fitDiffers=len({(one.fitKind, one.fitPercent) for one in columns}) > 1,
        sizesDiffer=len({(one.stockKnown, one.sizesHere) for one in columns}) > 1,
    )
