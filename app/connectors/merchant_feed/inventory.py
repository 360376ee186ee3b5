"""Google Merchant local inventory, TSV and XML, into rows for the store. Prices per store are not read."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.connectors.merchant_feed.stream import BytesRead, is_xml
from app.connectors.merchant_feed.table import read_table
from app.connectors.merchant_feed.values import check_id, clean_id, instant_s, words
from app.connectors.merchant_feed.xml import ATOM, elements, line_of, local_name, read_root
from app.domain.errors import FeedInvalid
from app.domain.feeds import InventoryRow, Refusal
from app.domain.stores import Availability

_ALIASES = {"itemid": "id", "item_id": "id", "location": "instore_product_location", "storecode": "store_code"}
_REQUIRED_COLUMNS = (("store_code",), ("id",), ("quantity", "availability"))
_MAX_ID = 100
_MAX_LOCATION = 200
_MAX_QUANTITY = 10**9
_CLOCK_TOLERANCE_S = 300
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}(?:\.0*)?")

_AVAILABILITIES = {availability.value: availability for availability in Availability} | {
    "limited": Availability.LIMITED,
    "on_display": Availability.ON_DISPLAY,
    "available_for_order": Availability.ON_DISPLAY,
}


def read_inventory(
    path: Path, on_bytes: BytesRead | None = None, *, now_s: Callable[[], float] = time.time
) -> Iterator[InventoryRow | Refusal]:
    """Yield what each store has, and why some rows cannot be taken.

    A figure's age counts from `updated_at` where the row has it, else from the file's own modification time. Raises
    FeedInvalid when the file as a whole is not such a feed.
    """
    try:
        file_s = min(int(path.stat().st_mtime), int(now_s()))
    except OSError as error:
        raise FeedInvalid(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    cells_of = _read_xml if is_xml(path) else _read_tsv
    for line, cells in cells_of(path, on_bytes):
        item_id = clean_id(cells.get("id", ""))
        try:
            yield _row(line, item_id, cells, file_s, now_s())
        except ValueError as error:
            yield Refusal(line, item_id[:_MAX_ID], str(error))


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


def _row(line: int, item_id: str, cells: dict[str, str], file_s: int, now_s: float) -> InventoryRow:
    store_code = cells.get("store_code", "").strip()
    check_id("id", item_id, _MAX_ID)
    check_id("store_code", store_code, _MAX_ID)
    quantity = _quantity(cells.get("quantity", "").strip())
    availability = _availability(cells.get("availability", "").strip(), quantity)
    counted_at_s = file_s
    if updated_at := cells.get("updated_at", "").strip():
        counted_at_s = instant_s(updated_at)
        if counted_at_s > now_s + _CLOCK_TOLERANCE_S:
            raise ValueError(f"updated_at {updated_at!r} lies in the future; check the clocks")
        counted_at_s = max(0, counted_at_s)
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
    """Return a count; oversold (negative) is none left."""
    if not text:
        return None
    if _WHOLE.fullmatch(text) is None:
        raise ValueError(f"quantity {text[:40]!r} is not a whole number")
    return max(0, min(int(text.partition(".")[0]), _MAX_QUANTITY))


def _availability(text: str, quantity: int | None) -> Availability:
    if text:
        known = _AVAILABILITIES.get(_term(text))
        if known is not None:
            return known
        if quantity is None:
            raise ValueError(f"availability {text[:40]!r} is not one of {', '.join(a.value for a in Availability)}")
    if quantity is None:
        raise ValueError("neither quantity nor availability is given")
    return Availability.IN_STOCK if quantity else Availability.OUT_OF_STOCK


def _term(text: str) -> str:
    """Return one of Google's terms in its one spelling: "Same Day" is same_day."""
    return "_".join(text.strip().lower().split())[:_MAX_ID]
