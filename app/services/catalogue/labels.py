"""Labels of the catalogue's articles, to stick on samples or to hold before a camera."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.catalogue import Product
from app.domain.choices import kinds
from app.domain.errors import PsycheError
from app.identification import ean13, link_for
from app.services.catalogue.codes import code_of, has_own_gtin
from app.services.catalogue.label_sheet import Label, draw_sheets
from app.services.catalogue.locale import money_text
from app.store import Catalogue, Database

_EVERY_PRODUCT = 1_000_000


def write_catalogue_labels(
    out: Path, database: Database, *, product_ids: Sequence[str] = (), language: str = "fr"
) -> int:
    """Write a label for every article that a code opens, of the named products or of all; return how many.

    Raises PsycheError when a product does not exist, no code opens any article, or the file cannot be written.
    """
    labels = labels_of(Catalogue(database), product_ids=product_ids, language=language)
    write_labels(out, labels)
    return len(labels)


def labels_of(catalogue: Catalogue, *, product_ids: Sequence[str] = (), language: str = "fr") -> list[Label]:
    """Return the labels of the named products, in the order asked, or of the whole catalogue; PsycheError for none."""
    if product_ids:
        products = catalogue.products(product_ids, language)
        missing = sorted(set(product_ids) - {product.id for product in products})
        if missing:
            raise PsycheError(f"labels: the catalogue has no product {', '.join(missing)}; check the --product ids.")
    else:
        products = catalogue.sample_products(_EVERY_PRODUCT, language)
    labels = [label for product in products for label in _labels(catalogue, product, language)]
    if not labels:
        raise PsycheError(
            "labels: the catalogue has no article that a code opens; import one first (python main.py import)."
        )
    return labels


def write_labels(out: Path, labels: Sequence[Label]) -> None:
    """Write A4 sheets of 15 labels, with marks to cut along; PsycheError when the file cannot be written."""
    document = draw_sheets(labels)
    try:
        out.write_bytes(document)
    except OSError as error:
        raise PsycheError(f"labels: {out} cannot be written ({error.strerror}); choose another file.") from error


def _labels(catalogue: Catalogue, product: Product, language: str) -> Iterator[Label]:
    kind = kinds(product)
    for article in product.variants:
        label = Label(
            title=product.title_of(article.id),
            brand=product.brand,
            colour=article.colour,
            size=article.size,
            price=money_text(article.effective_price, language),
            gtin=article.gtin,
            ean=ean13(article.gtin) or "",
            link=link_for(article.gtin),
            kind=kind[article.id],
        )
        if has_own_gtin(catalogue, article):
            yield label
        elif code := code_of(catalogue, product, article):
            yield replace(label, link=code, item=article.id if "://" in code else code)
