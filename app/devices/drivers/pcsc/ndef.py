"""NDEF as NFC Forum tags carry it: from a tag's bytes to the web address or text in them, pure and never trusting.

After NFC Forum NDEF 1.0, RTD URI 1.0, RTD Text 1.0, RTD Smart Poster 1.0 and Type 2 Tag 1.1.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.errors import PsycheError

MAX_MESSAGE_BYTES: Final = 1024
"""Longer messages are refused: reading one takes seconds, and no code of a shop needs it."""

_MAX_RECORDS: Final = 16
_MAX_AREA_BYTES: Final = MAX_MESSAGE_BYTES + 64

_NULL, _LOCK_CONTROL, _MEMORY_CONTROL, _MESSAGE, _PROPRIETARY, _TERMINATOR = 0x00, 0x01, 0x02, 0x03, 0xFD, 0xFE
_SKIPPED: Final = frozenset({_LOCK_CONTROL, _MEMORY_CONTROL, _PROPRIETARY})
_LONG: Final = 0xFF

_BEGIN, _END, _CHUNK, _SHORT, _HAS_ID, _FORMAT = 0x80, 0x40, 0x20, 0x10, 0x08, 0x07
_EMPTY, _WELL_KNOWN, _ABSOLUTE_URI, _UNCHANGED, _RESERVED = 0, 1, 3, 6, 7
_UTF16, _RESERVED_BIT, _LANGUAGE = 0x80, 0x40, 0x3F

_URI_PREFIXES: Final = (
    "",
    "http://www.",
    "https://www.",
    "http://",
    "https://",
    "tel:",
    "mailto:",
    "ftp://anonymous:anonymous@",
    "ftp://ftp.",
    "ftps://",
    "sftp://",
    "smb://",
    "nfs://",
    "ftp://",
    "dav://",
    "news:",
    "telnet://",
    "imap:",
    "rtsp://",
    "urn:",
    "pop:",
    "sip:",
    "sips:",
    "tftp:",
    "btspp://",
    "btl2cap://",
    "btgoep://",
    "tcpobex://",
    "irdaobex://",
    "file://",
    "urn:epc:id:",
    "urn:epc:tag:",
    "urn:epc:pat:",
    "urn:epc:raw:",
    "urn:epc:",
    "urn:nfc:",
)


class NdefError(PsycheError):
    """The bytes are no NDEF message that a shop's tag would carry; the message never repeats them."""


@dataclass(frozen=True, slots=True)
class _Record:
    format: int
    kind: bytes
    payload: bytes


def locate_message(area: bytes) -> slice | int | None:
    """Find the NDEF message in the beginning of a Type 2 tag's data area (after its capability container).

    Returns where it lies, which may go beyond `area`; or how many bytes of the area it takes to tell; or None where the
    tag holds no message. Raises NdefError for bytes that are no such area, and for a message that is too long.
    """
    at = 0
    while at < len(area):
        kind = area[at]
        if kind == _TERMINATOR:
            return None
        if kind == _NULL:
            at += 1
            continue
        if kind != _MESSAGE and kind not in _SKIPPED:
            raise NdefError(f"the tag holds a block of unknown kind {kind:#04x}")
        size = 3 if area[at + 1 : at + 2] == bytes([_LONG]) else 1
        length = area[at + 1 : at + 1 + size]
        start = at + 1 + size
        if len(length) < size:
            return _within_limit(start)
        end = start + int.from_bytes(length[-2:], "big")
        if kind == _MESSAGE:
            if end - start > MAX_MESSAGE_BYTES:
                raise NdefError(f"the message has {end - start} bytes, more than the {MAX_MESSAGE_BYTES} allowed")
            return slice(start, end)
        at = end
    return _within_limit(at + 1)


def text_of(message: bytes) -> str:
    """Return the first web address in a message, else its first text, else an empty string.

    An address may stand in a URI record, a smart poster or a record of the type "absolute URI". Raises NdefError, and
    nothing else, for anything that is not well formed, that comes in chunks, or that is too long.
    """
    text = None
    for record in list(_records(message)):  # all of them, so that a broken message is refused whole
        address = _address(record)
        if address is not None:
            return address
        if text is None and (record.format, record.kind) == (_WELL_KNOWN, b"T"):
            text = _text(record.payload)
    return text or ""


def _within_limit(needed: int) -> int:
    if needed > _MAX_AREA_BYTES:
        raise NdefError("the tag's blocks go on without a message")
    return needed


def _address(record: _Record) -> str | None:
    if record.format == _ABSOLUTE_URI:
        return _decoded(record.kind, "utf-8")
    if record.format != _WELL_KNOWN:
        return None
    if record.kind == b"U":
        return _uri(record.payload)
    if record.kind == b"Sp":
        inside = (inner for inner in _records(record.payload) if (inner.format, inner.kind) == (_WELL_KNOWN, b"U"))
        first = next(inside, None)
        return None if first is None else _uri(first.payload)
    return None


def _uri(payload: bytes) -> str:
    if not payload:
        raise NdefError("a URI record is empty")
    prefix = _URI_PREFIXES[payload[0]] if payload[0] < len(_URI_PREFIXES) else ""
    return prefix + _decoded(payload[1:], "utf-8")


def _text(payload: bytes) -> str:
    if not payload or payload[0] & _RESERVED_BIT:
        raise NdefError("a text record has no valid status")
    start = 1 + (payload[0] & _LANGUAGE)
    if start > len(payload):
        raise NdefError("a text record ends within its language")
    content = payload[start:]
    if not payload[0] & _UTF16:
        return _decoded(content, "utf-8")
    return _decoded(content, "utf-16" if content[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf-16-be")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise NdefError(f"a record is not valid {encoding.upper()}") from error


def _records(message: bytes) -> Iterator[_Record]:
    """Read one record after the other; an empty message has none."""
    if len(message) > MAX_MESSAGE_BYTES:
        raise NdefError(f"the message has {len(message)} bytes, more than the {MAX_MESSAGE_BYTES} allowed")
    at, count, ended = 0, 0, not message
    while not ended:
        if count == _MAX_RECORDS:
            raise NdefError(f"the message has more than {_MAX_RECORDS} records")
        flags = _part(message, at, 1)[0]
        if bool(flags & _BEGIN) != (count == 0):
            raise NdefError("a record claims wrongly to be the first or not to be")
        record, at = _record(message, at, flags)
        yield record
        count += 1
        ended = bool(flags & _END)
    if at != len(message):
        raise NdefError("the message goes on after its last record")


def _record(message: bytes, at: int, flags: int) -> tuple[_Record, int]:
    """Return the record that begins at `at`, and where it ends."""
    form = flags & _FORMAT
    if flags & _CHUNK or form == _UNCHANGED:
        raise NdefError("a record comes in chunks")
    if form == _RESERVED:
        raise NdefError("a record is of a reserved format")
    at += 1
    sizes = []
    for width in (1, 1 if flags & _SHORT else 4, 1 if flags & _HAS_ID else 0):
        sizes.append(int.from_bytes(_part(message, at, width), "big"))
        at += width
    kind_size, payload_size, id_size = sizes
    if form == _EMPTY and any(sizes):
        raise NdefError("an empty record is not empty")
    kind = _part(message, at, kind_size)
    at += kind_size + id_size
    payload = _part(message, at, payload_size)
    return _Record(form, kind, payload), at + payload_size


def _part(message: bytes, at: int, size: int) -> bytes:
    if at + size > len(message):
        raise NdefError("the message is cut short")
    return message[at : at + size]
