"""What a PIN may be, and how it is kept."""

import re
from datetime import UTC, datetime

import pytest

from app.services.access import pins
from app.services.access.pins import find_pin, hash_pin, is_plausible, why_refused
from app.store import StoredPin


@pytest.mark.parametrize(
    "pin",
    [
        *("000000", "111111", "123456", "012345", "890123", "987654", "135791", "121212", "123123", "112112", "447744"),
        *("147258", "159357", "112233", "240589", "052489", "890524", "19891231", "31121989", "12311989", "20240229"),
    ],
)
def test_what_anybody_tries_first_is_refused_without_being_repeated(pin: str) -> None:
    assert pin not in why_refused(pin, 6) != ""


@pytest.mark.parametrize("pin", ["", "48291", "4829150000000", "48291x", "٤٨٢٩١٥", "-48291", "48 915"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    assert why_refused(pin, 6).startswith("A PIN")


@pytest.mark.parametrize("pin", ["482915", "730264", "300229", "314159", "271828182845", "20230229"])
def test_others_are_taken(pin: str) -> None:
    assert why_refused(pin, 6) == ""
    assert is_plausible(pin)


def test_a_shop_may_ask_for_more_digits() -> None:
    assert "8 to 12 digits" in why_refused("482915", 8)


def test_kept_as_argon2id_as_rfc_9106_recommends_with_a_salt_of_its_own() -> None:
    first, second = hash_pin("482915"), hash_pin("482915")
    assert first != second
    assert re.match(r"\$argon2id\$v=19\$m=65536,t=3,p=4\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$", first)
    assert find_pin("482915", [StoredPin("1", first, datetime.now(UTC))]) == "1"


def test_every_pin_is_compared_whatever_is_entered_and_as_much_is_done_without_any(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[str] = []

    class Counting:
        def verify(self, hashed: str, pin: str) -> bool:
            compared.append(hashed)
            return hashed == pin

        def hash(self, pin: str) -> str:
            compared.append("nobody's")
            return ""

    monkeypatch.setattr(pins, "_hasher", Counting)
    three = [StoredPin(str(number), str(number), datetime.now(UTC)) for number in range(3)]
    for entered, label in (("0", "0"), ("2", "2"), ("9", None)):
        compared.clear()
        assert find_pin(entered, three) == label
        assert compared == ["0", "1", "2"]
    compared.clear()
    assert find_pin("0", []) is None
    assert compared == ["nobody's"]


def test_a_damaged_hash_matches_nothing() -> None:
    assert find_pin("482915", [StoredPin("1", "$argon2id$v=19$damaged", datetime.now(UTC))]) is None
