"""What a look at the feeds needs, as it is handed to the process that does it."""

from dataclasses import dataclass

from app.config import Config
from app.runtime.data.paths import DataDirectory


@dataclass(frozen=True, slots=True)
class Task:
    """All that a look needs; secrets among it."""

    root: str
    feeds: tuple[tuple[str, str, str, str], ...]
    """(name, kind, address, language) each."""
    store_code: str
    currency: str
    zone: str
    authorization: str
    authority: str
    hosts: tuple[str, ...]
    max_mb: int
    by_hand: bool = False


def task_of(config: Config, directory: DataDirectory) -> Task:
    """Return the task of a configuration."""
    sync = config.sync
    return Task(
        root=str(directory.root),
        feeds=tuple((feed.name, feed.kind, feed.url, feed.language) for feed in sync.feeds),
        store_code=config.store.code,
        currency=config.store.currency,
        zone=config.screen.time_zone,
        authorization=sync.authorization.get_secret_value(),
        authority=sync.authority,
        hosts=sync.hosts,
        max_mb=sync.max_mb,
    )
