"""The one object that the window is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.placements import Rest
from app.services.kiosk import KioskServices
from ui.admin.frame.admin import AdminViewModel
from ui.admin.frame.page import StaffPage
from ui.arms.gestures import ArmSettings, GesturesViewModel
from ui.arms.pointing import DWELL_S
from ui.arms.teaching import HintTimes
from ui.frame.asked import AskedViewModel
from ui.frame.asking import Asking
from ui.frame.devices import DevicesViewModel
from ui.frame.display import DisplayViewModel, Panel, derive_display
from ui.frame.inputs import Inputs
from ui.frame.looked_at import LookedAt
from ui.frame.loyalty import LoyaltyViewModel
from ui.frame.minute_ticks import MinuteTicks
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import NavigationTimes
from ui.frame.notices import NoticesViewModel
from ui.frame.product_follower import ProductSources
from ui.frame.session import SessionViewModel
from ui.frame.settings import SettingsViewModel
from ui.frame.shop import ShopViewModel
from ui.models.page_entry import PageEntry
from ui.models.registration import Property, seen_by_qml
from ui.pages.registry import PAGES
from ui.pages.shopper_page import Surroundings
from ui.theme.fitting import FittingViewModel
from ui.tray.tray import TrayViewModel
from ui.window.painted import PaintedReporter


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """What the configuration says to the screen."""

    panel: Panel
    languages: tuple[str, ...]
    inputs: Inputs = field(default_factory=Inputs)
    rest: Rest = Rest.PICTURE
    brings: bool = False
    scanners: frozenset[str] = frozenset()
    effects: bool = False
    reduce_motion: bool = False
    dwell_s: float = DWELL_S
    hints: HintTimes = field(default_factory=HintTimes)
    times: NavigationTimes = field(default_factory=NavigationTimes)


@seen_by_qml
class KioskViewModel(QObject):
    """Makes all view models over the services; each is a constant property.

    `hasPainted` says whether a page has been presented, or another than the first is wanted: until then nothing is made
    that this first picture can do without.
    """

    hasPaintedChanged = Signal()
    hasPainted = Property(bool, attrgetter("_has_painted"), notify=hasPaintedChanged)
    navigation = Property(NavigationViewModel, attrgetter("navigation_view"), constant=True)
    session = Property(SessionViewModel, attrgetter("session_view"), constant=True)
    settings = Property(SettingsViewModel, attrgetter("settings_view"), constant=True)
    display = Property(DisplayViewModel, attrgetter("display_view"), constant=True)
    shop = Property(ShopViewModel, attrgetter("shop_view"), constant=True)
    pages = Property(list, attrgetter("page_entries"), constant=True)
    devices = Property(DevicesViewModel, attrgetter("devices_view"), constant=True)
    asked = Property(AskedViewModel, attrgetter("asked_view"), constant=True)
    loyalty = Property(LoyaltyViewModel, attrgetter("loyalty_view"), constant=True)
    notices = Property(NoticesViewModel, attrgetter("notices_view"), constant=True)
    admin = Property(AdminViewModel, attrgetter("admin_view"), constant=True)
    gestures = Property(GesturesViewModel, attrgetter("gestures_view"), constant=True)
    tray = Property(TrayViewModel, attrgetter("tray_view"), constant=True)
    fitting = Property(FittingViewModel, attrgetter("fitting_view"), constant=True)
    painted = Property(PaintedReporter, attrgetter("painted_reporter"), constant=True)

    def __init__(
        self,
        services: KioskServices,
        settings: KioskSettings,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Build over the services; `clock_ns` is the monotonic clock of the session."""
        super().__init__(parent)
        self._has_painted = False
        session, catalogue, pictures = services.session, services.catalogue, services.pictures
        availability = services.availability
        # Whatever follows the navigation is made after it, and QML hears of a page when all have followed.
        self.navigation_view = NavigationViewModel(
            {page.name: page.reached for page in PAGES},
            session=session,
            catalogue=catalogue,
            pictures=pictures,
            clock_ns=clock_ns,
            times=settings.times,
            parent=self,
        )
        navigation = self.navigation_view
        self.session_view = SessionViewModel(session, self)
        self.settings_view = SettingsViewModel(
            session=session,
            catalogue=catalogue,
            languages=settings.languages,
            reduce_motion=settings.reduce_motion,
            parent=self,
        )
        self.fitting_view = FittingViewModel(self.settings_view, services.jobs, self)
        self.display_view = DisplayViewModel(
            settings.panel, services.screen_page, effects=settings.effects, parent=self
        )
        self.shop_view = ShopViewModel(catalogue, self)
        self.devices_view = DevicesViewModel(services.devices, services.camera, scanners=settings.scanners, parent=self)
        self.gestures_view = GesturesViewModel(
            services.gestures,
            session=session,
            navigation=navigation,
            settings=self.settings_view,
            arms=ArmSettings(
                dwell_s=settings.dwell_s,
                pixels_per_mm=derive_display(settings.panel, effects=settings.effects).pixelsPerMm,
                hints=settings.hints,
            ),
            clock_ns=clock_ns,
            parent=self,
        )
        self.asking = Asking(services.requests, brings=settings.brings, parent=self)
        self.asked_view = AskedViewModel(
            services.requests,
            asking=self.asking,
            catalogue=catalogue,
            availability=availability,
            session=session,
            navigation=navigation,
            parent=self,
        )
        self.loyalty_view = LoyaltyViewModel(services.loyalty, navigation, self)
        self.page_entries = self._make_pages(
            Surroundings(
                services=services,
                inputs=settings.inputs,
                rest=settings.rest,
                shop=self.shop_view,
                settings=self.settings_view,
                devices=self.devices_view,
                gestures=self.gestures_view,
                navigation=navigation,
                asking=self.asking,
                asked=self.asked_view,
                product=ProductSources(
                    navigation=navigation,
                    session=session,
                    catalogue=catalogue,
                    availability=availability,
                    pictures=pictures,
                    holdout=services.holdout,
                    outfits=services.outfits,
                    ticks=MinuteTicks(navigation, {page.name for page in PAGES if page.has_ages}, self),
                ),
                looked_at=LookedAt(navigation, session, catalogue, self),
            )
        )
        self.notices_view = NoticesViewModel(services.identification, session, settings.times.notice_s, self)
        services.loyalty.noticed.connect(self.notices_view.tell)
        services.returns.noticed.connect(self.notices_view.tell)
        self.admin_view = AdminViewModel(_staff_pages, services, clock_ns, self)
        self.tray_view = None if services.tray is None else TrayViewModel(services.tray, catalogue, pictures, self)
        self.painted_reporter = PaintedReporter(self)
        # Queued: whoever is told of the picture hears it before the others are made.
        self.painted_reporter.page_painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        navigation.place_changed.connect(self._on_painted)

    @Slot()
    def _on_painted(self) -> None:
        if not self._has_painted:
            self._has_painted = True
            self.hasPaintedChanged.emit()

    def _make_pages(self, surroundings: Surroundings) -> list[PageEntry]:
        """Make the view models of the shopper's pages."""
        entries = []
        for page in PAGES:
            view_model = page.view_model(surroundings)
            view_model.setParent(self)
            entries.append(PageEntry(page.name, page.qml, view_model, self))
        return entries


def _staff_pages() -> Sequence[StaffPage]:
    """Return the staff's pages, which no start needs."""
    from ui.admin.registry import STAFF_PAGES

    return STAFF_PAGES
