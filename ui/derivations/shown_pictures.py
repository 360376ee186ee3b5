"""Pictures of a product that are on this machine, as URLs for QML."""

from dataclasses import dataclass

from app.domain.catalogue import Product
from app.services.catalogue.pictures import PictureService
from ui.derivations.wording import picture_url


@dataclass(frozen=True, slots=True)
class ShownPictures:
    """URLs of what can be drawn now, in order, and whether more is on its way (one that failed is not)."""

    urls: tuple[str, ...] = ()
    is_loading: bool = False


def pictures_of(product: Product, colour: str, pictures: PictureService) -> ShownPictures:
    """Return the pictures of one colour; asking has the missing ones fetched."""
    wanted = [picture.url for picture in product.pictures_of(colour)]
    local = {url: picture_url(pictures.local(url)) for url in wanted}
    is_loading = any(not shown and not pictures.is_failed(url) for url, shown in local.items())
    return ShownPictures(tuple(shown for shown in local.values() if shown), is_loading)


def first_picture(product: Product, colour: str, pictures: PictureService) -> str:
    """Return the first picture of a colour as far as it is here, else nothing."""
    wanted = product.pictures_of(colour) or product.pictures
    return picture_url(pictures.local(wanted[0].url)) if wanted else ""
