"""Amounts of money and reductions as a language writes them, on the screen and on labels alike."""

import unicodedata
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLocale, Qt

from app.domain.money import Money, minor_digits

# Regions for tags without one: the shop is in Europe unless its configuration says otherwise ("en-US").
_REGIONS = {"en": "en_GB", "fr": "fr_FR", "de": "de_DE", "es": "es_ES", "it": "it_IT", "ar": "ar_MA"}
_SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "UAH": "₴",
    "PLN": "zł", "CZK": "Kč", "VND": "₫", "TRY": "₺", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
}  # fmt: skip
_NO_BREAK: Final = "\u00a0"
_RIGHT_TO_LEFT: Final = "\u200f"
_MINUS: Final = "\u2212"
# What CLDR 48 has between number and percent sign, by language; nothing in the others.
_BEFORE_PERCENT: Final = {"fr": "\u202f"} | dict.fromkeys(
    ("be", "ca", "cs", "da", "de", "es", "fi", "hr", "lt", "nb", "ro", "ru", "sk", "sl", "sv", "uk"), _NO_BREAK
)
_AROUND: Final = "\u061c\u200e\u200f\u00a0\u202f "


@lru_cache(maxsize=32)
def locale_of(language: str) -> QLocale:
    """Return Qt's locale of a BCP 47 tag."""
    return QLocale(_REGIONS.get(language, language.replace("-", "_")))


@lru_cache(maxsize=512)
def money_text(amount: Money, language: str) -> str:
    """Return `59,90 €` or `€59.90`: the currency's own number of decimals, the language's order and signs.

    Qt gives each language's pattern without what CLDR says of all of them: a no-break space wherever the currency's
    letter would touch a digit. Its patterns for Arabic have neither the space nor, everywhere, the mark (CLDR 48:
    U+200F, amount, U+00A0, currency).
    """
    digits = minor_digits(amount.currency)
    symbol = _SYMBOLS.get(amount.currency, amount.currency)
    locale = locale_of(language)
    text = locale.toCurrencyString(amount.amount_minor / 10**digits, symbol, digits)
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        return f"{_RIGHT_TO_LEFT}{text.replace(symbol, '').strip(_AROUND)}{_NO_BREAK}{symbol}"
    before, _, after = text.partition(symbol)
    return (
        before
        + (_NO_BREAK if before[-1:].isdigit() and _is_no_sign(symbol[0]) else "")
        + symbol
        + (_NO_BREAK if after[:1].isdigit() and _is_no_sign(symbol[-1]) else "")
        + after
    )


def reduction_text(percent: int, language: str) -> str:
    """Return `−20 %` as the language writes it; among text from right to left an isolate keeps its order."""
    locale = locale_of(language)
    before_sign = _BEFORE_PERCENT.get(language.partition("-")[0], "")
    text = f"{_MINUS}{locale.toString(percent)}{before_sign}{locale.percent().strip(_AROUND)}"
    return f"\u2066{text}\u2069" if locale.textDirection() is Qt.LayoutDirection.RightToLeft else text


def _is_no_sign(letter: str) -> bool:
    return not unicodedata.category(letter).startswith("S")
