"""Distances, dates and times as a shopper reads them in a language; sentences are QML's."""

import re
from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, Qt, QTime, QUrl

from app.services.catalogue.locale import locale_of

_METRES_IN_KM = 1000
_WHOLE_KM_FROM_M = 10_000
_NO_BREAK = "\u00a0"


def is_right_to_left(language: str) -> bool:
    """Return whether the language is written from right to left."""
    return locale_of(language).textDirection() == Qt.LayoutDirection.RightToLeft


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
    return _dates_of(language).toString(QDate(day.year, day.month, day.day), _long_date_format(language))


def time_text(moment: time, language: str) -> str:
    """Return `10:00` as the language writes the time of day; in French `19 h 30`, and `10 h` on the hour.

    CLDR has `19:30` for French, as timetables do; in a line of text the hour is written out (Imprimerie nationale).
    """
    if language.partition("-")[0] == "fr":
        return f"{moment.hour}{_NO_BREAK}h" + (f"{_NO_BREAK}{moment.minute:02}" if moment.minute else "")
    return locale_of(language).toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def weekday_text(weekday: int, language: str) -> str:
    """Return the short name of a day of the week, 0 being Monday."""
    return locale_of(language).standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def weekday_letter(weekday: int, language: str) -> str:
    """Return the shortest name of a day of the week, 0 being Monday."""
    return locale_of(language).standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)


def day_and_time_text(moment: datetime, today: date, language: str) -> str:
    """Return `10:00` when it is today, `Mon 10:00` otherwise."""
    text = time_text(moment.time(), language)
    if moment.date() == today:
        return text
    return f"{weekday_text(moment.weekday(), language)} {text}"


def shop_name(name: str, retailer: str) -> str:
    """Return a shop's name without the retailer's, which the shopper knows already and which many begin with."""
    return name.removeprefix(f"{retailer} ") or name if retailer else name


def picture_url(local: str) -> str:
    """Return the URL of a local file given as path or URL; nothing for nothing."""
    if not local or "://" in local or local.startswith(("file:", "qrc:")):
        return local
    return QUrl.fromLocalFile(local).toString()


@lru_cache(maxsize=32)
def _long_date_format(language: str) -> str:
    pattern = _dates_of(language).dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"^dddd\W*", "", pattern)


def _dates_of(language: str) -> QLocale:
    """Return the locale of dates; Arabic without a region has the months that every country knows, not Morocco's."""
    return QLocale("ar_001") if language == "ar" else locale_of(language)
