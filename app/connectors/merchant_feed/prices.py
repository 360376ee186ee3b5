"""Prices as feeds write them, into exact minor units."""

import re
from functools import lru_cache

from app.domain.money import minor_digits

_SYMBOLS = {"€": "EUR", "£": "GBP"}
_CODE = r"[A-Z]{3}"
_NUMBER = r"[0-9][0-9.,'\u2019 \u00a0\u202f]*"
_PRICE = re.compile(rf"(?:({_CODE}|[€£])[ \u00a0\u202f]*({_NUMBER})|({_NUMBER}?)[ \u00a0\u202f]*({_CODE}|[€£]))")
_GROUPING = re.compile(r"['\u2019 \u00a0\u202f]")
_THOUSANDS = 3
_MAX_MINOR = 10**12


@lru_cache(maxsize=8192)
def parse_price(text: str) -> tuple[int, str]:
    """Return (amount in minor units, ISO 4217 code) of "59.90 EUR", "59,90 EUR", "EUR 59.90", "1 299 EUR", "5990 JPY".

    Raises ValueError that says what is wrong. A single separator before three digits ("1,299 EUR") is ambiguous and
    refused unless the currency has three decimals; so is an amount of zero.
    """
    if not text.strip():
        raise ValueError("price is missing")
    match = _PRICE.fullmatch(text.strip().upper())
    if match is None:
        raise ValueError(f"{text[:40]!r} is not a price such as 59.90 EUR")
    currency = match[1] or match[4]
    currency = _SYMBOLS.get(currency, currency)
    amount = minor_units((match[2] or match[3]).strip(), currency)
    if not 0 < amount <= _MAX_MINOR:
        raise ValueError(f"{text[:40]!r} is no price that can be asked")
    return amount, currency


def minor_units(number: str, currency: str) -> int:
    """Return a decimal number as minor units of `currency`. Raises ValueError."""
    digits = minor_digits(currency)
    whole, decimals = _split(_GROUPING.sub("", number), digits)
    if decimals.rstrip("0") != decimals[:digits].rstrip("0"):
        raise ValueError(f"{number!r} has more decimals than {currency} knows")
    return int(whole + decimals[:digits].ljust(digits, "0"))


def _split(number: str, digits: int) -> tuple[str, str]:
    """Return the digits before and after the decimal separator."""
    separators = [character for character in number if character in ".,"]
    if not separators:
        return number, ""
    last = separators[-1]
    if len(separators) > 1 and separators.count(last) > 1:  # 1,234,567: all of them group thousands
        if len(set(separators)) > 1:
            raise ValueError(f"{number!r} mixes its separators")
        return _join_thousands(number, last), ""
    whole, _, decimals = number.rpartition(last)
    if len(separators) > 1:  # 1,234.50
        other = separators[0]
        whole = _join_thousands(whole, other)
    elif len(decimals) == _THOUSANDS and digits != _THOUSANDS:
        raise ValueError(f"{number!r} is ambiguous: thousands or decimals")
    return whole, decimals


def _join_thousands(number: str, separator: str) -> str:
    first, *groups = number.split(separator)
    if not 1 <= len(first) <= _THOUSANDS or any(len(group) != _THOUSANDS for group in groups):
        raise ValueError(f"{number!r} has its separators in odd places")
    return first + "".join(groups)
