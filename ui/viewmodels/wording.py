"""Amounts, distances, dates and times as a shopper reads them in a language; sentences are QML's."""

import re
from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, Qt, QTime, QUrl

from app.domain.money import Money

# Regions for tags without one: the shop is in Europe unless its configuration says otherwise ("en-US").
_REGIONS = {"en": "en_GB", "fr": "fr_FR", "de": "de_DE", "es": "es_ES", "it": "it_IT", "ar": "ar_EG"}
_SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "UAH": "₴",
    "PLN": "zł", "CZK": "Kč", "VND": "₫", "TRY": "₺", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
}  # fmt: skip
# ISO 4217, list one: what does not have two decimals.
_WITHOUT_DECIMALS = frozenset(
    (
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    )
)
_THREE_DECIMALS = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))
_FOUR_DECIMALS = frozenset(("CLF", "UYW"))
_METRES_IN_KM = 1000
_WHOLE_KM_FROM_M = 10_000


@lru_cache(maxsize=32)
def locale_of(language: str) -> QLocale:
    """Return Qt's locale of a BCP 47 tag."""
    return QLocale(_REGIONS.get(language, language.replace("-", "_")))


def is_right_to_left(language: str) -> bool:
    """Return whether the language is written from right to left."""
    return locale_of(language).textDirection() == Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=512)
def money_text(amount: Money, language: str) -> str:
    """Return `59,90 €` or `€59.90`: the currency's own number of decimals, the language's order and signs."""
    digits = minor_digits(amount.currency)
    symbol = _SYMBOLS.get(amount.currency, amount.currency)
    text = locale_of(language).toCurrencyString(amount.amount_minor / 10**digits, symbol, digits)
    if symbol.isalpha() and text.startswith(symbol):
        text = symbol + "\u00a0" + text.removeprefix(symbol).lstrip("\u00a0\u202f ")
    return text


def minor_digits(currency: str) -> int:
    """Return how many decimals the minor unit of an ISO 4217 currency has."""
    if currency in _WITHOUT_DECIMALS:
        return 0
    if currency in _THREE_DECIMALS:
        return 3
    return 4 if currency in _FOUR_DECIMALS else 2


def distance_text(distance_m: float | None, language: str) -> str:
    """Return `350 m`, `1,2 km` or `14 km`; nothing when the distance is not known."""
    if distance_m is None:
        return ""
    locale = locale_of(language)
    metres, kilometres = ("م", "كم") if language.startswith("ar") else ("m", "km")
    rounded_m = round(distance_m / 50) * 50
    if rounded_m < _METRES_IN_KM:
        return f"{locale.toString(rounded_m)}\u00a0{metres}"
    if distance_m < _WHOLE_KM_FROM_M:
        return f"{locale.toString(distance_m / _METRES_IN_KM, 'f', 1)}\u00a0{kilometres}"
    return f"{locale.toString(round(distance_m / _METRES_IN_KM))}\u00a0{kilometres}"


def date_text(day: date, language: str) -> str:
    """Return `21 novembre 2026`: the language's long date without the day of the week."""
    return locale_of(language).toString(QDate(day.year, day.month, day.day), _long_date_format(language))


def time_text(moment: time, language: str) -> str:
    """Return `10:00` as the language writes the time of day."""
    return locale_of(language).toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def weekday_text(weekday: int, language: str) -> str:
    """Return the short name of a day of the week, 0 being Monday."""
    return locale_of(language).standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def day_and_time_text(moment: datetime, today: date, language: str) -> str:
    """Return `10:00` when it is today, `lun. 10:00` otherwise."""
    text = time_text(moment.time(), language)
    if moment.date() == today:
        return text
    return f"{weekday_text(moment.weekday(), language)} {text}"


def picture_url(local: str) -> str:
    """Return the URL of a local file given as path or URL; nothing for nothing."""
    if not local or "://" in local or local.startswith(("file:", "qrc:")):
        return local
    return QUrl.fromLocalFile(local).toString()


@lru_cache(maxsize=32)
def _long_date_format(language: str) -> str:
    pattern = locale_of(language).dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"^dddd\W*", "", pattern)
