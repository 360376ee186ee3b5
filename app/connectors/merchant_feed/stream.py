"""A feed file as a stream of bytes, decompressed when gzip'd, within bounds."""

import codecs
import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, cast

from app.connectors.merchant_feed.text_encoding import LenientDecoder
from app.domain.errors import FeedInvalid

BytesRead = Callable[[int, int], None]
"""Told from time to time how many bytes of how many have been read, as on disk."""

MAX_BYTES = 16 * 1024**3
"""More than this is not a feed for a kiosk, decompressed."""

MAX_RATIO = 200
"""Text compresses about tenfold, very repetitive feeds hundredfold; above this a gzip file is a bomb."""

MAX_ROW_BYTES = 8 * 1024**2
"""How much may be read without a row coming to its end."""

_RATIO_FREE_BYTES = 16 * 1024**2
_GZIP_MAGIC = b"\x1f\x8b"
_ANNOUNCE_BYTES = 1024**2


class FeedStream:
    """A readable binary file that keeps within the bounds above."""

    def __init__(self, path: Path, on_bytes: BytesRead | None = None) -> None:
        """Open the file. Raises FeedInvalid when it cannot be opened."""
        self.path = path
        self._on_bytes = on_bytes
        try:
            self._raw: IO[bytes] = path.open("rb")
            self._total = path.stat().st_size
            magic = self._raw.read(2)
            self._raw.seek(0)
        except OSError as error:
            raise FeedInvalid(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
        self.is_compressed = magic == _GZIP_MAGIC
        self._source = cast(IO[bytes], gzip.GzipFile(fileobj=self._raw)) if self.is_compressed else self._raw
        self._given = 0
        self._announced = 0
        self._row_began = 0

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes. Raises FeedInvalid for a damaged or oversized file."""
        if size < 0:
            size = _ANNOUNCE_BYTES
        try:
            data = self._source.read(size)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise FeedInvalid(
                f"{self.path}: the gzip file is damaged or cut short ({error}). Fetch it again."
            ) from error
        except OSError as error:
            raise FeedInvalid(f"{self.path}: reading failed ({error.strerror}). Check the disk.") from error
        self._given += len(data)
        self._check_bounds()
        if self._on_bytes is not None and (self._given - self._announced >= _ANNOUNCE_BYTES or not data):
            self._announced = self._given
            self._on_bytes(self._raw.tell(), self._total)
        return data

    def row_ended(self) -> None:
        """Begin to count the bytes of the next row."""
        self._row_began = self._given

    def close(self) -> None:
        """Close the file."""
        self._source.close()
        self._raw.close()

    def _check_bounds(self) -> None:
        given = self._given
        if given > MAX_BYTES:
            raise FeedInvalid(f"{self.path}: larger than {MAX_BYTES >> 30} GiB. Split the feed.")
        if self.is_compressed and given > _RATIO_FREE_BYTES and given > MAX_RATIO * max(1, self._raw.tell()):
            raise FeedInvalid(f"{self.path}: decompresses to more than {MAX_RATIO} times its size; refused as a bomb.")
        if given - self._row_began > MAX_ROW_BYTES:
            raise FeedInvalid(
                f"{self.path}: {MAX_ROW_BYTES >> 20} MiB without the end of a row; this is not such a feed."
            )


def is_xml(path: Path) -> bool:
    """Return whether the file's first character is `<`, whatever its encoding and compression."""
    with closing(FeedStream(path)) as stream:
        start = stream.read(64)
    return start.removeprefix(codecs.BOM_UTF8).lstrip(b"\xff\xfe\0 \t\r\n").startswith(b"<")


def text_lines(stream: FeedStream, told: Callable[[str], None]) -> Iterator[str]:
    """Yield the decoded lines of a text feed, and tell of bytes that had to be guessed. Raises FeedInvalid.

    Text is UTF-8, with characters of Windows-1252 in it, or UTF-16 with a byte order mark.
    """
    start = stream.read(4096)
    encoding = "utf-16" if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    decoder = LenientDecoder(encoding, told)
    newlines = io.IncrementalNewlineDecoder(None, translate=True)
    rest: list[str] = []
    number = 0
    data = start
    while True:
        try:
            text = newlines.decode(decoder.decode(data, final=not data), final=not data)
        except ValueError as error:
            raise FeedInvalid(f"{stream.path}: {error}, after line {number + 1}. Export the feed as UTF-8.") from error
        *lines, last = text.split("\n")
        if lines:
            lines[0] = "".join((*rest, lines[0]))
            rest = []
            number += len(lines)
            stream.row_ended()
        rest.append(last)
        for line in lines:
            yield line + "\n"
        if not data:
            break
        data = stream.read(64 * 1024)
    if end := "".join(rest):
        yield end
