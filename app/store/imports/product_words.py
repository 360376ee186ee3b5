"""The words of products whose articles are worded each for itself."""

import hashlib
from collections.abc import Iterable, Sequence

from app.domain.feeds import ProductRow, ProductText
from app.domain.shared_title import Worded, shared_title


def shared_words(rows: Iterable[ProductRow]) -> dict[str, ProductRow]:
    """Return the first article of each product with what all its articles share instead of its own words.

    The title is what the titles share, the composition is empty where the articles differ in it; of what only some
    articles say, the first word counts.
    """
    by_product: dict[str, list[ProductRow]] = {}
    for row in rows:
        by_product.setdefault(row.product_id, []).append(row)
    return {product_id: articles[0]._replace(text=_text(articles)) for product_id, articles in by_product.items()}


def _text(articles: Sequence[ProductRow]) -> ProductText:
    texts = [article.text for article in articles]
    first = texts[0]
    brand = next((text.brand for text in texts if text.brand), "")
    worded = [Worded(row.text.title, (row.colour, row.size, row.material, row.pattern)) for row in articles]
    compositions = {text.composition for text in texts if text.composition}
    shared = first._replace(
        title=shared_title(worded, brand),
        brand=brand,
        description=next((text.description for text in texts if text.description), ""),
        category=next((text.category for text in texts if text.category), ()),
        composition=compositions.pop() if len(compositions) == 1 else "",
        care=next((text.care for text in texts if text.care), ()),
        goes_with=next((text.goes_with for text in texts if text.goes_with), ()),
        digest="",
    )
    return shared._replace(digest=hashlib.blake2b(repr(shared).encode("utf-8", "replace"), digest_size=12).hexdigest())
