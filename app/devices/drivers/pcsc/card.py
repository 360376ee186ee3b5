"""What a contactless card is asked, APDU by APDU: its UID, and the NDEF message of Type 2 and Type 4 tags.

After PC/SC part 3 (storage cards behind FF CA and FF B0) and NFC Forum Type 2 Tag 1.1 and Type 4 Tag 2.0.
"""

from collections.abc import Callable
from typing import Final

from app.devices.drivers.pcsc.ndef import MAX_MESSAGE_BYTES, NdefError, locate_message

Transmit = Callable[[bytes], bytes]
"""Sends an APDU and returns the answer, of at least the two bytes of a status word."""

_OK: Final = 0x9000
_END_REACHED: Final = 0x6282
_MORE, _OTHER_LENGTH = 0x61, 0x6C

_LONGEST_UID: Final = 16
_STORAGE_CARD: Final = bytes.fromhex("a000000306")
_ISO_14443_A: Final = 0x03
_CONTAINER_PAGE: Final = 3
_PAGE_BYTES: Final = 4
_CONTAINER_MAGIC: Final = 0xE1
_PIECES: Final = (16, 4)

_SELECT_APPLICATION: Final = bytes.fromhex("00a4040007d276000085010100")
_SELECT_FILE: Final = bytes.fromhex("00a4000c02")
_CAPABILITY_FILE: Final = bytes.fromhex("e103")
_CAPABILITY_BYTES: Final = 15
_FILE_CONTROL: Final = bytes.fromhex("0406")
_MOST_A_READ: Final = 0xF0


def read_uid(transmit: Transmit) -> bytes | None:
    """Return the card's UID, or None for one that has none to tell, as in a contact slot."""
    uid, status = _ask(transmit, bytes.fromhex("ffca000000"))
    return uid if status == _OK and 0 < len(uid) <= _LONGEST_UID else None


def read_message(transmit: Transmit, atr: bytes) -> bytes:
    """Return the NDEF message on a card, empty where there is none; NdefError where it breaks the rules."""
    at = atr.find(_STORAGE_CARD)
    if at < 0:
        return _type4_message(transmit)
    standard = atr[at + len(_STORAGE_CARD) : at + len(_STORAGE_CARD) + 1]
    return _type2_message(transmit) if standard == bytes([_ISO_14443_A]) else b""


def _type2_message(transmit: Transmit) -> bytes:
    memory = _Pages(transmit)
    head = memory.read(_CONTAINER_PAGE)
    if len(head) < _PAGE_BYTES or head[0] != _CONTAINER_MAGIC or head[1] >> 4 != 1 or head[3] >> 4:
        return b""  # not formatted as an NFC tag, or not ours to read
    size = head[2] * 8
    area = head[_PAGE_BYTES:][:size]
    while True:
        place = locate_message(area)
        if place is None:
            return b""
        needed = place if isinstance(place, int) else place.stop
        if isinstance(place, slice) and needed <= len(area):
            return area[place]
        if needed > size:
            raise NdefError("the message goes beyond the tag's memory")
        piece = memory.read(_CONTAINER_PAGE + 1 + len(area) // _PAGE_BYTES)
        if not piece:
            raise NdefError("a part of the tag's memory cannot be read")
        area = (area + piece)[:size]


class _Pages:
    """Reads the tag's pages, as many at once as the reader can."""

    def __init__(self, transmit: Transmit) -> None:
        self._transmit = transmit
        self._pieces: tuple[int, ...] = _PIECES

    def read(self, page: int) -> bytes:
        """Return whole pages from `page` on; nothing where they cannot be read."""
        for piece in self._pieces:
            content, status = _ask(self._transmit, bytes([0xFF, 0xB0, *page.to_bytes(2, "big"), piece]))
            content = content[: len(content) // _PAGE_BYTES * _PAGE_BYTES]
            if status in (_OK, _END_REACHED) and content:
                self._pieces = self._pieces[self._pieces.index(piece) :]
                return content
        return b""


def _type4_message(transmit: Transmit) -> bytes:
    if _ask(transmit, _SELECT_APPLICATION)[1] != _OK:
        return b""
    _select(transmit, _CAPABILITY_FILE)
    container = _read_file(transmit, 0, _CAPABILITY_BYTES)
    if container[7:9] != _FILE_CONTROL:
        raise NdefError("the card's capability container names no NDEF file")
    most = min(int.from_bytes(container[3:5], "big"), _MOST_A_READ)
    if container[13] or most < _CAPABILITY_BYTES:
        raise NdefError("the card's NDEF file is not free to read")
    _select(transmit, container[9:11])
    length = int.from_bytes(_read_file(transmit, 0, 2), "big")
    if length > min(int.from_bytes(container[11:13], "big") - 2, MAX_MESSAGE_BYTES):
        raise NdefError(f"the card states a message of {length} bytes, more than its file or the allowed size")
    message = b""
    while len(message) < length:
        message += _read_file(transmit, 2 + len(message), min(most, length - len(message)))
    return message


def _select(transmit: Transmit, file: bytes) -> None:
    if _ask(transmit, _SELECT_FILE + file)[1] != _OK:
        raise NdefError("a file of the card's NDEF application is missing")


def _read_file(transmit: Transmit, start: int, count: int) -> bytes:
    content, status = _ask(transmit, bytes([0x00, 0xB0, *start.to_bytes(2, "big"), count]))
    if status != _OK or len(content) != count:
        raise NdefError("a file of the card's NDEF application cannot be read")
    return content


def _ask(transmit: Transmit, apdu: bytes) -> tuple[bytes, int]:
    """Return content and status word, fetching what the card holds back or wants asked otherwise."""
    answer = transmit(apdu)
    if answer[-2] == _OTHER_LENGTH:
        answer = transmit(apdu[:4] + answer[-1:])
    elif answer[-2] == _MORE:
        answer = answer[:-2] + transmit(bytes([apdu[0] & 0x03, 0xC0, 0, 0, answer[-1]]))
    return answer[:-2], int.from_bytes(answer[-2:], "big")
