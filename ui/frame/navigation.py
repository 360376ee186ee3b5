"""Which page is shown, and what it is about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.catalogue import Product, Variant
from app.domain.garments import Garment
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.session.session import SessionService
from ui.derivations.shown_pictures import first_picture
from ui.derivations.shown_variant import shown_variant
from ui.frame import navigation_rules as rules
from ui.frame.navigation_rules import Moment, NavigationState, NavigationTimes, Place, Reached
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class NavigationProps:
    """What QML sees; `pageName` comes last, so that everything else is in place when the page changes.

    `pageNumber` is the GTIN of the article shown, or the shop's own number of one without.
    """

    canGoBack: bool = False
    pageNumber: str = ""
    arrivalKey: str = ""
    noticeTitle: str = ""
    noticePictureUrl: str = ""
    noticeShown: bool = False
    arrivals: int = 0
    atRest: bool = True
    pageName: str = ""


@seen_by_qml
class NavigationViewModel(ViewModel):
    """Owns the stack of open pages and which product and variant they are about."""

    place_changed = Signal()
    """What is shown is another page, product or variant; told before the properties change."""

    forgotten = Signal()
    """A session has ended and its pages have faded, or another begins: what they showed is to be let go of."""

    pageNameChanged = Signal()

    props: NavigationProps

    def __init__(
        self,
        pages: Mapping[str, Reached],
        *,
        session: SessionService,
        catalogue: CatalogueService,
        pictures: PictureService,
        clock_ns: Callable[[], int],
        times: NavigationTimes | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Lead through `pages`, named, as the session goes; `clock_ns` is the session's monotonic clock."""
        self._pages = pages
        self._names: dict[Reached, str] = {reached: name for name, reached in pages.items()}
        super().__init__(NavigationProps(pageName=self._names[Reached.AT_REST]), parent)
        self._session = session
        self._catalogue = catalogue
        self._pictures = pictures
        self._clock_ns = clock_ns
        self._times = times or NavigationTimes()
        self._state = NavigationState()
        self._arrival_count = 0
        self._notice_timer = QTimer(self)
        self._notice_timer.setSingleShot(True)
        self._notice_timer.timeout.connect(self._on_notice_over)
        self._faded_timer = QTimer(self)
        self._faded_timer.setSingleShot(True)
        self._faded_timer.setInterval(round(self._times.faded_s * 1000))
        self._faded_timer.timeout.connect(self._on_faded)
        session.started.connect(self._on_started)
        session.parted.connect(self._on_parted)
        session.resumed.connect(self._on_resumed)
        session.ended.connect(self._on_ended)
        session.garment_arrived.connect(self._on_arrived)
        session.garment_presented.connect(self._on_presented)
        session.garment_left.connect(self._on_left)
        session.garments_changed.connect(self._on_garments_changed)
        catalogue.changed.connect(self._on_catalogue_changed)
        pictures.picture_ready.connect(self._on_picture_ready)

    @property
    def place(self) -> Place:
        """The page shown and what it is about."""
        return self._state.place

    @property
    def page_name(self) -> str:
        """The name of the page shown, as soon as `place_changed` tells of it."""
        return self.place.detail or self._names[self.place.reached]

    @property
    def article_id(self) -> str:
        """The id of the article shown, empty where none is."""
        article = self._article(self.place)
        return "" if article is None else article.id

    def reached(self, name: str) -> Reached | None:
        """Return how the page of this name is reached; None where there is no such page."""
        return self._pages.get(name)

    def open_garment(self, garment: Garment) -> None:
        """Open the page of a garment, or the page of unknown ones."""
        self._set_state(rules.open_place(self._state, rules.place_of(garment)))

    def select_variant(self, variant_id: str) -> None:
        """Show another colour or size of the product."""
        self._set_state(rules.select(self._state, variant_id))

    @Slot()
    def openGarments(self) -> None:
        """Show all garments, or the collection where there are none."""
        self._set_state(rules.go_home(self._state))

    @Slot()
    def openCollection(self) -> None:
        """Show what the shop offers."""
        self._set_state(rules.look_around(self._state))

    @Slot(str, str)
    def openProduct(self, product_id: str, variant_id: str) -> None:
        """Open a product's page; without a variant its first one is shown."""
        self._set_state(rules.open_place(self._state, Place(Reached.BY_ARTICLE, product_id, variant_id)))

    @Slot(str)
    def open(self, name: str) -> None:
        """Open a page about the product shown, or about all garments.

        Nothing where no product is shown, where `name` is no such page, or where there is no session.
        """
        reached = self._pages.get(name)
        if reached is Reached.FROM_A_PRODUCT:
            self._set_state(rules.open_detail(self._state, name))
        elif reached is Reached.FROM_THE_GARMENTS and self._session.is_active:
            self._set_state(rules.open_place(self._state, Place(reached, detail=name)))

    @Slot()
    def openArrival(self) -> None:
        """Open the page of the garment announced."""
        if self._state.notice is not None:
            garment = self._state.notice
            self._set_state(replace(rules.open_place(self._state, rules.place_of(garment)), notice=None))

    @Slot()
    def back(self) -> None:
        """Close the page on top."""
        self._set_state(rules.go_back(self._state))

    def _moment(self) -> Moment:
        return Moment(self._clock_ns(), self._session.last_touch_ns)

    def _on_started(self) -> None:
        if self._faded_timer.isActive():
            self._forget()
        if not self._session.garments:
            self._set_state(rules.begin(self._state))

    def _on_parted(self) -> None:
        self._set_state(rules.part(self._state))

    def _on_resumed(self) -> None:
        self._set_state(rules.resume(self._state))

    def _on_ended(self) -> None:
        have_faded = bool(self._state.held)
        self._set_state(rules.end())
        if have_faded:
            self._forget()
        else:
            self._faded_timer.start()

    def _on_arrived(self, garment: Garment) -> None:
        self._arrival_count += 1
        count = len(self._session.garments)
        self._set_state(rules.arrive(self._state, garment, count, self._moment(), self._times))

    def _on_presented(self, garment: Garment) -> None:
        self._arrival_count += 1
        self._set_state(rules.open_place(self._state, rules.place_of(garment)))

    def _on_left(self, garment: Garment) -> None:
        self._set_state(rules.leave(self._state, garment))

    def _on_garments_changed(self) -> None:
        if self._session.is_active and not self._session.garments:  # at the end of it they go as well
            self._set_state(self._state)

    def _on_notice_over(self) -> None:
        self._set_state(replace(self._state, notice=None))

    def _on_faded(self) -> None:
        if self.place.reached is Reached.AT_REST:
            self._forget()

    def _forget(self) -> None:
        self._faded_timer.stop()
        self.forgotten.emit()

    def _on_catalogue_changed(self) -> None:
        self._set_state(rules.forget_withdrawn(self._state, lambda product_id: self._product(product_id) is not None))

    def _on_picture_ready(self) -> None:
        if self._state.notice is not None:
            self._apply(self._derive())

    def _set_state(self, state: NavigationState) -> None:
        state = rules.settle(state, has_garments=bool(self._session.garments))
        old, self._state = self._state, state
        if state.notice is None:
            self._notice_timer.stop()
        elif state.notice is not old.notice:
            self._notice_timer.start(round(self._times.notice_s * 1000))
        if old.place != state.place:
            self.place_changed.emit()
        self._apply(self._derive())

    def _derive(self) -> NavigationProps:
        place, notice = self._state.place, self._state.notice
        # Of several that it may be, the first one's picture says what has come.
        told = notice.candidates[0] if notice is not None and notice.is_undecided else notice
        product = self._product(told.product_id) if told is not None and told.product_id else None
        variant = product.variant(told.variant_id) if product is not None and told is not None else None
        return NavigationProps(
            canGoBack=len(self._state.stack) > 1,
            pageNumber=self._number(place),
            arrivalKey=place.key,
            noticeTitle="" if product is None or told is None else product.title_of(told.variant_id),
            noticePictureUrl="" if product is None else first_picture(product, variant, self._pictures),
            noticeShown=notice is not None,
            arrivals=self._arrival_count,
            atRest=place.reached is Reached.AT_REST,
            pageName=self.page_name,
        )

    def _product(self, product_id: str) -> Product | None:
        return self._catalogue.product(product_id)

    def _number(self, place: Place) -> str:
        if place.product_id:
            article = self._article(place)
            return "" if article is None else article.gtin or article.id
        here = (garment for garment in self._session.garments if garment.key == place.key)
        return next((garment.item or garment.gtin for garment in here), "")

    def _article(self, place: Place) -> Variant | None:
        product = self._product(place.product_id) if place.product_id else None
        if product is None:
            return None
        return shown_variant(product, place.variant_id)
