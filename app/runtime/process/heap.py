"""How the C library keeps memory that was freed (mallopt(3), malloc_trim(3)), and when Python looks for some to free.

Without glibc nothing is done about the former. A mirror shows a picture after another for months, decoded to some
megabytes each. By default glibc learns from the first large block that is freed to put such blocks between the small
ones, where what is freed lies in gaps that go back to the system late or never; and each thread that decodes may have a
heap of its own.
"""

import ctypes
import gc
from contextlib import suppress
from typing import Final

_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
_LARGE_BYTES: Final = 64 * 1024
_ARENAS: Final = 2


def keep_large_blocks_apart() -> None:
    """Give every large block memory of its own, which goes back when it is freed; comes before any thread."""
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
        library.mallopt(_ARENA_MAX, _ARENAS)


def give_back_free_memory() -> None:
    """Give back whole pages that lie free between blocks that are in use; takes some milliseconds."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def collect_nothing() -> None:
    """Look for nothing while the program is loaded: nearly all of it stays, and looking would be a tenth of a start."""
    gc.disable()


def collect_from_now_on() -> None:
    """Look once, then no more at what is here by now: a hundred thousand objects, which make the screen wait."""
    gc.collect()
    gc.freeze()
    gc.enable()
