"""The pictures of the range: drawn as SVG, turned into JPEG files by as many processes as are allowed."""

import io
import logging
import multiprocessing
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.demo_store.assortment import garments, picture_path
from app.demo_store.feeds import write_whole
from app.demo_store.model import VIEWS, View
from app.demo_store.vocabulary import colours

if TYPE_CHECKING:
    from PIL import Image

_log = logging.getLogger(__name__)

DEMO_VERSION = "3"
"""Changes whenever range, words or art change; pictures of another version are drawn anew."""

_STAMP = "demo-version"
_QUALITIES = (88, 82, 75, 68)
_LARGEST_BYTES = 150_000

Job = tuple[str, str, View]


def picture_svg(product_id: str, colour: str, view: View) -> str:
    """Return one picture as SVG, 1200 by 1600. Raises KeyError for a garment or a colour the house does not have."""
    from app.demo_store.art import studio

    return studio.draw(garments()[product_id], colours()[colour], view).svg()


def jobs() -> list[Job]:
    """Return every picture of the range: first one front for each garment, then the other fronts, backs, close-ups."""
    firsts: list[Job] = [(garment.id, garment.colours[0], "front") for garment in garments().values()]
    rest: list[Job] = [
        (garment.id, colour, view) for view in VIEWS for garment in garments().values() for colour in garment.colours
    ]
    return firsts + [job for job in rest if job not in set(firsts)]


def is_complete(directory: Path) -> bool:
    """Say whether all pictures of this version are in `directory`; reads one small file."""
    try:
        return (directory / _STAMP).read_text(encoding="utf-8").strip() == DEMO_VERSION
    except (OSError, UnicodeDecodeError):
        return False


def render_pictures(directory: Path, *, workers: int = 2, progress: Callable[[int, int], None] | None = None) -> int:
    """Draw the pictures that are missing in `directory`, and return how many were drawn.

    `progress` is called with done and total after each. Every file appears whole or not at all, so drawing may be
    stopped at any time and goes on where it ended. Raises OSError when the disk refuses.
    """
    if is_complete(directory):
        return 0
    begun = directory / f".{_STAMP}-begun"
    fresh = not begun.is_file() or begun.read_text(encoding="utf-8", errors="replace") != DEMO_VERSION
    every = jobs()
    todo = [job for job in every if fresh or not (directory / picture_path(*job)).is_file()]
    for product_id in garments():
        (directory / "pictures" / product_id).mkdir(parents=True, exist_ok=True)
    if fresh:
        for job in todo:
            (directory / picture_path(*job)).unlink(missing_ok=True)
        write_whole(begun, DEMO_VERSION.encode())
    _log.info("Drawing %d of %d demo pictures into %s", len(todo), len(every), directory)
    done = len(every) - len(todo)
    for _ in _drawn(directory, todo, workers):
        done += 1
        if progress:
            progress(done, len(every))
    write_whole(directory / _STAMP, DEMO_VERSION.encode())
    begun.unlink(missing_ok=True)
    return len(todo)


def render_picture(directory: Path, job: Job) -> None:
    """Draw one picture into its place below `directory`."""
    from app.demo_store.art import studio

    product_id, colour, view = job
    picture = studio.draw(garments()[product_id], colours()[colour], view)
    write_whole(directory / picture_path(*job), _jpeg(picture.image()))


def _drawn(directory: Path, todo: list[Job], workers: int) -> Iterator[None]:
    if workers <= 1 or len(todo) <= 1:
        for job in todo:
            render_picture(directory, job)
            yield
        return
    # spawn: a forked child would inherit the locks and threads of a running program.
    with multiprocessing.get_context("spawn").Pool(workers, initializer=_lower_priority) as pool:
        yield from pool.imap(_render, [(str(directory), job) for job in todo])
        pool.close()
        pool.join()


def _lower_priority() -> None:
    if hasattr(os, "nice"):
        os.nice(10)


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
