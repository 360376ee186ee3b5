"""What an RFID tag's EPC memory says: SGTIN-96 and SGTIN-198; the newer schemes are in `epc_plus`.

Source: GS1 EPC Tag Data Standard 2.3, sections 14.2 (headers), 14.3 (partitions) and 14.6.1 (SGTIN).
"""

import re
from typing import Final

from app.domain.garments import GarmentIdentity
from app.identification.elements import valid_serial
from app.identification.epc_plus import PLUS_SCHEMES, decode_plus
from app.identification.gtin import check_digit, is_digits
from app.identification.outcomes import Outcome, Unidentified

_HEX = re.compile(r"[0-9A-Fa-f]{2,}")
_MAX_BITS: Final = 496  # 31 words, the most that the length in a tag's protocol control bits can say
_SGTIN_96, _SGTIN_198 = 0x30, 0x36
_SGTIN_96_BITS, _SGTIN_198_BITS = 96, 198
_NUMBER_BITS: Final = 44
_SERIAL_96_BITS: Final = 38
_SERIAL_198_CHARACTERS: Final = 20

# Partition → bits and digits of the company prefix; the item reference has what is left of 44 bits and 13 digits.
_PARTITIONS: Final = ((40, 12), (37, 11), (34, 10), (30, 9), (27, 8), (24, 7), (20, 6))
_PARTITION_OF_PREFIX: Final = {digits: partition for partition, (_, digits) in enumerate(_PARTITIONS)}

_OTHER_SCHEMES: Final = {
    0x00: "an unprogrammed tag",
    0x2C: "a document (GDTI)",
    0x2D: "a service relation (GSRN)",
    0x2E: "a service relation (GSRNP)",
    0x2F: "a military supply (USDoD)",
    0x31: "a shipping unit (SSCC)",
    0x32: "a location (SGLN)",
    0x33: "a returnable asset (GRAI)",
    0x34: "an asset (GIAI)",
    0x35: "a general identifier (GID)",
    0x37: "a returnable asset (GRAI)",
    0x38: "an asset (GIAI)",
    0x39: "a location (SGLN)",
    0x3A: "a document (GDTI)",
    0x3B: "an aircraft part (ADI)",
    0x3C: "a component (CPI)",
    0x3D: "a component (CPI)",
    0x3E: "a document (GDTI)",
    0x3F: "a coupon (SGCN)",
    0x40: "a piece of an article (ITIP)",
    0x41: "a piece of an article (ITIP)",
}


def decode_epc(epc_hex: str) -> Outcome:
    """Return article and serial number of an EPC given in hexadecimal, either case; never raises.

    Zero bits after the end of the EPC are ignored: readers report whole 16-bit words, and longer banks.
    """
    if not _HEX.fullmatch(epc_hex):
        return Unidentified("the tag's EPC is not hexadecimal")
    bits = len(epc_hex) * 4
    if bits > _MAX_BITS:
        return Unidentified(f"the tag's EPC is longer than {_MAX_BITS} bits")
    header = int(epc_hex[:2], 16)
    value = int(epc_hex, 16)
    if header == _SGTIN_96:
        return _decode_96(value, bits)
    if header == _SGTIN_198:
        return _decode_198(value, bits)
    if header in PLUS_SCHEMES:
        return decode_plus(header, value, bits)
    other = _OTHER_SCHEMES.get(header)
    return Unidentified(f"the tag names {other}, not an article" if other else f"unknown EPC header 0x{header:02X}")


def encode_sgtin96(gtin14: str, serial: int, company_prefix_length: int = 7, filter_value: int = 1) -> str:
    """Return the EPC (24 lower-case hexadecimal digits) of one piece of an article.

    `serial` is 0 to 2**38 - 1, `company_prefix_length` 6 to 12 digits, `filter_value` 0 to 7 (1: point of sale).
    Raises ValueError for anything else, and for a wrong check digit.
    """
    if len(gtin14) != 14 or not is_digits(gtin14) or check_digit(gtin14[:-1]) != gtin14[-1]:  # noqa: PLR2004
        raise ValueError(f"{gtin14!r} is not a GTIN of 14 digits with its check digit")
    if not 0 <= serial < 1 << _SERIAL_96_BITS:
        raise ValueError(f"the serial number {serial} does not fit into {_SERIAL_96_BITS} bits")
    if company_prefix_length not in _PARTITION_OF_PREFIX or not 0 <= filter_value <= 7:  # noqa: PLR2004
        raise ValueError("a company prefix has 6 to 12 digits, and the filter is 0 to 7")
    partition = _PARTITION_OF_PREFIX[company_prefix_length]
    prefix, item = gtin14[1 : 1 + company_prefix_length], gtin14[0] + gtin14[1 + company_prefix_length : -1]
    number = int(prefix) << (_NUMBER_BITS - _PARTITIONS[partition][0]) | int(item)
    head = _SGTIN_96 << 6 | filter_value << 3 | partition
    return f"{(head << _NUMBER_BITS | number) << _SERIAL_96_BITS | serial:024x}"


def _decode_96(value: int, bits: int) -> Outcome:
    excess = bits - _SGTIN_96_BITS
    if excess < 0:
        return Unidentified("the SGTIN-96 is cut short")
    if excess and value & ((1 << excess) - 1):
        return Unidentified("the SGTIN-96 is followed by other data")
    value >>= excess
    gtin = _gtin(value >> _SERIAL_96_BITS)
    if isinstance(gtin, Unidentified):
        return gtin
    return GarmentIdentity(gtin, str(value & ((1 << _SERIAL_96_BITS) - 1)))


def _decode_198(value: int, bits: int) -> Outcome:
    excess = bits - _SGTIN_198_BITS
    if excess < 0:
        return Unidentified("the SGTIN-198 is cut short")
    if value & ((1 << excess) - 1):
        return Unidentified("the SGTIN-198 is followed by other data")
    value >>= excess
    serial_bits = 7 * _SERIAL_198_CHARACTERS
    gtin = _gtin(value >> serial_bits)
    if isinstance(gtin, Unidentified):
        return gtin
    text = "".join(chr(value >> shift & 0x7F) for shift in range(serial_bits - 7, -1, -7))
    serial = valid_serial(text.rstrip("\0"))
    return (
        Unidentified("the serial number of the SGTIN-198 is not text")
        if serial is None
        else GarmentIdentity(gtin, serial)
    )


def _gtin(head: int) -> str | Unidentified:
    """Return the GTIN-14 of the last 47 bits: partition, company prefix, indicator and item reference."""
    partition = head >> _NUMBER_BITS & 0b111
    if partition >= len(_PARTITIONS):
        return Unidentified("the tag's partition value is not defined")
    prefix_bits, prefix_digits = _PARTITIONS[partition]
    item_bits, item_digits = _NUMBER_BITS - prefix_bits, 13 - prefix_digits
    prefix = str(head >> item_bits & ((1 << prefix_bits) - 1)).rjust(prefix_digits, "0")
    item = str(head & ((1 << item_bits) - 1)).rjust(item_digits, "0")
    if len(prefix) > prefix_digits or len(item) > item_digits:
        return Unidentified("the tag's company prefix or item reference is out of range")
    body = item[0] + prefix + item[1:]
    return body + check_digit(body)
