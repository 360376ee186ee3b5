"""Whether what keys wrote makes sense as a code, so that layouts can be compared: which article or address it names.

What a code means for the mirror is for others to say; this knows only what no wrong layout writes by chance.
"""

import re
from typing import Final

from app.domain.gtin import gtin14

FRAMING: Final = "\x02\x03\r\n\t \0\ufeff"
"""What scanners put around a code."""

_IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_ADDRESS = re.compile(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?([/?#].*)?|urn:epc:id:\w+:[0-9.]+", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"/(?:01|gtin)/([0-9]{8}|[0-9]{12,14})(?![0-9])", re.IGNORECASE)
_IN_ELEMENTS = re.compile(r"(?:^|\x1d)01([0-9]{14})(?:$|\x1d|[1-47-9][0-9])|\(01\) ?([0-9]{14})(?![0-9])")
_GROUPED = re.compile(r"[0-9]+(?:[ -][0-9]+)+")
_BASES: Final = (13, 12, 8)
_ADD_ONS: Final = (2, 5)


def bare(text: str) -> str:
    """Return the text without framing and symbology identifier."""
    text = text.strip(FRAMING)
    return text[3:].strip(FRAMING) if _IDENTIFIER.match(text) else text


def named_in(text: str) -> str:
    """Return the GTIN-14 that a code names, proven by its check digit, or else its web address; empty for neither."""
    text = bare(text)
    if _ADDRESS.fullmatch(text):
        found = _IN_ADDRESS.search(text)
        return (gtin14(found[1]) if found else None) or text
    if elements := _IN_ELEMENTS.search(text):
        gtin = gtin14(elements[1] or elements[2])
        if gtin is not None:
            return gtin
    return number_in(text.replace(" ", "").replace("-", "") if _GROUPED.fullmatch(text) else text)


def number_in(digits: str) -> str:
    """Return the GTIN-14 of digits alone, with or without an add-on of 2 or 5 behind; empty where there is none."""
    if not (digits.isascii() and digits.isdigit()):
        return ""
    gtin = gtin14(digits)
    if gtin is not None:
        return gtin
    found = {gtin for base in _BASES if len(digits) - base in _ADD_ONS and (gtin := gtin14(digits[:base]))}
    return found.pop() if len(found) == 1 else ""
