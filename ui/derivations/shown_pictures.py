"""Pictures of a product that are on this machine, as URLs for QML."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.catalogue import Product, Variant
from app.domain.choices import kinds
from app.services.catalogue.pictures import PictureService
from ui.derivations.wording import picture_url


@dataclass(frozen=True, slots=True)
class ShownPictures:
    """URLs in order, empty for what is on its way, so that each keeps its place; and whether any is.

    What cannot be had is left out.
    """

    urls: tuple[str, ...] = ()
    is_loading: bool = False


def pictures_of(product: Product, variant: Variant | None, pictures: PictureService) -> ShownPictures:
    """Return the pictures of one article; asking has the missing ones fetched."""
    wanted = _urls(product, variant)
    local = {url: picture_url(pictures.local(url)) for url in wanted}
    urls = tuple(shown for url, shown in local.items() if shown or not pictures.is_failed(url))
    return ShownPictures(urls, "" in urls)


def first_picture(product: Product, variant: Variant | None, pictures: PictureService) -> str:
    """Return the first picture of an article, or without one of the product, as far as it is here, else nothing."""
    wanted = first_picture_source(product, variant)
    return picture_url(pictures.local(wanted)) if wanted else ""


def first_picture_source(product: Product, variant: Variant | None) -> str:
    """Return where that picture is to be had from, empty where there is none."""
    wanted = _urls(product, variant) or [picture.url for picture in product.pictures[:1]]
    return next(iter(wanted), "")


def _urls(product: Product, variant: Variant | None) -> Sequence[str]:
    """Return the pictures of the article's colour, or where its colour does not tell what it is, its own."""
    if variant is not None and variant.pictures and kinds(product)[variant.id]:
        return variant.pictures
    return [picture.url for picture in product.pictures_of("" if variant is None else variant.colour)]
