"""The page of whoever holds the card that was shown."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.domain.garments import GarmentIdentity
from app.domain.gtin import gtin14
from app.domain.loyalty import Member
from app.services.catalogue.catalogue import CatalogueService
from app.services.loyalty.loyalty import LoyaltyService
from ui.frame.loyalty import MEMBER
from ui.frame.navigation import NavigationViewModel
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class HeldRow:
    """An article put aside for the shopper; of one that the catalogue does not have its number is the title."""

    title: str
    colour: str = ""
    size: str = ""


@dataclass(frozen=True, slots=True)
class MemberProps:
    """What QML sees; `points` is below 0 where none are counted. Nothing but `known` before a card is greeted."""

    known: bool = False
    firstName: str = ""
    points: int = -1
    offers: tuple[str, ...] = ()


@seen_by_qml
class MemberViewModel(ViewModel):
    """First name, points, offers and what is held: as long as the service has them."""

    held = record_list(HeldRow)

    props: MemberProps

    def __init__(
        self,
        loyalty: LoyaltyService,
        catalogue: CatalogueService,
        navigation: NavigationViewModel,
        parent: QObject | None = None,
    ) -> None:
        """Follow who is greeted, and the words of the catalogue."""
        super().__init__(MemberProps(), parent)
        self._loyalty = loyalty
        self._catalogue = catalogue
        self._navigation = navigation
        loyalty.changed.connect(self._refresh)
        catalogue.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def enter(self) -> None:
        """Open this page."""
        self._navigation.open(MEMBER)

    @Slot()
    def putAway(self) -> None:
        """Forget the card before the visit is over."""
        self._loyalty.forget()
        self._navigation.back()

    def _refresh(self) -> None:
        member = self._loyalty.member
        self.held.replace([] if member is None else [self._held(number) for number in member.held])
        self._apply(MemberProps() if member is None else _props(member))

    def _held(self, number: str) -> HeldRow:
        gtin = gtin14(number)
        identity = self._catalogue.numbers.by_number(number) if gtin is None else GarmentIdentity(gtin)
        article = None if identity is None else next(iter(self._catalogue.articles(identity)), None)
        product = None if article is None else self._catalogue.product(article.product_id)
        if article is None or product is None:
            return HeldRow(number)
        return HeldRow(product.title_of(article.id), article.colour, article.size)


def _props(member: Member) -> MemberProps:
    return MemberProps(
        known=True,
        firstName=member.first_name,
        points=-1 if member.points is None else member.points,
        offers=member.offers,
    )
