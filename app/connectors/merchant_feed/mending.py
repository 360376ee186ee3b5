"""XML that is nearly well-formed, mended while it is read: what web shops export by hand-written templates."""

import codecs
import re
import sys
from html.entities import html5
from typing import Final

from app.connectors.merchant_feed.stream import FeedStream
from app.connectors.merchant_feed.text_encoding import LenientDecoder
from app.domain.errors import FeedInvalid

_CHUNK = 64 * 1024
_LONGEST_TOKEN = 48
_DECLARATION = re.compile(r"\A<\?xml\b[^>]{0,200}\?>")
_ENCODING = re.compile(rb"""\A<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})""")
_ROOT = re.compile(r"<[A-Za-z_][\w.:-]{0,100}")
_PREFIX = re.compile(r"[Nn]amespace prefix ([\w.-]{1,40})")
_REFERENCE = re.compile(r"&(#[0-9]{1,9};|#[xX][0-9a-fA-F]{1,8};|[A-Za-z][A-Za-z0-9]{0,31};)?|<(?=[\s0-9=<])")
_CDATA: Final = "<![CDATA["
_CDATA_END: Final = "]]>"
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)))
_NAMESPACES = {"g": "http://base.google.com/ns/1.0", "c": "http://base.google.com/cns/1.0", "p": "urn:psyche:feed:1"}


class MendedStream:
    """The bytes of a feed as well-formed as they can be made, in UTF-8; `told` says what had to be mended."""

    def __init__(self, stream: FeedStream, complaint: str) -> None:
        """`complaint` is what the parser said of the file as it is."""
        self.told: list[str] = []
        self._stream = stream
        self._complaint = complaint
        self._decoder: LenientDecoder | None = None
        self._carried = ""
        self._is_cdata = False

    def read(self, size: int = -1) -> bytes:
        """Return some bytes, none at the end. Raises FeedInvalid for text in an encoding that nothing tells."""
        del size
        while True:
            data = self._stream.read(_CHUNK)
            text = self._decoded(data)
            mended = self._mended(text, is_last=not data)
            if mended or not data:
                return mended.encode("utf-8", "replace")

    def row_ended(self) -> None:
        """Begin to count the bytes of the next row."""
        self._stream.row_ended()

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def _tell(self, what: str) -> None:
        if what not in self.told:
            self.told.append(what)

    def _decoded(self, data: bytes) -> str:
        is_first = self._decoder is None
        if self._decoder is None:
            self._decoder = LenientDecoder(_encoding(data), self._tell)
        try:
            text = self._decoder.decode(data, final=not data)
        except ValueError as error:
            raise FeedInvalid(f"{self._stream.path}: {error}. Export the feed as UTF-8.") from error
        return self._begun(text) if is_first else text

    def _begun(self, text: str) -> str:
        """Return the first piece from its first element on, with the namespaces that it forgot."""
        text = _DECLARATION.sub("", text.lstrip("\ufeff \t\r\n"))
        root = _ROOT.search(text)
        if root is None:
            return text
        prefixes = dict(_NAMESPACES)
        if named := _PREFIX.search(self._complaint):
            prefixes.setdefault(named[1], "urn:undeclared")
        end = text.find(">", root.end())
        declared = text[root.end() : end]
        missing = [f' xmlns:{name}="{uri}"' for name, uri in prefixes.items() if f"xmlns:{name}=" not in declared]
        if named and f"xmlns:{named[1]}=" not in declared:
            self._tell(f"namespace {named[1]} is not declared")
        return f"{text[: root.end()]}{''.join(missing)}{text[root.end() :]}"

    def _mended(self, text: str, *, is_last: bool) -> str:
        text = self._carried + text
        end = len(text) if is_last else _whole_tokens(text)
        self._carried = text[end:]
        allowed = text[:end].translate(_FORBIDDEN)
        if len(allowed) < end:
            self._tell("characters that XML does not allow were dropped")
        parts: list[str] = []
        place = 0
        while place < len(allowed):
            mark = _CDATA_END if self._is_cdata else _CDATA
            found = allowed.find(mark, place)
            until = len(allowed) if found < 0 else found + len(mark)
            piece = allowed[place:until]
            is_plain = not self._is_cdata and ("&" in piece or "<" in piece)
            parts.append(_REFERENCE.sub(self._reference, piece) if is_plain else piece)
            if found >= 0:
                self._is_cdata = not self._is_cdata
            place = until
        return "".join(parts)

    def _reference(self, match: re.Match[str]) -> str:
        name = match[1]
        if match[0] == "<":
            self._tell("bare < was read as a character")
            return "&lt;"
        if name is None:
            self._tell("bare & was read as a character")
            return "&amp;"
        if name.startswith("#"):
            code = int(name[2:-1], 16) if name[1] in "xX" else int(name[1:-1])
            if code > sys.maxunicode or code in _FORBIDDEN:
                self._tell("characters that XML does not allow were dropped")
                return ""
            return match[0]
        if name in _XML_NAMES:
            return match[0]
        self._tell(f"&{name} was read as in HTML")
        return "".join(f"&#{ord(character)};" for character in html5[name]) if name in html5 else f"&amp;{name}"


def _whole_tokens(text: str) -> int:
    """Return how much of a piece can be looked at before the next one is there."""
    place = len(text)
    tail = place - _LONGEST_TOKEN
    for mark in "&<]":
        found = text.rfind(mark, max(0, tail))
        if found >= 0:
            place = min(place, found)
    return place - 1 if text[place - 1 : place + 1] == "]]" else place


def _encoding(start: bytes) -> str:
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    declared = _ENCODING.match(start.removeprefix(codecs.BOM_UTF8).lstrip())
    try:
        name = codecs.lookup(declared[1].decode()).name if declared else "utf-8"
        "".encode(name)
    except LookupError:
        return "utf-8-sig"
    return "utf-8-sig" if name in {"utf-8", "ascii"} else name
