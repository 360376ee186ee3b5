"""Regular expressions in the configuration, checked when they are read."""

import re
from typing import Any, Final

MAX_LENGTH: Final = 500
ARTICLE_GROUPS: Final = ("gtin", "sku", "id", "mpn")


def checked_pattern(value: Any) -> Any:
    """Return a text that is a regular expression of at most 500 characters; raise ValueError saying what is wrong.

    What is no text is returned as it is: saying so is the model's business.
    """
    if not isinstance(value, str):
        return value
    if len(value) > MAX_LENGTH:
        raise ValueError(f"it is longer than {MAX_LENGTH} characters")
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"it is not a regular expression: {error}") from error
    return value


def names_article(pattern: str) -> bool:
    """Whether a checked pattern has one of the named groups that give an article (`ARTICLE_GROUPS`)."""
    return not re.compile(pattern).groupindex.keys().isdisjoint(ARTICLE_GROUPS)
