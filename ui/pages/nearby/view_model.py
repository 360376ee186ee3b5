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
from ui.derivations.stock_figures import Freshness, figure_of
from ui.derivations.wording import distance_text
from ui.frame.navigation_rules import Reached
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.frame.shop import ShopViewModel
from ui.models.kinds import Band, OpenState
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml

NAME = "nearby"
_STORES_SHOWN = 40


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


@dataclass(frozen=True, slots=True)
class NearbyProps:
    """What QML sees; `shopCount` other shops have the article, which the product's page tells too.

    `kind` is what the article is called among those of its colour and size, empty where there is no other.
    """

    title: str = ""
    colour: str = ""
    kind: str = ""
    size: str = ""
    pictureUrl: str = ""
    anyAvailable: bool = False
    shopCount: int = 0


@seen_by_qml
class NearbyViewModel(ProductFollower):
    """This store and the others by distance; derived while the page is shown, and counted on the product's."""

    sizes = record_list(ChoiceRow, "label")
    stores = record_list(StoreRow, "code")
    shop = Property(ShopViewModel, attrgetter("_shop"), constant=True)

    props: NearbyProps

    def __init__(self, sources: ProductSources, shop: ShopViewModel, parent: QObject | None = None) -> None:
        """Follow what is shown."""
        super().__init__(NearbyProps(), sources, parent)
        self._shop = shop

    @Slot(int)
    def selectSize(self, index: int) -> None:
        """Ask for another size, here and on the product's page."""
        self._select(self.sizes, index)

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
            self._apply(replace(self.props, shopCount=count))
            return
        if product is None or variant is None:
            self.sizes.replace(())
            self.stores.replace(())
            self._apply(NearbyProps(title="" if product is None else product.title))
            return
        freshness, shown = self._sources.freshness, figures[:_STORES_SHOWN]
        choices, levels = Choices(product, variant), self._availability.here(product.id)
        self.sizes.replace(choice_rows(choices.sizes(), variant, levels, freshness))
        self.stores.replace(store_rows(shown, freshness, self._catalogue.language))
        self._apply(
            NearbyProps(
                title=product.title_of(variant.id),
                colour=variant.colour,
                kind=choices.kind,
                size=variant.size,
                pictureUrl=first_picture(product, variant, self._pictures),
                anyAvailable=any(map(_has_it, shown)),
                shopCount=count,
            )
        )


def _has_it(figure: NearbyStock) -> bool:
    return figure.level is not None and figure.level.is_available


def store_rows(figures: Sequence[NearbyStock], freshness: Freshness, language: str) -> tuple[StoreRow, ...]:
    """Return a row for each store, in the order given."""
    rows = []
    for nearby in figures:
        store = nearby.store
        figure = figure_of(nearby.level, freshness)
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
            )
        )
    return tuple(rows)
