"""Elements of an XML feed one at a time: no DTD, no entities, no network, memory of one row."""

import codecs
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple, cast

from lxml import etree

from app.connectors.merchant_feed.mending import MendedStream
from app.connectors.merchant_feed.stream import BytesRead, FeedStream
from app.domain.errors import FeedInvalid

GOOGLE = "{http://base.google.com/ns/1.0}"
ATOM = "{http://www.w3.org/2005/Atom}"
PSYCHE = "{urn:psyche:feed:1}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_FORGOTTEN_AT_ONCE = 64
"""So many emptied elements are taken out of the tree together, which costs less than one by one."""
_PROLOG_CHUNK = 4096
_MAX_PROLOG = 1024**2
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_Stream = FeedStream | MendedStream


class Root(NamedTuple):
    """The outermost element's qualified name and language (xml:lang, else empty)."""

    tag: str
    language: str


def read_root(path: Path) -> Root:
    """Return what the file is by its outermost element. Raises FeedInvalid: no XML, or a document type declaration.

    Entities can only be declared in a document type, feeds need none, and so any is refused before the rows are read.
    """
    parser = etree.XMLPullParser(events=("start",), resolve_entities=False, no_network=True, load_dtd=False)
    prolog = b""
    with closing(FeedStream(path)) as stream:
        try:
            while len(prolog) < _MAX_PROLOG and (data := stream.read(_PROLOG_CHUNK)):
                fed = data if prolog or data.startswith(_UTF16_MARKS) else data.lstrip()
                prolog += data
                # A byte at a time first: what is wrong right after the root is no reason not to know the root.
                for piece in [fed] if len(prolog) > _PROLOG_CHUNK else [bytes((byte,)) for byte in fed]:
                    parser.feed(piece)
                    for event in parser.read_events():
                        root = cast(Any, event[1])
                        if root.getroottree().docinfo.doctype:
                            raise _has_document_type(path)
                        return Root(str(root.tag), root.get(XML_LANG, ""))
        except etree.XMLSyntaxError as error:
            if b"<!DOCTYPE" in prolog.replace(b"\0", b""):
                raise _has_document_type(path) from error
            raise _invalid(path, error) from error
    raise FeedInvalid(f"{path}: no XML element in it. Check the file.")


def elements(
    path: Path, tags: tuple[str, ...], on_bytes: BytesRead | None = None, told: list[str] | None = None
) -> Iterator[etree._Element]:
    """Yield each element with one of `tags` once complete; it is emptied when the next one is asked for.

    A file that is not well-formed is read again from its start and mended where that can be done without a guess;
    `told` then says what was. Raises FeedInvalid for anything that is left, up to the last byte.
    """
    given = 0
    try:
        for element in _parsed(FeedStream(path, on_bytes), tags):
            given += 1
            yield element
    except etree.XMLSyntaxError as error:
        complaint = error.msg or ""
    else:
        return
    mended = MendedStream(FeedStream(path, on_bytes), complaint)
    try:
        for place, element in enumerate(_parsed(mended, tags)):
            if place >= given:
                yield element
    except etree.XMLSyntaxError as error:
        raise _invalid(path, error) from error
    if told is not None:
        told += [f"not well-formed: {what}" for what in mended.told]


def _parsed(stream: _Stream, tags: tuple[str, ...]) -> Iterator[etree._Element]:
    with closing(stream):
        parsed = etree.iterparse(
            stream,
            events=("end",),
            tag=tags,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        for count, (_, element) in enumerate(parsed, 1):
            yield element
            stream.row_ended()
            element.clear()
            if count % _FORGOTTEN_AT_ONCE == 0 and (parent := element.getparent()) is not None:
                del parent[: parent.index(element)]


def text_of(element: etree._Element) -> str:
    """Return all text inside an element, of its children too."""
    if len(element):
        return "".join(str(part) for part in element.itertext())
    return element.text or ""


def markup_of(element: etree._Element) -> str:
    """Return what stands in an element as mark-up, where it has elements of its own, else as text."""
    if len(element):
        return "".join((element.text or "", *(etree.tostring(child, encoding="unicode") for child in element)))
    return element.text or ""


class Places:
    """Tells where an item stands: `item` is its number where the line says nothing, else 0."""

    def __init__(self) -> None:
        self._count = 0
        self._last = 0

    def of(self, element: etree._Element) -> tuple[int, int]:
        """Return line and item of the next element."""
        line = line_of(element)
        self._count += 1
        if self._count == 1:
            parent = element.getparent()
            tells = parent is None or line > line_of(parent)
        else:
            tells = line > self._last
        self._last = line
        return line, 0 if tells else self._count


def line_of(element: Any) -> int:
    """Return the line on which an element begins."""
    return element.sourceline or 0


def local_name(tag: str) -> str:
    """Return a qualified name without its namespace."""
    return tag.rpartition("}")[2]


def _has_document_type(path: Path) -> FeedInvalid:
    return FeedInvalid(
        f"{path}: has a document type declaration (<!DOCTYPE), with which a file could expand without end or pull in "
        "other files. Feeds need none: export it without."
    )


def _invalid(path: Path, error: etree.XMLSyntaxError) -> FeedInvalid:
    return FeedInvalid(f"{path}: not well-formed XML: {error.msg}. The file may be cut short or wrongly encoded.")
