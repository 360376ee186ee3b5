"""GTINs: one canonical form, GTIN-14, whatever the length printed (GS1 General Specifications, 7.9)."""

_LENGTHS = frozenset({8, 12, 13, 14})
_ZERO = ord("0")


def gtin14(text: str) -> str | None:
    """Return the GTIN-8, -12, -13 or -14 in `text` as 14 digits, or None when it is not one (length, check digit)."""
    if len(text) not in _LENGTHS or not (text.isascii() and text.isdigit()):
        return None
    padded = text.zfill(14)
    digits = padded.encode()
    weighted = 3 * sum(digits[0:13:2]) + sum(digits[1:14:2]) - _ZERO * (3 * 7 + 7)
    if weighted % 10 or padded == "00000000000000":
        return None
    return padded
