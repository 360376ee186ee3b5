"""The sums of the last learning, kept beside the database: what is bought since is added to them.

They hold numbers of products and sums, no purchase. Where the file is missing, damaged or of another version than the
table, all purchases are summed up anew.
"""

import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.runtime.data.whole_file import whole_file
from app.store import Learned

if TYPE_CHECKING:
    from app.recommend.history import Numbers, Whole
    from app.recommend.pair_sums import Sums

FILE: Final = "learned-sums.npz"
_FORM: Final = 1
_DAMAGED: Final = (OSError, ValueError, KeyError, EOFError, IndexError, zipfile.BadZipFile)


@dataclass(frozen=True, slots=True)
class KeptSums:
    """Sums of the products with these `numbers`, and the weights, fitted at some time, that made the table of them."""

    sums: "Sums"
    numbers: "Whole"
    weights: "Numbers"
    fitted_at_s: int
    fitted_from: int
    """Lines from which the weights were fitted."""


def write_sums(database: Path, kept: KeptSums, learned: Learned) -> None:
    """Keep the sums that `learned` was made of; where the disk has no room, they are summed up anew next time."""
    import numpy as np
    from scipy import sparse

    half = sparse.triu(kept.sums.pairs, format="csr")  # it is symmetric
    with suppress(OSError), whole_file(database.with_name(FILE)) as file:
        np.savez(
            file,
            stamp=np.array(_stamp(learned), np.int64),
            fitted=np.array([kept.fitted_at_s, kept.fitted_from, kept.sums.day], np.int64),
            numbers=kept.numbers,
            weights=kept.weights,
            weight=kept.sums.weight,
            lately=kept.sums.lately,
            pairs=half.data,
            columns=half.indices,
            starts=half.indptr,
        )


def read_sums(database: Path, learned: Learned | None) -> KeptSums | None:
    """Return the sums that `learned` was made of; None where there are none that can be relied on."""
    import numpy as np

    try:
        with database.with_name(FILE).open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            if learned is None or file["stamp"].tolist() != _stamp(learned):
                return None
            return _read(file)
    except _DAMAGED:
        return None


def _read(file: Mapping[str, Any]) -> KeptSums | None:
    from scipy import sparse

    from app.recommend.pair_facts import FEATURES
    from app.recommend.pair_sums import Sums

    numbers, weights = file["numbers"], file["weights"]
    shape = (len(numbers), len(numbers))
    half = sparse.csr_matrix((file["pairs"], file["columns"], file["starts"]), shape=shape)
    half.check_format(full_check=True)
    if len(weights) != len(FEATURES) or not len(file["weight"]) == len(file["lately"]) == len(numbers):
        return None
    fitted_at_s, fitted_from, day = file["fitted"].tolist()
    sums = Sums(day, file["weight"], file["lately"], (half + half.T).tocsr())
    return KeptSums(sums, numbers, weights, fitted_at_s, fitted_from)


def _stamp(learned: Learned) -> list[int]:
    return [_FORM, learned.version, learned.learned_at_s, learned.run, learned.lines]
