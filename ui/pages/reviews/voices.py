"""What shoppers of this store say of the product shown, and what this one is asked."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.domain.catalogue import Product
from app.domain.voices import Voice
from app.services.catalogue.catalogue import CatalogueService
from app.services.voices.voices import VoicesService
from ui.derivations.fit import FIT_KINDS, fit_shares
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Place
from ui.models.kinds import FitKind
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class VoicesProps:
    """What QML sees: what was counted, 0 and nothing where too few said anything; fit shares in percent.

    `size` is that of the article shown, where enough have said how it fits. `asked` where this shopper has tried the
    product on; what they said is `saidFit` (Kiosk.FitKind), and `saidLiked` or `saidNotLiked`.
    """

    fitSmall: int = 0
    fitTrue: int = 0
    fitLarge: int = 0
    fitKind: int = int(FitKind.Unsaid)
    liked: int = 0
    likingCount: int = 0
    size: str = ""
    sizeKind: int = int(FitKind.Unsaid)
    sizePercent: int = 0
    asked: bool = False
    saidFit: int = int(FitKind.Unsaid)
    saidLiked: bool = False
    saidNotLiked: bool = False


@seen_by_qml
class VoicesViewModel(ViewModel):
    """Voices of this store on the product shown, while `page` is shown."""

    props: VoicesProps

    def __init__(
        self,
        page: str,
        voices: VoicesService,
        *,
        navigation: NavigationViewModel,
        catalogue: CatalogueService,
        parent: QObject | None = None,
    ) -> None:
        """Follow what is shown and said."""
        super().__init__(VoicesProps(), parent)
        self._page = page
        self._voices = voices
        self._navigation = navigation
        self._catalogue = catalogue
        for source in (navigation.place_changed, catalogue.changed, voices.changed):
            source.connect(self._refresh)
        navigation.forgotten.connect(lambda: self._apply(VoicesProps()))

    @Slot(int)
    def sayFit(self, kind: int) -> None:
        """Say how it fits (Kiosk.FitKind)."""
        place = self._navigation.place
        fit = next((fit for fit, shown in FIT_KINDS.items() if fit is not None and shown == kind), None)
        if fit is not None:
            self._voices.say(place.product_id, place.variant_id, fit=fit)

    @Slot(bool)
    def sayLiked(self, liked: bool) -> None:
        """Say whether it is liked."""
        place = self._navigation.place
        self._voices.say(place.product_id, place.variant_id, liked=liked)

    def _refresh(self) -> None:
        place = self._navigation.place
        product = self._catalogue.product(place.product_id) if place.detail == self._page else None
        if product is not None:
            self._apply(derive_voices(product, place, self._voices))


def derive_voices(product: Product, place: Place, voices: VoicesService) -> VoicesProps:
    """Return what is told and asked of a product."""
    counts = voices.counts(product.id)
    fit = fit_shares(counts.small, counts.true, counts.large)
    shown = product.variant(place.variant_id)
    size = "" if shown is None else shown.size
    alike = [variant.id for variant in product.variants if size and variant.size == size]
    of_size = voices.counts(product.id, alike) if alike else None
    size_fit = fit_shares(0, 0, 0) if of_size is None else fit_shares(of_size.small, of_size.true, of_size.large)
    said = voices.asked(product.id, place.variant_id)
    answer = said or Voice(product.id, place.variant_id)
    return VoicesProps(
        fitSmall=fit.small,
        fitTrue=fit.true,
        fitLarge=fit.large,
        fitKind=int(fit.kind),
        liked=counts.liked,
        likingCount=counts.liking_count,
        size=size if size_fit.kind is not FitKind.Unsaid else "",
        sizeKind=int(size_fit.kind),
        sizePercent=size_fit.percent,
        asked=said is not None,
        saidFit=int(FIT_KINDS[answer.fit]),
        saidLiked=answer.liked is True,
        saidNotLiked=answer.liked is False,
    )
