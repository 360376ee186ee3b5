"""Google Merchant local inventory, TSV and XML, into rows for the store. Prices per store are not read."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.connectors.merchant_feed.stock_words import band_in_words, without_words
from app.connectors.merchant_feed.stream import BytesRead, is_xml
from app.connectors.merchant_feed.table import read_table
from app.connectors.merchant_feed.values import check_id, clean_id, instant_s, words
from app.connectors.merchant_feed.xml import ATOM, elements, line_of, local_name, read_root
from app.domain.errors import FeedInvalid
from app.domain.feeds import InventoryRow, Refusal
from app.domain.stores import CLOCK_TOLERANCE_S, Availability

_ALIASES = {"itemid": "id", "item_id": "id", "location": "instore_product_location", "storecode": "store_code"}
_REQUIRED_COLUMNS = (("store_code",), ("id",), ("quantity", "availability"))
_MAX_ID = 100
_MAX_LOCATION = 200
_MAX_QUANTITY = 10**9
_MAX_QUANTITY_TEXT = 40
_BLANKS = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " ") | {"\u2019": "'"})
_WHOLE = re.compile(r"([+-]?)([0-9]{1,3}(?:[ '][0-9]{3}){1,5}|[0-9]{1,18})(?:\.0*|,0{0,2})?")
_BOUND = re.compile(r"(?P<more>>=?|≥)? ?(?P<less><=?|≤)? ?(?P<count>[0-9]{1,9}) ?(?P<plus>\+)?")
_AVAILABILITIES = {availability.value: availability for availability in Availability}


def read_inventory(
    path: Path, on_bytes: BytesRead | None = None, *, now_s: Callable[[], float] = time.time
) -> Iterator[InventoryRow | Refusal]:
    """Yield what each store has, and why some rows cannot be taken.

    A figure's age counts from `updated_at` where the row has it, else from the file's own modification time. What lies
    in the future is kept as it is: one of the clocks is wrong, and until it is right the figure has no age.
    Raises FeedInvalid when the file as a whole is not such a feed.
    """
    try:
        file_s = max(0, int(path.stat().st_mtime))
    except OSError as error:
        raise FeedInvalid(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    cells_of = _read_xml if is_xml(path) else _read_tsv
    for line, cells in cells_of(path, on_bytes):
        item_id = clean_id(cells.get("id", ""))
        remarks: list[str] = []
        try:
            yield _row(line, item_id, cells, remarks, file_s=file_s, now_s=now_s())
        except ValueError as error:
            yield Refusal(line, item_id[:_MAX_ID], str(error))
            continue
        for remark in remarks:
            yield Refusal(line, item_id, remark, kept=True)


def _read_tsv(path: Path, on_bytes: BytesRead | None) -> Iterator[tuple[int, dict[str, str]]]:
    for line, cells, *_ in read_table(path, _REQUIRED_COLUMNS, _ALIASES, on_bytes):
        yield line, cells


def _read_xml(path: Path, on_bytes: BytesRead | None) -> Iterator[tuple[int, dict[str, str]]]:
    root = read_root(path)
    if local_name(root.tag) not in {"rss", "feed", "items"}:
        raise FeedInvalid(f"{path}: is <{root.tag}>, not a local inventory feed (RSS or Atom). Check the file.")
    for element in elements(path, ("item", "entry", f"{ATOM}entry"), on_bytes):
        cells: dict[str, str] = {}
        for child in element:
            if child.text:
                name = local_name(str(child.tag)).lower()
                cells.setdefault(_ALIASES.get(name, name), child.text)
        yield line_of(element), cells


def _row(
    line: int, item_id: str, cells: dict[str, str], remarks: list[str], *, file_s: int, now_s: float
) -> InventoryRow:
    store_code = cells.get("store_code", "").strip()
    check_id("id", item_id, _MAX_ID)
    check_id("store_code", store_code, _MAX_ID)
    said, word = cells.get("quantity", "").strip(), cells.get("availability", "").strip()
    quantity = _quantity(said)
    availability = _availability(word, said, quantity)
    if said and quantity is None:
        remarks.append(f"quantity left out: {said[:40]!r} is no count, taken as {availability.value}")
    counted_at_s = file_s
    if updated_at := cells.get("updated_at", "").strip():
        counted_at_s = instant_s(updated_at)
        if counted_at_s > now_s + CLOCK_TOLERANCE_S:
            remarks.append(f"updated_at {updated_at!r} lies in the future; check the clocks. It has no age till then")
    return InventoryRow(
        line,
        store_code,
        item_id,
        quantity,
        availability,
        counted_at_s,
        words(cells.get("instore_product_location", ""), _MAX_LOCATION),
        _term(cells.get("pickup_method", "")),
        _term(cells.get("pickup_sla", "")),
    )


def _quantity(text: str) -> int | None:
    """Return a count, None where the text is none; oversold (negative) is none left."""
    match = _WHOLE.fullmatch(_figures(text))
    if match is None:
        return None
    count = int(match[2].replace(" ", "").replace("'", ""))
    return 0 if match[1] == "-" else min(count, _MAX_QUANTITY)


def _figures(text: str) -> str:
    """Return what may be a count: with plain blanks, and without words such as "pcs"."""
    return without_words(text.translate(_BLANKS)) if len(text) <= _MAX_QUANTITY_TEXT else ""


def _availability(word: str, said: str, quantity: int | None) -> Availability:
    """Return the band: the shop's own word where there is one, else that of a count, else that of "10+" or "low".

    That few are left says more than "in stock", which systems write by themselves of all that there is.
    """
    known = _AVAILABILITIES.get(_term(word)) or band_in_words(word)
    band = None if quantity is not None or not said else _band(said)
    if known is Availability.IN_STOCK and band is Availability.LIMITED:
        return band
    if known is not None:
        return known
    if quantity is not None:
        return Availability.IN_STOCK if quantity else Availability.OUT_OF_STOCK
    if said:
        if band is None:
            raise ValueError(f"quantity {said[:40]!r} is not a whole number")
        return band
    if word:
        raise ValueError(f"availability {word[:40]!r} is not one of {', '.join(a.value for a in Availability)}")
    raise ValueError("neither quantity nor availability is given")


def _band(said: str) -> Availability | None:
    """Return what "10+", ">5", "<3" and "low" allow to be said; None for what nobody can understand."""
    if (word := band_in_words(said)) is not None:
        return word
    match = _BOUND.fullmatch(_figures(said))
    if match is None:
        return None
    if match["more"] or match["plus"]:
        least = int(match["count"]) + (match["more"] == ">")
        return Availability.IN_STOCK if least else None
    if match["less"]:
        most = int(match["count"]) - (match["less"] == "<")
        return Availability.LIMITED if most > 0 else Availability.OUT_OF_STOCK
    return None


def _term(text: str) -> str:
    """Return one of Google's terms in its one spelling: "Same Day" is same_day."""
    return "_".join(text.strip().lower().split())[:_MAX_ID]
