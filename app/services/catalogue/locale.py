"""Amounts of money as a language writes them, on the screen and on labels alike."""

from functools import lru_cache

from PySide6.QtCore import QLocale

from app.domain.money import Money, minor_digits

# Regions for tags without one: the shop is in Europe unless its configuration says otherwise ("en-US").
_REGIONS = {"en": "en_GB", "fr": "fr_FR", "de": "de_DE", "es": "es_ES", "it": "it_IT", "ar": "ar_MA"}
_SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "UAH": "₴",
    "PLN": "zł", "CZK": "Kč", "VND": "₫", "TRY": "₺", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
}  # fmt: skip


@lru_cache(maxsize=32)
def locale_of(language: str) -> QLocale:
    """Return Qt's locale of a BCP 47 tag."""
    return QLocale(_REGIONS.get(language, language.replace("-", "_")))


@lru_cache(maxsize=512)
def money_text(amount: Money, language: str) -> str:
    """Return `59,90 €` or `€59.90`: the currency's own number of decimals, the language's order and signs."""
    digits = minor_digits(amount.currency)
    symbol = _SYMBOLS.get(amount.currency, amount.currency)
    text = locale_of(language).toCurrencyString(amount.amount_minor / 10**digits, symbol, digits)
    if symbol.isalpha() and text.startswith(symbol):
        text = symbol + "\u00a0" + text.removeprefix(symbol).lstrip("\u00a0\u202f ")
    return text
