"""Pictures on this machine: what is not here yet is fetched in the background and announced."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.connectors.http.places import Places
from app.connectors.pictures.fetch import PictureCache, PictureLimits
from app.domain.errors import ConnectorUnavailable
from app.runtime.jobs import Jobs
from app.services.catalogue.large_pictures import is_large, keep_smaller
from app.services.catalogue.picture_looks import local_url, tone_in

_log = logging.getLogger(__name__)

_FIRST_RETRY_S = 2.0
_RETRIES_UNASKED = 6
_LAST_RETRY_S = 600.0
_REFUSED_RETRY_S = 3600.0
_MAX_RUNNING = 2
_MAX_WAITING = 200
_MAX_KNOWN = 20_000


@dataclass(frozen=True, slots=True)
class _Failure:
    count: int
    retry_at_s: float
    is_final: bool


@dataclass(frozen=True, slots=True)
class _Local:
    path: Path
    url: str


class PictureService(QObject):
    """Owns which pictures can be shown now; failures are tried again later and later, refused ones after an hour."""

    picture_ready = Signal(str)
    """The picture of this URL has become local."""

    picture_failed = Signal(str)
    """The picture of this URL cannot be had for now."""

    expected = Signal(str)
    """The picture of this URL was asked for and is not there, but will be made."""

    def __init__(
        self,
        directory: Path,
        *,
        jobs: Jobs,
        limits: PictureLimits | None = None,
        places: Places | None = None,
        now_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`directory` is the cache, `places` says what is fetched from; `now_s` a monotonic clock in seconds."""
        super().__init__(parent)
        self._cache = PictureCache(directory, limits, places)
        self._jobs = jobs
        self._now_s = now_s
        self._local: dict[str, _Local] = {}
        self._failures: dict[str, _Failure] = {}
        self._running: set[str] = set()
        self._waiting: dict[str, None] = {}
        self._made_below = ""
        self._expected: dict[str, None] = {}
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._on_retry)

    def local(self, url: str) -> str:
        """Return a `file:` URL of the picture, or "" while it is fetched or checked, or cannot be had.

        Its fragment says what is known of the picture before it is decoded (`picture_looks`).
        Cheap on the GUI thread: the work is done by a job that ends in a signal.
        """
        known = self._local.get(url)
        if known is not None:
            if known.path.exists():
                return known.url
            del self._local[url]
        if url and url not in self._running and url not in self._expected and not self._is_put_off(url):
            self._ask(url)
        return ""

    def tone(self, url: str) -> str:
        """Return the main colour (`#rrggbb`) of the garment on a picture, nothing for one that is not here yet."""
        known = self._local.get(url)
        return "" if known is None else tone_in(known.url)

    def is_failed(self, url: str) -> bool:
        """Return whether the last attempt failed and no other is under way."""
        return url in self._failures and url not in self._running

    @property
    def is_fetching(self) -> bool:
        """Whether a picture that was asked for is still to come or to fail."""
        return bool(self._running or self._waiting or self._expected)

    @property
    def still_expected(self) -> tuple[str, ...]:
        """The pictures that were asked for and are still to be made, the last one asked for last."""
        return tuple(self._expected)

    def expect(self, folder: Path | None) -> None:
        """From now on a file that is missing below `folder` is one that is being made, None where none is any more.

        Whoever makes them hears of `expected` and says `look_again`.
        """
        self._made_below = "" if folder is None else f"{folder.as_uri()}/"
        if folder is None:
            for url in self.still_expected:
                self.look_again(url)

    def look_again(self, url: str) -> None:
        """Look for an expected picture that has been made."""
        if url in self._expected:
            del self._expected[url]
            self._ask(url)

    def stop(self) -> None:
        """Ask for nothing more."""
        self._retry.stop()
        self._waiting.clear()
        self._expected.clear()

    def _is_put_off(self, url: str) -> bool:
        failure = self._failures.get(url)
        return failure is not None and self._now_s() < failure.retry_at_s

    def _ask(self, url: str) -> None:
        self._waiting.pop(url, None)
        self._waiting[url] = None  # what was asked for last is fetched first
        if len(self._waiting) > _MAX_WAITING:
            del self._waiting[next(iter(self._waiting))]
        self._start()

    def _start(self) -> None:
        while self._waiting and len(self._running) < _MAX_RUNNING:
            url, _ = self._waiting.popitem()
            self._running.add(url)
            self._jobs.submit(partial(self._have, url), partial(self._on_fetched, url), partial(self._on_failed, url))

    def _have(self, url: str) -> _Local:
        path = self._cache.fetch(url)
        if is_large(path):
            path = self._smaller(url, path)
        return _Local(path, local_url(path))

    def _smaller(self, url: str, path: Path) -> Path:
        """Return a smaller copy: in the place of a kept picture, beside those of one in the feed's folder."""
        if path == self._cache.path_of(url):
            return keep_smaller(path, path)
        status = path.stat()
        version = f"{url}?{status.st_mtime_ns}-{status.st_size}"
        return self._cache.known(version) or keep_smaller(path, self._cache.path_of(version))

    def _on_fetched(self, url: str, local: _Local) -> None:
        self._running.discard(url)
        self._failures.pop(url, None)
        if len(self._local) >= _MAX_KNOWN:
            self._local.clear()
        self._local[url] = local
        self._start()
        self.picture_ready.emit(url)

    def _on_failed(self, url: str, error: Exception) -> None:
        self._running.discard(url)
        if self._made_below and url.startswith(self._made_below) and isinstance(error, ConnectorUnavailable):
            self._expected[url] = None
            self._start()
            self.expected.emit(url)
            return
        count = self._failures[url].count + 1 if url in self._failures else 1
        is_final = not isinstance(error, ConnectorUnavailable)
        delay_s = _REFUSED_RETRY_S if is_final else min(_LAST_RETRY_S, _FIRST_RETRY_S * 2 ** min(count - 1, 10))
        if len(self._failures) >= _MAX_KNOWN:
            self._failures.clear()
        self._failures[url] = _Failure(count, self._now_s() + delay_s, is_final)
        if count == 1:
            _log.warning("picture not shown: %s", error)
        self._start()
        if not is_final and count <= _RETRIES_UNASKED and not self._retry.isActive():
            self._retry.start(round(1000 * delay_s))
        self.picture_failed.emit(url)

    def _on_retry(self) -> None:
        """Try again what was lately asked for and may work by now; later attempts wait to be asked for."""
        now_s = self._now_s()
        open_failures = {
            url: failure
            for url, failure in self._failures.items()
            if not failure.is_final and failure.count <= _RETRIES_UNASKED and url not in self._running
        }
        due = [url for url, failure in open_failures.items() if failure.retry_at_s <= now_s]
        for url in due[-_MAX_WAITING:]:
            self._ask(url)
        later = [failure.retry_at_s for url, failure in open_failures.items() if url not in due]
        if later:
            self._retry.start(round(1000 * max(1.0, min(later) - now_s)))
