"""GS1 element strings, as a scanner transmits them or as people write them with brackets.

Source: GS1 General Specifications, 7.8.5 (element strings with pre-defined length) and 7.11 (character set 82).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from app.domain.garments import GarmentIdentity
from app.identification.gtin import is_digits, normalise_gtin
from app.identification.outcomes import WRONG_CHECK_DIGIT, Outcome, Unidentified
from app.identification.payload import GROUP_SEPARATOR
from app.identification.printed import ungrouped

GTIN_KEY: Final = "01"
SERIAL_KEY: Final = "21"
_GTIN_DIGITS: Final = 14
_MAX_SERIAL: Final = 20
_CHARACTER_SET_82 = re.compile(r"[!\"%-?A-Z_a-z]{1,20}")
_BRACKETED_KEY = re.compile(r"\(([0-9]{2,4})\)")

# Characters of an element that needs no separator after it, key included, by the first two digits of the key.
_FIXED_CHARACTERS: Final[Mapping[str, int]] = {
    "00": 20,
    "01": 16,
    "02": 16,
    "03": 16,
    "04": 18,
    **{str(key): 8 for key in range(11, 20)},
    "20": 4,
    **{str(key): 10 for key in range(31, 37)},
    "41": 16,
}


def from_element_string(text: str) -> Outcome:
    """Identify the garment of `01…21…`, elements separated by a group separator where their length varies."""
    return _identify(_elements(text))


def from_bracketed(text: str) -> Outcome:
    """Identify the garment of `(01)…(21)…`."""
    _, *parts = _BRACKETED_KEY.split(text)
    values = (value.strip(" ") for value in parts[1::2])
    return _identify(zip(parts[::2], values, strict=True))


def valid_serial(text: str) -> str | None:
    """Return the serial number, or None when it is empty, longer than 20, or outside the character set 82."""
    return text if len(text) <= _MAX_SERIAL and _CHARACTER_SET_82.fullmatch(text) else None


def _elements(text: str) -> Iterator[tuple[str, str]]:
    rest = text
    while rest := rest.lstrip(GROUP_SEPARATOR):
        key = rest[:2]
        if not is_digits(key):
            return
        if key in _FIXED_CHARACTERS:
            element, rest = rest[: _FIXED_CHARACTERS[key]], rest[_FIXED_CHARACTERS[key] :]
        else:
            element, _, rest = rest.partition(GROUP_SEPARATOR)
        yield key, element[2:]


def _identify(elements: Iterable[tuple[str, str]]) -> Outcome:
    found: dict[str, str] = {}
    for key, value in elements:
        found.setdefault(key, value)
    number = found.get(GTIN_KEY)
    if number is None:
        return Unidentified("the GS1 code names no article (no element 01)")
    number = ungrouped(number) or number
    if len(number) != _GTIN_DIGITS or not is_digits(number):
        return Unidentified("the article number of the GS1 code is not 14 digits")
    gtin = normalise_gtin(number)
    if gtin is None:
        return Unidentified(WRONG_CHECK_DIGIT)
    return GarmentIdentity(gtin, valid_serial(found.get(SERIAL_KEY, "")))
