"""The words of the phones' page, in six languages; the table is words.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("en", "fr", "de", "es", "it", "ar")
_TAG: Final = re.compile(r"\s*([a-zA-Z]{2})[\w-]*\s*(?:;\s*q\s*=\s*([0-9.]{1,5}))?\s*")


@cache
def words(language: str) -> Mapping[str, str]:
    """Return the words of a language by key; English where it is none of ours."""
    with Path(__file__).with_name("words.toml").open("rb") as file:
        table = tomllib.load(file)
    known = language if language in LANGUAGES else LANGUAGES[0]
    return {key: each[known] for key, each in table.items()}


def language_of(accepted: str) -> str:
    """Return the language that a phone asks for by `Accept-Language` (RFC 9110, 12.5.4) and that we have."""
    wanted: list[tuple[float, str]] = []
    for part in accepted[:500].split(","):
        if found := _TAG.fullmatch(part):
            try:
                weight = float(found[2] or 1)
            except ValueError:
                continue
            wanted.append((weight, found[1].lower()))
    best = sorted((one for one in wanted if one[1] in LANGUAGES and one[0] > 0), key=lambda one: -one[0])
    return best[0][1] if best else LANGUAGES[0]


def age(seconds: float, language: str) -> str:
    """Return how long something has been there: minutes and seconds in its first hour, then hours and minutes."""
    whole = int(seconds)
    if whole < 3600:  # noqa: PLR2004 (an hour)
        return f"{whole // 60}:{whole % 60:02}"
    return words(language)["hours"].format(hours=whole // 3600, minutes=whole // 60 % 60)
