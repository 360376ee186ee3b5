"""`[[scans.tags]]`: RFID tags that carry the shop's own numbers in place of a GTIN."""

import re
from collections.abc import Mapping
from typing import Annotated, Final, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from app.config.patterns import checked_pattern
from app.config.problems import refused
from app.config.section import Section

_OWN_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "gid-96": ("manager",),
    "giai": ("company_prefix",),
    "bits": ("length_bits", "header", "first_bit", "bit_count", "encoding"),
}
_UNIT_BITS: Final = {"decimal": 1, "hex": 4, "ascii": 8, "ascii-7": 7}
_HEX: Final = "^[0-9a-fA-F]{1,124}$"


class TagRuleConfig(Section):
    """Tags of one scheme; what none of them fits is no garment."""

    scheme: Literal["gid-96", "giai", "bits"] = Field(
        title="Scheme",
        description="`gid-96`: the object class of general identifiers is the article's number; `giai`: the reference"
        " of assets (GIAI-96 and GIAI-202); `bits`: a field of bits of an encoding of your own.",
    )
    manager: int | None = Field(
        default=None,
        ge=0,
        le=(1 << 28) - 1,
        title="Manager",
        description="With `gid-96`: the general manager number of your tags. Others' tags are no garments.",
    )
    company_prefix: str | None = Field(
        default=None,
        pattern="^[0-9]{6,12}$",
        title="Company prefix",
        description="With `giai`: the GS1 company prefix of your tags. Others' tags are no garments.",
    )
    length_bits: int | None = Field(
        default=None,
        ge=16,
        le=496,
        title="Length",
        description="With `bits`: how many bits the EPC has; only zeros may follow.",
    )
    header: str | None = Field(
        default=None,
        pattern=_HEX,
        title="Header",
        description="With `bits`: the hexadecimal digits with which the EPC of such a tag begins.",
    )
    mask: str | None = Field(
        default=None,
        pattern=_HEX,
        title="Mask",
        description="With `bits`: which bits of `header` have to be as they are, as hexadecimal digits; left out: all.",
    )
    first_bit: int | None = Field(
        default=None,
        ge=0,
        le=495,
        title="First bit",
        description="With `bits`: where the article's number begins; 0 is the first bit of the EPC.",
    )
    bit_count: int | None = Field(
        default=None, ge=1, le=496, title="Number of bits", description="With `bits`: how many bits it has."
    )
    encoding: Literal["decimal", "hex", "ascii", "ascii-7"] | None = Field(
        default=None,
        title="Encoding",
        description="With `bits`: what these bits are: a number written decimal or hexadecimal (upper case), or"
        " characters of eight or of seven bits. Zeros alone are no article.",
    )
    digits: int = Field(
        default=0,
        ge=0,
        le=40,
        title="Digits",
        description="How many digits the number has in the feed, with zeros in front; 0: as many as it needs.",
    )
    pattern: Annotated[str, BeforeValidator(checked_pattern)] | None = Field(
        default=None,
        title="Pattern",
        description="Regular expression for the whole number, after `digits`; what it does not fit is no garment. Its"
        " named group `item`, where it has one, is what counts.",
        json_schema_extra={"allowed": "a regular expression"},
    )
    prefix: str = Field(
        default="", max_length=50, title="Prefix", description="What stands before the number in the feed's ids."
    )

    @model_validator(mode="after")
    def _fits_its_scheme(self) -> Self:
        for scheme, keys in _OWN_KEYS.items():
            for key in keys:
                value = getattr(self, key)
                if scheme == self.scheme and value is None:
                    raise refused(key, None, f'a value, with scheme = "{scheme}"', "this key is missing")
                if scheme != self.scheme and value is not None:
                    raise refused(key, value, f'nothing, with scheme = "{self.scheme}"', "this key belongs elsewhere")
        if self.scheme == "bits":
            self._check_bits(self.length_bits or 0, self.header or "", self.bit_count or 0)
        elif self.mask is not None:
            raise refused("mask", self.mask, f'nothing, with scheme = "{self.scheme}"', "this key belongs elsewhere")
        if self.pattern is not None and not {"item"}.issuperset(re.compile(self.pattern).groupindex):
            raise refused("pattern", self.pattern, "no named group but `item`", "the other groups say nothing")
        return self

    def _check_bits(self, length: int, header: str, count: int) -> None:
        if 4 * len(header) > length:
            raise refused("header", header, f"at most {length // 4} digits, as the EPC has {length} bits")
        if self.mask is not None and len(self.mask) != len(header):
            raise refused("mask", self.mask, f"{len(header)} hexadecimal digits, as many as `header` has")
        if not int(self.mask or "f", 16):
            raise refused("mask", self.mask, "a mask of which some bits are 1", "every tag would fit")
        if (self.first_bit or 0) + count > length:
            allowed = f"a number up to {length - (self.first_bit or 0)}, as the EPC has {length} bits"
            raise refused("bit_count", count, allowed, "the bits end behind the EPC")
        unit = _UNIT_BITS[self.encoding or "decimal"]
        if count % unit:
            raise refused("bit_count", count, f'a multiple of {unit}, with encoding = "{self.encoding}"')
