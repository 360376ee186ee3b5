"""Where one article is meant, it is called as the shop calls it; what its product's articles share stands for all."""

from pathlib import Path

import pytest

from app.domain.garments import GarmentIdentity
from app.services.catalogue.labels import labels_of
from app.services.sync.imports import import_feeds
from app.store import Catalogue, open_database
from tests.support.pages import page_of
from tests.support.shop import Shop, a_gtin
from tests.unit.ui.pages.test_view_models import kiosk_over
from ui.derivations.product_cards import product_cards
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.nearby.view_model import NearbyViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.tray.tray import TrayViewModel

BLUE, RED = "Slim Jeans - Blue / 32", "Slim Jeans - Red / 34"
ITEM = """<item><g:id>{id}</g:id><g:item_group_id>{group}</g:item_group_id><g:title>{title}</g:title>
<g:color>{colour}</g:color><g:size>{size}</g:size><g:price>{price} EUR</g:price><g:gtin>{gtin}</g:gtin></item>"""
ARTICLES = (
    ("J1", "J", BLUE, "Blue", "32", "40.00", a_gtin("jeans", 1)),
    ("J2", "J", RED, "Red", "34", "30.00", a_gtin("jeans", 2)),
    ("B1", "B", "Belt", "Black", "", "20.00", a_gtin("belt", 1)),
)


@pytest.fixture
def shop(qapp: object, tmp_path: Path) -> Shop:
    names = ("id", "group", "title", "colour", "size", "price", "gtin")
    items = "".join(ITEM.format(**dict(zip(names, article, strict=True))) for article in ARTICLES)
    feed = tmp_path / "products.xml"
    feed.write_text(f'<rss xmlns:g="http://base.google.com/ns/1.0"><channel>{items}</channel></rss>', encoding="utf-8")
    database = open_database(tmp_path / "psyche.sqlite3")
    import_feeds(database, products=[feed])
    return Shop(database=database)


def bring(shop: Shop, number: int) -> None:
    identity = GarmentIdentity(ARTICLES[number][-1], "1")
    shop.session.arrive(f"epc-{number}", identity, shop.catalogue.articles(identity))


def test_cards_pages_and_the_notice_of_an_article_bear_its_own_title(shop: Shop) -> None:
    kiosk = kiosk_over(shop)
    bring(shop, 0)
    assert page_of(kiosk, ProductViewModel).props.title == BLUE
    for name, model in (("nearby", NearbyViewModel), ("goes_with", GoesWithViewModel)):
        kiosk.navigation_view.open(name)
        assert page_of(kiosk, model).props.title == BLUE
        kiosk.navigation_view.back()
    shop.session.touch()
    bring(shop, 1)
    notice = kiosk.navigation_view.props
    assert (notice.noticeShown, notice.noticeTitle) == (True, RED)
    kiosk.navigation_view.openGarments()
    assert {card.title for card in page_of(kiosk, GarmentsViewModel).garments.rows} == {BLUE, RED}


def test_a_card_of_a_product_bears_what_its_articles_share(shop: Shop) -> None:
    jeans = shop.catalogue.product("J")
    assert jeans is not None
    (card,) = product_cards([jeans], "en", shop.pictures)
    assert (card.title, card.priceText) == ("Slim Jeans", "€30.00")


def test_a_printed_label_bears_its_articles_title(shop: Shop) -> None:
    labels = labels_of(Catalogue(shop.database), product_ids=["J"], language="en")
    assert sorted(label.title for label in labels) == [BLUE, RED]


def test_the_tray_calls_a_garment_as_its_tag_will(shop: Shop) -> None:
    kiosk = kiosk_over(shop)
    tray = kiosk.findChild(TrayViewModel)
    assert isinstance(tray, TrayViewModel)
    assert BLUE in {row.title for row in tray.garments.rows}
