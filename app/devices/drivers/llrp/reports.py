"""Tag reports straight from their bytes: the one LLRP message that comes by the thousand.

Layouts after LLRP 1.0.1 (RO_ACCESS_REPORT, TagReportData and what it holds), and Impinj's extension for finer signal
strength. Only what readers commonly send is read here. All else, and all that is malformed, is left to llrpkit's
decoder, which knows the whole protocol and takes its time.
"""

from dataclasses import dataclass
from struct import Struct
from typing import Any, Final

from llrpkit.protocol import impinj, params

REPORT_TYPE: Final = 61

_TAG_REPORT_DATA, _EPC_DATA, _CUSTOM = 240, 241, 1023
_EPC_96, _ANTENNA_ID, _PEAK_RSSI = 0x8D, 0x81, 0x86
_TLV = Struct(">HH")
_U16 = Struct(">H")
_S8 = Struct(">b")
_EPC_DATA_HEAD = _TLV.size + _U16.size
_IMPINJ_RSSI = Struct(">HHIIh")
_IMPINJ_RSSI_HEAD = (_CUSTOM, _IMPINJ_RSSI.size, impinj.ImpinjPeakRSSI.VENDOR_ID, impinj.ImpinjPeakRSSI.SUBTYPE)

FIXED_SIZES: Final = {1: 2, 2: 8, 3: 8, 4: 8, 5: 8, 6: 1, 7: 2, 8: 2, 9: 4, 10: 2, 11: 2, 12: 2, 13: 12, 14: 2, 16: 4}
"""Bytes of value of each parameter without a length of its own (TV), by type."""

_TV_FLAG, _TV_TYPE = 0x80, 0x7F
_SIZE_BY_FIRST_BYTE = tuple(
    1 + FIXED_SIZES[first & _TV_TYPE] if first & _TV_FLAG and first & _TV_TYPE in FIXED_SIZES else 0
    for first in range(256)
)


@dataclass(frozen=True, slots=True)
class TagSeen:
    """One entry of a report: `rssi_dbm` is None when the reader tells none; `at_ns` is monotonic, of its reception."""

    epc: bytes
    antenna: int
    rssi_dbm: float | None
    at_ns: int


def plain_tags(data: bytes, start: int, end: int, at_ns: int) -> list[TagSeen] | None:
    """Return the entries of the report whose body is `data[start:end]`; None when llrpkit has to look at it."""
    seen = []
    while start < end:
        if end - start < _TLV.size:
            return None
        kind, length = _TLV.unpack_from(data, start)
        stop = start + length
        if kind != _TAG_REPORT_DATA or length < _TLV.size or stop > end:
            return None
        tag = _plain_tag(data, start + _TLV.size, stop, at_ns)
        if tag is None:
            return None
        seen.append(tag)
        start = stop
    return seen


def tag_seen(data: params.TagReportData, at_ns: int) -> TagSeen:
    """Return the same from llrpkit's decoder."""
    code: Any = data.epc_parameter
    epc: bytes = code.epc if isinstance(code, params.EPC_96) else code.epc.data
    rssi_dbm = None if data.peak_rssi is None else float(data.peak_rssi.peak_rssi)
    for extension in data.custom:
        if isinstance(extension, impinj.ImpinjPeakRSSI):
            rssi_dbm = extension.rssi / 100.0
    return TagSeen(epc, data.antenna_id.antenna_id if data.antenna_id else 0, rssi_dbm, at_ns)


def _plain_tag(data: bytes, at: int, stop: int, at_ns: int) -> TagSeen | None:
    """Read one TagReportData; of a parameter sent twice the first counts, of Impinj's strength the last."""
    places = _places(data, at, stop)
    if places is None:
        return None
    short_at, long_at = places.get(_EPC_96, stop), places.get(_EPC_DATA, stop)
    if short_at < long_at:
        epc = data[short_at + 1 : short_at + 1 + FIXED_SIZES[_EPC_96 & _TV_TYPE]]
    elif long_at < stop:
        _, size = _TLV.unpack_from(data, long_at)
        epc = data[long_at + _EPC_DATA_HEAD : long_at + size]
    else:
        return None
    antenna_at, whole_at, fine_at = places.get(_ANTENNA_ID), places.get(_PEAK_RSSI), places.get(_CUSTOM)
    rssi_dbm: float | None = None
    if fine_at is not None:
        rssi_dbm = _IMPINJ_RSSI.unpack_from(data, fine_at)[-1] / 100.0
    elif whole_at is not None:
        rssi_dbm = float(_S8.unpack_from(data, whole_at + 1)[0])
    return TagSeen(epc, 0 if antenna_at is None else _U16.unpack_from(data, antenna_at + 1)[0], rssi_dbm, at_ns)


def _places(data: bytes, at: int, stop: int) -> dict[int, int] | None:
    """Return where each parameter between `at` and `stop` begins, by its type or the first byte of a TV one.

    None when one of them is not plain or the lengths do not work out.
    """
    places: dict[int, int] = {}
    while at < stop:
        key = data[at]
        size = _SIZE_BY_FIRST_BYTE[key]
        if not size:
            key, size = _plain_tlv(data, at, stop)
        if not size or at + size > stop:
            return None
        if key not in places or key == _CUSTOM:
            places[key] = at
        at += size
    return places


def _plain_tlv(data: bytes, at: int, stop: int) -> tuple[int, int]:
    """Return type and size of the parameter at `at`, with size 0 when it is none of the plain ones."""
    if stop - at < _EPC_DATA_HEAD:
        return 0, 0
    kind, size = _TLV.unpack_from(data, at)
    if kind == _EPC_DATA:
        (bits,) = _U16.unpack_from(data, at + _TLV.size)
        return kind, size if size == _EPC_DATA_HEAD + (bits + 7) // 8 else 0
    is_strength = (
        size == _IMPINJ_RSSI.size <= stop - at and _IMPINJ_RSSI.unpack_from(data, at)[:-1] == _IMPINJ_RSSI_HEAD
    )
    return kind, size if is_strength else 0
