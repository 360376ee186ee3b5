import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.merchant_feed.prices import parse_price
from app.domain.money import CURRENCIES, minor_digits


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("59.90 EUR", 5990, "EUR"),
        ("59,90 EUR", 5990, "EUR"),
        ("EUR 59.90", 5990, "EUR"),
        ("59 EUR", 5900, "EUR"),
        ("59.9 eur", 5990, "EUR"),
        ("59.9000 EUR", 5990, "EUR"),
        ("5990 JPY", 5990, "JPY"),
        ("5990.00 JPY", 5990, "JPY"),
        ("1.234 KWD", 1234, "KWD"),
        ("1,234.50 USD", 123450, "USD"),
        ("1.234,50 EUR", 123450, "EUR"),
        ("1,234,567 USD", 123456700, "USD"),
        ("1 299,00 EUR", 129900, "EUR"),
        ("1\u202f299,00\u00a0€", 129900, "EUR"),
        ("£12", 1200, "GBP"),
        ("5,990 JPY", 5990, "JPY"),
        ("120.000 VND", 120000, "VND"),
        ("1.234.567 VND", 1234567, "VND"),
        ("12.990 CLP", 12990, "CLP"),
        ("18,000 XOF", 18000, "XOF"),
        ("59,000 KRW", 59000, "KRW"),
        ("5,990.00 JPY", 5990, "JPY"),
        ("12,345.678 KWD", 12345678, "KWD"),
        ("1 299,00 zł", 129900, "PLN"),
        ("12,99 euros", 1299, "EUR"),
        ("\u0665\u0669\u066b\u0669\u0660 ر.س", 5990, "SAR"),
        ("\u06f1\u066c\u06f2\u06f9\u06f9\u066b\u06f5\u06f0 AED", 129950, "AED"),
        ("₹ \u0967,\u0968\u096f\u096f.00", 129900, "INR"),
        ("R$ 89,90", 8990, "BRL"),
        ("Rs. 1299", 129900, "INR"),
        ("₹1,29,900.50", 12990050, "INR"),
        ("¥5,990", 5990, "JPY"),
        ("¥59.90", 5990, "CNY"),
        ("450 ₴", 45000, "UAH"),
        ("99,90 TL", 9990, "TRY"),
        ("₺99,90", 9990, "TRY"),
        ("59.90 lei", 5990, "RON"),
        ("12 990 Ft", 1299000, "HUF"),
        ("490 Kč", 49000, "CZK"),
        ("350.000₫", 350000, "VND"),
        ("4 990 ₽", 499000, "RUB"),
        ("US$59.90", 5990, "USD"),
        ("$59.90 USD", 5990, "USD"),
        ("CHF 49.-", 4900, "CHF"),
        ("CHF 49.\u2013", 4900, "CHF"),
        ("49.- CHF", 4900, "CHF"),
        ("49,\u2013 €", 4900, "EUR"),
        ("EUR 1.299,-", 129900, "EUR"),
        ("1'299.50 CHF", 129950, "CHF"),
        ("12.50 EUR incl. VAT", 1250, "EUR"),
        ("12,50 € TTC", 1250, "EUR"),
        ("200.00 ر.س", 20000, "SAR"),
        ("59.90 EUR" + " " * 20_000, 5990, "EUR"),
    ],
)
def test_prices_as_feeds_write_them(text: str, amount: int, currency: str) -> None:
    assert parse_price(text) == (amount, currency)


@pytest.mark.parametrize(
    "text",
    [
     "", " ", "EUR", "59.90", "-5.00 EUR", "0.00 EUR", "1,234 EUR", "1.234 EUR",
     "59.999 EUR", "12.50 JPY",
     "$2,030", "¥5990", "59 kr", "59.90 LEI", "59.90 XYZ", "59.90 XAU", "59.90 HRK", "59.90 EUR USD", "€ 59.90 USD",
     "5.00- EUR", "EUR -5.00", "0,990 JPY", "5,99 JPY", "1 2 3 EUR", "1,2,3,400 INR", "5.00.- EUR", "12.50 EUR HT",
     "12.50 - 15.00 EUR", "from 12.50 EUR", "1" + " " * 20_000 + "x", "1" * 5000 + " EUR", "1.7e308 EUR", "NaN EUR",
     "inf EUR", "\ud800 EUR", "59.90 \ud800",
     "1.2.3 EUR", "1,2,34 EUR", "59.90 EUR EUR", "9" * 30 + " EUR", "1e3 EUR"],
)  # fmt: skip
def test_what_is_no_sure_price_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"price|ambiguous|decimals|separators"):
        parse_price(text)


@pytest.mark.parametrize(
    ("text", "default", "amount", "currency"),
    [
        ("59.90", "EUR", 5990, "EUR"),
        ("5,990", "JPY", 5990, "JPY"),
        ("$59.90", "CAD", 5990, "CAD"),
        ("59,90 kr.", "DKK", 5990, "DKK"),
        ("¥5990", "CNY", 599000, "CNY"),
        ("59.90 lei", "MDL", 5990, "MDL"),
        ("49.-", "CHF", 4900, "CHF"),
        ("59.90 USD", "EUR", 5990, "USD"),
        ("59,90 zł", "EUR", 5990, "PLN"),
    ],
)
def test_the_feeds_own_currency_holds_where_the_amount_says_none(
    text: str, default: str, amount: int, currency: str
) -> None:
    assert parse_price(text, default) == (amount, currency)


@pytest.mark.parametrize(
    ("text", "default", "reason"),
    [
        ("59.90", "", "has no currency; write it, or give the feed's currency"),
        ("$59.90", "", r"\$ may be USD or AUD or CAD; write the currency's code"),
        ("$59.90", "EUR", r"\$ may be USD or AUD or CAD"),
        ("1,299", "EUR", "ambiguous: thousands or decimals"),
        ("59.90 LEI", "RON", "ISO 4217 has no currency LEI"),
    ],
)
def test_what_stays_ambiguous_says_what_would_help(text: str, default: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_price(text, default)


def test_the_list_of_currencies_is_that_of_iso_4217() -> None:
    assert len(CURRENCIES) == 164
    assert {"EUR", "XCG", "ZWG", "SLE"} <= CURRENCIES
    assert not {"HRK", "ANG", "CUC", "XAU", "XTS", "XXX", "LEI"} & CURRENCIES
    assert [minor_digits(code) for code in ("EUR", "JPY", "KWD", "CLF")] == [2, 0, 3, 4]


@given(st.integers(1, 10**9), st.sampled_from([".", ","]))
def test_every_amount_survives_being_written(minor: int, separator: str) -> None:
    assert parse_price(f"{minor // 100}{separator}{minor % 100:02d} EUR") == (minor, "EUR")


@given(st.text(max_size=40))
def test_any_text_is_a_price_or_a_value_error(text: str) -> None:
    try:
        amount, currency = parse_price(text)
    except ValueError:
        return
    assert amount > 0
    assert currency in CURRENCIES
