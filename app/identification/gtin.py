"""Global Trade Item Numbers: check digits, the 14-digit form, UPC-E.

Source: GS1 General Specifications, 7.9 (check digit) and 5.2.2 (UPC-E).
"""

import re

from app.domain.gtin import gtin14

_DIGITS = re.compile(r"[0-9]+")
_UPCE_SHORT, _UPCE_FULL = 6, 8


def is_digits(text: str) -> bool:
    """Whether the text is one or more ASCII digits (`str.isdigit` takes those of every script)."""
    return _DIGITS.fullmatch(text) is not None


def check_digit(body: str) -> str:
    """Return the check digit that follows `body`, which is ASCII digits without it."""
    total = 3 * sum(map(int, body[::-2])) + sum(map(int, body[-2::-2]))
    return str(-total % 10)


def normalise_gtin(text: str) -> str | None:
    """Return GTIN-8, -12, -13 or -14 as 14 digits, or None when the length, a character or the check digit is wrong.

    Surrounding white space, and spaces or hyphens between digits, are tolerated. All zeros is no article.
    """
    digits = text.strip()
    if not is_digits(digits):
        digits = digits.replace(" ", "").replace("-", "")
    return gtin14(digits)


def expand_upce(digits: str) -> str | None:
    """Return the 12-digit UPC-A of a UPC-E: 8 digits (number system, six, check digit) or the six alone.

    None when it is neither, or the number system is not 0 or 1. The check digit is passed on, not verified.
    """
    if not is_digits(digits) or len(digits) not in (_UPCE_SHORT, _UPCE_FULL):
        return None
    system, six = ("0", digits) if len(digits) == _UPCE_SHORT else (digits[0], digits[1:7])
    if system not in "01":
        return None
    rule = six[5]
    if rule in "012":
        body = six[:2] + rule + "0000" + six[2:5]
    elif rule == "3":
        body = six[:3] + "00000" + six[3:5]
    elif rule == "4":
        body = six[:4] + "00000" + six[4]
    else:
        body = six[:5] + "0000" + rule
    upca = system + body
    return upca + (digits[7] if len(digits) == _UPCE_FULL else check_digit(upca))


def ean13(gtin: str) -> str | None:
    """Return the 13 digits that a shop's bar code shows for a GTIN-14, or None when it is a case of several."""
    return gtin[1:] if gtin.startswith("0") else None
