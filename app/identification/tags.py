"""Which article an RFID tag names in this shop: an SGTIN by itself, any other by the shop's own table and rules."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from app.domain.garments import GarmentIdentity
from app.identification.epc import decode_epc
from app.identification.gid_giai import read_giai, read_gid
from app.identification.outcomes import Outcome

_LONGEST_ITEM: Final = 100
_HEX_DIGIT_BITS: Final = 4


class FieldEncoding(Enum):
    """How a field of bits is read."""

    DECIMAL = "decimal"
    HEX = "hex"
    ASCII = "ascii"
    """Characters of eight bits."""
    ASCII_7 = "ascii-7"
    """Characters of seven bits, as in EPC schemes."""


@dataclass(frozen=True, slots=True)
class ItemWording:
    """From what a tag holds to the article's id.

    Numbers are filled up with zeros to `digits`. `pattern` has to match the whole, and its group `item` is what counts
    where it has one. `prefix` comes before that.
    """

    prefix: str = ""
    pattern: re.Pattern[str] | None = None
    digits: int = 0

    def item(self, held: str) -> str:
        """Return the id, empty where the pattern does not match."""
        text = held.rjust(self.digits, "0") if self.digits else held
        if self.pattern is not None:
            found = self.pattern.fullmatch(text)
            text = "" if found is None else (found.groupdict().get("item", found[0]) or "")
        return f"{self.prefix}{text}" if text else ""


@dataclass(frozen=True, slots=True)
class GidRule:
    """GID-96 tags of one manager number: the object class is the article's number."""

    manager: int
    wording: ItemWording = ItemWording()

    def identity(self, epc: str) -> GarmentIdentity | None:
        """Return the article and the piece, None for another tag."""
        gid = read_gid(epc)
        if gid is None or gid.manager != self.manager:
            return None
        return _named(self.wording.item(str(gid.object_class)), str(gid.serial))


@dataclass(frozen=True, slots=True)
class GiaiRule:
    """GIAI-96 and GIAI-202 tags of one company: the asset reference is, or holds, the article's number."""

    company_prefix: str
    wording: ItemWording = ItemWording()

    def identity(self, epc: str) -> GarmentIdentity | None:
        """Return the article, None for another tag."""
        giai = read_giai(epc)
        if giai is None or giai.company_prefix != self.company_prefix:
            return None
        return _named(self.wording.item(giai.reference))


@dataclass(frozen=True, slots=True)
class FieldRule:
    """Tags of an encoding of the shop's own: `length_bits` long, and `header` under `mask` at their beginning.

    Of such a tag the `bit_count` bits from `first_bit` on (0 is the first of the EPC) are the article's number.
    """

    length_bits: int
    header: int
    mask: int
    header_bits: int
    first_bit: int
    bit_count: int
    encoding: FieldEncoding
    wording: ItemWording = ItemWording()

    def identity(self, epc: str) -> GarmentIdentity | None:
        """Return the article, None for another tag."""
        excess = len(epc) * _HEX_DIGIT_BITS - self.length_bits
        if excess < 0:
            return None
        value = int(epc, 16)
        if value & ((1 << excess) - 1):
            return None
        value >>= excess
        if (value >> self.length_bits - self.header_bits ^ self.header) & self.mask:
            return None
        field = value >> self.length_bits - self.first_bit - self.bit_count & ((1 << self.bit_count) - 1)
        return _named(self.wording.item(_read(field, self.bit_count, self.encoding)))


TagRule = GidRule | GiaiRule | FieldRule


def _no_item(_: str) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class TagRules:
    """What the shop says about its tags; `item_of` gives the article's id that its table has for an EPC, or None."""

    rules: tuple[TagRule, ...] = ()
    item_of: Callable[[str], str | None] = _no_item


def identify_tag(epc: str, rules: TagRules) -> Outcome:
    """Return the article that a tag names, its EPC in lower-case hexadecimal, or why it names none.

    An SGTIN always names its own. Then the shop's table decides, then its rules in order.
    """
    outcome = decode_epc(epc)
    if isinstance(outcome, GarmentIdentity) or not _is_hex(epc):
        return outcome
    item = rules.item_of(epc)
    if item:
        gid = read_gid(epc)
        return GarmentIdentity("", None if gid is None else str(gid.serial), item)
    found = (rule.identity(epc) for rule in rules.rules)
    return next((identity for identity in found if identity is not None), outcome)


def _named(item: str, serial: str | None = None) -> GarmentIdentity | None:
    return GarmentIdentity("", serial, item) if 0 < len(item) <= _LONGEST_ITEM else None


def _is_hex(epc: str) -> bool:
    return bool(epc) and all(digit in "0123456789abcdef" for digit in epc)


def _read(field: int, bits: int, encoding: FieldEncoding) -> str:
    """Return what a field holds; empty for one that is all zeros, or no text where one is wanted."""
    if not field:
        return ""
    match encoding:
        case FieldEncoding.DECIMAL:
            return str(field)
        case FieldEncoding.HEX:
            return f"{field:0{bits // _HEX_DIGIT_BITS}X}"
        case FieldEncoding.ASCII | FieldEncoding.ASCII_7:
            width = 8 if encoding is FieldEncoding.ASCII else 7
            shifts = range(bits - width, -1, -width)
            text = "".join(chr(field >> shift & (1 << width) - 1) for shift in shifts).strip("\0 ")
            return text if text.isascii() and text.isprintable() else ""
