"""Pictures from the shop's server or the feed's folder: checked by content, within bounds, kept in a disk cache."""

import hashlib
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from app.connectors.http.places import PlaceRefusedError, Places
from app.connectors.pictures.header import is_picture_start, picture_size
from app.domain.errors import ConnectorRejected, ConnectorUnavailable, PictureInvalid

if TYPE_CHECKING:
    from requests import Response, Session

_HEAD_BYTES = 256 * 1024
_CHUNK_BYTES = 64 * 1024
_KIND_BYTES = 12
_MAX_REDIRECTS = 5
_TRY_AGAIN = frozenset({408, 425, 429})
_SERVER_ERROR = 500
_OK = 200
_ACCEPT = "image/jpeg,image/png,image/webp,image/gif;q=0.8"


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """What is taken; times in seconds: to connect, between two packets, and for all of it."""

    max_bytes: int = 12 * 1024**2
    max_pixels: int = 64_000_000  # Qt decodes no more than 256 MB, of 4 bytes each
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 10.0
    deadline_s: float = 30.0
    cache_bytes: int = 2 * 1024**3


class PictureCache:
    """Checked pictures in a directory, the least recently used thrown out when it grows too large.

    Safe to use from several threads and processes: files appear whole, by a rename. What others note of a picture in a
    file of its name, ending in `.look`, goes with it.
    """

    def __init__(self, directory: Path, limits: PictureLimits | None = None, places: Places | None = None) -> None:
        """Touch nothing yet; without `places` pictures come from the public network alone."""
        self._directory = directory
        self._places = places or Places()
        self._limits = limits or PictureLimits()
        self._lock = threading.Lock()
        self._used_bytes: int | None = None

    def path_of(self, url: str) -> Path:
        """Return where the picture of an http(s) URL is or will be; a name without any part of the URL."""
        return self._directory / f"{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:40]}.picture"

    def known(self, url: str) -> Path | None:
        """Return the checked local file of an http(s) URL, or None; marks it as used."""
        path = self.path_of(url)
        try:
            os.utime(path)
        except OSError:
            return None
        return path

    def fetch(self, url: str) -> Path:
        """Return the local file of a picture, fetched where needed; blocks up to the deadline.

        `url` is http(s) or a file URL. Raises PictureInvalid (too large, no picture, damaged), ConnectorUnavailable
        (try again later) and ConnectorRejected (the server refuses).
        """
        parts = urlsplit(url)
        if parts.scheme == "file":
            return check_file(local_path(url), self._limits)
        if parts.scheme not in {"http", "https"}:
            raise PictureInvalid(f"{url[:200]}: neither http(s) nor a file. Correct the link in the feed.")
        known = self.known(url)
        if known is not None:
            with suppress(PictureInvalid, ConnectorUnavailable):
                return check_file(known, self._limits)
            known.unlink(missing_ok=True)  # cut short by a loss of power
        return self._keep(url, _download(url, self._limits, self._places))

    def _keep(self, url: str, chunks: Iterator[bytes]) -> Path:
        target = self.path_of(url)
        temporary = ""
        try:
            self._directory.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._directory, suffix=".part")
            size = 0
            with os.fdopen(handle, "wb") as file:
                for chunk in chunks:
                    size += file.write(chunk)
            with Path(temporary).open("rb") as file:
                _check_head(url, file.read(_HEAD_BYTES), self._limits)
            target.with_suffix(".look").unlink(missing_ok=True)  # of a picture that was here before
            Path(temporary).replace(target)
            temporary = ""
        except OSError as error:
            raise ConnectorUnavailable(
                f"{self._directory}: a picture cannot be kept ({error.strerror}). Check the disk."
            ) from error
        finally:
            if temporary:
                Path(temporary).unlink(missing_ok=True)
        self._make_room(size)
        return target

    def _make_room(self, added: int) -> None:
        """Delete the longest unused pictures until nine tenths of the allowed size are left, when it is exceeded."""
        with self._lock:
            if self._used_bytes is not None:
                self._used_bytes += added
                if self._used_bytes <= self._limits.cache_bytes:
                    return
            entries = []
            for path in self._directory.iterdir():
                with suppress(OSError):
                    status = path.stat()
                    if path.suffix == ".part" and status.st_mtime < time.time() - 3600:
                        path.unlink()  # of a process that was killed
                    elif path.suffix == ".picture":
                        entries.append((status.st_mtime, status.st_size, path))
            used = sum(size for _, size, _ in entries)
            if used > self._limits.cache_bytes:
                for _, size, path in sorted(entries):
                    if used <= self._limits.cache_bytes * 9 // 10:
                        break
                    with suppress(OSError):
                        path.unlink()
                        used -= size
                        path.with_suffix(".look").unlink(missing_ok=True)
            self._used_bytes = used


