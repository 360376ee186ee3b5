"""What the till sold, in columns or as JSON lines: article, quantity, time, store, and the piece where it is known."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from app.connectors.merchant_feed.sale_lines import NAMES, pieces, read_sale_lines
from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.values import check_id, clean_id, instant_s
from app.domain.feeds import Refusal, TillRow

_PURCHASES = ("transaction", "transaction_id", "receipt_id", "ticket", "basket", "basket_id", "order", "order_id")
_ALIASES = {
    **NAMES,
    **dict.fromkeys(_PURCHASES, "receipt"),
    **dict.fromkeys(("epc_hex", "tag"), "epc"),
    "serial_number": "serial",
}
_REQUIRED_COLUMNS = (("article", "epc"), ("time",))
_MAX_ID = 100
_MAX_EPC = 500
_MAX_QUANTITY = 10_000
_OFFSET = re.compile(r"(?:[zZ]|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?)$")


def read_till(path: Path, on_bytes: BytesRead | None = None, zone: tzinfo = UTC) -> Iterator[TillRow | Refusal]:
    """Yield each line of the till's file, and why some cannot be taken; times without an offset are those of `zone`.

    Raises FeedInvalid when the file as a whole is no such feed.
    """
    for line, cells, fault, _ in read_sale_lines(path, _REQUIRED_COLUMNS, _ALIASES, on_bytes):
        article, epc = clean_id(cells.get("article", "")), cells.get("epc", "").strip()
        try:
            if fault:
                raise ValueError(fault)
            yield _row(line, article, epc, cells, zone)
        except ValueError as error:
            yield Refusal(line, (article or epc)[:_MAX_ID], str(error))


def _row(line: int, article: str, epc: str, cells: dict[str, str], zone: tzinfo) -> TillRow:
    store, receipt, serial = (cells.get(name, "").strip() for name in ("store", "receipt", "serial"))
    if epc:
        check_id("epc", epc, _MAX_EPC)
    else:
        check_id("article", article, _MAX_ID)
    for name, said in (("article", article), ("store", store), ("receipt", receipt), ("serial", serial)):
        if len(said) > _MAX_ID:
            raise ValueError(f"{name} is longer than {_MAX_ID} characters")
    said = cells.get("time", "").strip()
    if not said:
        raise ValueError("time is missing")
    quantity = pieces(cells.get("quantity", "1"), _MAX_QUANTITY)
    return TillRow(line, article, quantity, _instant_s(said, zone), store, receipt, epc, serial)


def _instant_s(said: str, zone: tzinfo) -> int:
    """Return seconds since 1970 of a moment that the till wrote by the shop's clock, unless it says of which zone."""
    if _OFFSET.search(said[10:]) is None:
        try:
            return max(0, int(datetime.fromisoformat(said).replace(tzinfo=zone).timestamp()))
        except (ValueError, OverflowError):
            pass  # told as any other
    return instant_s(said)
