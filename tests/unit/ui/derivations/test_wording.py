"""Amounts, distances, dates and times in the words of a language."""

import unicodedata
from datetime import date, datetime, time
from itertools import pairwise

import pytest

from app.domain.money import Money
from app.services.catalogue.locale import money_text
from ui.derivations.wording import (
    date_text,
    day_and_time_text,
    distance_text,
    is_right_to_left,
    picture_url,
    time_text,
    weekday_text,
)


def plain(text: str) -> str:
    """Return the text with ordinary spaces and without marks of direction."""
    visible = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    return visible.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("minor", "currency", "language", "text"),
    [
        (5990, "EUR", "fr", "59,90 €"),
        (5990, "EUR", "en", "€59.90"),
        (5990, "EUR", "en-US", "€59.90"),
        (5990, "EUR", "de", "59,90 €"),
        (5990, "EUR", "es", "59,90 €"),
        (5990, "EUR", "it", "59,90 €"),
        (123456789, "EUR", "fr", "1 234 567,89 €"),
        (123456789, "EUR", "en", "€1,234,567.89"),
        (0, "EUR", "fr", "0,00 €"),
        (5, "EUR", "fr", "0,05 €"),
        (5990, "JPY", "fr", "5 990 ¥"),
        (5990, "JPY", "en", "¥5,990"),
        (59900, "KWD", "en", "KWD 59.900"),
        (5990, "CHF", "fr", "59,90 CHF"),
        (5990, "CHF", "en", "CHF 59.90"),
        (5990, "PLN", "en", "zł 59.90"),
        (99999999999, "EUR", "en", "€999,999,999.99"),
    ],
)
def test_money(minor: int, currency: str, language: str, text: str) -> None:
    assert plain(money_text(Money(minor, currency), language)) == text


# ISO 4217, list one, with what is not money left out.
_CURRENCIES = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES
    VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "ar"])
def test_no_letter_of_a_currency_touches_a_digit(language: str) -> None:
    """Between a digit and what is no sign (So, Sc …) stands a no-break space: currencySpacing in CLDR's root."""
    for currency in _CURRENCIES.split():
        text = money_text(Money(123456789, currency), language)
        for one, other in pairwise(text):
            pair = {unicodedata.category(one)[0], unicodedata.category(other)[0]}
            assert pair != {"N", "L"}, ascii(text)
        assert " " not in text
        assert text.startswith("\u200f") == (language == "ar")


@pytest.mark.parametrize(
    ("minor", "currency", "language", "text"),
    [
        # As ICU 78 writes them (CLDR 48).
        (20000, "SAR", "ar", "\u200f200,00\u00a0SAR"),
        (20000, "SAR", "ar-SA", "\u200f\u0662\u0660\u0660\u066b\u0660\u0660\u00a0SAR"),
        (5990, "EUR", "ar", "\u200f59,90\u00a0€"),
        (5990, "CAD", "ar", "\u200f59,90\u00a0CA$"),
        (20000, "SAR", "en", "SAR\u00a0200.00"),
        (20000, "SAR", "fr", "200,00\u00a0SAR"),
        (129999000, "KZT", "fr", "1\u202f299\u202f990,00\u00a0KZT"),
        (129999000, "KZT", "de", "1.299.990,00\u00a0KZT"),
        (120000, "SAR", "es", "1200,00\u00a0SAR"),
        (5990, "CAD", "en", "CA$59.90"),
        (129999000, "KZT", "de-CH", "KZT\u00a01'299'990.00"),
    ],
)
def test_money_is_spaced_and_turned_as_the_language_has_it(minor: int, currency: str, language: str, text: str) -> None:
    assert money_text(Money(minor, currency), language) == text


def test_money_in_arabic_has_the_digits_of_the_counts_beside_it() -> None:
    assert "59,90" in plain(money_text(Money(5990, "EUR"), "ar"))


@pytest.mark.parametrize(
    ("distance_m", "language", "text"),
    [
        (None, "fr", ""),
        (0.0, "fr", "0 m"),
        (12.0, "fr", "0 m"),
        (349.0, "fr", "350 m"),
        (974.0, "en", "950 m"),
        (980.0, "fr", "1,0 km"),
        (1249.0, "fr", "1,2 km"),
        (1249.0, "en", "1.2 km"),
        (9_949.0, "fr", "9,9 km"),
        (14_400.0, "fr", "14 km"),
        (1_234_567.0, "fr", "1 235 km"),
    ],
)
def test_distance(distance_m: float | None, language: str, text: str) -> None:
    assert plain(distance_text(distance_m, language)) == text


def test_distance_in_arabic() -> None:
    assert plain(distance_text(1249.0, "ar")) == "1,2 كم"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "21 novembre 2026"),
        ("en", "21 November 2026"),
        ("en-US", "November 21, 2026"),
        ("de", "21. November 2026"),
        ("es", "21 de noviembre de 2026"),
        ("it", "21 novembre 2026"),
        ("ar", "21 نوفمبر 2026"),
        ("ar-MA", "21 نونبر 2026"),
    ],
)
def test_date(language: str, text: str) -> None:
    assert plain(date_text(date(2026, 11, 21), language)) == text


@pytest.mark.parametrize(
    ("moment", "language", "text"),
    [
        (time(19, 30), "fr", "19\u00a0h\u00a030"),
        (time(9, 5), "fr-CA", "9\u00a0h\u00a005"),
        (time(10), "fr", "10\u00a0h"),
        (time(0), "fr", "0\u00a0h"),
        (time(19, 30), "en", "19:30"),
        (time(9), "de", "09:00"),
        (time(9), "es", "9:00"),
        (time(9), "it", "09:00"),
        (time(19, 30), "ar", "19:30"),
    ],
)
def test_time(moment: time, language: str, text: str) -> None:
    assert time_text(moment, language) == text


def test_day_and_time() -> None:
    assert weekday_text(0, "fr") == "lun."
    assert weekday_text(6, "en") == "Sun"
    monday = datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001
    assert plain(day_and_time_text(monday, date(2026, 11, 23), "fr")) == "10 h"
    assert plain(day_and_time_text(monday, date(2026, 11, 22), "fr")) == "lun. 10 h"
    assert day_and_time_text(monday, date(2026, 11, 22), "en") == "Mon 10:00"


def test_direction() -> None:
    assert is_right_to_left("ar")
    assert not is_right_to_left("fr")


def test_picture_url() -> None:
    assert picture_url("") == ""
    assert picture_url("/a b/c.png") == "file:///a b/c.png"
    assert picture_url("file:///a%20b/c.png") == "file:///a%20b/c.png"
