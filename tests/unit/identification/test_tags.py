"""Tags without a GTIN: the standard's other schemes, the shop's own encodings, and how its table is written."""

import contextlib
import re
import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.feeds import TagPattern
from app.domain.garments import GarmentIdentity
from app.identification import (
    FieldEncoding,
    FieldRule,
    GiaiRule,
    GidRule,
    ItemWording,
    TagRules,
    Unidentified,
    encode_sgtin96,
    identify_tag,
    tag_patterns,
)
from app.identification.gid_giai import Giai, Gid, read_giai, read_gid, write_giai, write_gid

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of its own source, when it is compiled
    from epcpy.epc_schemes.giai import GIAI, GIAIFilterValue
    from epcpy.epc_schemes.gid import GID

# GS1 EPC Tag Data Standard 2.3, table E-3: header 0x35, 28 bits of manager, 24 of class, 36 of serial.
GID_EXAMPLE = "350007ab70425d4000000586"
# The same table: 001 10100, filter 3, partition 5 (24 bits of prefix, 58 of reference).
GIAI_EXAMPLE = "3474257bf40000000000162e"
GIAI_202_EXAMPLE = "3874257bf59b2c2bf10000000000000000000000000000000000"
SGTIN = encode_sgtin96("09506000134352", 7)


def item(epc: str, *rules: Any, table: dict[str, str] | None = None) -> str:
    outcome = identify_tag(epc, TagRules(rules, (table or {}).get))
    return outcome.item if isinstance(outcome, GarmentIdentity) else ""


def test_the_examples_of_the_standard() -> None:
    assert read_gid(GID_EXAMPLE) == Gid(31415, 271828, 1414)
    assert write_gid(31415, 271828, 1414) == GID_EXAMPLE
    assert read_giai(GIAI_EXAMPLE) == Giai("0614141", "5678")
    assert write_giai("0614141", "5678", range(3, 4))[0] == GIAI_EXAMPLE
    assert read_giai(GIAI_202_EXAMPLE) == Giai("0614141", "32a/b")
    assert write_giai("0614141", "32a/b", range(3, 4)) == (GIAI_202_EXAMPLE,)


@given(st.integers(0, 2**28 - 1), st.integers(0, 2**24 - 1), st.integers(0, 2**36 - 1))
def test_general_identifiers_agree_with_epcpy(manager: int, object_class: int, serial: int) -> None:
    peer = GID(f"urn:epc:id:gid:{manager}.{object_class}.{serial}").hex()
    assert write_gid(manager, object_class, serial) == peer.lower()
    assert read_gid(peer.lower()) == Gid(manager, object_class, serial)
    assert read_gid(peer.lower() + "0000") == Gid(manager, object_class, serial)


