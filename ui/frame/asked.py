"""What this shopper asked for: the line that tells of it on every page, and the list behind it."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject, Slot

from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.requests.service import RequestService
from app.services.session.session import SessionService
from ui.derivations.asked_rows import AskedRow, StoreOf, asked_rows, on_the_line
from ui.frame.answer import AnswerViewModel
from ui.frame.asking import ASKED, Asking
from ui.frame.navigation import NavigationViewModel
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class AskedProps:
    """What QML sees: of how many the line tells."""

    count: int = 0


@seen_by_qml
class AskedViewModel(ViewModel):
    """Follows the requests of this visit; nothing of them is left when it ends."""

    newest = record_list(AskedRow)
    mine = record_list(AskedRow, "number")
    answer = Property(AnswerViewModel, attrgetter("answer_view"), constant=True)

    props: AskedProps

    def __init__(
        self,
        requests: RequestService,
        *,
        asking: Asking,
        catalogue: CatalogueService,
        availability: AvailabilityService,
        session: SessionService,
        navigation: NavigationViewModel,
        parent: QObject | None = None,
    ) -> None:
        """Show what is there already, as after a restart."""
        super().__init__(AskedProps(), parent)
        self._requests = requests
        self._catalogue = catalogue
        self._availability = availability
        self._navigation = navigation
        self.answer_view = AnswerViewModel(
            requests,
            asking,
            catalogue=catalogue,
            availability=availability,
            session=session,
            store_of=stores_of(availability),
            parent=self,
        )
        requests.changed.connect(self._refresh)
        catalogue.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def openList(self) -> None:
        """Show all that was asked for."""
        self._navigation.open(ASKED)

    def withdraw(self, number: int) -> None:
        """Ask no more for it."""
        self._requests.withdraw(number)

    def show_code(self, number: int) -> None:
        """Show the code of what is held again, large."""
        found = next((request for request in self._requests.mine if request.id == number), None)
        if found is not None:
            self.answer_view.tell(found)

    def _refresh(self) -> None:
        mine = self._requests.mine
        told = on_the_line(mine)
        stores, now = stores_of(self._availability), self._availability.now()
        self.newest.replace(asked_rows(told[:1], self._catalogue, stores, now))
        self.mine.replace(asked_rows(mine, self._catalogue, stores, now))
        self._apply(AskedProps(len(told)))


def stores_of(availability: AvailabilityService) -> StoreOf:
    """Return what finds a store by its code."""
    return lambda code: next((row.store for row in availability.nearby("") if row.store.code == code), None)
