import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.gtin import gtin14


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
