import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.identification import check_digit, ean13, expand_upce, normalise_gtin

DIGITS = "0123456789"


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("9506000134352", "09506000134352"),
        ("  9506000134352\n", "09506000134352"),
        ("9 506000 134352", "09506000134352"),
        ("95-0600-0134352", "09506000134352"),
        ("09506000134352", "09506000134352"),
        ("036000291452", "00036000291452"),
        ("96385074", "00000096385074"),
        ("80614141123458", "80614141123458"),
    ],
)
def test_every_length_becomes_fourteen_digits(text: str, gtin: str) -> None:
    assert normalise_gtin(text) == gtin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9506000134353",
        "95060001343522",
        "950600013435",
        "1234567",
        "0000000000000",
        "00000000",
        "9506000134352.0",
        "9.506E+12",
        "\uff19\uff15\uff10\uff16\uff10\uff10\uff10\uff11\uff13\uff14\uff13\uff15\uff12",
        "950600013435²",
        "GTIN9506000134352",
        "+9506000134352",
        "-",
    ],
)
def test_anything_else_is_no_gtin(text: str) -> None:
    assert normalise_gtin(text) is None


@given(
    st.text(DIGITS, min_size=13, max_size=13).filter(lambda body: int(body) > 0),
    st.integers(0, 13),
    st.sampled_from(DIGITS),
)
def test_one_wrong_digit_is_always_noticed(body: str, position: int, digit: str) -> None:
    gtin = body + check_digit(body)
    assert normalise_gtin(gtin) == gtin
    changed = gtin[:position] + digit + gtin[position + 1 :]
    assert (normalise_gtin(changed) == gtin) is (changed == gtin)


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    gtin = normalise_gtin(text)
    assert gtin is None or (len(gtin) == 14 and gtin.isascii() and gtin.isdigit())


@pytest.mark.parametrize(
    ("upce", "upca"),
    [
        ("04252614", "042100005264"),
        ("01234565", "012345000065"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("425261", "042100005264"),
        ("12345670", "123456000070"),
    ],
)
def test_upce_expands(upce: str, upca: str) -> None:
    assert expand_upce(upce) == upca


@pytest.mark.parametrize(
    "text", ["", "1234567", "21234567", "abcdef", "\uff11\uff12\uff13\uff14\uff15\uff16", "123456789"]
)
def test_other_texts_are_no_upce(text: str) -> None:
    assert expand_upce(text) is None


def test_a_case_has_no_shop_bar_code() -> None:
    assert ean13("09506000134352") == "9506000134352"
    assert ean13("19506000134359") is None
