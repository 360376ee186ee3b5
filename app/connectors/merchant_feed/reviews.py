"""Google Merchant product reviews (XML, schema 2.1 to 2.4) into rows for the store."""

import hashlib
import math
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.values import check_id, instant_s, is_true, words
from app.connectors.merchant_feed.xml import PSYCHE, elements, line_of, local_name, read_root, text_of
from app.domain.catalogue import Fit
from app.domain.errors import FeedInvalid
from app.domain.feeds import DeletedReview, Refusal, ReviewRow
from app.domain.gtin import gtin14

_MAX_ID = 200
_MAX_TITLE = 300
_MAX_BODY = 10_000
_MAX_NAME = 100
_MAX_IDENTIFIERS = 50
_MAX_HELPFUL = 10**9
_STARS = 5.0
_FITS = {fit.value: fit for fit in Fit}


def read_reviews(path: Path, on_bytes: BytesRead | None = None) -> Iterator[ReviewRow | DeletedReview | Refusal]:
    """Yield the feed's reviews, those to forget (deleted or spam), and why some cannot be taken.

    Ratings are brought from the feed's own scale to 1 to 5. Raises FeedInvalid when the file is not such a feed.
    """
    root = read_root(path)
    if local_name(root.tag) != "feed":
        raise FeedInvalid(f"{path}: is <{root.tag}>, not a product reviews feed (<feed>). Check the file.")
    source = ""
    for element in elements(path, ("publisher", "deleted_reviews", "review"), on_bytes):
        line = line_of(element)
        if element.tag == "publisher":
            source = words(element.findtext("name") or "", _MAX_NAME)
        elif element.tag == "deleted_reviews":
            for review_id in element.iter("review_id", "deleted_review_id"):
                if text := text_of(review_id).strip():
                    yield DeletedReview(line_of(review_id), text)
        elif _is_within_deleted(element):
            yield DeletedReview(line, (element.findtext("review_id") or "").strip())
        else:
            yield _review(element, line, source)


def _is_within_deleted(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "deleted_reviews"


def _review(element: etree._Element, line: int, source: str) -> ReviewRow | DeletedReview | Refusal:
    review_id = (element.findtext("review_id") or "").strip()
    try:
        check_id("review_id", review_id, _MAX_ID)
        if is_true(element.findtext("is_spam") or ""):
            return DeletedReview(line, review_id)
        return _row(element, line, review_id, source)
    except ValueError as error:
        return Refusal(line, review_id[:_MAX_ID], str(error))


def _row(element: etree._Element, line: int, review_id: str, source: str) -> ReviewRow:
    gtins, skus = _identifiers(element)
    if not gtins and not skus:
        raise ValueError("names no article by a GTIN or an SKU")
    written = (element.findtext("review_timestamp") or "").strip()
    if not written:
        raise ValueError("review_timestamp is missing")
    name = element.find("reviewer/name")
    author = ""
    if name is not None and not is_true(name.get("is_anonymous", "")):
        author = words(text_of(name), _MAX_NAME)
    fields = (
        review_id,
        gtins,
        skus,
        _rating(element),
        words(element.findtext("title") or "", _MAX_TITLE),
        words(element.findtext("content") or "", _MAX_BODY),
        _own(element, "language") or (element.findtext("review_language") or "").strip().lower() or "und",
        author,
        instant_s(written),
        source,
        words(_own(element, "size"), _MAX_NAME),
        _FITS.get(_own(element, "fit").lower()),
        _count(_own(element, "helpful_count")),
        (element.findtext("collection_method") or "").strip() == "post_fulfillment"
        or bool((element.findtext("transaction_id") or "").strip()),
    )
    return ReviewRow(
        line, *fields, hashlib.blake2b(repr(fields).encode("utf-8", "surrogatepass"), digest_size=16).digest()
    )


def _identifiers(element: etree._Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the GTINs that are valid, as 14 digits, and the SKUs, each once."""
    gtins: dict[str, None] = {}
    skus: dict[str, None] = {}
    for ids in element.iterfind("products/product/product_ids"):
        for gtin in ids.iterfind("gtins/gtin"):
            if (known := gtin14((gtin.text or "").strip())) and len(gtins) < _MAX_IDENTIFIERS:
                gtins[known] = None
        for sku in ids.iterfind("skus/sku"):
            if (text := (sku.text or "").strip()[:_MAX_ID]) and len(skus) < _MAX_IDENTIFIERS:
                skus[text] = None
    return tuple(gtins), tuple(skus)


def _rating(element: etree._Element) -> float:
    overall = element.find("ratings/overall")
    if overall is None:
        raise ValueError("ratings/overall is missing")
    texts = (overall.text or "", overall.get("min", "1"), overall.get("max", "5"))
    try:
        value, least, most = (float(text) for text in texts)
    except ValueError:
        raise ValueError(f"rating {' '.join(texts)!r} is not a number with min and max") from None
    if not (math.isfinite(least) and math.isfinite(most) and least < most and least <= value <= most):
        raise ValueError(f"rating {value} lies outside its scale {least} to {most}")
    return round(1.0 + (value - least) / (most - least) * (_STARS - 1.0), 3)


def _own(element: etree._Element, name: str) -> str:
    return (element.findtext(PSYCHE + name) or "").strip()


def _count(text: str) -> int:
    return min(int(text), _MAX_HELPFUL) if text.isascii() and text.isdigit() else 0
