"""EPCs and beginnings of EPCs as people write them into the table of tags: hexadecimal, or an EPC address.

Source of the addresses: GS1 EPC Tag Data Standard 2.3, sections 6.3, 8 and 12.
"""

import re
from typing import Final

from app.domain.feeds import TagPattern
from app.domain.garments import GarmentIdentity
from app.identification.epc import decode_epc
from app.identification.gid_giai import write_giai, write_gid, write_gid_class

LEAST_DIGITS: Final = 4
WHOLE_DIGITS: Final = 24
MOST_DIGITS: Final = 124
"""31 words, the most that the length in a tag's protocol control bits can say."""

_BLANKS = re.compile(r"[\s:_-]+")
_HEX = re.compile(r"(?:0x)?(?P<digits>[0-9a-f]+)(?P<star>\*?)")
_RAW = re.compile(r"urn:epc:raw:(?P<bits>[0-9]{1,3})\.x(?P<digits>[0-9a-f]+)")
_GID = re.compile(
    r"urn:epc:(?:id:gid:|idpat:gid:|tag:gid-96:|pat:gid-96:)(?P<manager>[0-9]{1,9})\.(?P<object_class>[0-9]{1,8})"
    r"\.(?P<serial>[0-9]{1,11}|\*)"
)
_GIAI = re.compile(
    r"urn:epc:(?:id:giai:|tag:giai-(?:96|202):(?P<filter>[0-7])\.)(?P<prefix>[0-9]{6,12})\.(?P<reference>[!-~]{1,24})",
    re.IGNORECASE,
)


def tag_patterns(text: str) -> tuple[TagPattern, ...]:
    """Return what a line of the table stands for; raise ValueError that says why it stands for nothing.

    Hexadecimal digits in either case, with blanks, colons or hyphens between them, are a whole EPC from 24 digits on
    and the beginning of one when they are fewer, or end in `*`. `urn:epc:id:…`, `tag`, `pat` and `idpat` are understood
    for GID and GIAI, `raw` for all.
    """
    text = text.strip()
    if text.lower().startswith("urn:"):
        found = _from_address(text)
    else:
        hexadecimal = _HEX.fullmatch(_BLANKS.sub("", text).lower())
        if hexadecimal is None:
            raise ValueError("the EPC is neither hexadecimal digits nor an EPC address (urn:epc:…)")
        digits = hexadecimal["digits"]
        found = (TagPattern(digits, is_prefix=bool(hexadecimal["star"]) or len(digits) < WHOLE_DIGITS),)
    for pattern in found:
        _check(pattern)
    return found


def _check(pattern: TagPattern) -> None:
    if len(pattern.digits) < LEAST_DIGITS:
        raise ValueError(f"fewer than {LEAST_DIGITS} hexadecimal digits would take tags of other shops too")
    if len(pattern.digits) > MOST_DIGITS:
        raise ValueError(f"no EPC is longer than {MOST_DIGITS} hexadecimal digits")
    if not pattern.is_prefix and isinstance(decode_epc(pattern.digits), GarmentIdentity):
        raise ValueError("the EPC is an SGTIN, which names its article by its own GTIN; the table is not asked for it")


def _from_address(text: str) -> tuple[TagPattern, ...]:
    lower = text.lower()
    if raw := _RAW.fullmatch(lower):
        if int(raw["bits"]) != 4 * len(raw["digits"]):
            raise ValueError(f"the address says {raw['bits']} bits and has {len(raw['digits'])} hexadecimal digits")
        return (TagPattern(raw["digits"], is_prefix=False),)
    if gid := _GID.fullmatch(lower):
        manager, object_class = int(gid["manager"]), int(gid["object_class"])
        is_prefix = gid["serial"] == "*"
        digits = (
            write_gid_class(manager, object_class)
            if is_prefix
            else write_gid(manager, object_class, int(gid["serial"]))
        )
        if digits is None:
            raise ValueError("a number of the GID is too large")
        return (TagPattern(digits, is_prefix=is_prefix),)
    if giai := _GIAI.fullmatch(text):
        filters = range(8) if giai["filter"] is None else range(int(giai["filter"]), int(giai["filter"]) + 1)
        written = write_giai(giai["prefix"], giai["reference"], filters)
        if not written:
            raise ValueError("the asset reference of the GIAI is too long")
        return tuple(TagPattern(digits, is_prefix=False) for digits in written)
    if lower.startswith(("urn:epc:id:sgtin:", "urn:epc:tag:sgtin-", "urn:epc:idpat:sgtin:", "urn:epc:pat:sgtin-")):
        raise ValueError("an SGTIN names its article by its own GTIN; the table is not asked for it")
    raise ValueError("of EPC addresses only GID, GIAI and raw can stand in the table; write the EPC in hexadecimal")
