"""What a configured camera source stands for, without opening it. Standard library only."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

_PORTS: Final = {"http": 80, "https": 443, "rtsp": 554, "rtsps": 322, "rtmp": 1935, "rtp": 0, "udp": 0, "tcp": 0}
_DEVICE_DIRECTORY: Final = Path("/dev")
_DEVICE_NAME: Final = re.compile(r"video(\d+)")


class SourceRefused(ValueError):  # noqa: N818 - named like the errors of the domain
    """The source can never work as written."""


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
    """A network stream; `shown` is the URL without what may be secret in it."""

    url: str
    port: int
    shown: str


@dataclass(frozen=True, slots=True)
class MissingSource:
    """Nothing is there now; `detail` says what, for staff."""

    detail: str


Source = DeviceSource | FileSource | StreamSource | MissingSource


def find_source(text: str, device_directory: Path = _DEVICE_DIRECTORY) -> Source:
    """Return what `text` stands for now; SourceRefused where no change of the world could make it work."""
    if not text or text == "off":
        raise SourceRefused("no camera source is set: choose auto, a device number, a video file or a URL")
    if text == "auto":
        found = _video_devices(device_directory)
        return DeviceSource(found) if found else MissingSource("no camera found. Connect one; it will be noticed")
    if text.isascii() and text.isdigit():
        return _device(device_directory / f"video{int(text)}")
    if "://" in text:
        return _stream(text)
    path = Path(text)
    if path.parent == device_directory:
        return _device(path)
    if path.is_dir():
        raise SourceRefused(f"{text} is a directory: choose a video file")
    return FileSource(path) if path.exists() else MissingSource(f"no file {path}. It will be played once it is there")


def _device(path: Path) -> Source:
    if path.exists():
        return DeviceSource((path,))
    return MissingSource(f"no camera {path}. Connect it; it will be noticed")


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
        raise SourceRefused("the camera URL cannot be read: check its address and port") from error
    known: Sequence[str] = sorted(_PORTS)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise SourceRefused(f"a camera URL of the kind {parts.scheme}:// cannot be used: choose {', '.join(known)}")
    port = port or _PORTS[parts.scheme]
    return StreamSource(url, port, f"{parts.scheme}://{parts.hostname}:{port}")
