"""What a shop sells, has and hears of its garments, written into a database by the program's own imports."""

import atexit
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

from PIL import Image

from app.domain.catalogue import Product, Review, Variant
from app.domain.feeds import InventoryRow, ProductRow, ProductText, ReviewRow, StoreRow
from app.domain.stores import StockLevel, Store
from app.store import Database, import_inventory, import_products, import_reviews, import_stores

LANGUAGES = ("fr", "en")
"""Each has a products feed of its own, in which titles end with the language: `Shirt (fr)`."""


@cache
def photo() -> bytes:
    """A small picture of one colour."""
    file = BytesIO()
    Image.new("RGB", (60, 80), "#c8c2b8").save(file, "PNG")
    return file.getvalue()


@cache
def photo_url(name: str) -> str:
    """The URL of a file that holds such a picture, in a folder that goes with this process; `name` may have folders."""
    file = _photo_folder() / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(photo())
    return file.as_uri()


def missing_photo_url(name: str) -> str:
    """The URL of a file that does not exist."""
    return f"{_photo_folder().as_uri()}/missing/{quote(name)}"


@cache
def _photo_folder() -> Path:
    folder = tempfile.mkdtemp(prefix="psyche-photos-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def write_products(database: Database, products: Sequence[Product], now_s: float) -> None:
    """Make the assortment these products, in each language; the feed of a shop without any cannot be imported."""
    for language in LANGUAGES if products else ():
        rows = [row for product in products for row in _product_rows(product, language)]
        import_products(database, rows, file=f"products.{language}", allow_shrink=True, now_s=lambda: now_s)


def write_stores(database: Database, stores: Iterable[Store]) -> None:
    """Make these the retailer's stores."""
    rows = [StoreRow(line, store, repr(store).encode()) for line, store in enumerate(stores)]
    import_stores(database, rows, file="stores", allow_shrink=True)


def write_levels(database: Database, levels: Iterable[StockLevel]) -> None:
    """Write what was counted; what was not counted stays as it was."""
    rows = [
        InventoryRow(
            line=line,
            store_code=level.store_code,
            item_id=level.variant_id,
            quantity=level.quantity,
            availability=level.availability,
            counted_at_s=int(level.counted_at.timestamp()),
            location=level.location,
            pickup_method="",
            pickup_sla="",
        )
        for line, level in enumerate(levels)
    ]
    assert import_inventory(database, rows, file="inventory").refused == 0


def write_reviews(database: Database, reviews: Iterable[Review]) -> None:
    """Add what buyers said."""
    rows = [
        ReviewRow(
            line=line,
            id=review.id,
            gtins=(),
            skus=(review.product_id,),
            rating=review.rating,
            title=review.title,
            body=review.body,
            language=review.language,
            author=review.author,
            written_at_s=0 if review.written_at is None else int(review.written_at.timestamp()),
            source=review.source,
            size_bought=review.size_bought,
            fit=review.fit,
            helpful_count=review.helpful_count,
            verified=review.verified,
            digest=repr(review).encode(),
        )
        for line, review in enumerate(reviews)
    ]
    assert import_reviews(database, rows, file="reviews").refused == 0


def _product_rows(product: Product, language: str) -> list[ProductRow]:
    text = ProductText(
        title=f"{product.title} ({language})",
        brand=product.brand,
        description=product.description,
        category=product.category,
        composition=product.composition,
        care=product.care,
        goes_with=product.goes_with,
        digest=repr((product.title, product.goes_with)),
    )
    return [
        ProductRow(
            line=line,
            item=0,
            language=language,
            link=variant.link or product.link,
            text=_own(text, variant),
            id=variant.id,
            product_id=product.id,
            gtin=variant.gtin,
            sku=variant.sku,
            colour=variant.colour,
            size=variant.size,
            currency=variant.price.currency,
            price_minor=variant.price.amount_minor,
            sale_minor=None if variant.sale_price is None else variant.sale_price.amount_minor,
            sale_from_s=None,
            sale_until_s=None,
            lowest_minor=None if variant.lowest_price_30_days is None else variant.lowest_price_30_days.amount_minor,
            availability="in_stock",
            pictures="\n".join(picture.url for picture in product.pictures_of(variant.colour)),
            digest=_own(text, variant).digest,
            mpn=variant.mpn,
            material=variant.material,
            pattern=variant.pattern,
        )
        for line, variant in enumerate(product.variants)
    ]


def _own(text: ProductText, variant: Variant) -> ProductText:
    """The words of the product, with those that the variant has of its own."""
    own = text._replace(title=variant.title or text.title, description=variant.description or text.description)
    return own if own == text else own._replace(digest=repr((own.title, own.description, own.goes_with)))
