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
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.devices.statuses import DevicesService
from app.services.session.identification import IdentificationService
from app.services.session.session import IdleTimes, SessionService
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, Reviews, Stock, Stores, open_database
from tests.support.shop import ShopPictures
from tests.support.staff_services import StaffServices
from ui.frame.display import Panel
from ui.gallery.held import held
from ui.models.kinds import Band, OpenState, Order
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
class RealShop(StaffServices):
    """The services that the view models read."""

    session: SessionService
    catalogue: CatalogueService
    availability: AvailabilityService
    pictures: ShopPictures
    devices: DevicesService
    identification: IdentificationService = field(default_factory=lambda: held(IdentificationService))
    camera: None = None
    gestures: None = None
    tray: None = None
    demo_store: None = None

    def __post_init__(self) -> None:
        super().__init__(Config())

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
    assert kiosk.attract.props.storeName
    assert kiosk.attract.campaigns.count == 8
    everything = gtins(database)
    assert len(everything) >= 40
    for gtin in everything:
        shop.bring(gtin)
        kiosk.navigation.home()
        kiosk.garments.open(kiosk.garments.props.newestKey)
        product = kiosk.product
        assert product.props.title
        assert product.props.priceText.endswith("€")
        assert len(product.props.pictures) == 3
        assert kiosk.navigation.props.pageGtin == gtin
        assert sum(row.selected for row in product.sizes.rows) == 1
        assert sum(row.selected for row in product.colours.rows) == 1
        assert product.props.onSale == bool(product.props.wasPriceText)
        for opens in (kiosk.navigation.openReviews, kiosk.navigation.openNearby, kiosk.navigation.openGoesWith):
            opens()
        assert kiosk.reviews.props.count == product.props.reviewCount
        assert kiosk.reviews.reviews.count == min(20, product.props.reviewCount)
        assert kiosk.nearby.stores.count == 12
        assert kiosk.nearby.stores.rows[0].isHere
        assert {row.openState for row in kiosk.nearby.stores.rows} <= set(OpenState)
        assert kiosk.goesWith.products.count == product.props.goesWithCount
        assert all(card.title and card.priceText for card in kiosk.goesWith.products.rows)
        shop.session.dismiss(kiosk.garments.props.newestKey)
        shop.session.end("done")


def test_the_demo_store_shows_every_kind_of_figure(kiosk: KioskViewModel, shop: RealShop, database: Database) -> None:
    bands: set[int] = set()
    for gtin in gtins(database):
        shop.bring(gtin)
        kiosk.navigation.home()
        kiosk.garments.open(kiosk.garments.props.newestKey)
        bands |= {row.band for row in kiosk.product.sizes.rows}
    assert bands >= {Band.InStock, Band.FewLeft, Band.SoldOut}


def test_reviews_are_read_to_their_end_in_either_order(
    kiosk: KioskViewModel, shop: RealShop, database: Database
) -> None:
    ((gtin,),) = database.read(
        "SELECT min(v.gtin) FROM variant v JOIN review r ON r.product_id = v.product_id WHERE v.gtin IS NOT NULL "
        "GROUP BY v.product_id ORDER BY count(DISTINCT r.id) DESC LIMIT 1"
    )
    shop.bring(f"{gtin:014d}")
    kiosk.navigation.openReviews()
    model = kiosk.reviews.reviews
    for order in Order:
        kiosk.reviews.setOrder(order)
        while model.canFetchMore():
            model.fetchMore()
        assert model.count == kiosk.reviews.props.count
    helpful = [row.helpfulCount for row in model.rows]
    assert helpful == sorted(helpful, reverse=True)


def test_english(kiosk: KioskViewModel, shop: RealShop, database: Database) -> None:
    shop.bring(gtins(database)[0])
    french = kiosk.product.props.title
    kiosk.settings.setLanguage("en")
    assert kiosk.product.props.title != french
    assert kiosk.product.props.priceText.startswith("€")
