"""The table of tags: columns of EPCs, or beginnings of EPCs, and the articles that they are sewn into."""

from collections.abc import Iterator
from pathlib import Path

from app.connectors.merchant_feed.stream import BytesRead
from app.connectors.merchant_feed.table import read_table
from app.connectors.merchant_feed.values import check_id
from app.domain.feeds import Refusal, TagRow

_ALIASES = {
    "tag": "epc",
    "epc_prefix": "epc",
    "prefix": "epc",
    "item_id": "id",
    "itemid": "id",
    "article": "id",
    "article_id": "id",
    "sku": "id",
}
_REQUIRED_COLUMNS = (("epc",), ("id",))
_MAX_ID = 100
_MAX_EPC = 500


def read_tags(path: Path, on_bytes: BytesRead | None = None) -> Iterator[TagRow | Refusal]:
    """Yield each line with its EPC as it is written, and why some lines cannot be taken.

    Raises FeedInvalid when the file as a whole is not such a table.
    """
    for line, cells, fault, _ in read_table(path, _REQUIRED_COLUMNS, _ALIASES, on_bytes):
        epc, item = cells.get("epc", "").strip(), cells.get("id", "").strip()
        try:
            if fault:
                raise ValueError(fault)
            check_id("epc", epc, _MAX_EPC)
            check_id("id", item, _MAX_ID)
        except ValueError as error:
            yield Refusal(line, epc[:_MAX_ID], str(error))
        else:
            yield TagRow(line, epc, item)
