"""What a shopper had open, told to the parent while it is of use, and opened again after a window has died.

Restored: garments shown by their codes, the page on top with its article, the language, accessibility mode, what
was asked for. Not restored: tags, which the reader hears again by itself, the way back through pages, and anything of
staff's.
"""

import time
from collections.abc import Callable

from app.domain.garments import Garment, GarmentIdentity, GarmentSource
from app.runtime.process.heartbeat import RESTORED_WITHIN_S, OpenPage
from app.services.kiosk import KioskServices
from ui.frame.navigation_rules import Reached
from ui.window.kiosk import KioskViewModel

_CODES_MAX = 20
_NS = 1_000_000_000


def open_page(
    services: KioskServices, kiosk: KioskViewModel, clock_ns: Callable[[], int] = time.monotonic_ns
) -> OpenPage | None:
    """Return what is open, or None when nobody uses the mirror, or there is nothing that a tag would not bring back."""
    session = services.session
    if not session.is_active or services.staff.is_open:
        return None
    codes = [garment for garment in session.garments if garment.source is GarmentSource.CODE]
    touched_ns = session.last_touch_ns
    signs_ns = [garment.arrived_ns for garment in codes] + ([] if touched_ns is None else [touched_ns])
    if not signs_ns:
        return None
    quiet_s = (clock_ns() - max(signs_ns)) / _NS
    if quiet_s >= RESTORED_WITHIN_S:
        return None
    navigation = kiosk.navigation_view
    return OpenPage(
        page=navigation.props.pageName,
        article=navigation.article_id,
        codes=tuple(_code_of(garment) for garment in codes[-_CODES_MAX:]),
        language=services.catalogue.language,
        quiet_s=round(max(0.0, quiet_s), 1),
        accessible=kiosk.settings_view.props.accessible,
    )


def reopen(left: OpenPage, services: KioskServices, kiosk: KioskViewModel) -> None:
    """Open again what an earlier window had open; what the catalogue does not know any more stays closed."""
    if left.quiet_s >= RESTORED_WITHIN_S:
        return
    if left.language:
        kiosk.settings_view.setLanguage(left.language)
    if left.accessible is not kiosk.settings_view.props.accessible:
        kiosk.settings_view.toggleAccessible()
    catalogue, session = services.catalogue, services.session
    services.requests.resume()
    for gtin, item in left.codes:
        identity = GarmentIdentity(gtin, item=item)
        session.present(identity, catalogue.articles(identity))
    session.touch()
    articles = catalogue.articles(GarmentIdentity("", item=left.article)) if left.article else ()
    article = next((article for article in articles if article.id == left.article), None)
    navigation = kiosk.navigation_view
    reached = navigation.reached(left.page) or Reached.ALL_GARMENTS
    if article is not None and reached in (Reached.BY_ARTICLE, Reached.FROM_A_PRODUCT):
        navigation.openProduct(article.product_id, article.id)
        navigation.open(left.page)
    elif reached in (Reached.ALL_GARMENTS, Reached.FROM_THE_GARMENTS):
        navigation.openGarments()
        navigation.open(left.page)
    elif reached is Reached.THE_COLLECTION:
        navigation.openCollection()
    services.journal.write("page_reopened", page=navigation.props.pageName, gtin=navigation.props.pageNumber)


def _code_of(garment: Garment) -> tuple[str, str]:
    """Return the GTIN and the shop's own number of a garment; of one chosen among several, the article's."""
    is_chosen = garment.candidates and garment.product_id
    return garment.gtin, (garment.variant_id or garment.product_id) if is_chosen else garment.item
