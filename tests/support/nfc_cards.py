"""Contactless cards as PC/SC readers show them: an ATR, a UID, and the commands of NFC Forum Type 2 and Type 4 tags."""

from dataclasses import dataclass, field

_OK = b"\x90\x00"
_NOT_FOUND = b"\x6a\x82"
_NOT_ALLOWED = b"\x69\x82"
_WRONG_LENGTH = b"\x67\x00"
_UNKNOWN = b"\x6d\x00"
_UID = b"\xff\xca\x00\x00"
_READ_PAGES = b"\xff\xb0"
_SELECT = 0xA4
_READ_BINARY = 0xB0
_NDEF_APPLICATION = bytes.fromhex("d2760000850101")
_CAPABILITY_FILE = b"\xe1\x03"
_NDEF_FILE = b"\xe1\x04"
_HTTPS = b"\x04"


def uri_message(url: str) -> bytes:
    """Return an NDEF message of one URI record, shortened where it begins with https://."""
    payload = _HTTPS + url[8:].encode() if url.startswith("https://") else b"\0" + url.encode()
    return ndef_record(b"U", payload)


def ndef_record(kind: bytes, payload: bytes, *, flags: int = 0xC0) -> bytes:
    """Return one well-known record, short or long as its payload asks for; `flags` are begin and end of message."""
    short = len(payload) < 256
    length = len(payload).to_bytes(1 if short else 4, "big")
    return bytes([flags | 0x01 | (0x10 if short else 0), len(kind)]) + length + kind + payload


def type2_memory(message: bytes, *, before: bytes = b"", pages: int = 45) -> bytes:
    """Return the memory of an NTAG21x that holds `message`, with the blocks of `before` ahead of it."""
    length = bytes([len(message)]) if len(message) < 255 else b"\xff" + len(message).to_bytes(2, "big")
    area = before + b"\x03" + length + message + b"\xfe"
    head = bytes(12) + bytes([0xE1, 0x10, min((pages - 9) * 4 // 8, 0xFF), 0x00])
    return (head + area).ljust(pages * 4, b"\0")


@dataclass
class Type2Tag:
    """An NTAG or Ultralight: pages of four bytes, read by FF B0; `most` is what one command may ask for."""

    uid: bytes
    memory: bytes = b""
    most: int = 16
    atr: bytes = bytes.fromhex("3b8f8001804f0ca0000003060300030000000068")

    def answer(self, apdu: bytes) -> bytes:
        if apdu[:4] == _UID:
            return self.uid + _OK
        if apdu[:2] == _READ_PAGES and len(apdu) == 5:
            start, count = apdu[3] * 4, apdu[4] or 256
            if count > self.most:
                return _WRONG_LENGTH
            if start >= len(self.memory):
                return b"\x63\x00"
            return self.memory[start : start + count] + _OK
        return _UNKNOWN


@dataclass
class Type4Tag:
    """A card of ISO 14443-4 with the NDEF application; `most` bytes a read."""

    uid: bytes
    message: bytes = b""
    most: int = 59
    readable: bool = True
    stated_length: int | None = None
    atr: bytes = bytes.fromhex("3b8180018080")
    _selected: bytes = field(default=b"", init=False)

    def answer(self, apdu: bytes) -> bytes:
        if apdu[:4] == _UID:
            return self.uid + _OK
        if len(apdu) >= 5 and apdu[0] == 0 and apdu[1] == _SELECT:
            return self._select(apdu[2], apdu[5 : 5 + apdu[4]])
        if len(apdu) == 5 and apdu[0] == 0 and apdu[1] == _READ_BINARY:
            return self._read(int.from_bytes(apdu[2:4], "big"), apdu[4] or 256)
        return _UNKNOWN

    def _select(self, how: int, name: bytes) -> bytes:
        wanted = {4: (_NDEF_APPLICATION,), 0: (_CAPABILITY_FILE, _NDEF_FILE)}.get(how, ())
        if name not in wanted or (how == 0 and not self._selected):
            return _NOT_FOUND
        self._selected = name
        return _OK

    def _read(self, start: int, count: int) -> bytes:
        if self._selected == _CAPABILITY_FILE:
            access = b"\x00" if self.readable else b"\xff"
            content = (
                b"\x00\x0f\x20" + self.most.to_bytes(2, "big") + bytes.fromhex("00340406e1040800") + access + b"\xff"
            )
        elif self._selected == _NDEF_FILE and self.readable:
            stated = len(self.message) if self.stated_length is None else self.stated_length
            content = stated.to_bytes(2, "big") + self.message
        else:
            return _NOT_ALLOWED
        if count > max(self.most, 15):
            return _WRONG_LENGTH
        return content[start : start + count] + _OK if start < len(content) else b"\x6b\x00"


@dataclass
class ContactCard:
    """A bank or SIM card in a contact slot: it has no UID to tell."""

    atr: bytes = bytes.fromhex("3b6500002063cb6800")

    def answer(self, apdu: bytes) -> bytes:
        return b"\x6e\x00"