@given(st.text("0123456789", min_size=6, max_size=12), st.integers(0, 9_999_999_999), st.integers(0, 7))
def test_assets_agree_with_epcpy(prefix: str, reference: int, filter_value: int) -> None:
    peer = GIAI(f"urn:epc:id:giai:{prefix}.{reference}")
    written = write_giai(prefix, str(reference), range(filter_value, filter_value + 1))
    for ours, scheme in zip(written, GIAI.BinaryCodingScheme, strict=True):
        theirs = peer.binary(binary_coding_scheme=scheme, filter_value=GIAIFilterValue(str(filter_value)))
        theirs = theirs.ljust(-(-len(theirs) // 16) * 16, "0")
        assert int(ours, 16) == int(theirs, 2)
        assert read_giai(ours) == Giai(prefix, str(reference))


@given(st.integers(0, 2**96 - 1), st.sampled_from([0x30, 0x34, 0x35, 0x36, 0x38, 0xE2]), st.sampled_from([24, 28, 52]))
def test_no_memory_is_an_error(value: int, header: int, digits: int) -> None:
    epc = f"{header:02x}{value:024x}".ljust(digits, "f")[:digits]
    rules = (GidRule(1), GiaiRule("0614141"), FieldRule(96, 0xE2, 0xFF, 8, 8, 56, FieldEncoding.ASCII_7))
    assert isinstance(identify_tag(epc, TagRules(rules)), GarmentIdentity | Unidentified)


def test_the_object_class_is_the_number_of_an_article() -> None:
    assert identify_tag(GID_EXAMPLE, TagRules((GidRule(31415),))) == GarmentIdentity("", "1414", "271828")
    assert item(GID_EXAMPLE, GidRule(31416)) == ""
    assert item(GID_EXAMPLE, GidRule(31415, ItemWording("ART-", digits=8))) == "ART-00271828"
    assert item(GID_EXAMPLE, GidRule(31415, ItemWording("A", re.compile(r"27(?P<item>\d+)")))) == "A1828"
    assert item(GID_EXAMPLE, GidRule(31415, ItemWording("A", re.compile(r"28\d+")))) == ""


def test_an_asset_reference_is_or_holds_the_number_of_an_article() -> None:
    assert identify_tag(GIAI_EXAMPLE, TagRules((GiaiRule("0614141"),))) == GarmentIdentity("", None, "5678")
    assert item(GIAI_202_EXAMPLE, GiaiRule("0614141")) == "32a/b"
    assert item(GIAI_202_EXAMPLE, GiaiRule("0614141", ItemWording(pattern=re.compile(r"(?P<item>\d+).*")))) == "32"
    assert item(GIAI_EXAMPLE, GiaiRule("0614142")) == ""


@pytest.mark.parametrize(
    ("encoding", "first_bit", "bit_count", "digits", "found"),
    [
        (FieldEncoding.DECIMAL, 16, 32, 0, "1234567"),
        (FieldEncoding.DECIMAL, 16, 32, 10, "0001234567"),
        (FieldEncoding.HEX, 16, 32, 0, "0012D687"),
        (FieldEncoding.ASCII, 48, 48, 0, "AB-12"),
        (FieldEncoding.DECIMAL, 8, 8, 0, ""),  # zeros alone
        (FieldEncoding.ASCII, 16, 32, 0, ""),  # no text
    ],
)
def test_a_field_of_bits_of_an_encoding_of_ones_own(
    encoding: FieldEncoding, first_bit: int, bit_count: int, digits: int, found: str
) -> None:
    epc = "a100" + f"{1234567:08x}" + b"AB-12\0".hex()
    rule = FieldRule(96, 0xA1, 0xFF, 8, first_bit, bit_count, encoding, ItemWording(digits=digits))
    assert item(epc, rule) == found
    assert item(epc + "0000", rule) == found
    assert item(epc + "0001", rule) == ""
    assert item(epc[:-4], rule) == ""
    assert item("b1" + epc[2:], rule) == ""


def test_seven_bits_a_character_and_a_mask() -> None:
    text = "".join(f"{ord(character):07b}" for character in "SHIRT-42")
    epc = f"{int(('11100101' + text).ljust(96, '0'), 2):024x}"
    rule = FieldRule(96, 0xE0, 0xF0, 8, 8, 56, FieldEncoding.ASCII_7)
    assert item(epc, rule) == "SHIRT-42"
    assert item("f" + epc[1:], rule) == ""


def test_a_sgtin_names_its_own_and_the_table_comes_before_the_rules() -> None:
    assert identify_tag(SGTIN, TagRules((), {SGTIN: "other"}.get)) == GarmentIdentity("09506000134352", "7")
    assert item(GID_EXAMPLE, GidRule(31415), table={GID_EXAMPLE: "17"}) == "17"
    other = identify_tag(GID_EXAMPLE, TagRules())
    assert isinstance(other, Unidentified)
    assert "general identifier" in other.reason
    assert isinstance(identify_tag("no hex", TagRules((), {"no hex": "1"}.get)), Unidentified)


@pytest.mark.parametrize(
    ("text", "digits", "is_prefix"),
    [
        ("E280 1160 6000 0207 3A1B 2C3D", "e280116060000207 3a1b2c3d", False),
        ("0xE28011606000020", "e28011606000020", True),
        ("e2:80:11:60", "e2801160", True),
        ("E28011606000020712345678*", "e28011606000020712345678", True),
        ("urn:epc:raw:96.xE28011606000020712345678", "e28011606000020712345678", False),
        ("urn:epc:id:gid:31415.271828.1414", GID_EXAMPLE, False),
        ("urn:epc:tag:gid-96:31415.271828.1414", GID_EXAMPLE, False),
        ("urn:epc:idpat:gid:31415.271828.*", GID_EXAMPLE[:15], True),
        ("URN:EPC:PAT:GID-96:31415.271828.*", GID_EXAMPLE[:15], True),
    ],
)
def test_lines_of_the_table(text: str, digits: str, is_prefix: bool) -> None:
    assert tag_patterns(text) == (TagPattern(digits.replace(" ", ""), is_prefix),)


def test_an_asset_stands_for_its_tags_whatever_their_filter() -> None:
    patterns = tag_patterns("urn:epc:id:giai:0614141.5678")
    assert len(patterns) == 16
    assert TagPattern(GIAI_EXAMPLE, is_prefix=False) in patterns
    assert TagPattern(GIAI_EXAMPLE, is_prefix=False) in tag_patterns("urn:epc:tag:giai-96:3.0614141.5678")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("hello", "neither hexadecimal"),
        ("E28", "fewer than 4"),
        ("*", "neither hexadecimal"),
        ("E2" * 63, "longer than 124"),
        (SGTIN, "by its own GTIN"),
        ("urn:epc:id:sgtin:0614141.812345.6789", "by its own GTIN"),
        ("urn:epc:id:sscc:0614141.1234567890", "only GID, GIAI and raw"),
        ("urn:epc:raw:64.xE28011606000020712345678", "says 64 bits"),
        ("urn:epc:id:gid:999999999.1.1", "too large"),
        ("urn:epc:id:giai:061414100000." + "A" * 24, "too long"),
    ],
)
def test_lines_that_stand_for_nothing_say_why(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        tag_patterns(text)


@given(st.text(max_size=60) | st.from_regex(r"urn:epc:[a-z]{2,5}:[a-z0-9-]{3,8}:[0-9.*]{1,30}", fullmatch=True))
def test_no_line_of_the_table_is_another_error(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert all(re.fullmatch("[0-9a-f]{4,124}", pattern.digits) for pattern in tag_patterns(text))
