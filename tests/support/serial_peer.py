"""A scanner at the other end of a serial line: a pseudo-terminal whose near end has a name that stays."""

import contextlib
import os
import tty
from pathlib import Path
from types import TracebackType
from typing import Self

_BITS = 8


class SerialPeer:
    """The scanner's end of the line; the driver opens `port`, a link in `folder` as udev keeps them in by-id."""

    def __init__(self, folder: Path, name: str = "scanner") -> None:
        self.port = folder / name
        self._scanner: int | None = None
        self._kept: int | None = None
        self.plug()

    def plug(self) -> None:
        """Plug the scanner in, under the same name as before."""
        assert self._scanner is None
        self._scanner, self._kept = os.openpty()
        tty.setraw(self._kept)  # no echo, from the beginning
        self.port.symlink_to(os.ttyname(self._kept))

    def unplug(self) -> None:
        """Pull the cable, in the middle of whatever is sent; harmless when it is out."""
        scanner, self._scanner = self._scanner, None
        kept, self._kept = self._kept, None
        for end in (scanner, kept):
            if end is not None:
                os.close(end)
        with contextlib.suppress(FileNotFoundError):
            self.port.unlink()

    def send(self, data: bytes) -> None:
        """Send bytes as they are; blocks while nobody reads and the line is full (4 kB)."""
        assert self._scanner is not None
        while data:
            data = data[os.write(self._scanner, data) :]

    def scan(self, code: str, *, terminator: bytes = b"\r\n") -> None:
        """Send one code as most scanners do."""
        self.send(code.encode() + terminator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()


def as_heard(data: bytes, sent_baud: int, heard_baud: int) -> bytes:
    """Return what a receiver at `heard_baud` makes of `data` sent at `sent_baud`, 8N1 and without a pause.

    It looks for a start bit, then samples the middle of each of its own bits; where it finds no stop bit the byte is a
    NUL, as Linux delivers it.
    """
    line = [bit for byte in data for bit in (0, *((byte >> place) & 1 for place in range(_BITS)), 1)]
    step = sent_baud / heard_baud

    def level(at: float) -> int:
        return line[int(at)] if at < len(line) else 1

    heard = bytearray()
    at = 0.0
    while at < len(line):
        if level(at):
            at = int(at) + 1.0
            continue
        bits = [level(at + step * (place + 1.5)) for place in range(_BITS)]
        has_stop = level(at + step * (_BITS + 1.5))
        heard.append(sum(bit << place for place, bit in enumerate(bits)) if has_stop else 0)
        at += step * (_BITS + 2) if has_stop else step * (_BITS + 1.5)
        while not has_stop and at < len(line) and not level(at):
            at += 1.0
    return bytes(heard)
