"""What was bought together: lines of a till's export, in columns or as JSON lines; a purchase has one or more."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from app.connectors.merchant_feed.sale_lines import NAMES, pieces, read_sale_lines
from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.table import TableRow
from app.connectors.merchant_feed.values import check_id, clean_id, instant_s
from app.domain.feeds import BASKETS_KEPT_DAYS, BasketRow, Refusal, purchase_named
from app.domain.stores import CLOCK_TOLERANCE_S

_ALIASES = {
    **dict.fromkeys(
        ("transaction_id", "receipt", "receipt_id", "basket", "basket_id", "order", "order_id", "ticket"), "transaction"
    ),
    **NAMES,
}
_REQUIRED = (("transaction",), ("article",), ("time",))
_MAX_ID = 100
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
    for row in read_sale_lines(path, _REQUIRED, _ALIASES, on_bytes):
        article = clean_id(row.cells.get("article", ""))
        try:
            yield _row(row, article, latest_s, oldest_s)
        except ValueError as error:
            yield Refusal(row.line, article[:_MAX_ID], str(error))


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
    quantity = pieces(cells.get("quantity", "1"))
    return BasketRow(row.line, purchase_named(store[:_MAX_ID], transaction), article, bought_at_s, quantity)
