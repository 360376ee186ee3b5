from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.drivers.pcsc.ndef import MAX_MESSAGE_BYTES, NdefError, locate_message, text_of
from tests.support.nfc_cards import ndef_record, type2_memory, uri_message

BEGIN, MIDDLE, END, ONLY = 0x80, 0x00, 0x40, 0xC0
LINK = "https://id.gs1.org/01/09520000000004/21/7"


def text_record(text: bytes, *, language: bytes = b"fr", status: int = 0, flags: int = ONLY) -> bytes:
    return ndef_record(b"T", bytes([status | len(language)]) + language + text, flags=flags)


def walk(area: bytes) -> None:
    """Look for the message as a reader does, on a tag whose memory goes on with zeros."""
    while isinstance(needed := locate_message(area), int):
        assert needed > len(area)
        area = area.ljust(needed, b"\0")


def test_reads_a_uri_record_with_and_without_a_prefix() -> None:
    assert text_of(uri_message(LINK)) == LINK
    assert text_of(uri_message("urn:epc:id:sgtin:952000.0000004.7")) == "urn:epc:id:sgtin:952000.0000004.7"
    assert text_of(ndef_record(b"U", b"\x02example.org/")) == "https://www.example.org/"


@pytest.mark.parametrize(
    ("code", "prefix"), [(1, "http://www."), (3, "http://"), (0x13, "urn:"), (0x1E, "urn:epc:id:"), (0x23, "urn:nfc:")]
)
def test_knows_the_prefixes_by_their_numbers(code: int, prefix: str) -> None:
    assert text_of(ndef_record(b"U", bytes([code]) + b"x")) == prefix + "x"


def test_a_reserved_prefix_is_none() -> None:
    assert text_of(ndef_record(b"U", b"\x24example")) == "example"


def test_reads_texts_in_utf8_and_both_kinds_of_utf16() -> None:
    assert text_of(text_record("Écru".encode())) == "Écru"
    assert text_of(text_record("Écru".encode("utf-16-be"), status=0x80)) == "Écru"
    assert text_of(text_record("Écru".encode("utf-16"), status=0x80)) == "Écru"
    assert text_of(text_record(b"", language=b"")) == ""


def test_an_address_goes_before_a_text_and_the_first_before_the_second() -> None:
    message = text_record(b"hello", flags=BEGIN) + ndef_record(b"U", b"\x04a.org", flags=MIDDLE)
    assert text_of(message + ndef_record(b"U", b"\x04b.org", flags=END)) == "https://a.org"


def test_reads_the_address_of_a_smart_poster() -> None:
    inside = text_record(b"Buy me", flags=BEGIN) + ndef_record(b"U", b"\x04shop.example", flags=END)
    assert text_of(ndef_record(b"Sp", inside)) == "https://shop.example"


def test_reads_a_record_whose_type_is_the_address() -> None:
    assert text_of(bytes([0xD3, 15, 0]) + b"http://a.org/xy") == "http://a.org/xy"


def test_passes_over_other_records_and_reads_long_ones_and_those_with_an_id() -> None:
    mime = bytes([0x80 | 0x10 | 0x02, 10, 2]) + b"text/vcard" + b"xx"
    with_id = bytes([0x40 | 0x10 | 0x08 | 0x01, 1, 6, 3]) + b"U" + b"one" + b"\x04a.org"
    assert text_of(mime + with_id) == "https://a.org"
    assert text_of(uri_message("https://a.org/" + "x" * 300)) == "https://a.org/" + "x" * 300
    assert text_of(bytes([0xD2, 10, 2]) + b"text/vcard" + b"xx") == ""


def test_an_empty_message_holds_nothing() -> None:
    assert text_of(b"") == ""
    assert text_of(b"\xd0\x00\x00") == ""


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (uri_message(LINK)[:-1], "cut short"),
        (b"\xd1", "cut short"),
        (b"\xc1\x01\xff\xff\xff\xffU\x04", "cut short"),
        (uri_message(LINK) + b"\0", "goes on"),
        (b"\xb1\x01\x03U\x04ab", "chunks"),
        (b"\xd6\x00\x03abc", "chunks"),
        (b"\xd7\x00\x00", "reserved"),
        (b"\xd0\x00\x01x", "not empty"),
        (b"\x51\x01\x02U\x04a", "first"),
        (ndef_record(b"T", b"\x02en!", flags=BEGIN) * 2, "first"),
        (b"\xd1\x01\x00U", "empty"),
        (ndef_record(b"U", b"\x04\xff\xfe"), "UTF-8"),
        (text_record(b"\xd8", status=0x80), "UTF-16"),
        (ndef_record(b"T", b"\x3fen"), "language"),
        (ndef_record(b"T", b"\x40en"), "status"),
        (ndef_record(b"T", b""), "status"),
        (ndef_record(b"Sp", b"\xff"), "chunks"),
        (b"\x90\x00\x00" + b"\x10\x00\x00" * 40, "more than 16 records"),
        (ndef_record(b"U", b"x" * MAX_MESSAGE_BYTES), "more than the 1024"),
    ],
)
def test_refuses_what_is_not_well_formed(message: bytes, why: str) -> None:
    with pytest.raises(NdefError, match=why):
        text_of(message)


def test_finds_the_message_behind_other_blocks() -> None:
    message = uri_message(LINK)
    area = type2_memory(message, before=b"\x00\x01\x03\xa0\x0c\x34\x00")[16:]
    place = locate_message(area)
    assert isinstance(place, slice)
    assert area[place] == message


def test_finds_a_long_message_from_its_head_alone() -> None:
    area = type2_memory(bytes(300), pages=200)[16:]
    assert locate_message(area[:4]) == slice(4, 304)


def test_says_how_much_it_must_see() -> None:
    area = b"\x01\x03\xa0\x0c\x34\x03\xff\x01\x00"
    assert [locate_message(area[:seen]) for seen in range(9)] == [1, 2, 6, 6, 6, 6, 7, 9, 9]
    assert locate_message(area) == slice(9, 265)


def test_a_tag_without_a_message_holds_none() -> None:
    assert locate_message(b"\xfe") is None
    assert locate_message(b"\x00\x00\xfe\x03\x01\xd0") is None


@pytest.mark.parametrize("area", [b"\x77\x01", b"\x03\xff\xff\xff", b"\x01\xff\x10\x00", bytes(2000)])
def test_refuses_an_area_that_leads_nowhere(area: bytes) -> None:
    with pytest.raises(NdefError):
        walk(area)


@given(st.binary(max_size=80))
def test_any_message_is_read_or_refused(message: bytes) -> None:
    with suppress(NdefError):
        assert isinstance(text_of(message), str)


@given(st.lists(st.tuples(st.sampled_from([b"U", b"T", b"Sp", b"Sig"]), st.binary(max_size=30)), max_size=4))
def test_any_records_are_read_or_refused(records: list[tuple[bytes, bytes]]) -> None:
    flags = [(BEGIN if not index else 0) | (END if index == len(records) - 1 else 0) for index in range(len(records))]
    message = b"".join(ndef_record(kind, body, flags=flag) for (kind, body), flag in zip(records, flags, strict=True))
    with suppress(NdefError):
        assert isinstance(text_of(message), str)


@given(st.binary(max_size=60))
def test_any_memory_is_walked_to_an_end(area: bytes) -> None:
    with suppress(NdefError):
        walk(area)
