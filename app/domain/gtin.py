"""GTINs: one canonical form, GTIN-14, whatever the length printed (GS1 General Specifications, 7.9)."""

import re
import unicodedata

_LENGTHS = frozenset({8, 12, 13, 14})
_LENGTHS_WITHOUT_ZEROS = frozenset({9, 10, 11})
_ZERO = ord("0")
_LONGEST = 40
_NOISE = re.compile(r"[\s\-\u2010-\u2015\u2212'’\"=\u200b-\u200f\u2060\ufeff]+")
_DECIMALS = re.compile(r"[.,]0{1,6}")
_EXPONENT = re.compile(r"([0-9])(?:[.,]([0-9]{1,17}))?[eE]\+?([0-9]{1,2})")
_MAX_DIGITS = 14


def gtin14(text: str) -> str | None:
    """Return the GTIN-8, -12, -13 or -14 in `text` as 14 digits, or None when it is not one (length, check digit)."""
    if len(text) not in _LENGTHS or not (text.isascii() and text.isdigit()):
        return None
    padded = text.zfill(14)
    digits = padded.encode()
    weighted = 3 * sum(digits[0:13:2]) + sum(digits[1:14:2]) - _ZERO * (3 * 7 + 7)
    if weighted % 10 or padded == "00000000000000":
        return None
    return padded


def gtin14_badly_written(text: str) -> str | None:
    """Return the GTIN that a spreadsheet or a person wrote badly as 14 digits, or None where nothing proves it.

    Understood are blanks and hyphens, quotation marks, digits of other scripts, leading zeros lost or added, ".0" at
    the end, and exponents (3.76001234567E+12) that hold all digits but the check digit: it must be right in any case.
    """
    if len(text) > _LONGEST:
        return None
    plain = _NOISE.sub("", text)
    if not plain.isascii():
        plain = "".join(_western(character) for character in plain)
    digits = _expanded(plain)
    if digits is None:
        return None
    significant = digits.lstrip("0")
    if len(digits) > _MAX_DIGITS or len(significant) in _LENGTHS_WITHOUT_ZEROS:
        return gtin14(significant.zfill(_MAX_DIGITS)) if min(_LENGTHS) <= len(significant) else None
    return gtin14(digits)


def _western(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else f"{digit}"


def _expanded(plain: str) -> str | None:
    """Return the digits alone, or None where there is more than a number or where digits are lost."""
    if exponent := _EXPONENT.fullmatch(plain):
        written = exponent[1] + (exponent[2] or "")
        length = int(exponent[3]) + 1
        if len(written) > length:  # 3.7600123456700E+12
            written = written[:length] if not written[length:].strip("0") else ""
        return written.ljust(length, "0") if length - 1 <= len(written) and length <= _MAX_DIGITS else None
    whole, point, _ = plain.partition("." if "." in plain else ",")
    if point and _DECIMALS.fullmatch(plain[len(whole) :]) is None:
        return None
    return whole if whole.isascii() and whole.isdigit() else None
