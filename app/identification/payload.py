"""The safety rules that every scanned text passes before anybody looks into it."""

import re
import unicodedata
from typing import Final

from app.domain.errors import PayloadRefused
from app.identification.own_numbers import OwnNumbers

MAX_CHARACTERS: Final = 512
GROUP_SEPARATOR: Final = "\x1d"
"""How readers write FNC1 between the elements of a GS1 element string."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WEB_SCHEMES: Final = frozenset({"http", "https"})
_EPC_URI = re.compile(r"urn:epc:", re.IGNORECASE)
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_AROUND: Final = " \t\r\n\0\ufeff"
"""Padding: blanks, NUL, and the byte order mark, which stands before a text and says nothing about it."""

_MARK_AFTER_IDENTIFIER = re.compile("(\\][A-Za-z][0-9A-Za-z])\ufeff+")


def checked_payload(value: str, numbers: OwnNumbers | None = None) -> str:
    """Return the text without what surrounds it; raise PayloadRefused, which never repeats it, when it is unsafe.

    Blanks, NUL and byte order marks around it are dropped.

    Refused: more than 512 characters; control, formatting or bidirectional characters (a group separator may stand
    between ASCII characters); digits of other scripts; schemes other than http, https and `urn:epc:`, unless the shop's
    own `numbers` have the whole text for one: `AB:12` is what some call an article.
    """
    if len(value) > MAX_CHARACTERS:
        raise PayloadRefused(f"the code holds {len(value)} characters, more than the {MAX_CHARACTERS} allowed")
    text = value.strip(_AROUND)
    if "\ufeff" in text:
        text = _MARK_AFTER_IDENTIFIER.sub(r"\1", text, count=1)
    if not (text.isascii() and text.isprintable()):
        _refuse_unsafe_characters(text)
    scheme = _SCHEME.match(text)
    is_foreign = scheme and scheme[1].lower() not in _WEB_SCHEMES and not _EPC_URI.match(text)
    if is_foreign and (numbers is None or numbers.by_number(text) is None):
        raise PayloadRefused("the code holds an address whose scheme is neither http nor https")
    if scheme and GROUP_SEPARATOR in text:
        raise PayloadRefused("the code holds an address with a control character in it")
    return text


def _refuse_unsafe_characters(text: str) -> None:
    for character in text:
        if character == GROUP_SEPARATOR:
            if not text.isascii():
                raise PayloadRefused("the code holds a control character (U+001D)")
        elif unicodedata.category(character) in _INVISIBLE:
            kind = "control" if unicodedata.category(character) == "Cc" else "bidirectional or invisible"
            raise PayloadRefused(f"the code holds a {kind} character (U+{ord(character):04X})")
        elif character.isdecimal() and not character.isascii():
            raise PayloadRefused(f"the code holds a digit that is not ASCII (U+{ord(character):04X})")
