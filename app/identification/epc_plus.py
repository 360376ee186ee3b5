"""The EPC schemes that carry a whole GTIN: SGTIN+, DSGTIN+, SGTIN++ and DSGTIN++.

Source: GS1 EPC Tag Data Standard 2.3, sections 14.5 (encoding methods) and 14.6.1. The date of a DSGTIN, the host name
of a ++ scheme and further data on the tag say nothing about which garment it is and are not read.
"""

from collections.abc import Callable
from typing import Final

from app.domain.garments import GarmentIdentity
from app.identification.elements import valid_serial
from app.identification.gtin import is_digits, normalise_gtin
from app.identification.outcomes import WRONG_CHECK_DIGIT, Outcome, Unidentified

PLUS_SCHEMES: Final = {0xF7: "SGTIN+", 0xFB: "DSGTIN+", 0xFC: "DSGTIN++", 0xFD: "SGTIN++"}
_DATED: Final = frozenset({0xFB, 0xFC})
_HEAD_BITS: Final = 12  # header, data toggle, filter
_DATE_BITS: Final = 20
_GTIN_BITS: Final = 56
_ENCODING_BITS, _LENGTH_BITS = 3, 5
_MAX_SERIAL: Final = 20

_FILE_SAFE_64: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_URN_CODE_40: Final = "\0ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:0123456789"


class _Bits:
    """The bits of a tag, taken from the left; raises EOFError where they end."""

    def __init__(self, value: int, bits: int) -> None:
        self._value = value
        self._left = bits

    def read(self, count: int) -> int:
        self._left -= count
        if self._left < 0:
            raise EOFError
        return self._value >> self._left & ((1 << count) - 1)


def decode_plus(header: int, value: int, bits: int) -> Outcome:
    """Return article and serial number of a tag with one of `PLUS_SCHEMES`' headers; never raises."""
    source = _Bits(value, bits)
    try:
        source.read(_HEAD_BITS + (_DATE_BITS if header in _DATED else 0))
        number = f"{source.read(_GTIN_BITS):014x}"
        serial = _serial(source)
    except EOFError:
        return Unidentified(f"the {PLUS_SCHEMES[header]} is cut short")
    if not is_digits(number):
        return Unidentified(f"the article number of the {PLUS_SCHEMES[header]} is not decimal")
    gtin = normalise_gtin(number)
    if gtin is None:
        return Unidentified(WRONG_CHECK_DIGIT)
    if serial is None:
        return Unidentified(f"the serial number of the {PLUS_SCHEMES[header]} cannot be read")
    return GarmentIdentity(gtin, serial)


def _serial(source: _Bits) -> str | None:
    encoding, length = source.read(_ENCODING_BITS), source.read(_LENGTH_BITS)
    if encoding not in _ENCODINGS or not 0 < length <= _MAX_SERIAL:
        return None
    text = _ENCODINGS[encoding](source, length)
    return text if len(text) == length and valid_serial(text) else None


def _urn_code_40(source: _Bits, length: int) -> str:
    text = ""
    for _ in range(-(-length // 3)):
        triple = source.read(16) - 1
        if not 0 <= triple < len(_URN_CODE_40) ** 3:
            return ""
        text += _URN_CODE_40[triple // 1600] + _URN_CODE_40[triple // 40 % 40] + _URN_CODE_40[triple % 40]
    return text.rstrip("\0")


_ENCODINGS: Final[dict[int, Callable[[_Bits, int], str]]] = {
    0: lambda source, length: str(source.read((10**length - 1).bit_length())),
    1: lambda source, length: f"{source.read(4 * length):0{length}X}",
    2: lambda source, length: f"{source.read(4 * length):0{length}x}",
    3: lambda source, length: "".join(_FILE_SAFE_64[source.read(6)] for _ in range(length)),
    4: lambda source, length: "".join(chr(source.read(7)) for _ in range(length)),
    5: _urn_code_40,
}
"""By the number of an encoding: decimal, hexadecimal in upper and lower case, file-safe base 64, ASCII, URN code 40."""
