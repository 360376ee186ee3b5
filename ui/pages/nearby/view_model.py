"""The page of stores that have the article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from PySide6.QtCore import QObject, Slot

from app.services.catalogue.availability import NearbyStock
from ui.derivations.choices import ChoiceRow, Choices, choice_rows
from ui.derivations.opening import hours_text, opening_at
from ui.derivations.shown_pictures import first_picture
from ui.derivations.shown_variant import shown_variant
from ui.derivations.stock_figures import Freshness, band_of, figure_of
from ui.derivations.wording import distance_text
from ui.frame.navigation_rules import Reached
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.frame.shop import ShopViewModel
from ui.models.kinds import Band, OpenState
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml

NAME = "nearby"
_SOLD_OUT_SHOWN = 40


@dataclass(frozen=True, slots=True)
class StoreRow:
    """One store and what it has of the article."""

    code: str
    name: str
    street: str
    city: str
    distanceText: str
    openState: OpenState
    hoursText: str
    band: Band
    quantity: int
    ageS: int
    stale: bool
    isHere: bool
    location: str
    withYou: bool


@dataclass(frozen=True, slots=True)
class NearbyProps:
    """What QML sees; `shopCount` other shops have the article, which the product's page tells too.

    `kind` is what the article is called among those of its colour and size, empty where there is no other. Other shops
    where it is sold out, of which there are `soldOutCount`, are listed while `showsSoldOut`.
    """

    title: str = ""
    colour: str = ""
    kind: str = ""
    size: str = ""
    pictureUrl: str = ""
    anyAvailable: bool = False
    shopCount: int = 0
    soldOutCount: int = 0
    showsSoldOut: bool = False


@seen_by_qml
class NearbyViewModel(ProductFollower):
    """This store, then the others that have it by distance; derived while shown, and counted on the product's page.

    Those of which nothing is known follow; those where it is sold out wait until they are asked for.
    """

    sizes = record_list(ChoiceRow, "label")
    stores = record_list(StoreRow, "code")
    soldOut = record_list(StoreRow, "code")
    shop = Property(ShopViewModel, attrgetter("_shop"), constant=True)

    props: NearbyProps

    def __init__(self, sources: ProductSources, shop: ShopViewModel, parent: QObject | None = None) -> None:
        """Follow what is shown."""
        super().__init__(NearbyProps(), sources, parent)
        self._shop = shop
        self._shows_sold_out_of = ""

    @Slot(int)
    def selectSize(self, index: int) -> None:
        """Ask for another size, here and on the product's page."""
        self._select(self.sizes, index)

    @Slot()
    def toggleSoldOut(self) -> None:
        """List the shops where it is sold out, or no more; another garment or visit begins without them."""
        self._shows_sold_out_of = "" if self.props.showsSoldOut else self._navigation.place.product_id
        self._refresh()

    def _lacks_pictures(self) -> bool:
        return self._navigation.place.detail == NAME and not self.props.pictureUrl

    def _refresh(self) -> None:
        place = self._navigation.place
        if place.detail != NAME and place.reached is not Reached.BY_ARTICLE:
            return
        product = self._catalogue.product(place.product_id)
        variant = None if product is None else shown_variant(product, place.variant_id)
        figures = () if variant is None else self._availability.nearby(variant.id)
        count = sum(_has_it(figure) and not figure.is_here for figure in figures)
        if place.detail != NAME:
            self._shows_sold_out_of = ""
            self._apply(replace(self.props, shopCount=count))
            return
        if product is None or variant is None:
            for rows in (self.sizes, self.stores, self.soldOut):
                rows.replace(())
            self._apply(NearbyProps(title="" if product is None else product.title))
            return
        freshness, language = self._sources.freshness, self._catalogue.language
        choices, stock = Choices(product, variant), self._sources.stock_here(product.id)
        in_hand = stock.in_hand.get(variant.id, 0)
        self.sizes.replace(choice_rows(choices.sizes(), variant, stock, freshness))
        sold_out = [figure for figure in figures if _is_sold_out(figure)]
        shows_sold_out = self._shows_sold_out_of == product.id
        self.stores.replace(store_rows(offering(figures), freshness, language, in_hand))
        self.soldOut.replace(store_rows(sold_out[: _SOLD_OUT_SHOWN * shows_sold_out], freshness, language))
        self._apply(
            NearbyProps(
                title=product.title_of(variant.id),
                colour=variant.colour,
                kind=choices.kind,
                size=variant.size,
                pictureUrl=first_picture(product, variant, self._pictures),
                anyAvailable=bool(in_hand) or any(map(_has_it, figures)),
                shopCount=count,
                soldOutCount=len(sold_out),
                showsSoldOut=shows_sold_out,
            )
        )


def offering(figures: Sequence[NearbyStock]) -> list[NearbyStock]:
    """Return this store, then those that have it, then those of which nothing is known, each in the order given."""
    kept = [figure for figure in figures if not _is_sold_out(figure)]
    return sorted(kept, key=lambda figure: (not figure.is_here, not _has_it(figure)))


def _is_sold_out(figure: NearbyStock) -> bool:
    return not figure.is_here and band_of(figure.level) is Band.SoldOut


def _has_it(figure: NearbyStock) -> bool:
    return figure.level is not None and figure.level.is_available


def store_rows(
    figures: Sequence[NearbyStock], freshness: Freshness, language: str, in_hand: int = 0
) -> tuple[StoreRow, ...]:
    """Return a row for each store, in the order given; `in_hand` pieces are with the shopper, here."""
    rows = []
    for nearby in figures:
        store = nearby.store
        figure = figure_of(nearby.level, freshness, in_hand if nearby.is_here else 0)
        opening = opening_at(store, freshness.now)
        rows.append(
            StoreRow(
                code=store.code,
                name=store.name,
                street=store.street,
                city=f"{store.postal_code} {store.city}".strip(),
                distanceText="" if nearby.is_here else distance_text(nearby.distance_m, language),
                openState=opening.state,
                hoursText=hours_text(opening, store, freshness.now, language),
                band=figure.band,
                quantity=figure.quantity,
                ageS=figure.age_s,
                stale=figure.is_stale,
                isHere=nearby.is_here,
                location=figure.location,
                withYou=figure.with_you,
            )
        )
    return tuple(rows)
