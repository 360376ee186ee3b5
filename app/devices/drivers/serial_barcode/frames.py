"""Codes out of the bytes of a serial line: whole frames only, however they are split, and nothing that is noise."""

import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import Final

_FRAMING: Final = "\x02\x03\r\n\t"
_PADDING: Final = "\0\ufeff"
# What stands within element strings (GS, and RS, FS, EOT in the envelopes of ISO/IEC 15434) and between fields.
_SEPARATORS: Final = frozenset("\x04\t\x1c\x1d\x1e")
_NOISE_SHARE: Final = 1 / 8


class FrameState(Enum):
    """How the bytes of a frame ended."""

    WHOLE = "whole"
    UNFINISHED = "unfinished"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Frame:
    """The bytes between two terminators; empty where too many to be kept."""

    state: FrameState
    content: bytes


class Frames:
    """Cuts a stream of bytes at each byte of `ends`; where there are none, silence of `idle_s` ends a frame.

    Otherwise a frame that is silent for `idle_s` has lost its end and never becomes part of the next one.
    """

    def __init__(self, ends: bytes, max_length: int, idle_s: float) -> None:
        self._ends = ends
        self._max_length = max_length
        self._idle_ns = round(idle_s * 1e9)
        self._pending = bytearray()
        self._is_too_long = False
        self._last_ns = 0

    def forget(self) -> None:
        """Forget what was collected."""
        self._pending.clear()
        self._is_too_long = False

    def feed(self, data: bytes, now_ns: int) -> list[Frame]:
        """Process the bytes that arrived now, if any, and return the frames that have ended."""
        frames = self._fall_silent(now_ns)
        if data:
            self._last_ns = now_ns
        for byte in data:
            if byte in self._ends:
                frames += self._end(FrameState.WHOLE)
            elif len(self._pending) < self._max_length:
                self._pending.append(byte)
            else:
                self._is_too_long = True
        return frames

    def silence_left_s(self, now_ns: int) -> float:
        """Return the seconds until silence ends the frame that has begun; infinite where none has."""
        if not self._pending:
            return float("inf")
        return max(0.0, (self._last_ns + self._idle_ns - now_ns) / 1e9)

    def _fall_silent(self, now_ns: int) -> list[Frame]:
        if self.silence_left_s(now_ns) > 0:
            return []
        return self._end(FrameState.UNFINISHED if self._ends else FrameState.WHOLE)

    def _end(self, state: FrameState) -> list[Frame]:
        content = bytes(self._pending)
        is_too_long = self._is_too_long
        self.forget()
        if is_too_long:
            return [Frame(FrameState.TOO_LONG, b"")]
        return [Frame(state, content)] if content else []


def readable(content: bytes, encoding: str) -> str | None:
    """Return a frame as text without its framing characters, or None for noise, as a wrong baud rate makes it.

    Noise does not decode, holds a NUL (which the system puts for a byte without a stop bit), or has more than one
    control character in eight; a text with fewer is a text, and others judge what is in it. A byte order mark before a
    text that can be printed, and NUL around one that is longer than they are, are what scanners pad with.
    """
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    text = _unpadded(text.strip(_FRAMING))
    controls = sum(unicodedata.category(character) == "Cc" for character in text if character not in _SEPARATORS)
    return None if "\0" in text or controls > len(text) * _NOISE_SHARE else text


def _unpadded(text: str) -> str:
    bare = text.strip(_PADDING).strip(_FRAMING)
    is_padding = bare.isascii() and bare.isprintable() and len(text) - len(bare) < len(bare)
    return bare if is_padding else text