def local_path(url: str) -> Path:
    """Return the path of a file URL on this machine. Raises PictureInvalid."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    if parts.netloc not in {"", "localhost"} or not path.startswith("/") or "\0" in path:
        raise PictureInvalid(f"{url[:200]}: not a file on this machine. Correct the link in the feed.")
    return Path(path)


def check_file(path: Path, limits: PictureLimits) -> Path:
    """Return `path` when it is a picture within the limits. Raises PictureInvalid, ConnectorUnavailable (missing)."""
    try:
        if not path.is_file():
            raise ConnectorUnavailable(f"{path}: no such picture. Put it beside the feed.")
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        raise ConnectorUnavailable(f"{path}: cannot be read ({error.strerror}). Check the file.") from error
    if size > limits.max_bytes:
        raise PictureInvalid(f"{path}: {size} bytes, more than the {limits.max_bytes} allowed. Make it smaller.")
    _check_head(str(path), head, limits)
    return path


def _check_head(name: str, head: bytes, limits: PictureLimits) -> None:
    size = picture_size(head)
    if size is None:
        raise PictureInvalid(f"{name}: not a JPEG, PNG, WebP or GIF picture (begins {head[:16]!r}). Correct the link.")
    width, height = size
    if width < 1 or height < 1 or width * height > limits.max_pixels:
        raise PictureInvalid(f"{name}: {width}x{height} pixels; up to {limits.max_pixels} are shown. Make it smaller.")


def _check_kind(name: str, start: bytes) -> None:
    """Refuse before all of it is fetched what cannot become a picture."""
    if len(start) >= _KIND_BYTES and not is_picture_start(start):
        raise PictureInvalid(f"{name}: not a JPEG, PNG, WebP or GIF picture (begins {start[:16]!r}). Correct the link.")


def _download(url: str, limits: PictureLimits, places: Places) -> Iterator[bytes]:
    """Yield the body, up to the allowed size and time."""
    import requests  # a mirror whose pictures are files needs none of it
    from urllib3.exceptions import HTTPError

    from app.connectors.http.connecting import session_for

    deadline = time.monotonic() + limits.deadline_s
    try:
        with session_for(places) as session:
            response = _follow(session, url, limits, deadline)
            with response:
                _check_response(url, response, limits)
                given = 0
                while chunk := response.raw.read1(
                    _CHUNK_BYTES, decode_content=True
                ):  # returns what has come, to keep time
                    if not given:
                        _check_kind(url, chunk)
                    given += len(chunk)
                    if given > limits.max_bytes:
                        raise PictureInvalid(f"{url}: more than {limits.max_bytes} bytes. Offer a smaller picture.")
                    if time.monotonic() > deadline:
                        raise ConnectorUnavailable(
                            f"{url}: not complete after {limits.deadline_s:.0f} s. Trying later."
                        )
                    yield chunk
    except PlaceRefusedError as error:
        raise ConnectorRejected(f"{url}: {error}") from error
    except (requests.RequestException, HTTPError) as error:
        raise ConnectorUnavailable(f"{url}: {type(error).__name__}: {error}. Trying later.") from error


def _follow(session: "Session", url: str, limits: PictureLimits, deadline: float) -> "Response":
    """Return the answer after at most five redirects, each to http(s)."""
    place = url
    for _ in range(_MAX_REDIRECTS + 1):
        response = session.get(
            place,
            stream=True,
            allow_redirects=False,
            timeout=(limits.connect_timeout_s, limits.read_timeout_s),
            headers={"Accept": _ACCEPT, "Accept-Encoding": "identity"},
        )
        if not response.is_redirect:
            return response
        target = urljoin(place, response.headers.get("Location", ""))
        response.close()
        if urlsplit(target).scheme not in {"http", "https"}:
            raise ConnectorRejected(f"{url}: redirected to {target[:100]!r}, which is not http(s). Correct the link.")
        if time.monotonic() > deadline:
            raise ConnectorUnavailable(f"{url}: no answer after {limits.deadline_s:.0f} s. Trying later.")
        place = target
    raise ConnectorRejected(f"{url}: more than {_MAX_REDIRECTS} redirects. Correct the link.")


def _check_response(url: str, response: "Response", limits: PictureLimits) -> None:
    status = response.status_code
    if status in _TRY_AGAIN or status >= _SERVER_ERROR:
        raise ConnectorUnavailable(f"{url}: the server answers {status}. Trying later.")
    if status != _OK:
        raise ConnectorRejected(f"{url}: the server answers {status}. Correct the link in the feed.")
    length = response.headers.get("Content-Length", "")
    if length.isascii() and length.isdigit() and int(length) > limits.max_bytes:
        raise PictureInvalid(
            f"{url}: {length} bytes, more than the {limits.max_bytes} allowed. Offer a smaller picture."
        )
