"""Google Merchant product reviews (XML, schema 2.1 to 2.4) into rows for the store."""

import hashlib
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from lxml import etree

from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.values import check_id, instant_s, is_true, words
from app.connectors.merchant_feed.xml import PSYCHE, elements, line_of, local_name, read_root, text_of
from app.domain.catalogue import Fit
from app.domain.errors import FeedInvalid
from app.domain.feeds import DeletedReview, Refusal, ReviewRow
from app.domain.gtin import gtin14
from app.domain.stores import CLOCK_TOLERANCE_S

_MAX_ID = 200
_MAX_TITLE = 300
_MAX_BODY = 10_000
_MAX_NAME = 100
_MAX_IDENTIFIERS = 50
_MAX_HELPFUL = 10**9
_MAX_HELPFUL_DIGITS = 10
_MAX_NUMBER = 40
_WIDEST_SCALE = 1e6
_STARS = 5.0
_FITS = {fit.value: fit for fit in Fit}


def read_reviews(
    path: Path, on_bytes: BytesRead | None = None, *, now_s: Callable[[], float] = time.time
) -> Iterator[ReviewRow | DeletedReview | Refusal]:
    """Yield the feed's reviews, those to forget (deleted or spam), and why some cannot be taken.

    Ratings are brought from the feed's own scale to 1 to 5. One from the future is taken without its date. Raises
    FeedInvalid when the file is not such a feed.
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
            row = _review(element, line, source)
            if isinstance(row, ReviewRow) and row.written_at_s > now_s() + CLOCK_TOLERANCE_S:
                row = _sealed(row._replace(written_at_s=0))
                yield row
                yield Refusal(
                    line, row.id, "review_timestamp left out: it lies in the future; check the clocks", kept=True
                )
            else:
                yield row


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
    gtins, skus, makers = _identifiers(element)
    if not gtins and not skus and not makers:
        raise ValueError("names no article by a GTIN, an SKU, or an MPN with its brand")
    written = (element.findtext("review_timestamp") or "").strip()
    if not written:
        raise ValueError("review_timestamp is missing")
    name = element.find("reviewer/name")
    author = ""
    if name is not None and not is_true(name.get("is_anonymous", "")):
        author = words(text_of(name), _MAX_NAME)
    row = ReviewRow(
        line,
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
        b"",
        makers,
    )
    return _sealed(row)


def _sealed(row: ReviewRow) -> ReviewRow:
    """Return the row with the digest of all that it says."""
    said = repr(row._replace(line=0, digest=b"")).encode("utf-8", "surrogatepass")
    return row._replace(digest=hashlib.blake2b(said, digest_size=16).digest())


def _identifiers(
    element: etree._Element,
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return the GTINs that are valid, as 14 digits, the SKUs, and brand with MPN, each once."""
    gtins: dict[str, None] = {}
    skus: dict[str, None] = {}
    makers: dict[tuple[str, str], None] = {}
    for ids in element.iterfind("products/product/product_ids"):
        gtins |= {known: None for text in _texts(ids, "gtins/gtin") if (known := gtin14(text))}
        skus |= dict.fromkeys(text[:_MAX_ID] for text in _texts(ids, "skus/sku"))
        brands = _texts(ids, "brands/brand")
        makers |= dict.fromkeys(
            (words(brand, _MAX_NAME), mpn[:_MAX_ID]) for mpn in _texts(ids, "mpns/mpn") for brand in brands
        )
    return tuple(gtins)[:_MAX_IDENTIFIERS], tuple(skus)[:_MAX_IDENTIFIERS], tuple(makers)[:_MAX_IDENTIFIERS]


def _texts(ids: etree._Element, path: str) -> list[str]:
    found = (text for element in ids.iterfind(path) if (text := (element.text or "").strip()))
    return list(islice(found, _MAX_IDENTIFIERS))


def _rating(element: etree._Element) -> float:
    overall = element.find("ratings/overall")
    if overall is None:
        raise ValueError("ratings/overall is missing")
    texts = (overall.text or "", overall.get("min", "1"), overall.get("max", "5"))
    try:
        value, least, most = (float(text[:_MAX_NUMBER].replace(",", ".")) for text in texts)
    except ValueError:
        raise ValueError(f"rating {' '.join(texts)[:60]!r} is not a number with min and max") from None
    if not (-_WIDEST_SCALE <= least < most <= _WIDEST_SCALE and least <= value <= most):
        raise ValueError(f"rating {value} lies outside its scale {least} to {most}")
    return round(1.0 + (value - least) / (most - least) * (_STARS - 1.0), 3)


def _own(element: etree._Element, name: str) -> str:
    return (element.findtext(PSYCHE + name) or "").strip()


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        return 0
    return int(text) if len(text) < _MAX_HELPFUL_DIGITS else _MAX_HELPFUL
