"""What was bought together: lines of a till's export, in columns or as JSON lines; a purchase has one or more."""

import re
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from app.connectors.merchant_feed.json_lines import is_json_lines, read_json_lines
from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.table import TableRow, read_table
from app.connectors.merchant_feed.values import check_id, clean_id, instant_s
from app.domain.feeds import BASKETS_KEPT_DAYS, BasketRow, Refusal
from app.domain.stores import CLOCK_TOLERANCE_S

_ALIASES = {
    **dict.fromkeys(
        ("transaction_id", "receipt", "receipt_id", "basket", "basket_id", "order", "order_id", "ticket"), "transaction"
    ),
    **dict.fromkeys(("id", "item_id", "itemid", "article_id", "sku", "gtin", "ean", "barcode", "item"), "article"),
    **dict.fromkeys(("qty", "count", "pieces"), "quantity"),
    **dict.fromkeys(("sold_at", "timestamp", "date", "datetime"), "time"),
    **dict.fromkeys(("store_code", "shop", "branch"), "store"),
}
_REQUIRED = (("transaction",), ("article",), ("time",))
_MAX_ID = 100
_QUANTITY = re.compile(r"([+\-\u2212]?)([0-9]{1,6})(?:[.,]0*)?")
_DAY_S = int(timedelta(days=1).total_seconds())


def read_baskets(
    path: Path, on_bytes: BytesRead | None = None, *, now_s: Callable[[], float] = time.time
) -> Iterator[BasketRow | Refusal]:
    """Yield each line, and why some cannot be taken; without a quantity it is one piece, negative was brought back.

    What lies in the future or is older than three years is refused. Raises FeedInvalid when the file as a whole is not
    such an export.
    """
    now = now_s()
    latest_s, oldest_s = now + CLOCK_TOLERANCE_S, now - BASKETS_KEPT_DAYS * _DAY_S
    for row in _rows(path, on_bytes):
        article = clean_id(row.cells.get("article", ""))
        try:
            yield _row(row, article, latest_s, oldest_s)
        except ValueError as error:
            yield Refusal(row.line, article[:_MAX_ID], str(error))


def _rows(path: Path, on_bytes: BytesRead | None) -> Iterator[TableRow]:
    if is_json_lines(path):
        return read_json_lines(path, _REQUIRED, _ALIASES, on_bytes)
    return read_table(path, _REQUIRED, _ALIASES, on_bytes)


def _row(row: TableRow, article: str, latest_s: float, oldest_s: float) -> BasketRow:
    if row.fault:
        raise ValueError(row.fault)
    cells = row.cells
    transaction, store = cells.get("transaction", "").strip(), cells.get("store", "").strip()
    check_id("transaction", transaction, _MAX_ID)
    check_id("article", article, _MAX_ID)
    said = cells.get("time", "").strip()
    if not said:
        raise ValueError("time is missing")
    bought_at_s = instant_s(said)
    if bought_at_s > latest_s:
        raise ValueError(f"time {said[:40]!r} lies in the future; check the till's clock, and this machine's")
    if bought_at_s < oldest_s:
        raise ValueError(f"time {said[:40]!r} is more than three years ago; it would count for nothing")
    return BasketRow(row.line, f"{store[:_MAX_ID]}\0{transaction}", article, bought_at_s, _quantity(cells))


def _quantity(cells: dict[str, str]) -> int:
    said = cells.get("quantity", "1").strip()
    match = _QUANTITY.fullmatch(said)
    if match is None or not int(match[2]):
        raise ValueError(f"quantity {said[:40]!r} is no number of pieces such as 1, or -1 for one brought back")
    return -int(match[2]) if match[1] in {"-", "\u2212"} else int(match[2])
