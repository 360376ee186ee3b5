"""The pictures of the range: drawn as SVG, turned into JPEG files by as many processes as are allowed."""

import fcntl
import io
import logging
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.demo_store.assortment import garments, picture_path
from app.demo_store.feeds import write_whole
from app.demo_store.model import VIEWS, View
from app.demo_store.stamp import DEMO_VERSION, STAMP, is_complete, version_in
from app.demo_store.vocabulary import colours

if TYPE_CHECKING:
    from PIL import Image

_log = logging.getLogger(__name__)

_BEGUN = f".{STAMP}-begun"
_LOCK = ".drawing"
_QUALITIES = (88, 82, 75, 68)
_LARGEST_BYTES = 150_000

Job = tuple[str, str, View]


def picture_svg(product_id: str, colour: str, view: View) -> str:
    """Return one picture as SVG, 1200 by 1600. Raises KeyError for a garment or a colour the house does not have."""
    from app.demo_store.art import studio

    return studio.draw(garments()[product_id], colours()[colour], view).svg()


def first_jobs() -> list[Job]:
    """Return the pictures that a mirror should open with: one front for each garment."""
    return [(garment.id, garment.colours[0], "front") for garment in garments().values()]


def jobs() -> list[Job]:
    """Return every picture of the range: first one front for each garment, then the other fronts, backs, close-ups."""
    firsts = first_jobs()
    rest: list[Job] = [
        (garment.id, colour, view) for view in VIEWS for garment in garments().values() for colour in garment.colours
    ]
    return firsts + [job for job in rest if job not in set(firsts)]


def missing(directory: Path) -> list[Job]:
    """Return the pictures of this version that are not in `directory`, in the order in which they are to be drawn."""
    if is_complete(directory):
        return []
    is_ours = version_in(directory / _BEGUN) == DEMO_VERSION
    return [job for job in jobs() if not (is_ours and (directory / picture_path(*job)).is_file())]


def render_pictures(
    directory: Path,
    *,
    only: Callable[[], list[Job]] | None = None,
    workers: int = 2,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Draw the pictures that are missing in `directory`, or those of `only`, and return how many were drawn.

    `progress` is called with done and total after each. Every file appears whole or not at all, so drawing may be
    stopped at any time and goes on where it ended. Raises OSError when the disk refuses.
    """
    if is_complete(directory):
        return 0
    begin(directory)
    every = jobs() if only is None else only()
    todo = [job for job in every if not (directory / picture_path(*job)).is_file()]
    _log.info("Drawing %d of %d demo pictures into %s", len(todo), len(every), directory)
    done = len(every) - len(todo)
    for _ in _drawn(directory, todo, workers):
        done += 1
        if progress:
            progress(done, len(every))
    finish(directory)
    return len(todo)


def render_picture(directory: Path, job: Job) -> None:
    """Draw one picture into its place below `directory`."""
    from app.demo_store.art import studio

    product_id, colour, view = job
    picture = studio.draw(garments()[product_id], colours()[colour], view)
    write_whole(directory / picture_path(*job), _jpeg(picture.image()))


def begin(directory: Path) -> None:
    """Make the folders, and forget pictures of another version. Raises OSError."""
    for product_id in garments():
        (directory / "pictures" / product_id).mkdir(parents=True, exist_ok=True)
    with alone(directory):
        if is_complete(directory) or version_in(directory / _BEGUN) == DEMO_VERSION:
            return
        for job in jobs():
            (directory / picture_path(*job)).unlink(missing_ok=True)
        (directory / STAMP).unlink(missing_ok=True)
        write_whole(directory / _BEGUN, DEMO_VERSION.encode())


def finish(directory: Path) -> None:
    """Write down that all pictures are there, if they are."""
    if not is_complete(directory) and not missing(directory):
        write_whole(directory / STAMP, DEMO_VERSION.encode())
        (directory / _BEGUN).unlink(missing_ok=True)


def share_pictures(source: Path, directory: Path) -> None:
    """Give `directory` the pictures of this version that `source` has. Raises OSError."""
    if is_complete(directory) or not source.is_dir():
        return
    begin(directory)
    lacking = set(missing(source))
    for job in jobs():
        if job not in lacking:
            share_picture(source, directory, job)
    finish(directory)


def share_picture(source: Path, directory: Path, job: Job) -> None:
    """Put one picture of `source` into `directory` too, at no cost where the file system can share it."""
    place = directory / picture_path(*job)
    with suppress(FileExistsError):
        try:
            os.link(source / picture_path(*job), place)
        except FileExistsError:
            raise
        except OSError:
            shutil.copy2(source / picture_path(*job), place)


@contextmanager
def alone(directory: Path) -> Iterator[None]:
    """Let no other process do the same in `directory` meanwhile."""
    with (directory / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _drawn(directory: Path, todo: list[Job], workers: int) -> Iterator[None]:
    if workers <= 1 or len(todo) <= 1:
        for job in todo:
            render_picture(directory, job)
            yield
        return
    # spawn: a forked child would inherit the locks and threads of a running program.
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield from pool.imap(_render, [(str(directory), job) for job in todo])
        pool.close()
        pool.join()


def _render(task: tuple[str, Job]) -> None:
    render_picture(Path(task[0]), task[1])


def _jpeg(image: "Image.Image") -> bytes:
    content = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        image.save(file, "JPEG", quality=quality, optimize=True)  # not progressive: decodes three times faster
        content = file.getvalue()
        if len(content) <= _LARGEST_BYTES:
            break
    return content
