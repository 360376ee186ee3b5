"""A file fetched from an address: only when it has changed, taken up where it broke off, whole or not at all."""

import hashlib
import json
import os
import random
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from app.connectors.http.places import PlaceRefusedError
from app.domain.errors import ConnectorRejected, ConnectorUnavailable, FeedInvalid

if TYPE_CHECKING:
    from requests import Response, Session

_CHUNK_BYTES: Final = 64 * 1024
_TRY_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_REFUSES: Final = frozenset({401, 403})
_OK, _PART_OF_IT, _UNCHANGED, _NOT_THERE = 200, 206, 304, 416
_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-\d+/(?:\d+|\*)")
_WEB_PAGE: Final = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_HEAD_BYTES: Final = 1024


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What is taken of one file, and how patiently; times in seconds, `deadline_s` for all attempts together."""

    max_bytes: int = 1024**3
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 30.0
    deadline_s: float = 900.0
    attempts: int = 5
    first_wait_s: float = 1.0
    longest_wait_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Mark:
    """What a server says a file is now (RFC 9110, 8.8), and the SHA-256 of what it sent, as hexadecimal digits.

    `refused` says why nothing was taken of it.
    """

    url: str = ""
    etag: str = ""
    modified: str = ""
    digest: str = ""
    refused: str = ""


def read_mark(path: Path, url: str) -> Mark:
    """Return the mark that is kept at `path`, an empty one where there is none of this address."""
    try:
        mark = Mark(**{key: str(value) for key, value in json.loads(path.read_text(encoding="utf-8")).items()})
    except (OSError, ValueError, TypeError, AttributeError):
        return Mark(url)
    return mark if mark.url == url else Mark(url)


def write_mark(path: Path, mark: Mark) -> None:
    """Keep a mark, whole. Raises OSError."""
    temporary = path.with_name(f"{path.name}.new")
    temporary.write_text(json.dumps(asdict(mark)), encoding="utf-8")
    temporary.replace(path)


def download(
    url: str,
    target: Path,
    known: Mark,
    *,
    session: "Session",
    limits: FetchLimits,
    wait: Callable[[float], object] = time.sleep,
) -> Mark | None:
    """Fetch what is at an address into `target` and return its mark; None where it is what `known` says.

    `target` appears whole; what was fetched before a break, or before this program was killed, is beside it and gone on
    with where the server can do that. Raises FeedInvalid (too large, a web page in the place of a feed),
    ConnectorUnavailable (try again later) and ConnectorRejected (trying again helps nothing).
    """
    return _Download(url, target, known, session=session, limits=limits, wait=wait).run()


def look_at(url: str, *, session: "Session", limits: FetchLimits) -> None:
    """Ask once for what is at an address and keep nothing; raises as `download` does where it cannot be fetched."""
    _Download(url, Path("nothing"), Mark(url), session=session, limits=limits, wait=time.sleep).look()


class _Download:
    def __init__(
        self,
        url: str,
        target: Path,
        known: Mark,
        *,
        session: "Session",
        limits: FetchLimits,
        wait: Callable[[float], object],
    ) -> None:
        self._url = url
        self._shown = _shown(url)
        self._target = target
        self._part = target.with_name(f"{target.name}.part")
        self._part_mark = target.with_name(f"{target.name}.part.json")
        self._known = known
        self._session = session
        self._limits = limits
        self._wait = wait
        self._until_s = time.monotonic() + limits.deadline_s

    def run(self) -> Mark | None:
        for attempt in range(self._limits.attempts):
            try:
                return self._attempt()
            except _AgainError as error:
                wait_s = error.after_s or self._limits.first_wait_s * 2**attempt * random.uniform(0.5, 1.0)
                is_last = attempt + 1 == self._limits.attempts
                if is_last or wait_s > self._limits.longest_wait_s or time.monotonic() + wait_s > self._until_s:
                    later = f" It asks to come back in {error.after_s:.0f} s." if error.after_s else ""
                    raise ConnectorUnavailable(f"{self._shown}: {error}.{later}") from error
                self._wait(wait_s)
        raise AssertionError("no attempt was made")

    def look(self) -> None:
        try:
            with self._answer({}) as response:
                self._check(response)
                if _WEB_PAGE.match(next(response.iter_content(_HEAD_BYTES), b"")):
                    raise _web_page(self._shown)
        except _AgainError as error:
            raise ConnectorUnavailable(f"{self._shown}: {error}.") from error

    def _attempt(self) -> Mark | None:
        begun, headers = self._begun()
        with self._answer(headers) as response:
            if response.status_code == _UNCHANGED:
                return None
            self._check(response)
            return self._take(response, begun)

    @contextmanager
    def _answer(self, headers: Mapping[str, str]) -> "Iterator[Response]":
        """Give the answer to a request; what goes wrong meanwhile is told as this module tells it."""
        import requests  # a mirror that fetches no feeds needs none of it

        timeout = (self._limits.connect_timeout_s, self._limits.read_timeout_s)
        trusts = self._session.verify  # named here, or a bundle of the environment's takes its place
        try:
            with self._session.get(self._url, headers=headers, stream=True, timeout=timeout, verify=trusts) as response:
                yield response
        except PlaceRefusedError as error:
            raise ConnectorRejected(f"{self._shown}: {error}") from error
        except requests.exceptions.SSLError as error:
            raise ConnectorRejected(
                f"{self._shown}: its certificate is not trusted ({_innermost(error)}). Name the authority that signed"
                " it in sync.authority, or renew it."
            ) from error
        except (requests.exceptions.InvalidURL, requests.exceptions.TooManyRedirects) as error:
            raise ConnectorRejected(f"{self._shown}: {_innermost(error)}. Correct the address.") from error
        except requests.exceptions.RequestException as error:
            raise _AgainError(f"it cannot be fetched ({_innermost(error)})") from error
        except OSError as error:  # the file of sync.authority
            raise ConnectorRejected(f"{self._shown}: {error}. Check sync.authority.") from error

    def _begun(self) -> tuple[Mark, dict[str, str]]:
        """Return the mark of what is here in part, and the headers to ask for the rest, or for what has changed."""
        begun = read_mark(self._part_mark, self._url)
        if begun.etag.startswith('"') and self._size() > 0:
            return begun, {"Accept-Encoding": "identity", "Range": f"bytes={self._size()}-", "If-Range": begun.etag}
        headers = {}
        if self._known.etag:
            headers["If-None-Match"] = self._known.etag
        if self._known.modified:
            headers["If-Modified-Since"] = self._known.modified
        return Mark(self._url), headers

    def _check(self, response: "Response") -> None:
        """Raise what an answer without a feed is."""
        status = response.status_code
        if urlsplit(self._url).scheme == "https" and urlsplit(response.url).scheme != "https":
            raise ConnectorRejected(f"{self._shown}: it leads to an address without TLS. Correct the address.")
        if status in (_OK, _PART_OF_IT):
            return
        if status == _NOT_THERE:  # what is here in part is no beginning of what is there now
            self._forget_part()
            raise _AgainError("it has changed while it was fetched")
        if status in _TRY_AGAIN:
            raise _AgainError(f"the server answers {status}", _retry_after_s(response.headers.get("Retry-After", "")))
        if status in _REFUSES:
            raise ConnectorRejected(f"{self._shown}: the server refuses ({status}). Check sync.authorization.")
        raise ConnectorRejected(f"{self._shown}: the server answers {status}. Correct the address.")

    def _take(self, response: "Response", begun: Mark) -> Mark | None:
        goes_on = response.status_code == _PART_OF_IT
        found = _CONTENT_RANGE.match(response.headers.get("Content-Range", "")) if goes_on else None
        if goes_on and (not begun.etag or found is None or int(found[1]) != self._size()):
            self._forget_part()
            raise _AgainError("the server sends another part than was asked for")
        mark = Mark(self._url, response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))
        is_plain = "Content-Encoding" not in response.headers  # only then a length of it is one of what is sent
        try:
            self._part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not goes_on:
                self._forget_part()
                if is_plain:
                    write_mark(self._part_mark, mark)
            self._write_all(response)
            return self._finish(mark)
        except FeedInvalid:
            self._forget_part()
            raise
        except OSError as error:
            if not _is_of_the_network(error):
                raise ConnectorUnavailable(
                    f"{self._part.parent}: it cannot be kept ({error.strerror}). Check the disk."
                ) from error
            if not is_plain:
                self._forget_part()
            raise

    def _write_all(self, response: "Response") -> None:
        with self._part.open("ab") as file:
            size = file.tell()
            for chunk in response.iter_content(_CHUNK_BYTES):
                if size == 0 and _WEB_PAGE.match(chunk[:_HEAD_BYTES]):
                    raise _web_page(self._shown)
                size += file.write(chunk)
                if size > self._limits.max_bytes:
                    raise FeedInvalid(f"{self._shown}: it is larger than {self._limits.max_bytes // 1024**2} MB.")
                if time.monotonic() > self._until_s:
                    raise ConnectorUnavailable(f"{self._shown}: it takes longer than {self._limits.deadline_s:.0f} s.")

    def _finish(self, mark: Mark) -> Mark | None:
        with self._part.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if not head.strip():
            raise FeedInvalid(f"{self._shown}: it is empty. Nothing was changed.")
        if digest == self._known.digest:
            self._forget_part()
            return None
        with suppress(TypeError, ValueError, OverflowError, OSError):  # figures without a time are as old as their file
            made_s = parsedate_to_datetime(mark.modified).timestamp()
            os.utime(self._part, (made_s, made_s))
        self._part.replace(self._target)
        self._part_mark.unlink(missing_ok=True)
        return Mark(self._url, mark.etag, mark.modified, digest)

    def _size(self) -> int:
        with suppress(OSError):
            return self._part.stat().st_size
        return 0

    def _forget_part(self) -> None:
        for path in (self._part, self._part_mark):
            path.unlink(missing_ok=True)


class _AgainError(Exception):
    """Another attempt may help; `after_s` is when the server wants it, 0 where it does not say."""

    def __init__(self, why: str, after_s: float = 0.0) -> None:
        super().__init__(why)
        self.after_s = after_s


def _web_page(shown: str) -> FeedInvalid:
    return FeedInvalid(
        f"{shown}: a web page came in the place of a feed, as from a network that wants somebody to sign in, or from an"
        " address that is the shop's page. Nothing was changed; open the address in a browser on this machine."
    )


def _retry_after_s(text: str) -> float:
    """Return the seconds of a Retry-After header, which has a number or a date (RFC 9110, 10.2.3); 0 without one."""
    if text.strip().isdecimal():
        return float(text[:9])
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0


def _shown(url: str) -> str:
    """Return an address as it may be written down: without a query or a name and password, which may be secrets."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return f"{parts.scheme}://{host}{f':{parts.port}' if parts.port else ''}{parts.path}"[:200]


def _innermost(error: BaseException) -> str:
    """Return what went wrong, without the address, which may hold a secret."""
    reason: object = error
    while True:
        inner = getattr(reason, "reason", None) or next(
            (part for part in getattr(reason, "args", ()) if isinstance(part, BaseException)), None
        )
        if inner is None:
            break
        reason = inner
    words = str(reason).rpartition(": ")[2] if "object at 0x" in str(reason) else str(reason)
    return words[:200] if "://" not in words else type(reason).__name__


def _is_of_the_network(error: OSError) -> bool:
    import requests

    return isinstance(error, requests.exceptions.RequestException)
