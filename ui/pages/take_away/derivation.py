"""What a shopper's list says, derived from what was brought and looked at."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.carried import CarriedArticle
from app.domain.catalogue import Product
from app.services.catalogue.locale import money_text
from app.services.catalogue.pictures import PictureService
from app.services.take_away.take_away import TakeAway
from ui.derivations.looked_at import article_of, kind_of
from ui.derivations.shown_pictures import first_picture
from ui.frame.looked_at import LookedAtArticle


@dataclass(frozen=True, slots=True)
class ListRow:
    """One article of the list; one that has no number for the code is not `takable` and never `ticked`.

    `sized` where it is known or chosen which colour and size it is.
    """

    key: str
    title: str
    size: str
    colour: str
    kind: str
    priceText: str
    pictureUrl: str
    pieces: int
    takable: bool
    ticked: bool
    sized: bool


@dataclass(frozen=True, slots=True)
class TakeAwayProps:
    """What QML sees. `side` is how many modules the code has, 0 without one; `path` draws the dark ones.

    `leftOut` of the `ticked` articles had no room in it. `forTill` is what the code is for, which can be chosen where
    `tillOffered`; otherwise it is for a phone, which `opensShop` or shows a list.
    """

    count: int = 0
    ticked: int = 0
    tillOffered: bool = False
    forTill: bool = False
    opensShop: bool = False
    side: int = 0
    leftOut: int = 0
    path: str = ""


def carried(article: LookedAtArticle, language: str) -> CarriedArticle:
    """Return an article as it is written into a code."""
    variant = article_of(article.product, article.variant_id)
    is_known = variant.id == article.variant_id
    return CarriedArticle(
        id=variant.id,
        sku=variant.sku,
        gtin=variant.gtin,
        title=article.product.title_of(article.variant_id),
        colour=variant.colour if is_known else "",
        size=variant.size if is_known else "",
        price=money_text(variant.effective_price, language),
        pieces=max(1, article.pieces),
    )


def is_takable(article: LookedAtArticle, text: CarriedArticle, take_away: TakeAway, *, for_till: bool) -> bool:
    """Return whether it can be in the code; a till sells no product of which colour and size are not known."""
    if for_till:
        return (bool(article.variant_id) or not _has_choice(article.product)) and take_away.is_for_till(text)
    return take_away.is_for_phone(text)


def is_ticked(article: LookedAtArticle, chosen: Mapping[str, bool], *, for_till: bool) -> bool:
    """Return whether the shopper takes it: as they said, else everything along, and what is in hand to the till."""
    return chosen.get(article.key, not for_till or article.pieces > 0)


def list_row(
    article: LookedAtArticle, text: CarriedArticle, pictures: PictureService, *, takable: bool, ticked: bool
) -> ListRow:
    """Return an article's row."""
    product = article.product
    return ListRow(
        key=article.key,
        title=text.title,
        size=text.size,
        colour=text.colour,
        kind=kind_of(product, article.variant_id),
        priceText=text.price,
        pictureUrl=first_picture(product, article_of(product, article.variant_id), pictures),
        pieces=text.pieces,
        takable=takable,
        ticked=takable and ticked,
        sized=bool(article.variant_id) or not _has_choice(product),
    )


def _has_choice(product: Product) -> bool:
    return len(product.variants) > 1
