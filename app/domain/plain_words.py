"""The words of a text, comparable: in lower case, without accents and the marks of Arabic letters."""

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, comparable."""
    text = text.casefold()
    if not text.isascii():
        text = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return tuple(re.findall(r"\w+", text))
