import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.gtin import gtin14, gtin14_badly_written


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4006381333931", "04006381333931"),
        ("96385074", "00000096385074"),
        ("036000291452", "00036000291452"),
        ("10614141000415", "10614141000415"),
        ("4006381333932", None),
        ("400638133393", None),
        ("00000000", None),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", None),
        ("4006381333931 ", None),
        ("", None),
    ],
)
def test_gtins_of_every_length(text: str, expected: str | None) -> None:
    assert gtin14(text) == expected


@given(st.text(alphabet="0123456789", min_size=13, max_size=13))
def test_exactly_one_check_digit_is_right(digits: str) -> None:
    right = [digit for digit in "0123456789" if gtin14(digits + digit)]
    assert len(right) == (0 if int(digits) == 0 else 1)


@pytest.mark.parametrize(
    "text",
    [
        "3760012345670.0",
        "3760012345670,00",
        "0003760012345670",
        "3 760012 345670",
        "3\u00a0760012\u202f345670",
        "3-760012-345670",
        "3.760012345670E+12",
        "3.76001234567E+12",
        "3,76001234567e12",
        '="3760012345670"',
        "'3760012345670",
        "\ufeff3760012345670",
        "٣٧٦٠٠١٢٣٤٥٦٧٠",
        "３７６００１２３４５６７０",
    ],
)
def test_a_right_number_badly_written_is_understood(text: str) -> None:
    assert gtin14(text) is None
    assert gtin14_badly_written(text) == "03760012345670"


def test_zeros_that_a_spreadsheet_lost_come_back_where_the_check_digit_proves_it() -> None:
    assert gtin14_badly_written("36000291452") == "00036000291452"
    assert gtin14_badly_written("36000291453") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "N/A",
        "0",
        "0" * 20,
        "SKU-1234",
        "does not apply",
        "3760012345671.0",
        "3760012345670.5",
        "3760012345670,3760012345687",
        "3.56E+12",
        "3.76E+12",
        "1E+99",
        "9E+13",
        "-",
        "9" * 5000,
    ],
)
def test_what_nothing_proves_is_not_understood(text: str) -> None:
    assert gtin14_badly_written(text) is None
