"""`python -m app.services.sync.worker`: looks at the feeds once, beside the mirror and at the lowest priority.

What to do comes as one JSON object on standard input, so that no secret stands in the list of processes; what came of
each feed goes out as a JSON object a line.
"""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Any, Final

from app.config.screen import ScreenConfig
from app.connectors.http.download import FetchLimits
from app.domain.errors import PsycheError
from app.domain.feeds import FeedDefaults
from app.runtime.data.paths import DataDirectory
from app.services.sync.sources import FeedSource, Fetching, Looked, look_at_feeds
from app.services.sync.task import Task
from app.store import Database, open_database

_NICE: Final = 19
_MB: Final = 1024**2
_COUNTS: Final = ("new", "changed", "removed", "refused")


def fetching_of(task: Task) -> Fetching:
    """Return how the feeds of a task are fetched."""
    limits = FetchLimits(max_bytes=task.max_mb * _MB)
    return Fetching(task.authorization, task.authority, tuple(task.hosts), limits)


def run(task: Task, database: Database, **more: Any) -> tuple[Looked, ...]:
    """Do a task on an open database; `more` goes to `look_at_feeds`."""
    return look_at_feeds(
        database,
        DataDirectory(Path(task.root)).feeds,
        tuple(FeedSource(*feed) for feed in task.feeds),
        fetching_of(task),
        store_code=task.store_code,
        defaults=FeedDefaults(task.currency, ScreenConfig(time_zone=task.zone).zone),
        **more,
    )


def _tell(one: Looked) -> None:
    report = one.report
    counts = {} if report is None else {name: getattr(report, name) for name in _COUNTS}
    told = {"name": one.name, "kind": one.kind, "outcome": one.outcome.value, "reason": one.reason} | counts
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Do the task on standard input; return 1 where nothing could be looked at."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    os.nice(_NICE)
    task = Task(**json.load(sys.stdin))
    try:
        database = open_database(DataDirectory(Path(task.root)).database)
    except PsycheError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    try:
        run(task, database, by_hand=task.by_hand, told=_tell)
    except PsycheError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
