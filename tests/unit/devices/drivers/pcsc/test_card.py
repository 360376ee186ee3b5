from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.drivers.pcsc.card import read_message, read_uid
from app.devices.drivers.pcsc.ndef import NdefError
from tests.support.nfc_cards import ContactCard, Type2Tag, Type4Tag, type2_memory, uri_message

UID = bytes.fromhex("04a1b2c3d4e5f6")
SHORT = uri_message("https://a.example/1")
LONG = uri_message("https://a.example/" + "x" * 400)


def test_tells_a_uid_and_that_a_contact_card_has_none() -> None:
    assert read_uid(Type2Tag(UID).answer) == UID
    assert read_uid(ContactCard().answer) is None


@pytest.mark.parametrize("most", [16, 4])
@pytest.mark.parametrize("message", [SHORT, LONG])
def test_reads_the_message_of_a_type_2_tag(message: bytes, most: int) -> None:
    tag = Type2Tag(UID, type2_memory(message, before=b"\x01\x03\xa0\x0c\x34", pages=135), most)
    assert read_message(tag.answer, tag.atr) == message


@pytest.mark.parametrize("most", [15, 59, 255])
@pytest.mark.parametrize("message", [SHORT, LONG])
def test_reads_the_message_of_a_type_4_tag(message: bytes, most: int) -> None:
    card = Type4Tag(UID, message, most)
    assert read_message(card.answer, card.atr) == message


@pytest.mark.parametrize(
    "card",
    [
        Type2Tag(UID, bytes(180)),
        Type2Tag(UID, b""),
        Type2Tag(UID, type2_memory(b"")),
        Type2Tag(UID, type2_memory(SHORT), atr=bytes.fromhex("3b8f8001804f0ca0000003060b00140000000077")),
        Type4Tag(UID),
        ContactCard(),
    ],
)
def test_a_card_without_a_message_has_an_empty_one(card: Type2Tag | Type4Tag | ContactCard) -> None:
    assert read_message(card.answer, card.atr) == b""


@pytest.mark.parametrize(
    ("card", "why"),
    [
        (Type2Tag(UID, type2_memory(LONG, pages=45)), "beyond"),
        (Type2Tag(UID, type2_memory(LONG, pages=135)[:200]), "cannot be read"),
        (Type4Tag(UID, SHORT, stated_length=900), "cannot be read"),
        (Type4Tag(UID, SHORT, stated_length=60000), "60000 bytes"),
        (Type4Tag(UID, SHORT, readable=False), "not free to read"),
        (Type4Tag(UID, SHORT, most=8), "not free to read"),
    ],
)
def test_a_message_that_breaks_the_rules_is_refused(card: Type2Tag | Type4Tag, why: str) -> None:
    with pytest.raises(NdefError, match=why):
        read_message(card.answer, card.atr)


def test_asks_again_with_the_length_the_card_wants_and_fetches_what_it_holds_back() -> None:
    tag = Type2Tag(UID)

    def wants_another_length(apdu: bytes) -> bytes:
        return tag.answer(apdu) if apdu[-1] == 7 else b"\x6c\x07"

    def holds_back(apdu: bytes) -> bytes:
        return UID[3:] + b"\x90\x00" if apdu[1] == 0xC0 else UID[:3] + b"\x61\x04"

    assert read_uid(wants_another_length) == UID
    assert read_uid(holds_back) == UID


@given(st.binary(max_size=300), st.sampled_from([4, 16]))
def test_any_memory_is_read_or_refused(memory: bytes, most: int) -> None:
    tag = Type2Tag(UID, type2_memory(b"", pages=9)[:16] + memory, most)
    with suppress(NdefError):
        read_message(tag.answer, tag.atr)


@given(st.lists(st.binary(max_size=20), max_size=40), st.booleans())
def test_any_answers_are_read_or_refused(answers: list[bytes], storage: bool) -> None:
    left = iter(answers)

    def answer(_: bytes) -> bytes:
        return next(left, b"") + b"\x90\x00"

    with suppress(NdefError):
        read_message(answer, Type2Tag.atr if storage else Type4Tag.atr)
