"""Bytes of a feed as text: UTF-8 or what the file says, with single characters of Windows-1252 in it understood."""

import codecs
import re
from collections.abc import Callable

OTHER_BYTES = "bytes that are not UTF-8 were read as Windows-1252"
"""What is told of a file in which this was needed."""

_STRAY = re.compile("[\udc80-\udcff]")
_OTHER_ENCODING = re.compile("[\udc80-\udcff]{4}|[\udc81\udc83\udc88\udc8d\udc8f\udc90\udc98\udc9d]")
_WINDOWS_1252 = {
    0xDC00 + byte: bytes((byte,)).decode("windows-1252", "ignore") or "\N{REPLACEMENT CHARACTER}"
    for byte in range(0x80, 0x100)
}


class LenientDecoder:
    """Decodes a stream of bytes; `told` is called, once, where bytes had to be read as Windows-1252."""

    def __init__(self, encoding: str, told: Callable[[str], None]) -> None:
        is_utf8 = codecs.lookup(encoding).name in {"utf-8", "utf-8-sig"}
        self._decoder = codecs.getincrementaldecoder(encoding)("surrogateescape" if is_utf8 else "replace")
        self._told: Callable[[str], None] | None = told

    def decode(self, data: bytes, *, final: bool) -> str:
        """Return the next piece of text. Raises ValueError for text in a third encoding.

        Four stray bytes in a row, and some bytes at all, are in no text of western Europe; Cyrillic or Japanese read so
        would be nonsense.
        """
        text = self._decoder.decode(data, final)
        if text.isascii() or _STRAY.search(text) is None:
            return text
        if _OTHER_ENCODING.search(text):
            raise ValueError("neither UTF-8 nor Windows-1252")
        if self._told is not None:
            self._told(OTHER_BYTES)
            self._told = None
        return text.translate(_WINDOWS_1252)
