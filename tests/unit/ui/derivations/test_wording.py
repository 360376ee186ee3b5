"""Amounts, distances, dates and times in the words of a language."""

import unicodedata
from datetime import date, datetime, time

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
    ],
)
def test_date(language: str, text: str) -> None:
    assert plain(date_text(date(2026, 11, 21), language)) == text


def test_time_and_day() -> None:
    assert time_text(time(19, 30), "fr") == "19:30"
    assert plain(time_text(time(19, 30), "en")) == "19:30"
    assert weekday_text(0, "fr") == "lun."
    assert weekday_text(6, "en") == "Sun"
    monday = datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001
    assert day_and_time_text(monday, date(2026, 11, 23), "fr") == "10:00"
    assert day_and_time_text(monday, date(2026, 11, 22), "en") == "Mon 10:00"


def test_direction() -> None:
    assert is_right_to_left("ar")
    assert not is_right_to_left("fr")


def test_picture_url() -> None:
    assert picture_url("") == ""
    assert picture_url("/a b/c.png") == "file:///a b/c.png"
    assert picture_url("file:///a%20b/c.png") == "file:///a%20b/c.png"
