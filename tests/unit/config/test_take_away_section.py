"""`[take_away]`: an address that cannot be used is refused with what is wrong and what to write."""

import pytest
from pydantic import ValidationError

from app.config import TakeAwayConfig


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://www.maison.example/list?items={gtins}",
        "https://maison.example:8443/fr/{skus}",
        "https://maison.example?i={ids}#basket",
    ],
)
def test_an_address_with_one_placeholder_is_taken(address: str) -> None:
    assert TakeAwayConfig(list_url=address).list_url == address


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://maison.example/list", "it has to have one of {gtins}, {skus} or {ids}, once"),
        ("https://maison.example/{gtins}/{skus}", "once"),
        ("https://maison.example/{gtins}{gtins}", "once"),
        ("https://maison.example/{gtins}?q={name}", "brace"),
        ("http://maison.example/{gtins}", "https://"),
        ("https://maison.example/liste à moi/{gtins}", "in ASCII and without blanks"),
        ("https://{ids}.example/", "https://"),
        ("data:text/plain,{gtins}", "https://"),
        ("javascript:{gtins}", "https://"),
        ("https://maison.example/" + "x" * 300 + "{gtins}", "longer than 200 characters"),
    ],
)
def test_another_is_refused_and_told_why(address: str, told: str) -> None:
    with pytest.raises(ValidationError, match="list_url") as refused:
        TakeAwayConfig(list_url=address)
    assert told in str(refused.value)


@pytest.mark.parametrize("separator", ["", "1", "ab-9", "12345", "é", "-----"])
def test_numbers_are_not_parted_by_digits_or_by_nothing(separator: str) -> None:
    with pytest.raises(ValidationError, match="till_separator"):
        TakeAwayConfig(till_separator=separator)
