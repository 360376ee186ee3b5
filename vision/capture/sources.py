"""What a configured camera source stands for, without opening it. Standard library only."""

import re
import socket
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from vision.notes import Note

_PORTS: Final = {"http": 80, "https": 443, "rtsp": 554, "rtsps": 322, "rtmp": 1935, "rtp": 0, "udp": 0, "tcp": 0}
_DEVICE_DIRECTORY: Final = Path("/dev")
_DEVICE_NAME: Final = re.compile(r"video(\d{1,4})")


class SourceRefused(ValueError):  # noqa: N818 - named like the errors of the domain
    """The source can never work as written; `note` says why."""

    def __init__(self, note: Note) -> None:
        super().__init__(note.value)
        self.note = note


@dataclass(frozen=True, slots=True)
class DeviceSource:
    """Cameras of this machine, to be tried in this order."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class FileSource:
    """A video file."""

    path: Path


@dataclass(frozen=True, slots=True)
class StreamSource:
    """A network stream; `host` is a name or an address."""

    url: str
    host: str
    port: int

    def looked_up(self) -> "StreamSource | None":
        """Return it with an address in place of a name, which a locked-in process cannot look up; None in vain."""
        try:
            address = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)[0][4][0]
        except OSError:
            return None
        shown = f"[{address}]" if ":" in str(address) else str(address)
        parts = urlsplit(self.url)
        before, at, place = parts.netloc.rpartition("@")
        _, colon, port = place.rpartition("]")[2].partition(":")
        return replace(self, url=parts._replace(netloc=f"{before}{at}{shown}{colon}{port}").geturl())


@dataclass(frozen=True, slots=True)
class MissingSource:
    """Nothing is there now; `note` and `number` say what, for staff."""

    note: Note
    number: int = 0


Source = DeviceSource | FileSource | StreamSource | MissingSource


def find_source(text: str, device_directory: Path = _DEVICE_DIRECTORY) -> Source:
    """Return what `text` stands for now; SourceRefused where no change of the world could make it work."""
    if not text or text == "off":
        raise SourceRefused(Note.NO_SOURCE)
    if text == "auto":
        found = _video_devices(device_directory)
        return DeviceSource(found) if found else MissingSource(Note.NO_CAMERA)
    if text.isascii() and text.isdigit():
        return _device(device_directory / f"video{int(text)}")
    if "://" in text:
        return _stream(text)
    path = Path(text)
    if path.parent == device_directory:
        return _device(path)
    if path.is_dir():
        raise SourceRefused(Note.IS_DIRECTORY)
    return FileSource(path) if path.exists() else MissingSource(Note.NO_FILE)


def _device(path: Path) -> Source:
    if path.exists():
        return DeviceSource((path,))
    return MissingSource(Note.NO_DEVICE, device_number(path))


def device_number(path: Path) -> int:
    """Return the number in a name such as video0, 0 where there is none."""
    match = _DEVICE_NAME.fullmatch(path.name)
    return int(match[1]) if match else 0


def _video_devices(directory: Path) -> tuple[Path, ...]:
    numbered: list[tuple[int, Path]] = []
    for path in directory.glob("video*"):
        match = _DEVICE_NAME.fullmatch(path.name)
        if match:
            numbered.append((int(match[1]), path))
    return tuple(path for _, path in sorted(numbered))


def _stream(url: str) -> StreamSource:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise SourceRefused(Note.BAD_ADDRESS) from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise SourceRefused(Note.BAD_SCHEME)
    port = port or _PORTS[parts.scheme]
    return StreamSource(url, parts.hostname, port)
