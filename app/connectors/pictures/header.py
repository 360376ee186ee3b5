"""What a file is by its first bytes, and how large a picture it says it is; nothing is decoded."""

import struct

_MARK = 0xFF
_LOSSLESS = 0x2F
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})


def picture_size(head: bytes) -> tuple[int, int] | None:
    """Return (width, height) in pixels of a JPEG, PNG, WebP or GIF from its beginning, or None when it is none of them.

    Sources: ITU-T T.81 B.1.1.3 and B.2.2, PNG (RFC 2083, 3.2), WebP container specification, GIF89a section 18.
    """
    try:
        if head.startswith(b"\xff\xd8\xff"):
            return _jpeg_size(head)
        if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR":
            return struct.unpack(">II", head[16:24])
        if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
            return _webp_size(head)
        if head[:6] in (b"GIF87a", b"GIF89a"):
            return struct.unpack("<HH", head[6:10])
    except (struct.error, IndexError):
        pass
    return None


def is_picture_start(head: bytes) -> bool:
    """Return whether at least 12 bytes begin one of those formats."""
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")) or (
        head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    )


def _jpeg_size(head: bytes) -> tuple[int, int] | None:
    """Walk the segments up to the frame header."""
    position = 2
    while position + 4 <= len(head):
        if head[position] != _MARK:
            return None
        marker = head[position + 1]
        if marker == _MARK:  # fill byte
            position += 1
        elif marker in _JPEG_ALONE:
            position += 2
        elif marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", head, position + 5)
            return width, height
        else:
            position += 2 + struct.unpack_from(">H", head, position + 2)[0]
    return None


def _webp_size(head: bytes) -> tuple[int, int] | None:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L" and head[20] == _LOSSLESS:
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None
