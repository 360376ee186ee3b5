"""Article numbers as they are printed and sent beyond the bare digits: in groups, or followed by an add-on.

Sources: GS1 General Specifications, 5.2.2 (two and five digit add-on symbols); ISO/IEC 15424 (`]E1`, `]E2`, `]E3`).
"""

import re
from collections.abc import Sequence
from typing import Final

from app.identification.gtin import expand_upce, is_digits, normalise_gtin

_BASES: Final = (13, 12, 8)
_ADD_ONS: Final = (2, 5)
_UPCE_DIGITS: Final = 8
_APART = re.compile(r"(?P<base>[0-9]{8}|[0-9]{12,13}) {1,3}(?P<add_on>[0-9]{5}|[0-9]{2})")
_MARKED = re.compile(r"(?P<base>[0-9]{8}|[0-9]{12,13})(?:\](?:E1[0-9]{2}|E2[0-9]{5}))?")
_GROUPED = re.compile(r"[0-9]+(?:[ \u00a0\u2009\u202f\u2010\u2011\u2013-][0-9]+)+")
_SEPARATORS = re.compile("[^0-9]")
_DATE = re.compile(r"[12][0-9]{3}-[01][0-9]-[0-3][0-9]")
_HALVES_OF_EIGHT = re.compile(r"[0-9]{4}[^0-9][0-9]{4}")
_SHORT: Final = 8


def ungrouped(text: str) -> str | None:
    """Return the digits of a number written with single blanks or hyphens, or None where it is not one.

    Eight digits are grouped by fours on paper; otherwise, and where a date begins, they are something else.
    """
    if not _GROUPED.fullmatch(text) or _DATE.match(text):
        return None
    digits = _SEPARATORS.sub("", text)
    return None if len(digits) == _SHORT and not _HALVES_OF_EIGHT.fullmatch(text) else digits


def before_add_on(digits: str, bases: Sequence[int] = _BASES) -> str | None:
    """Return the GTIN-14 before an add-on of 2 or 5 digits, or None.

    Its own check digit has to prove it, and no other division of the digits may be proven as well.
    """
    found = {
        gtin for base in bases if len(digits) - base in _ADD_ONS and (gtin := _article(digits[:base], base)) is not None
    }
    return found.pop() if len(found) == 1 else None


def apart_from_add_on(text: str) -> str | None:
    """Return the GTIN-14 of `9506000134352 02`, or of `9506000134352]E102` as some scanners join both, or None."""
    found = _APART.fullmatch(text) or _MARKED.fullmatch(text)
    return None if found is None else _article(found["base"], len(found["base"]))


def _article(digits: str, base: int) -> str | None:
    if not is_digits(digits):
        return None
    gtin = normalise_gtin(digits)
    if gtin is None and base == _UPCE_DIGITS:
        upca = expand_upce(digits)
        gtin = None if upca is None else normalise_gtin(upca)
    return gtin
