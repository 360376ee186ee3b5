"""Tag reports read straight from their bytes, against llrpkit's decoder over everything that can be made up."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from llrpkit.exceptions import LLRPError
from llrpkit.protocol import BitStr, UnknownParameter, codec, decode_message, impinj, messages, params

from app.devices.drivers.llrp.reports import FIXED_SIZES, REPORT_TYPE, TagSeen, plain_tags, tag_seen

HEADER = 10
U8, U16, U32, U64 = (st.integers(0, 2**bits - 1) for bits in (8, 16, 32, 64))


@st.composite
def odd_codes(draw: st.DrawFn) -> params.EPCData:
    bits = draw(st.integers(0, 496))
    size = (bits + 7) // 8
    return params.EPCData(epc=BitStr(bits, draw(st.binary(min_size=size, max_size=size))))


CODES = st.one_of(st.builds(params.EPC_96, epc=st.binary(min_size=12, max_size=12)), odd_codes())
STRENGTHS = st.builds(impinj.ImpinjPeakRSSI, rssi=st.integers(-32768, 32767))
PLAIN = st.one_of(
    CODES,
    STRENGTHS,
    st.builds(params.AntennaID, antenna_id=U16),
    st.builds(params.PeakRSSI, peak_rssi=st.integers(-128, 127)),
    st.builds(params.ChannelIndex, channel_index=U16),
    st.builds(params.ROSpecID, ro_spec_id=U32),
    st.builds(params.SpecIndex, spec_index=U16),
    st.builds(params.InventoryParameterSpecID, inventory_parameter_spec_id=U16),
    st.builds(params.FirstSeenTimestampUTC, microseconds=U64),
    st.builds(params.FirstSeenTimestampUptime, microseconds=U64),
    st.builds(params.LastSeenTimestampUTC, microseconds=U64),
    st.builds(params.LastSeenTimestampUptime, microseconds=U64),
    st.builds(params.TagSeenCount, tag_count=U16),
    st.builds(params.AccessSpecID, access_spec_id=U32),
    st.builds(params.C1G2_PC, pc_bits=U16),
    st.builds(params.C1G2_CRC, crc=U16),
)
UNUSUAL = st.one_of(
    st.builds(impinj.ImpinjRFPhaseAngle, phase_angle=st.integers(0, 4095)),
    st.builds(UnknownParameter, param_type=st.integers(900, 1000), payload=st.binary(max_size=20)),
)


def tlv(kind: int, value: bytes) -> bytes:
    return kind.to_bytes(2, "big") + (4 + len(value)).to_bytes(2, "big") + value


def body_of(tags: Sequence[Sequence[codec.LLRPParameter]]) -> bytes:
    return b"".join(tlv(240, b"".join(part.encode() for part in parts)) for parts in tags)


def by_llrpkit(body: bytes) -> list[TagSeen] | None:
    """Return what llrpkit makes of it; None when it refuses."""
    frame = (1 << 10 | REPORT_TYPE).to_bytes(2, "big") + (HEADER + len(body)).to_bytes(4, "big") + bytes(4) + body
    try:
        message = decode_message(frame)
    except (LLRPError, ValueError):
        return None
    assert isinstance(message, messages.RO_ACCESS_REPORT)
    return [tag_seen(data, 7) for data in message.tag_report_datas]


@st.composite
def plain_parts(draw: st.DrawFn) -> list[codec.LLRPParameter]:
    parts = draw(st.lists(PLAIN, max_size=12))
    parts.insert(draw(st.integers(0, len(parts))), draw(CODES))
    return parts


@given(st.lists(plain_parts(), max_size=5))
def test_reads_what_readers_send_as_llrpkit_does(tags: list[list[codec.LLRPParameter]]) -> None:
    body = body_of(tags)
    seen = plain_tags(b"before" + body + b"after", 6, 6 + len(body), 7)
    assert seen is not None
    assert seen == by_llrpkit(body)


@given(st.lists(st.lists(st.one_of(PLAIN, UNUSUAL), max_size=8), max_size=3))
def test_leaves_the_unusual_to_llrpkit(tags: list[list[codec.LLRPParameter]]) -> None:
    body = body_of(tags)
    seen = plain_tags(body, 0, len(body), 7)
    assert seen is None or seen == by_llrpkit(body)


@given(st.lists(plain_parts(), min_size=1, max_size=3), st.data())
def test_never_reads_what_llrpkit_refuses(tags: list[list[codec.LLRPParameter]], data: st.DataObject) -> None:
    damaged = bytearray(body_of(tags))
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(U8)
    body = bytes(damaged[: data.draw(st.integers(0, len(damaged)))])
    seen = plain_tags(body, 0, len(body), 7)
    assert seen is None or seen == by_llrpkit(body)


@given(st.binary(max_size=80))
def test_is_not_led_astray_by_any_bytes(body: bytes) -> None:
    seen = plain_tags(body, 0, len(body), 7)
    assert seen is None or seen == by_llrpkit(body)


@pytest.mark.parametrize("kind", sorted(FIXED_SIZES))
def test_knows_the_sizes_that_llrpkit_knows(kind: int) -> None:
    parameter = codec.PARAMETER_REGISTRY[kind]
    assert parameter.IS_TV
    assert len(parameter().encode()) == 1 + FIXED_SIZES[kind]


def test_a_tag_without_strength_or_antenna_is_told_so() -> None:
    body = body_of([[params.EPC_96(epc=bytes(range(12)))]])
    assert plain_tags(body, 0, len(body), 7) == [TagSeen(bytes(range(12)), 0, None, 7)]


def test_of_two_strengths_the_finer_counts() -> None:
    parts = [params.EPC_96(), impinj.ImpinjPeakRSSI(rssi=-5243), params.PeakRSSI(peak_rssi=-52)]
    body = body_of([parts])
    seen = plain_tags(body, 0, len(body), 7)
    assert seen is not None
    assert seen[0].rssi_dbm == pytest.approx(-52.43)
