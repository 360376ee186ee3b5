"""Lines of a till, in columns or as JSON lines: how tills call their fields, and what all readers of them share."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.connectors.merchant_feed.json_lines import is_json_lines, read_json_lines
from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.table import TableRow, read_table

NAMES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("id", "item_id", "itemid", "article_id", "sku", "gtin", "ean", "barcode", "item"), "article"),
    **dict.fromkeys(("qty", "count", "pieces"), "quantity"),
    **dict.fromkeys(("sold_at", "timestamp", "date", "datetime"), "time"),
    **dict.fromkeys(("store_code", "shop", "branch"), "store"),
}
"""Other names of the fields that every till has."""

_PIECES = re.compile(r"([+\-\u2212]?)([0-9]{1,6})(?:[.,]0*)?")


def read_sale_lines(
    path: Path,
    required: Sequence[tuple[str, ...]],
    names: dict[str, str],
    on_bytes: BytesRead | None = None,
) -> Iterator[TableRow]:
    """Yield each line, whichever way the file has them. Raises FeedInvalid where it has neither."""
    read = read_json_lines if is_json_lines(path) else read_table
    return read(path, required, names, on_bytes)


def pieces(said: str, most: int = 999_999) -> int:
    """Return how many pieces were sold, negative where they were brought back. Raises ValueError, for none as well."""
    said = said.strip()
    match = _PIECES.fullmatch(said)
    count = 0 if match is None else int(match[2])
    if match is None or not 0 < count <= most:
        raise ValueError(f"quantity {said[:40]!r} is no number of pieces such as 1, or -1 for one brought back")
    return -count if match[1] in {"-", "\u2212"} else count
