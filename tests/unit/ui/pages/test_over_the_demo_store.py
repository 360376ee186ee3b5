"""The view models over the real services and the demo store's database."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.config import Config
from app.demo_store import write_feeds
from app.domain.garments import GarmentIdentity
from app.runtime.logs.journal import SilentJournal
from app.services.access.door import StaffService
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.devices.statuses import DevicesService
from app.services.privacy.sheet import PrivacySheet
from app.services.screen.setup import ScreenPage
from app.services.session.session import IdleTimes, SessionService
from app.services.settings.editor import SettingsEditor
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, Reviews, Stock, Stores, open_database
from tests.support.pages import page_of
from tests.support.shop import ShopPictures
from tests.support.shop_setup import ShopCameraPage, ShopData, ShopFiles, a_screen, a_sheet, an_editor
from tests.support.shop_staff import ShopCalibration, ShopReadings, ShopScans
from tests.support.shop_staff_pages import ShopBundle, ShopDeviceTests, ShopLog, ShopPower, ShopToday
from tests.support.staff_door import a_door
from ui.frame.display import Panel
from ui.models.kinds import Band, OpenState, Order
from ui.pages.attract.view_model import AttractViewModel
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.nearby.view_model import NearbyViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.pages.reviews.view_model import ReviewsViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)  # a Friday, 16:00 in Paris


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    feeds = tmp_path_factory.mktemp("demo")
    write_feeds(feeds, NOW)
    database = open_database(Path(feeds) / "psyche.sqlite3")
    import_feeds(
        database,
        stores=[feeds / "stores.json"],
        products=[feeds / "products.fr.xml", feeds / "products.en.xml"],
        inventory=[feeds / "inventory.tsv"],
        reviews=[feeds / "reviews.xml"],
    )
    yield database
    database.close()


@dataclass
class RealShop:
    """The services that the view models read."""

    session: SessionService
    catalogue: CatalogueService
    availability: AvailabilityService
    pictures: ShopPictures
    devices: DevicesService
    staff: StaffService
    identification: ShopScans = field(default_factory=ShopScans)
    readings: ShopReadings = field(default_factory=ShopReadings)
    calibration: ShopCalibration = field(default_factory=ShopCalibration)
    device_tests: ShopDeviceTests = field(default_factory=ShopDeviceTests)
    today: ShopToday = field(default_factory=ShopToday)
    log: ShopLog = field(default_factory=ShopLog)
    support_bundle: ShopBundle = field(default_factory=ShopBundle)
    power: ShopPower = field(default_factory=ShopPower)
    camera_page: ShopCameraPage = field(default_factory=ShopCameraPage)
    shop_data: ShopData = field(default_factory=ShopData)
    settings_editor: SettingsEditor = field(default_factory=lambda: an_editor(Config()))
    screen_page: ScreenPage = field(default_factory=lambda: a_screen(Config(), an_editor(Config())))
    privacy_sheet: PrivacySheet = field(default_factory=lambda: a_sheet(Config()))
    staff_files: ShopFiles = field(default_factory=ShopFiles)
    camera: None = None
    gestures: None = None
    tray: None = None
    demo_store: None = None

    def bring(self, gtin: str) -> None:
        variant = self.catalogue.variant_by_gtin(gtin)
        self.session.arrive(f"epc-{gtin}", GarmentIdentity(gtin), variant)


@pytest.fixture
def shop(database: Database, qapp: object) -> RealShop:
    stock, stores = Stock(database), Stores(database)
    catalogue = CatalogueService(
        catalogue=Catalogue(database, now_s=NOW.timestamp),
        reviews=Reviews(database),
        stock=stock,
        stores=stores,
        shop=ShopIdentity("PAR01", "Maison Psyché"),
        language="fr",
    )
    availability = AvailabilityService(
        stock=stock,
        stores=stores,
        catalogue=catalogue,
        store_code="PAR01",
        stale_after_s=3600,
        now=lambda: NOW,
    )
    return RealShop(
        SessionService(IdleTimes(), time.monotonic_ns),
        catalogue,
        availability,
        ShopPictures(),
        DevicesService(SilentJournal()),
        a_door(),
    )


@pytest.fixture
def kiosk(shop: RealShop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr", "en"))
    return KioskViewModel(shop, settings, time.monotonic_ns)


def gtins(database: Database) -> list[str]:
    """Return one GTIN of each product."""
    rows = database.read("SELECT min(gtin) FROM variant WHERE gtin IS NOT NULL GROUP BY product_id ORDER BY product_id")
    return [f"{row[0]:014d}" for row in rows]


def test_every_garment_of_the_demo_store_has_its_pages(
    kiosk: KioskViewModel, shop: RealShop, database: Database
) -> None:
    assert kiosk.shop.props.storeName
    assert page_of(kiosk, AttractViewModel).campaigns.count == 8
    everything = gtins(database)
    assert len(everything) >= 40
    for gtin in everything:
        shop.bring(gtin)
        kiosk.navigation.home()
        page_of(kiosk, GarmentsViewModel).open(page_of(kiosk, GarmentsViewModel).props.newestKey)
        product = page_of(kiosk, ProductViewModel)
        assert product.props.title
        assert product.props.priceText.endswith("€")
        assert len(product.props.pictures) == 3
        assert kiosk.navigation.props.pageGtin == gtin
        assert sum(row.selected for row in product.sizes.rows) == 1
        assert sum(row.selected for row in product.colours.rows) == 1
        assert product.props.onSale == bool(product.props.wasPriceText)
        reviews = page_of(kiosk, ReviewsViewModel)
        for page in ("reviews", "nearby", "goes_with"):
            kiosk.navigation.open(page)
        assert reviews.props.count == reviews.props.reviewCount
        assert reviews.reviews.count == min(20, reviews.props.reviewCount)
        assert page_of(kiosk, NearbyViewModel).stores.count == 12
        assert page_of(kiosk, NearbyViewModel).stores.rows[0].isHere
        assert {row.openState for row in page_of(kiosk, NearbyViewModel).stores.rows} <= set(OpenState)
        assert page_of(kiosk, GoesWithViewModel).products.count == product.goesWithPreview.count
        assert all(card.title and card.priceText for card in page_of(kiosk, GoesWithViewModel).products.rows)
        shop.session.dismiss(page_of(kiosk, GarmentsViewModel).props.newestKey)
        shop.session.end("done")


def test_the_demo_store_shows_every_kind_of_figure(kiosk: KioskViewModel, shop: RealShop, database: Database) -> None:
    bands: set[int] = set()
    for gtin in gtins(database):
        shop.bring(gtin)
        kiosk.navigation.home()
        page_of(kiosk, GarmentsViewModel).open(page_of(kiosk, GarmentsViewModel).props.newestKey)
        bands |= {row.band for row in page_of(kiosk, ProductViewModel).sizes.rows}
    assert bands >= {Band.InStock, Band.FewLeft, Band.SoldOut}


def test_reviews_are_read_to_their_end_in_either_order(
    kiosk: KioskViewModel, shop: RealShop, database: Database
) -> None:
    ((gtin,),) = database.read(
        "SELECT min(v.gtin) FROM variant v JOIN review r ON r.product_id = v.product_id WHERE v.gtin IS NOT NULL "
        "GROUP BY v.product_id ORDER BY count(DISTINCT r.id) DESC LIMIT 1"
    )
    shop.bring(f"{gtin:014d}")
    kiosk.navigation.open("reviews")
    model = page_of(kiosk, ReviewsViewModel).reviews
    for order in Order:
        page_of(kiosk, ReviewsViewModel).setOrder(order)
        while model.canFetchMore():
            model.fetchMore()
        assert model.count == page_of(kiosk, ReviewsViewModel).props.count
    helpful = [row.helpfulCount for row in model.rows]
    assert helpful == sorted(helpful, reverse=True)


def test_english(kiosk: KioskViewModel, shop: RealShop, database: Database) -> None:
    shop.bring(gtins(database)[0])
    french = page_of(kiosk, ProductViewModel).props.title
    kiosk.settings.setLanguage("en")
    assert page_of(kiosk, ProductViewModel).props.title != french
    assert page_of(kiosk, ProductViewModel).props.priceText.startswith("€")
