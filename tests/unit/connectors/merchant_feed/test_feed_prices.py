import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.merchant_feed.prices import parse_price


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
    ],
)
def test_prices_as_feeds_write_them(text: str, amount: int, currency: str) -> None:
    assert parse_price(text) == (amount, currency)


@pytest.mark.parametrize(
    "text",
    [
     "", " ", "EUR", "59.90", "59.90 EURO", "-5.00 EUR", "0.00 EUR", "1,234 EUR", "1.234 EUR",
     "59.999 EUR", "12.50 JPY",
     "1.2.3 EUR", "1,2,34 EUR", "٥٩ EUR", "59.90 EUR EUR", "9" * 30 + " EUR", "1e3 EUR"],
)  # fmt: skip
def test_what_is_no_sure_price_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"price|ambiguous|decimals|separators"):
        parse_price(text)


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
    assert len(currency) == 3
