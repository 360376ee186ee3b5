"""GS1 Digital Link: web addresses that carry an article number. They are data here and never opened.

Source: GS1 Digital Link Standard, URI Syntax 1.3, with the short names (`/gtin/…/ser/…`) of version 1.1.
"""

import re
from itertools import pairwise
from typing import Final
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from app.domain.garments import GarmentIdentity
from app.identification.elements import valid_serial
from app.identification.gtin import is_digits, normalise_gtin
from app.identification.outcomes import WRONG_CHECK_DIGIT, Outcome, Unidentified

_GTIN_NAMES: Final = frozenset({"01", "gtin"})
_QUALIFIER_NAMES: Final = {"22": "22", "cpv": "22", "10": "10", "lot": "10", "21": "21", "ser": "21"}
_SERIAL_NAMES: Final = frozenset({"21", "ser"})
_GTIN_LENGTHS: Final = (8, 12, 13, 14)
_COMPRESSED = re.compile(r"(?=[^/]*[0-9])(?=[^/]*[A-Z])(?=[^/]*[a-z])[A-Za-z0-9_-]{11,}")


def from_link(text: str) -> Outcome:
    """Identify the garment that an http(s) address of any host names, in its path or its query."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return Unidentified("the web address cannot be read")
    segments = [unquote(segment) for segment in parts.path.split("/") if segment]
    query = _query(parts)
    for index, (name, number) in enumerate(pairwise(segments)):
        if name.lower() in _GTIN_NAMES and is_digits(number) and len(number) in _GTIN_LENGTHS:
            serial = _qualifiers(segments[index + 2 :]).get("21") or _first(query, _SERIAL_NAMES)
            return _identify(number, serial)
    in_query = _first(query, _GTIN_NAMES)
    if in_query is not None:
        return _identify(in_query, _first(query, _SERIAL_NAMES))
    if segments and _COMPRESSED.fullmatch(segments[-1]):
        return Unidentified(
            "the web address names no article, or it is a compressed GS1 Digital Link, which is not read"
        )
    return Unidentified("the web address names no article")


def link_for(gtin14: str, serial: str | None = None) -> str:
    """Return the canonical GS1 Digital Link of an article, or of one piece of it."""
    link = f"https://id.gs1.org/01/{gtin14}"
    return link if serial is None else f"{link}/21/{quote(serial, safe='')}"


def _query(parts: SplitResult) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in parse_qsl(parts.query.replace(";", "&")):
        found.setdefault(name.lower(), value)
    return found


def _qualifiers(segments: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in zip(segments[::2], segments[1::2], strict=False):
        key = _QUALIFIER_NAMES.get(name.lower())
        if key is None:
            break
        found.setdefault(key, value)
    return found


def _first(query: dict[str, str], names: frozenset[str]) -> str | None:
    return next((query[name] for name in sorted(names) if name in query), None)


def _identify(number: str, serial: str | None) -> Outcome:
    if not is_digits(number) or len(number) not in _GTIN_LENGTHS:
        return Unidentified("the article number in the web address is not 8, 12, 13 or 14 digits")
    gtin = normalise_gtin(number)
    if gtin is None:
        return Unidentified(WRONG_CHECK_DIGIT)
    return GarmentIdentity(gtin, valid_serial(serial or ""))
