"""Checks of `doctor`: whether the feeds by address can be fetched."""

from collections.abc import Sequence

from app.config import Config
from app.connectors.http.download import FetchLimits, look_at
from app.domain.errors import ConnectorRejected, ConnectorUnavailable, FeedInvalid
from app.domain.findings import Finding, Verdict
from app.runtime.data.paths import DataDirectory
from app.services.sync.sources import session_of
from app.services.sync.task import task_of
from app.services.sync.worker import fetching_of

_LIMITS = FetchLimits(connect_timeout_s=5.0, read_timeout_s=10.0)


def check_feeds(config: Config, directory: DataDirectory) -> Sequence[Finding]:
    """Ask each address once, as the mirror does, and keep nothing."""
    if not config.sync.feeds:
        return (Finding("feeds", Verdict.ABSENT, "no feeds by address are configured"),)
    with session_of(fetching_of(task_of(config, directory))) as session:
        findings = []
        for feed in config.sync.feeds:
            try:
                look_at(feed.url, session=session, limits=_LIMITS)
            except (ConnectorRejected, ConnectorUnavailable, FeedInvalid) as error:
                findings.append(Finding(f"feed {feed.name}", Verdict.FAILED, str(error)))
            else:
                findings.append(Finding(f"feed {feed.name}", Verdict.OK, f"{feed.kind} can be fetched"))
    return tuple(findings)
