"""Prices as feeds write them, into exact minor units."""

import re
from functools import lru_cache

from app.domain.money import CURRENCIES, minor_digits

_MAX_LENGTH = 80
_MAX_MINOR = 10**12
_THOUSANDS = 3
_LAKHS = 2
_PLAIN = str.maketrans(
    dict.fromkeys("\t\r\n\u00a0\u2007\u2009\u202f", " ")
    | {chr(zero + digit): f"{digit}" for zero in (0x0660, 0x06F0, 0x0966, 0x09E6, 0xFF10) for digit in range(10)}
    | {"\u066b": ".", "\u066c": ","}
)
"""Blanks of all kinds, the digits of other scripts (Arabic, Persian, Devanagari, Bengali, full width), their points."""

_SHAPE = re.compile(r"([^0-9]*)([0-9](?:[0-9.,' \u2019]*[0-9])?)([^0-9]*)")
_NO_CENTS = re.compile(r"[.,] ?[-\u2013\u2014]{1,2}")
"""The dash of "49.-" and "49,–": the amount before it is whole, and its separators group thousands."""

_COUNTED_IN_LAKHS = frozenset("BDT INR LKR NPR PKR".split())

_SIGNS = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "zł": "PLN", "ft": "HUF", "kč": "CZK", "fr": "CHF",
    "sfr": "CHF", "lei": "RON MDL", "tl": "TRY", "₺": "TRY", "₴": "UAH", "грн": "UAH", "₽": "RUB", "руб": "RUB BYN",
    "р": "RUB", "₸": "KZT", "₾": "GEL", "₼": "AZN", "֏": "AMD", "₹": "INR", "rs": "INR PKR LKR NPR MUR SCR",
    "৳": "BDT", "₨": "PKR INR LKR NPR MUR SCR", "₩": "KRW", "円": "JPY", "元": "CNY", "₫": "VND", "đ": "VND",
    "฿": "THB", "₱": "PHP", "rp": "IDR", "rm": "MYR", "₭": "LAK", "៛": "KHR", "₮": "MNT", "₪": "ILS", "₦": "NGN",
    "₵": "GHS", "ksh": "KES", "₡": "CRC", "₲": "PYG", "r$": "BRL", "s/": "PEN", "us$": "USD", "a$": "AUD",
    "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "nt$": "TWD", "s$": "SGD", "mx$": "MXN",
    "د.إ": "AED", "ر.س": "SAR", "د.ك": "KWD", "د.ت": "TND", "د.م": "MAD",
}  # fmt: skip
"""Signs in small letters → the currency that is meant, then others that a feed's own currency can make of it."""

_SHARED_SIGNS = {
    "$": "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP UYU BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD",
    "kr": "SEK NOK DKK ISK",
    "¥": "JPY CNY",
    "￥": "JPY CNY",
    "﷼": "SAR IRR OMR QAR YER",
    "dh": "AED MAD",
    "dhs": "AED MAD",
}
"""Signs of several currencies, none of which is meant before the others."""

_TAX_INCLUDED = frozenset(
    "incl vat;inc vat;incl tax;inc tax;inkl mwst;inkl ust;ttc;tva incluse;iva incluida;iva incluido;iva inclusa;"
    "incl btw;inkl moms;z vat;brutto".split(";")
)


@lru_cache(maxsize=8192)
def parse_price(text: str, default_currency: str = "") -> tuple[int, str]:
    """Return (amount in minor units, ISO 4217 code) of "59.90 EUR", "59,90 €", "1 299,00 zł", "CHF 49.-", "5,990 JPY".

    `default_currency` is what an amount without one is in, and what decides between currencies of one sign. Raises
    ValueError that says what is wrong. A single separator before three digits ("1,299 EUR") is ambiguous and refused
    unless the currency has three decimals, or none; so is an amount of zero, and a sign of several currencies.
    """
    plain = text.strip()
    if not plain:
        raise ValueError("price is missing")
    match = _SHAPE.fullmatch(plain.translate(_PLAIN)) if len(plain) <= _MAX_LENGTH else None
    if match is None:
        raise ValueError(f"{plain[:40]!r} is not a price such as 59.90 EUR")
    before, number, after = match.groups()
    whole = _NO_CENTS.match(after)
    marks = f"{before} {after if whole is None else after[whole.end() :]}"
    currency = _currency(marks, number, default_currency, plain)
    amount = int(_joined(number, currency)) * 10 ** minor_digits(currency) if whole else minor_units(number, currency)
    if not 0 < amount <= _MAX_MINOR:
        raise ValueError(f"{plain[:40]!r} is no price that can be asked")
    return amount, currency


