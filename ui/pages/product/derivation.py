"""A product's page derived from what the services know of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalogue import Product, ReviewSummary, Variant
from app.domain.colour_names import hue_of
from app.domain.garments import Garment, GarmentPresence
from app.services.catalogue.pictures import PictureService
from ui.derivations.choices import ChoiceRow, Choices, choice_rows
from ui.derivations.fit import fit_summary
from ui.derivations.prices import price_texts
from ui.derivations.shown_pictures import first_picture, pictures_of
from ui.derivations.shown_variant import shown_variant
from ui.derivations.stock_figures import Freshness, StockHere
from ui.frame.navigation_rules import Place
from ui.models.kinds import Band, FitKind


@dataclass(frozen=True, slots=True)
class ColourRow:
    """One colour of the product, with the best that any of its sizes offers here; it shows the article `variantId`."""

    name: str
    pictureUrl: str
    selected: bool
    band: Band
    variantId: str


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One product that goes with it, small."""

    productId: str
    title: str
    pictureUrl: str


@dataclass(frozen=True, slots=True)
class ProductProps:
    """What QML sees; `quantity` and `figureAgeS` are -1 where nothing can be said.

    `tone` is what the name of the colour tells of it, until its picture does.
    `withYou` while the article shown is in the shopper's hands, and counted in `quantity`; `gone` once it was and is no
    more. In a sale `wasPriceText` is struck and `reductionText` (`−20 %`) counts from it; `lowestPriceText` is filled
    where that is the lowest price of the last 30 days, which is to be said.
    """

    productId: str = ""
    variantId: str = ""
    title: str = ""
    brand: str = ""
    description: str = ""
    priceText: str = ""
    wasPriceText: str = ""
    lowestPriceText: str = ""
    reductionText: str = ""
    onSale: bool = False
    composition: str = ""
    care: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    picturesLoading: bool = False
    colour: str = ""
    tone: str = ""
    size: str = ""
    fitKind: int = int(FitKind.Unsaid)
    fitPercent: int = 0
    band: int = int(Band.Unknown)
    quantity: int = -1
    location: str = ""
    figureAgeS: int = -1
    stale: bool = False
    withYou: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class ProductInputs:
    """Everything the page is derived from."""

    product: Product
    variant_id: str
    language: str
    stock: StockHere
    freshness: Freshness
    reviews: ReviewSummary
    goes_with: tuple[Product, ...]
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class ProductPage:
    """The properties and the lists of the page."""

    props: ProductProps = ProductProps()
    colours: tuple[ColourRow, ...] = ()
    sizes: tuple[ChoiceRow, ...] = ()
    kinds: tuple[ChoiceRow, ...] = ()
    goes_with: tuple[PreviewRow, ...] = ()


def is_gone(place: Place, variant_id: str, garments: Sequence[Garment], taken_away: frozenset[str]) -> bool:
    """Return whether the garment that opened the page, or the one shown on it, was taken away and no other is here."""
    here = [garment for garment in garments if garment.presence is GarmentPresence.HERE]
    if any(garment.variant_id == variant_id for garment in here):
        return False
    if place.key and all(garment.key != place.key for garment in here):
        return True
    return variant_id in taken_away or any(garment.variant_id == variant_id for garment in garments)


def derive_product(inputs: ProductInputs, pictures: PictureService) -> ProductPage:
    """Return the page; asking for pictures has missing ones fetched."""
    product = inputs.product
    variant = shown_variant(product, inputs.variant_id)
    variant_id = "" if variant is None else variant.id
    colour = "" if variant is None else variant.colour
    texts = price_texts(variant, inputs.language)
    figure = inputs.stock.figure(variant_id, inputs.freshness)
    fit = fit_summary(inputs.reviews)
    shown = pictures_of(product, variant, pictures)
    props = ProductProps(
        productId=product.id,
        variantId=variant_id,
        title=product.title_of(variant_id),
        brand=product.brand,
        description=product.description_of(variant_id),
        priceText=texts.now,
        wasPriceText=texts.was,
        lowestPriceText=texts.lowest,
        reductionText=texts.reduction,
        onSale=texts.is_reduced,
        composition=product.composition_of(variant_id),
        care=product.care,
        pictures=shown.urls,
        picturesLoading=shown.is_loading,
        colour=colour,
        tone=hue_of(colour),
        size="" if variant is None else variant.size,
        fitKind=int(fit.kind),
        fitPercent=fit.percent,
        band=int(figure.band),
        quantity=figure.quantity,
        location=figure.location,
        figureAgeS=figure.age_s,
        stale=figure.is_stale,
        withYou=figure.with_you,
        gone=inputs.is_gone,
    )
    preview = tuple(
        PreviewRow(other.id, other.title, first_picture(other, None, pictures)) for other in inputs.goes_with
    )
    if variant is None:
        return ProductPage(props, goes_with=preview)
    choices = Choices(product, variant)
    return ProductPage(
        props,
        _colour_rows(product, choices.colours(), variant, inputs.stock, pictures),
        choice_rows(choices.sizes(), variant, inputs.stock, inputs.freshness),
        choice_rows(choices.kinds(), variant, inputs.stock, inputs.freshness),
        preview,
    )


def _colour_rows(
    product: Product,
    colours: Mapping[str, Sequence[Variant]],
    shown: Variant,
    stock: StockHere,
    pictures: PictureService,
) -> tuple[ColourRow, ...]:
    return tuple(
        ColourRow(
            name=name,
            pictureUrl=first_picture(product, articles[0], pictures),
            selected=articles[0].colour == shown.colour,
            band=stock.band(articles),
            variantId=articles[0].id,
        )
        for name, articles in colours.items()
    )
