"""Which printed code opens an article, and which articles none opens. No Qt, any thread."""

from collections.abc import Iterator
from typing import Final

from app.domain.catalogue import Product, Variant
from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity
from app.domain.scans import Symbology
from app.domain.shop_data import CodeCoverage
from app.identification import ResolveRules, resolve_code
from app.store import Catalogue

_IDS_TOLD: Final = 10


def has_own_gtin(catalogue: Catalogue, article: Variant) -> bool:
    """Whether an article has a GTIN that it shares with no other one."""
    return bool(article.gtin) and len(catalogue.articles(GarmentIdentity(article.gtin))) == 1


def code_of(catalogue: Catalogue, product: Product, article: Variant) -> str:
    """Return what a printed code has to carry to open an article that no GTIN names: its number, or its page's address.

    Empty where no code opens it, since no safe text names it; one that makes the mirror ask comes last.
    """
    opens_among_others = ""
    for text in (article.id, article.sku, article.mpn, article.link, product.link):
        found = {other.id for other in _opened_by(catalogue, text)} if text else set()
        if found == {article.id}:
            return text
        if article.id in found:
            opens_among_others = opens_among_others or text
    return opens_among_others


def coverage(catalogue: Catalogue) -> CodeCoverage:
    """Return which articles are not named by a GTIN of their own; reads whole tables, not for the GUI thread."""
    numbers = catalogue.numbers
    return CodeCoverage(
        numbers.count_without_gtin(), numbers.shared_gtins(), tuple(_unopened(catalogue)), numbers.characters()
    )


def _unopened(catalogue: Catalogue) -> Iterator[str]:
    for article_id, product_id in catalogue.numbers.doubtful():
        product = catalogue.product(product_id, "")
        article = None if product is None else product.variant(article_id)
        if product is not None and article is not None and not code_of(catalogue, product, article):
            yield article_id


def _opened_by(catalogue: Catalogue, text: str) -> tuple[Variant, ...]:
    try:
        outcome = resolve_code(Symbology.OTHER, text, ResolveRules(numbers=catalogue.numbers))
    except PayloadRefused:
        return ()
    return catalogue.articles(outcome) if isinstance(outcome, GarmentIdentity) else ()


def coverage_told(found: CodeCoverage, articles: int) -> tuple[str, ...]:
    """Return a sentence for each way in which tags or codes do not open all `articles`; none where all are opened."""
    told = []
    if found.without_gtin:
        told.append(
            f"{found.without_gtin} of {articles} articles have no GTIN: printed codes open them by their number (id, "
            "SKU or MPN) or the address of their page; tags cannot, unless mapped."
        )
    if found.unopened:
        few = ", ".join(found.unopened[:_IDS_TOLD]) + (" …" if len(found.unopened) > _IDS_TOLD else "")
        told.append(f"Of these, {len(found.unopened)} can be opened by no code either: {few}. Give them another id.")
    if found.sharing:
        told.append(f"{found.sharing} articles share their GTIN with another one: a scan asks which one it is.")
    return tuple(told)


def listed(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """Return (id, code, why) of every article that no GTIN of its own names; `code` is empty where none opens it."""
    found = coverage(catalogue)
    shared = {article_id: gtin for gtin, ids in found.shared_gtins for article_id in ids}
    for product_id in catalogue.numbers.products_in_question():
        product = catalogue.product(product_id, "")
        for article in () if product is None else product.variants:
            if product is not None and (not article.gtin or article.id in shared):
                why = f"GTIN {article.gtin} is shared" if article.gtin else "no GTIN"
                yield article.id, code_of(catalogue, product, article), why
