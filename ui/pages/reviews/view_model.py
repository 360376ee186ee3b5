"""The page of reviews."""

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QObject, Slot

from app.domain.catalogue import ReviewOrder
from app.services.catalogue.catalogue import CatalogueService
from app.services.session.session import SessionService
from app.services.voices.voices import VoicesService
from ui.frame.navigation import NavigationViewModel
from ui.frame.settings import SettingsViewModel
from ui.models.kinds import member_of
from ui.models.pages import PagedListModel
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml
from ui.models.view_model import ViewModel
from ui.pages.reviews.derivation import (
    HistogramRow,
    ReviewRow,
    ReviewsProps,
    derive_reviews,
    histogram_rows,
    review_rows,
)
from ui.pages.reviews.voices import VoicesViewModel

NAME = "reviews"
_PAGE_SIZE = 20


@seen_by_qml
class ReviewsViewModel(ViewModel):
    """Reviews of the product shown, those in the shopper's language first; read as the shopper opens and scrolls."""

    histogram = record_list(HistogramRow, "stars")
    reviews = Property(PagedListModel, attrgetter("_review_model"), constant=True)
    settings = Property(SettingsViewModel, attrgetter("_settings"), constant=True)
    voices = Property(VoicesViewModel, attrgetter("_voices"), constant=True)

    props: ReviewsProps

    def __init__(
        self,
        *,
        navigation: NavigationViewModel,
        catalogue: CatalogueService,
        session: SessionService,
        settings: SettingsViewModel,
        voices: VoicesService,
        parent: QObject | None = None,
    ) -> None:
        """Follow what is shown; order and filter are the shopper's and end with the session."""
        super().__init__(ReviewsProps(), parent)
        self._navigation = navigation
        self._catalogue = catalogue
        self._settings = settings
        self._voices = VoicesViewModel(NAME, voices, navigation=navigation, catalogue=catalogue, parent=self)
        self._sorting = ReviewOrder.NEWEST
        self._language_filter = ""
        self._product_id = ""
        self._review_model = PagedListModel(ReviewRow, "reviewId", _PAGE_SIZE, self)
        navigation.place_changed.connect(self._on_place_changed)
        navigation.forgotten.connect(self._forget)
        catalogue.changed.connect(self._on_catalogue_changed)
        session.ended.connect(self._on_ended)

    @Slot(int)
    def setOrder(self, order: int) -> None:
        """Sort in another way (Kiosk.ReviewOrder)."""
        wanted = member_of(ReviewOrder, order)
        if wanted is not None and wanted is not self._sorting:
            self._sorting = wanted
            self._read_from_start()

    @Slot(str)
    def setLanguageFilter(self, code: str) -> None:
        """Show reviews in one language, or with nothing in all."""
        if code != self._language_filter and (not code or code in self.props.languages):
            self._language_filter = code
            self._read_from_start()

    def _on_place_changed(self) -> None:
        self._refresh_door()
        place = self._navigation.place
        if place.detail == NAME and place.product_id != self._product_id:
            self._product_id = place.product_id
            self._language_filter = ""
            self._read_from_start()

    def _on_catalogue_changed(self) -> None:
        self._refresh_door()
        if self._navigation.place.detail != NAME:
            self._product_id = ""  # read again when the page is opened
            return
        self._refresh_head()
        self._review_model.read_again(self._fetch)

    def _on_ended(self) -> None:
        self._sorting = ReviewOrder.NEWEST
        self._language_filter = ""
        self._product_id = ""

    def _forget(self) -> None:
        self._review_model.read_from(lambda _offset, _limit: ())
        self.histogram.replace(())
        self._apply(ReviewsProps())

    def _read_from_start(self) -> None:
        self._review_model.read_from(self._fetch)
        self._refresh_head()

    def _refresh_door(self) -> None:
        place = self._navigation.place
        if place.is_about_a_product:
            summary = self._catalogue.review_summary(place.product_id)
            rating = summary.average if summary.count else 0.0
            self._apply(replace(self.props, rating=rating, reviewCount=summary.count))

    def _refresh_head(self) -> None:
        product = self._catalogue.product(self._product_id)
        summary = self._catalogue.review_summary(self._product_id)
        languages = self._catalogue.review_languages(self._product_id)
        self.histogram.replace(histogram_rows(summary))
        head = derive_reviews(product, summary, languages, self._sorting, self._language_filter)
        self._apply(replace(head, rating=self.props.rating, reviewCount=self.props.reviewCount))

    def _fetch(self, offset: int, limit: int) -> Sequence[ReviewRow]:
        only = self._language_filter or None
        own = self._catalogue.language
        reviews = self._catalogue.reviews(self._product_id, self._sorting, only, offset, limit, first=own)
        return review_rows(reviews, own)
