"""Draws the missing pictures beside a running mirror: `python -m app.demo_store.drawer READY_MADE DIRECTORY`.

Whoever starts it writes the pictures that are looked at (`pictures/…`, one a line) to its standard input, which are
drawn before the others, and is told of every picture that is there on its standard output. It ends when its input does.
"""

import argparse
import os
import select
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from app.demo_store.assortment import picture_path
from app.demo_store.pictures import Job, alone, begin, finish, missing, render_picture, share_picture, share_pictures

_LOWEST_PRIORITY = 19


def main() -> int:
    """Draw until all pictures are there, or only those that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m app.demo_store.drawer", description="Draw beside a mirror.")
    parser.add_argument("ready_made", type=Path, help="where it draws, if that can be written: mirrors share it")
    parser.add_argument("directory", type=Path, help="where the pictures are wanted")
    parser.add_argument("--asked-only", action="store_true", help="draw what is asked for and nothing else")
    options = parser.parse_args()
    if not options.asked_only:  # else somebody waits for it
        os.nice(_LOWEST_PRIORITY)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # what is half written is taken away
    wishes = Wishes(sys.stdin.fileno())
    for path in draw(options.ready_made, options.directory, wishes, asked_only=options.asked_only):
        sys.stdout.write(f"{path}\n")
        sys.stdout.flush()
    return 0


class Wishes:
    """What is asked for on a descriptor, one a line; `is_over` once nobody can ask any more."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""
        self.is_over = False

    def take(self, *, patiently: bool = False) -> list[str]:
        """Return what has been asked for by now, the newest last; `patiently` waits for the next."""
        while not self.is_over and select.select([self._descriptor], [], [], None if patiently else 0)[0]:
            read = os.read(self._descriptor, 65_536)
            self.is_over = not read
            self._rest += read
            patiently = patiently and b"\n" not in self._rest
        *lines, self._rest = self._rest.split(b"\n")
        return [line.decode(errors="replace") for line in lines]


def draw(
    ready_made: Path,
    directory: Path,
    wishes: Wishes,
    *,
    asked_only: bool = False,
    render: Callable[[Path, Job], None] = render_picture,
) -> Iterator[str]:
    """Draw what `directory` lacks, in `ready_made` if it can be written; yield each picture that is there.

    Those that were there before are told to whoever asks for them. Raises OSError when the disk refuses.
    """
    place = ready_made if os.access(ready_made, os.W_OK) else directory
    begin(place)
    share_pictures(ready_made, directory)
    begin(directory)
    todo = {picture_path(*job): job for job in missing(directory)}
    asked: list[str] = []
    while todo:
        asked += wishes.take(patiently=asked_only and not asked)
        if wishes.is_over:
            return
        yield from (path for path in asked if path not in todo)
        asked = [path for path in asked if path in todo]
        if asked_only and not asked:
            continue
        path = asked.pop() if asked else next(iter(todo))
        job = todo.pop(path)
        with alone(place):
            if not (place / path).is_file():
                render(place, job)
        if place != directory:
            share_picture(place, directory, job)
        yield path
    finish(place)
    finish(directory)


if __name__ == "__main__":
    sys.exit(main())
