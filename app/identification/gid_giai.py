"""EPC schemes that shops use in place of SGTIN: general identifiers (GID-96) and individual assets (GIAI-96, GIAI-202).

Source: GS1 EPC Tag Data Standard 2.3, sections 14.6.7 (GIAI) and 14.6.10 (GID), tables of bits and partitions there.
"""

from dataclasses import dataclass
from typing import Final

GID_96, GIAI_96, GIAI_202 = 0x35, 0x34, 0x38
_BITS: Final = {GID_96: 96, GIAI_96: 96, GIAI_202: 202}
_HEADER_BITS: Final = 8
_MANAGER_BITS, _CLASS_BITS, _SERIAL_BITS = 28, 24, 36
_FILTERS: Final = 8

# Partition → bits and digits of the company prefix; the asset reference has the rest of 82 bits, or of 188.
_PARTITIONS: Final = ((40, 12), (37, 11), (34, 10), (30, 9), (27, 8), (24, 7), (20, 6))
_GIAI_BITS: Final = {GIAI_96: 82, GIAI_202: 188}
_LONGEST: Final = {GIAI_96: 25, GIAI_202: 30}
"""Characters of company prefix and asset reference together."""

_CHARACTER_BITS: Final = 7


@dataclass(frozen=True, slots=True)
class Gid:
    """A general identifier: who gives the numbers, the class of object, and the single piece."""

    manager: int
    object_class: int
    serial: int


@dataclass(frozen=True, slots=True)
class Giai:
    """One asset of a company."""

    company_prefix: str
    reference: str


def read_gid(epc: str) -> Gid | None:
    """Return what a GID-96 in hexadecimal says, None for anything else."""
    value = _value(epc, GID_96)
    if value is None:
        return None
    return Gid(
        value >> _CLASS_BITS + _SERIAL_BITS & _ones(_MANAGER_BITS),
        value >> _SERIAL_BITS & _ones(_CLASS_BITS),
        value & _ones(_SERIAL_BITS),
    )


def read_giai(epc: str) -> Giai | None:
    """Return what a GIAI-96 or GIAI-202 in hexadecimal says, None for anything else."""
    for header, bits in _GIAI_BITS.items():
        value = _value(epc, header)
        if value is not None:
            partition = value >> bits & 0b111
            if partition >= len(_PARTITIONS):
                return None
            prefix_bits, prefix_digits = _PARTITIONS[partition]
            rest_bits = bits - prefix_bits
            prefix = str(value >> rest_bits & _ones(prefix_bits)).rjust(prefix_digits, "0")
            rest = value & _ones(rest_bits)
            reference = str(rest) if header == GIAI_96 else _text(rest, rest_bits)
            is_right = len(prefix) == prefix_digits and 0 < len(reference) <= _LONGEST[header] - prefix_digits
            return Giai(prefix, reference) if is_right else None
    return None


def write_gid_class(manager: int, object_class: int) -> str | None:
    """Return the hexadecimal digits with which every piece of this class begins; None for numbers that do not fit."""
    if manager > _ones(_MANAGER_BITS) or object_class > _ones(_CLASS_BITS):
        return None
    return f"{(GID_96 << _MANAGER_BITS | manager) << _CLASS_BITS | object_class:015x}"


def write_gid(manager: int, object_class: int, serial: int) -> str | None:
    """Return a GID-96 in hexadecimal, None for numbers that do not fit."""
    begin = write_gid_class(manager, object_class)
    return None if begin is None or serial > _ones(_SERIAL_BITS) else f"{begin}{serial:09x}"


def write_giai(company_prefix: str, reference: str, filters: range = range(_FILTERS)) -> tuple[str, ...]:
    """Return an asset as GIAI-96, where its reference is a number, and as GIAI-202, with each of these filter values.

    Empty where the prefix has not 6 to 12 digits or the reference does not fit.
    """
    partition = next((index for index, (_, digits) in enumerate(_PARTITIONS) if digits == len(company_prefix)), None)
    if partition is None or not reference:
        return ()
    prefix_bits = _PARTITIONS[partition][0]
    found: list[str] = []
    for header, bits in _GIAI_BITS.items():
        if len(company_prefix + reference) > _LONGEST[header]:
            continue
        rest_bits = bits - prefix_bits
        rest = _number(reference, rest_bits) if header == GIAI_96 else _packed(reference, rest_bits)
        for filter_value in filters if rest is not None else ():
            head = (header << 3 | filter_value) << 3 | partition
            value = (head << prefix_bits | int(company_prefix)) << rest_bits | (rest or 0)
            spare_bits = -_BITS[header] % 16
            found.append(f"{value << spare_bits:0{(_BITS[header] + spare_bits) // 4}x}")
    return tuple(found)


def _value(epc: str, header: int) -> int | None:
    """Return the bits of an EPC of this header; readers report whole words, so zero bits may follow."""
    bits, excess = _BITS[header], len(epc) * 4 - _BITS[header]
    if excess < 0:
        return None
    value = int(epc, 16)
    if value & _ones(excess) or value >> excess >> bits - _HEADER_BITS != header:
        return None
    return value >> excess


def _ones(count: int) -> int:
    return (1 << count) - 1


def _text(value: int, bits: int) -> str:
    """Return the characters of seven bits each from the left; empty where they cannot be printed."""
    spare = bits % _CHARACTER_BITS
    characters = [chr(value >> shift & 0x7F) for shift in range(bits - _CHARACTER_BITS, spare - 1, -_CHARACTER_BITS)]
    text = "".join(characters).rstrip("\0")
    return text if text.isprintable() else ""


def _number(reference: str, bits: int) -> int | None:
    """Return the number, None for what is none, does not fit, or would lose its leading zeros."""
    if not (reference.isascii() and reference.isdigit()) or str(int(reference)) != reference:
        return None
    return int(reference) if int(reference) <= _ones(bits) else None


def _packed(reference: str, bits: int) -> int | None:
    if not (reference.isascii() and reference.isprintable()):
        return None
    value = 0
    for character in reference:
        value = value << _CHARACTER_BITS | ord(character)
    return value << bits - _CHARACTER_BITS * len(reference)
