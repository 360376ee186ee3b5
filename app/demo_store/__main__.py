"""Write the demo store into a directory: `python -m app.demo_store DIRECTORY`."""

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.demo_store.feeds import write_feeds
from app.demo_store.pictures import first_jobs, render_pictures


def main() -> int:
    """Write feeds and pictures; pictures that are there already are kept."""
    parser = argparse.ArgumentParser(prog="python -m app.demo_store", description="Write the demo store.")
    parser.add_argument("directory", type=Path, metavar="DIRECTORY", help="where feeds and pictures go")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes that draw")
    parser.add_argument("--first", action="store_true", help="only pictures, those that a mirror opens with; no feeds")
    options = parser.parse_args()
    if options.first:
        drawn = render_pictures(options.directory, only=first_jobs, workers=options.workers, progress=_show)
    else:
        write_feeds(options.directory, datetime.now(UTC))
        drawn = render_pictures(options.directory, workers=options.workers, progress=_show)
    end = "\n" if drawn else ""
    sys.stdout.write(f"{end}Demo store in {options.directory}: {drawn} pictures drawn.\n")
    return 0


def _show(done: int, total: int) -> None:
    if sys.stdout.isatty() or done % 20 == 1 or done == total:
        sys.stdout.write(f"\rDrawing garments: {done} of {total}" + ("" if sys.stdout.isatty() else "\n"))
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
