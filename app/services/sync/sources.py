"""Feeds fetched from their addresses and imported: each when it has changed, whole or not at all. No Qt, any thread."""

import fcntl
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from app.connectors.http.download import FetchLimits, Mark, download, read_mark, write_mark
from app.domain.errors import ConnectorRejected, ConnectorUnavailable, FeedInvalid, StoreUnavailable
from app.domain.feeds import NOTHING_ELSE_SAID, FeedDefaults, ImportReport
from app.domain.sync import FetchState
from app.services.sync.imports import Progress, import_feeds
from app.store import Database, ImportRuns

if TYPE_CHECKING:
    from requests import Session

_log = logging.getLogger(__name__)

_ORDER: Final = ("stores", "products", "supplements", "inventory", "reviews", "tags")
_AFTER_PRODUCTS: Final = frozenset({"supplements", "inventory", "reviews"})
"""What is said of articles: once these have changed, it is taken in again."""
_SAFE: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-")
_NAME_MAX: Final = 60
_LOCK: Final = "lock"
_MOST_REDIRECTS: Final = 5


@dataclass(frozen=True, slots=True)
class FeedSource:
    """One feed: `kind` as `import_feeds` names it, `language` empty where the feed says it."""

    name: str
    kind: str
    url: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of one feed: `report` of what was imported, `reason` of a failure."""

    name: str
    kind: str
    outcome: FetchState
    report: ImportReport | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Fetching:
    """How feeds are fetched: the header that says who asks, whom TLS trusts, which servers are in the house."""

    authorization: str = ""
    authority: str = ""
    hosts: tuple[str, ...] = ()
    limits: FetchLimits = field(default_factory=FetchLimits)


def look_at_feeds(
    database: Database,
    folder: Path,
    sources: Sequence[FeedSource],
    fetching: Fetching,
    *,
    store_code: str = "",
    defaults: FeedDefaults = NOTHING_ELSE_SAID,
    allow_shrink: bool = False,
    by_hand: bool = False,
    again: bool = False,
    progress: Progress | None = None,
    told: Callable[[Looked], object] | None = None,
) -> tuple[Looked, ...]:
    """Fetch and import what has changed, stores and products first; return what came of each, told as it comes.

    `folder` keeps what was imported last, so that an address is only asked for what it has besides. A feed that fails
    changes nothing, and those after it are looked at all the same. One that was refused is fetched again once it has
    changed, or when somebody asks `by_hand`; `again` fetches all. Raises ConnectorUnavailable during another look.
    """
    looked: list[Looked] = []
    has_changed = False
    with _alone(folder), session_of(fetching) as session:
        for source in sorted(sources, key=lambda source: _ORDER.index(source.kind)):
            kept = _Kept(folder, source)
            is_stale = has_changed and source.kind in _AFTER_PRODUCTS
            known = kept.known(source.url)
            if again or (by_hand and known.refused):
                known = Mark(source.url)

            def fetch(known: Mark, target: Path, url: str = source.url) -> Mark | None:
                return download(url, target, known, session=session, limits=fetching.limits)

            def take(path: Path, source: FeedSource = source) -> ImportReport:
                files = {kind: (path,) if kind == source.kind else () for kind in _ORDER}
                (report,) = import_feeds(
                    database,
                    stores=files["stores"],
                    products=files["products"],
                    supplements=files["supplements"],
                    inventory=files["inventory"],
                    reviews=files["reviews"],
                    tags=files["tags"],
                    language=source.language or None,
                    progress=progress,
                    allow_shrink=allow_shrink,
                    defaults=defaults,
                    store_code=store_code,
                )
                return report

            one = _look(database, source, kept, known, fetch=fetch, take=take, is_stale=is_stale)
            has_changed |= source.kind == "products" and one.outcome is FetchState.IMPORTED
            looked.append(one)
            if told is not None:
                told(one)
    return tuple(looked)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder, which the kernel gives back however the process ends."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise ConnectorUnavailable(
            f"{folder}: feeds cannot be kept there ({error.strerror}). Check the disk."
        ) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise ConnectorUnavailable(
            f"{folder}: another look at the feeds goes on. Try again when it has ended."
        ) from error
    finally:
        os.close(descriptor)


def session_of(fetching: Fetching) -> "Session":
    """Return a session that fetches so."""
    from app.connectors.http.connecting import session_for
    from app.connectors.http.places import Places

    session = session_for(Places(fetching.hosts, "sync.hosts"))
    session.verify = fetching.authority or True
    session.max_redirects = _MOST_REDIRECTS
    if fetching.authorization:
        session.headers["Authorization"] = fetching.authorization
    return session


class _Kept:
    """What is kept of one feed: the file that was imported last, the one that has come, and its mark."""

    def __init__(self, folder: Path, source: FeedSource) -> None:
        last = PurePosixPath(unquote(urlsplit(source.url).path)).name
        words = "".join(letter for letter in last if letter in _SAFE)[-_NAME_MAX:].lstrip(".")
        own = folder / source.name
        self.mark = own / "mark.json"
        self.newest = own / "newest" / (words or "feed")
        self.file = own / (words or "feed")

    def known(self, url: str) -> Mark:
        """Return what is known of the address; nothing where what was imported is gone."""
        mark = read_mark(self.mark, url)
        return mark if mark.refused or self.file.exists() else Mark(url)


def _look(
    database: Database,
    source: FeedSource,
    kept: _Kept,
    known: Mark,
    *,
    fetch: Callable[[Mark, Path], Mark | None],
    take: Callable[[Path], ImportReport],
    is_stale: bool,
) -> Looked:
    try:
        mark = fetch(known, kept.newest)
    except (ConnectorUnavailable, ConnectorRejected, FeedInvalid) as error:
        return _failed(database, source, str(error))
    if mark is None and known.refused:
        return Looked(source.name, source.kind, FetchState.FAILED, reason=known.refused)
    if mark is None and not is_stale:
        return Looked(source.name, source.kind, FetchState.UNCHANGED)
    try:
        return Looked(source.name, source.kind, FetchState.IMPORTED, _taken(source, kept, mark, take))
    except (FeedInvalid, StoreUnavailable) as error:
        return Looked(source.name, source.kind, FetchState.FAILED, reason=str(error))
    except OSError as error:
        return _failed(database, source, f"{kept.file}: it cannot be kept ({error.strerror}). Check the disk.")


def _taken(source: FeedSource, kept: _Kept, mark: Mark | None, take: Callable[[Path], ImportReport]) -> ImportReport:
    """Import what has come, or without a mark what was imported last, and keep it."""
    path = kept.file if mark is None else kept.newest
    try:
        report = take(path)
    except FeedInvalid as error:  # written down by the import
        reason = str(error).replace(str(path), source.name)
        if mark is not None:
            _keep_refusal(kept, replace(mark, refused=reason))
        raise FeedInvalid(reason) from error
    if mark is not None:
        kept.newest.replace(kept.file)
        write_mark(kept.mark, mark)
    return report


def _keep_refusal(kept: _Kept, mark: Mark) -> None:
    """Note that a feed was refused, so that it is not fetched again before it has changed."""
    try:
        kept.newest.unlink(missing_ok=True)
        write_mark(kept.mark, mark)
    except OSError as error:
        _log.warning("that a feed was refused is not kept: %s", error)


def _failed(database: Database, source: FeedSource, reason: str) -> Looked:
    try:
        ImportRuns(database).record_failure(source.kind, source.name, reason)
    except StoreUnavailable as trouble:
        _log.warning("that %s was not fetched is not written down: %s", source.name, trouble)
    return Looked(source.name, source.kind, FetchState.FAILED, reason=reason)
