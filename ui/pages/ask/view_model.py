"""The page of what can be asked for of the product shown."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from app.domain.catalogue import Product, Variant
from app.domain.garments import GarmentPresence
from app.domain.requests import RequestKind, ReturnReason, What
from ui.derivations.choices import ChoiceRow, Choices, choice_rows
from ui.derivations.shown_pictures import first_picture
from ui.derivations.shown_variant import shown_variant
from ui.frame.asking import ASK, Asking, Wish
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.models.kinds import member_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.pages.ask.derivation import Around, OfferRow, key_of, offer_rows, wishes


@dataclass(frozen=True, slots=True)
class AskProps:
    """What QML sees of the article; `kind` is what it is called among those of its colour and size.

    `returning` while the reason is to be told for which it comes back.
    """

    title: str = ""
    colour: str = ""
    kind: str = ""
    size: str = ""
    pictureUrl: str = ""
    returning: bool = False


@seen_by_qml
class AskViewModel(ProductFollower):
    """Which size and colour, then what is to be done with it; derived while shown."""

    colours = record_list(ChoiceRow, "label")
    sizes = record_list(ChoiceRow, "label")
    kinds = record_list(ChoiceRow, "label")
    offers = record_list(OfferRow, "key")

    props: AskProps

    def __init__(self, sources: ProductSources, asking: Asking, parent: QObject | None = None) -> None:
        """Follow what is shown, and what is asked for."""
        super().__init__(AskProps(), sources, parent)
        self._asking = asking
        self._wishes: tuple[Wish, ...] = ()
        asking.changed.connect(self._refresh)

    @Slot(int)
    def selectColour(self, index: int) -> None:
        """Mean another colour, here and on the product's page."""
        self._select(self.colours, index)

    @Slot(int)
    def selectSize(self, index: int) -> None:
        """Mean another size, here and on the product's page."""
        self._select(self.sizes, index)

    @Slot(int)
    def selectKind(self, index: int) -> None:
        """Mean another kind, here and on the product's page."""
        self._select(self.kinds, index)

    @Slot(int)
    def ask(self, index: int) -> None:
        """Ask for one of the offers; of what comes back the reason is asked for first."""
        if not 0 <= index < len(self._wishes):
            return
        kind, what = self._wishes[index]
        if kind is RequestKind.RETURN:
            self._apply(replace(self.props, returning=not self.props.returning))
        else:
            self._asking.ask(kind, what)

    @Slot(int)
    def giveBack(self, reason: int) -> None:
        """Return the article for a reason, a ReturnReason."""
        wish = next((what for kind, what in self._wishes if kind is RequestKind.RETURN), None)
        if wish is not None and self.props.returning:
            self._asking.ask(RequestKind.RETURN, replace(wish, return_reason=member_of(ReturnReason, reason)))
            self._apply(replace(self.props, returning=False))

    def _lacks_pictures(self) -> bool:
        return self._navigation.place.detail == ASK and not self.props.pictureUrl

    def _refresh(self) -> None:
        place = self._navigation.place
        if place.detail != ASK:
            if self.props.returning:
                self._apply(replace(self.props, returning=False))
            return
        product = self._catalogue.product(place.product_id)
        variant = None if product is None else shown_variant(product, place.variant_id)
        if product is None or variant is None:
            return
        self._refresh_choices(product, variant)
        self._refresh_offers(product, variant)

    def _refresh_choices(self, product: Product, variant: Variant) -> None:
        choices, stock = Choices(product, variant), self._sources.stock_here(product.id)
        freshness = self._sources.freshness
        named = ((self.colours, choices.colours()), (self.sizes, choices.sizes()), (self.kinds, choices.kinds()))
        for rows, articles in named:
            rows.replace(choice_rows(articles, variant, stock, freshness) if len(articles) > 1 else ())
        self._apply(
            AskProps(
                title=product.title_of(variant.id),
                colour=variant.colour,
                kind=choices.kind,
                size=variant.size,
                pictureUrl=first_picture(product, variant, self._pictures),
                returning=self.props.returning,
            )
        )

    def _refresh_offers(self, product: Product, variant: Variant) -> None:
        here = (one for one in self._sources.session.garments if one.presence is GarmentPresence.HERE)
        around = Around(
            self._availability.nearby(variant.id),
            sum(garment.count for garment in here),
            self._catalogue.retailer_name,
            self._catalogue.language,
            self._availability.now(),
        )
        wanted = wishes(self._asking, What(product.id, variant.id), around)
        rows = {row.key: row for row in offer_rows(self._asking, wanted, variant.size, around)}
        self.offers.replace(tuple(rows.values()))
        self._wishes = tuple(wish for wish in wanted if key_of(wish) in rows)
