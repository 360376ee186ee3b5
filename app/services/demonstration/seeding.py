"""Fills a catalogue with the demo store, here or in a process of its own: no Qt.

Feeds of some megabytes are made and read for it. Within a mirror that would leave memory behind for as long as it runs,
and hold up the screen while it lasts.
"""

import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import PsycheError, StoreUnavailable
from app.runtime.data.paths import PROJECT
from app.store import Database, open_database

_LOW_PRIORITY = 10


def seed_demo_store(database: Database, directory: Path, ready_made: Path) -> None:
    """Write the demo feeds into `directory` and import them, with the pictures that `ready_made` holds already.

    Takes one to three seconds; pictures that do not exist yet are not drawn here. Raises OSError and PsycheError.
    """
    from app.demo_store.feeds import write_feeds
    from app.demo_store.pictures import share_pictures
    from app.services.sync.imports import import_feeds

    write_feeds(directory, datetime.now(UTC))
    share_pictures(ready_made, directory)
    import_feeds(
        database,
        products=[directory / "products.fr.xml", directory / "products.en.xml"],
        inventory=[directory / "inventory.tsv"],
        reviews=[directory / "reviews.xml"],
        stores=[directory / "stores.json"],
        baskets=[directory / "baskets.csv"],
        language=None,
        progress=None,
    )


def seed_apart(database: Path, directory: Path, ready_made: Path, *, hurry: bool) -> None:
    """Do the same in a process of its own, at a low priority unless in a `hurry`. Raises StoreUnavailable."""
    command = [sys.executable, "-m", __name__, str(database), str(directory), str(ready_made), *["hurry"][: int(hurry)]]
    done = subprocess.run(command, cwd=PROJECT, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"its process ended with {done.returncode}"]
        raise StoreUnavailable(f"the demo store cannot be laid out: {said[-1]}")


def main(database: str, directory: str, ready_made: str, *hurry: str) -> int:
    """Seed; say on standard error what is wrong and return 1 where that fails."""
    if not hurry:
        os.nice(_LOW_PRIORITY)
    try:
        with closing(open_database(Path(database))) as opened:
            seed_demo_store(opened, Path(directory), Path(ready_made))
    except (PsycheError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201 - what the mirror logs
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