def minor_units(number: str, currency: str) -> int:
    """Return a decimal number as minor units of `currency`. Raises ValueError."""
    digits = minor_digits(currency)
    whole, decimals = _split(number, digits)
    if decimals.rstrip("0") != decimals[:digits].rstrip("0"):
        raise ValueError(f"{number!r} has more decimals than {currency} knows")
    return int(_joined(whole, currency) + decimals[:digits].ljust(digits, "0"))


def _currency(marks: str, number: str, default: str, price: str) -> str:
    """Return the currency that all the marks around a number agree on. Raises ValueError."""
    parts = _without_tax(marks).split()
    if not parts:
        if not default:
            raise ValueError(
                f"price {price[:40]!r} has no currency; write it, or give the feed's currency (--currency)"
            )
        return default
    meant = [_meant_by(part, price) for part in parts]
    if len(set(parts)) < len(parts):
        raise ValueError(f"{price[:40]!r} is not a price such as 59.90 EUR")
    common = [currency for currency in meant[0] if all(currency in others for others in meant)]
    if len(common) > 1 and set(common) == {"JPY", "CNY"} and default not in common:
        common = [currency for currency in common if _can_be_read(number, currency)]
    if default in common:
        return default
    if not common:
        raise ValueError(f"price {price[:40]!r} names two currencies")
    if len(common) > 1 and all(part.rstrip(".").lower() in _SHARED_SIGNS for part in parts):
        raise ValueError(
            f"price {price[:40]!r}: {parts[0]} may be {' or '.join(common[:3])}; write the currency's code, or give "
            "the feed's currency (--currency)"
        )
    return common[0]


def _without_tax(marks: str) -> str:
    """Return the marks without a remark that tax is included, as it is in every price shown."""
    marks = " ".join(marks.split())
    plain = marks.replace(".", "").replace("(", "").replace(")", "").lower()
    for remark in _TAX_INCLUDED:
        if plain == remark or plain.endswith(f" {remark}"):
            return " ".join(marks.split(" ")[: -len(remark.split(" "))])
    return marks


def _meant_by(mark: str, price: str) -> list[str]:
    """Return the currencies for which a code or a sign stands. Raises ValueError."""
    code = mark.upper()
    if code in CURRENCIES:
        return [code]
    is_code = len(mark) == _THOUSANDS and mark.isascii() and mark.isalpha() and mark.isupper()
    sign = mark.lower().rstrip(".")
    known = "" if is_code else _SIGNS.get(sign) or _SHARED_SIGNS.get(sign, "")
    if is_code:
        raise ValueError(f"price {price[:40]!r}: ISO 4217 has no currency {mark}")
    if not known:
        raise ValueError(f"{price[:40]!r} is not a price such as 59.90 EUR")
    return known.split()


def _can_be_read(number: str, currency: str) -> bool:
    try:
        minor_units(number, currency)
    except ValueError:
        return False
    return True


def _split(number: str, digits: int) -> tuple[str, str]:
    """Return what stands before and after the decimal separator."""
    separators = [character for character in number if character in ".,"]
    if not separators:
        return number, ""
    last = separators[-1]
    whole, _, decimals = number.rpartition(last)
    if separators.count(last) > 1:  # 1,234,567: all of them group thousands
        if len(set(separators)) > 1:
            raise ValueError(f"{number!r} mixes its separators")
        return number, ""
    if len(separators) == 1 and len(decimals) == _THOUSANDS:
        if digits == 0:  # 5,990 JPY: without decimals it can only group
            return number, ""
        if digits != _THOUSANDS:
            raise ValueError(f"{number!r} is ambiguous: thousands or decimals")
    if not decimals.isdigit():
        raise ValueError(f"{number!r} has its separators in odd places")
    return whole, decimals


def _joined(number: str, currency: str) -> str:
    """Return the digits of a whole number whose thousands may be set apart by one kind of separator."""
    separators = {character for character in number if not character.isdigit()}
    if not separators:
        return number
    if len(separators) > 1:
        raise ValueError(f"{number!r} mixes its separators")
    first, *groups = number.split(separators.pop())
    longest = _LAKHS if len(groups) > 1 and len(groups[0]) == _LAKHS and currency in _COUNTED_IN_LAKHS else _THOUSANDS
    is_grouped = 1 <= len(first) <= longest and first[0] != "0" and len(groups[-1]) == _THOUSANDS
    if not is_grouped or any(len(group) != longest for group in groups[:-1]):
        raise ValueError(f"{number!r} has its separators in odd places")
    return first + "".join(groups)
