"""What an article is mostly made of, read from its composition as the feed writes it."""

import re
from functools import lru_cache

_PARTS = re.compile(r"[,;/·+|]|\s(?:and|et|und|y|e|و)\s", re.IGNORECASE)
_SHARE = re.compile(r"(\d+(?:[.,]\d+)?)\s*[%٪]|[%٪]\s*(\d+)")
_WORD = re.compile(r"[^\W\d_]{3,}")
# What stands before the fibre in English and German, and is none.
_HOW = re.compile(
    r"\b(?:organic|recycled|virgin|pure|certified|regenerated|responsible|fine|bio|reine[rs]?|recycelte[rs]?)\b[\s-]*",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def main_fibre(composition: str) -> str:
    """Return the word for the fibre with the largest share ("lin"), the first one without shares; empty for none."""
    best, most = "", -1.0
    for part in _PARTS.split(composition):
        word = _WORD.search(_HOW.sub("", part)) or _WORD.search(part)
        if word is None:
            continue
        share = _SHARE.search(part)
        amount = float((share[1] or share[2]).replace(",", ".")) if share else 0.0
        if amount > most:
            best, most = word[0], amount
    return best.lower()
