"""The view models over the real services and the demo store's database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.connectors.pictures.fetch import local_path
from app.demo_store.feeds import write_feeds
from app.domain.garments import GarmentIdentity
from app.services.sync.imports import import_feeds
from app.store import Database, open_database
from tests.support.pages import page_of
from tests.support.shop import NOW, Shop
from tests.support.shop_feeds import photo
from ui.frame.display import Panel
from ui.models.kinds import Band, Kiosk, OpenState
from ui.pages.attract.view_model import AttractViewModel
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.nearby.view_model import NearbyViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.pages.reviews.view_model import ReviewsViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel


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
    for (urls,) in database.read("SELECT pictures FROM variant"):
        for url in urls.split("\n"):
            picture = local_path(url)
            picture.parent.mkdir(parents=True, exist_ok=True)
            picture.write_bytes(photo())
    yield database
    database.close()


@pytest.fixture
def shop(database: Database, qapp: object) -> Shop:
    return Shop(database=database)


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr", "en"))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


def bring(shop: Shop, gtin: str) -> None:
    shop.session.arrive(f"epc-{gtin}", GarmentIdentity(gtin), shop.catalogue.articles(GarmentIdentity(gtin)))


def gtins(database: Database) -> list[str]:
    """Return one GTIN of each product."""
    rows = database.read("SELECT min(gtin) FROM variant WHERE gtin IS NOT NULL GROUP BY product_id ORDER BY product_id")
    return [f"{row[0]:014d}" for row in rows]


def test_every_garment_of_the_demo_store_has_its_pages(kiosk: KioskViewModel, shop: Shop, database: Database) -> None:
    assert kiosk.shop.props.storeName
    assert page_of(kiosk, AttractViewModel).campaigns.count == 8
    everything = gtins(database)
    assert len(everything) >= 40
    for gtin in everything:
        bring(shop, gtin)
        kiosk.navigation.openGarments()
        page_of(kiosk, GarmentsViewModel).open(page_of(kiosk, GarmentsViewModel).props.newestKey)
        product = page_of(kiosk, ProductViewModel)
        assert product.props.title
        assert product.props.priceText.endswith("€")
        assert len(product.props.pictures) == 3
        assert kiosk.navigation.props.pageNumber == gtin
        assert sum(row.selected for row in product.sizes.rows) == 1
        assert sum(row.selected for row in product.colours.rows) == 1
        assert product.props.onSale == bool(product.props.wasPriceText)
        reviews = page_of(kiosk, ReviewsViewModel)
        for page in ("reviews", "nearby", "goes_with"):
            kiosk.navigation.open(page)
        assert reviews.props.count == reviews.props.reviewCount
        assert reviews.reviews.count == min(20, reviews.props.reviewCount)
        nearby = page_of(kiosk, NearbyViewModel)
        assert nearby.stores.count + nearby.props.soldOutCount == 12
        assert page_of(kiosk, NearbyViewModel).stores.rows[0].isHere
        assert {row.openState for row in page_of(kiosk, NearbyViewModel).stores.rows} <= set(OpenState)
        assert page_of(kiosk, GoesWithViewModel).props.count == product.goesWithPreview.count
        assert all(card.title and card.priceText for card in page_of(kiosk, GoesWithViewModel).more.rows)
        shop.session.dismiss(page_of(kiosk, GarmentsViewModel).props.newestKey)
        shop.session.end("done")


def test_the_demo_store_shows_every_kind_of_figure(kiosk: KioskViewModel, shop: Shop, database: Database) -> None:
    bands: set[int] = set()
    for gtin in gtins(database):
        bring(shop, gtin)
        kiosk.navigation.openGarments()
        page_of(kiosk, GarmentsViewModel).open(page_of(kiosk, GarmentsViewModel).props.newestKey)
        bands |= {row.band for row in page_of(kiosk, ProductViewModel).sizes.rows}
    assert bands >= {Band.InStock, Band.FewLeft, Band.SoldOut}


def test_reviews_are_read_to_their_end_in_either_order(kiosk: KioskViewModel, shop: Shop, database: Database) -> None:
    ((gtin,),) = database.read(
        "SELECT min(v.gtin) FROM variant v JOIN review r ON r.product_id = v.product_id WHERE v.gtin IS NOT NULL "
        "GROUP BY v.product_id ORDER BY count(DISTINCT r.id) DESC LIMIT 1"
    )
    bring(shop, f"{gtin:014d}")
    kiosk.navigation.open("reviews")
    model = page_of(kiosk, ReviewsViewModel).reviews
    for order in Kiosk.ReviewOrder:
        page_of(kiosk, ReviewsViewModel).setOrder(order)
        while model.canFetchMore():
            model.fetchMore()
        assert model.count == page_of(kiosk, ReviewsViewModel).props.count
    # The reader's own language first, then as helpful as others found them.
    helpful = [(row.language != "fr", -row.helpfulCount) for row in model.rows]
    assert helpful == sorted(helpful)


def test_english(kiosk: KioskViewModel, shop: Shop, database: Database) -> None:
    bring(shop, gtins(database)[0])
    french = page_of(kiosk, ProductViewModel).props.title
    kiosk.settings.setLanguage("en")
    assert page_of(kiosk, ProductViewModel).props.title != french
    assert page_of(kiosk, ProductViewModel).props.priceText.startswith("€")
