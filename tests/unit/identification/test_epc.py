import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.garments import GarmentIdentity
from app.identification import Unidentified, check_digit, decode_epc, encode_sgtin96

_EXAMPLES = json.loads((Path(__file__).parents[2] / "data" / "epc_tds23_examples.json").read_text(encoding="utf-8"))

CHARACTER_SET_82 = "".join(chr(code) for code in range(0x21, 0x7B) if chr(code) not in "#$@[\\]^`")
FILE_SAFE_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
URN_CODE_40 = "\0ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:0123456789"
PREFIX_BITS = {12: 40, 11: 37, 10: 34, 9: 30, 8: 27, 7: 24, 6: 20}

bodies = st.text("0123456789", min_size=13, max_size=13).filter(lambda body: int(body) > 0)


def gtin_of(body: str) -> str:
    return body + check_digit(body)


def bits(*fields: tuple[int, int]) -> str:
    """Pack (value, width) fields, padded with zeros to whole 16-bit words, as hexadecimal."""
    text = "".join(f"{value:0{width}b}" for value, width in fields)
    text = text.ljust(-(-len(text) // 16) * 16, "0")
    return f"{int(text, 2):0{len(text) // 4}x}"


def plus(serial: tuple[tuple[int, int], ...], gtin: str, header: int = 0xF7) -> str:
    date = ((0x42CDE, 20),) if header in {0xFB, 0xFC} else ()
    return bits((header, 8), (0, 1), (3, 3), *date, (int(gtin, 16), 56), *serial)


@pytest.mark.parametrize(
    "example", _EXAMPLES["examples"], ids=lambda example: f"{example['scheme']}-{example['epc'][:8]}"
)
def test_the_examples_of_the_standard(example: dict[str, str]) -> None:
    expected = GarmentIdentity(example["gtin"], example["serial"])
    assert decode_epc(example["epc"].lower()) == expected
    assert decode_epc(example["epc"].upper()) == expected


def test_encoding_gives_the_example_of_the_standard() -> None:
    assert encode_sgtin96("80614141123458", 6789, 7, filter_value=3) == "3074257bf7194e4000001a85"


@given(bodies, st.integers(0, 2**38 - 1), st.integers(6, 12), st.integers(0, 7))
def test_sgtin96_round_trip(body: str, serial: int, prefix_length: int, filter_value: int) -> None:
    gtin = gtin_of(body)
    epc = encode_sgtin96(gtin, serial, prefix_length, filter_value)
    assert len(epc) == 24
    assert decode_epc(epc) == GarmentIdentity(gtin, str(serial))
    assert decode_epc(epc + "0000") == GarmentIdentity(gtin, str(serial))


@pytest.mark.parametrize(
    ("gtin", "serial", "prefix_length", "filter_value"),
    [
        ("09506000134353", 1, 7, 1),
        ("9506000134352", 1, 7, 1),
        ("09506000134352", 2**38, 7, 1),
        ("09506000134352", -1, 7, 1),
        ("09506000134352", 1, 5, 1),
        ("09506000134352", 1, 13, 1),
        ("09506000134352", 1, 7, 8),
    ],
)
def test_what_cannot_be_encoded_is_refused(gtin: str, serial: int, prefix_length: int, filter_value: int) -> None:
    with pytest.raises(ValueError, match=r"GTIN|serial|prefix"):
        encode_sgtin96(gtin, serial, prefix_length, filter_value)


@given(bodies, st.text(CHARACTER_SET_82, min_size=1, max_size=20), st.sampled_from(sorted(PREFIX_BITS)))
def test_sgtin198_round_trip(body: str, serial: str, prefix_length: int) -> None:
    gtin, prefix_bits = gtin_of(body), PREFIX_BITS[prefix_length]
    characters = [(ord(character), 7) for character in serial.ljust(20, "\0")]
    number = [
        (int(gtin[1 : 1 + prefix_length]), prefix_bits),
        (int(gtin[0] + gtin[1 + prefix_length : 13]), 44 - prefix_bits),
    ]
    epc = bits((0x36, 8), (1, 3), (12 - prefix_length, 3), *number, *characters)
    assert decode_epc(epc) == GarmentIdentity(gtin, serial)


@given(bodies, st.text(CHARACTER_SET_82, min_size=1, max_size=20), st.sampled_from([0xF7, 0xFB, 0xFC, 0xFD]))
def test_plus_round_trip_in_seven_bit_text(body: str, serial: str, header: int) -> None:
    fields = ((4, 3), (len(serial), 5), *((ord(character), 7) for character in serial))
    assert decode_epc(plus(fields, gtin_of(body), header)) == GarmentIdentity(gtin_of(body), serial)


@given(bodies, st.integers(0, 10**20 - 1))
def test_plus_round_trip_in_digits(body: str, serial: int) -> None:
    text = str(serial)
    fields = ((0, 3), (len(text), 5), (serial, (10 ** len(text) - 1).bit_length()))
    assert decode_epc(plus(fields, gtin_of(body))) == GarmentIdentity(gtin_of(body), text)


@given(bodies, st.text("0123456789ABCDEF", min_size=1, max_size=20), st.booleans())
def test_plus_round_trip_in_hexadecimal(body: str, serial: str, lower: bool) -> None:
    text = serial.lower() if lower else serial
    fields = ((2 if lower else 1, 3), (len(text), 5), (int(text, 16), 4 * len(text)))
    assert decode_epc(plus(fields, gtin_of(body))) == GarmentIdentity(gtin_of(body), text)


@given(bodies, st.text(FILE_SAFE_64, min_size=1, max_size=20))
def test_plus_round_trip_in_file_safe_64(body: str, serial: str) -> None:
    fields = ((3, 3), (len(serial), 5), *((FILE_SAFE_64.index(character), 6) for character in serial))
    assert decode_epc(plus(fields, gtin_of(body))) == GarmentIdentity(gtin_of(body), serial)


@given(bodies, st.text(URN_CODE_40[1:], min_size=1, max_size=20))
def test_plus_round_trip_in_code_40(body: str, serial: str) -> None:
    padded = serial.ljust(-(-len(serial) // 3) * 3, "\0")
    codes = [URN_CODE_40.index(character) for character in padded]
    triples = [(1600 * codes[i] + 40 * codes[i + 1] + codes[i + 2] + 1, 16) for i in range(0, len(codes), 3)]
    assert decode_epc(plus(((5, 3), (len(serial), 5), *triples), gtin_of(body))) == GarmentIdentity(
        gtin_of(body), serial
    )


@pytest.mark.parametrize(
    ("epc", "reason"),
    [
        ("", "not hexadecimal"),
        ("3", "not hexadecimal"),
        ("zz", "not hexadecimal"),
        ("30 74 25", "not hexadecimal"),
        ("30_74", "not hexadecimal"),
        ("\uff13\uff10", "not hexadecimal"),
        ("00" * 12, "unprogrammed"),
        ("317a7202cc164ba20b000000", "SSCC"),
        ("3374257bf40c0e400000162e", "GRAI"),
        ("e2801160600002054cc2096f", "unknown EPC header 0xE2"),
        ("ff" * 12, "unknown EPC header 0xFF"),
        ("3074257bf7194e40", "cut short"),
        ("3674257bf7194e4000001a85", "cut short"),
        ("f737952114112345", "cut short"),
        ("3074257bf7194e4000001a850001", "followed by other data"),
        ("307c257bf7194e4000001a85", "partition"),
        ("307bffffffff4e4000001a85", "out of range"),
        ("30" * 63, "longer than"),
        ("f737952114112345a8566cb0afc4", "not decimal"),
        ("f737952114112345485 66cb0afc4".replace(" ", ""), "check digit"),
        ("f7379521141123453c566cb0afc4", "serial number"),
        ("f737952114112345380000000000", "serial number"),
    ],
)
def test_what_is_no_article_is_told_apart(epc: str, reason: str) -> None:
    outcome = decode_epc(epc)
    assert isinstance(outcome, Unidentified)
    assert reason in outcome.reason


def test_a_serial_that_is_no_text_is_not_taken() -> None:
    outcome = decode_epc("3674257bf6b7a6" + "ff" * 18)
    assert isinstance(outcome, Unidentified)


@given(st.binary(max_size=80), st.sampled_from([None, 0x30, 0x36, 0xF7, 0xFB, 0xFC, 0xFD]))
def test_random_memory_never_raises(memory: bytes, header: int | None) -> None:
    outcome = decode_epc((b"" if header is None else bytes([header])).hex() + memory.hex())
    if isinstance(outcome, GarmentIdentity):
        assert check_digit(outcome.gtin[:-1]) == outcome.gtin[-1]
        assert outcome.serial


@given(st.text(max_size=60))
def test_random_text_never_raises(text: str) -> None:
    decode_epc(text)
