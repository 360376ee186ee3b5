"""What the till sold, in columns or as JSON lines: article, quantity, time, store, and the piece where it is known."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

from app.connectors.merchant_feed.stream import BytesRead, FeedStream, text_lines
from app.connectors.merchant_feed.table import read_table
from app.connectors.merchant_feed.values import check_id, clean_id, instant_s
from app.domain.errors import FeedInvalid
from app.domain.feeds import Refusal, TillRow

_ALIASES = {
    **dict.fromkeys(("id", "item_id", "itemid", "article_id", "sku", "gtin", "ean", "barcode", "item"), "article"),
    **dict.fromkeys(("qty", "count", "pieces"), "quantity"),
    **dict.fromkeys(("sold_at", "timestamp", "date", "datetime"), "time"),
    **dict.fromkeys(("store_code", "shop", "branch"), "store"),
    **dict.fromkeys(("transaction", "transaction_id", "receipt_id", "ticket"), "receipt"),
    **dict.fromkeys(("epc_hex", "tag"), "epc"),
    "serial_number": "serial",
}
_REQUIRED_COLUMNS = (("article", "epc"), ("quantity",), ("time",))
_NAMES = ("article", "quantity", "time", "store", "receipt", "epc", "serial")
_MAX_ID = 100
_MAX_EPC = 500
_MAX_QUANTITY = 10_000
_QUANTITY = re.compile(r"([+\-\u2212]?)([0-9]{1,5})(?:[.,]0*)?")
_OFFSET = re.compile(r"(?:[zZ]|[+-][0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?)$")


def read_till(path: Path, on_bytes: BytesRead | None = None, zone: tzinfo = UTC) -> Iterator[TillRow | Refusal]:
    """Yield each line of the till's file, and why some cannot be taken; times without an offset are those of `zone`.

    Raises FeedInvalid when the file as a whole is no such feed.
    """
    rows = _json_lines(path, on_bytes) if _is_json(path) else _table(path, on_bytes)
    for line, cells, fault in rows:
        article, epc = clean_id(cells.get("article", "")), cells.get("epc", "").strip()
        try:
            if fault:
                raise ValueError(fault)
            yield _row(line, article, epc, cells, zone)
        except ValueError as error:
            yield Refusal(line, (article or epc)[:_MAX_ID], str(error))


def _table(path: Path, on_bytes: BytesRead | None) -> Iterator[tuple[int, dict[str, str], str]]:
    for line, cells, fault, _ in read_table(path, _REQUIRED_COLUMNS, _ALIASES, on_bytes):
        yield line, cells, fault


def _is_json(path: Path) -> bool:
    with closing(FeedStream(path)) as stream:
        return stream.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def _json_lines(path: Path, on_bytes: BytesRead | None) -> Iterator[tuple[int, dict[str, str], str]]:
    with closing(FeedStream(path, on_bytes)) as stream:
        for number, line in enumerate(text_lines(stream, lambda _: None), 1):
            if not line.strip():
                continue
            try:
                said = json.loads(line)
            except (ValueError, RecursionError):
                yield number, {}, "this line is no JSON object; each line is one, as {…}"
                continue
            if not isinstance(said, dict):
                yield number, {}, "this line is no JSON object; each line is one, as {…}"
                continue
            cells: dict[str, str] = {}
            for key, value in said.items():
                name = "_".join(key.strip().lower().replace("-", " ").split())
                cells.setdefault(_ALIASES.get(name, name), _text(value))
            if number == 1:
                _check_names(path, cells)
            yield number, cells, ""


def _check_names(path: Path, cells: dict[str, str]) -> None:
    for choices in _REQUIRED_COLUMNS:
        if not any(choice in cells for choice in choices):
            raise FeedInvalid(
                f"{path}: the first line does not name {' or '.join(choices)}; it has {', '.join(cells)[:200]}. "
                f"Each line is an object with {', '.join(_NAMES)}."
            )


def _text(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    return str(value) if isinstance(value, str | int | float) else ""


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
    return TillRow(line, article, _quantity(cells), _instant_s(said, zone), store, receipt, epc, serial)


def _quantity(cells: dict[str, str]) -> int:
    said = cells.get("quantity", "").strip()
    match = _QUANTITY.fullmatch(said)
    count = 0 if match is None else int(match[2])
    if match is None or count > _MAX_QUANTITY:
        raise ValueError(f"quantity {said[:40]!r} is no number of pieces such as 1, or -1 for one brought back")
    if count == 0:
        raise ValueError("quantity is 0: nothing was sold")
    return -count if match[1] in {"-", "\u2212"} else count


def _instant_s(said: str, zone: tzinfo) -> int:
    """Return seconds since 1970 of a moment that the till wrote by the shop's clock, unless it says of which zone."""
    if _OFFSET.search(said[10:]) is None:
        try:
            return max(0, int(datetime.fromisoformat(said).replace(tzinfo=zone).timestamp()))
        except (ValueError, OverflowError):
            pass  # told as any other
    return instant_s(said)
