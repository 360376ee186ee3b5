"""Work that must not hold up the screen: network, imports, bulk SQLite."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from app.runtime.gui_thread import GuiThread

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Jobs:
    """A small pool of threads; each job's result or error is delivered on the GUI thread."""

    def __init__(self, gui_thread: GuiThread, *, workers: int = 2) -> None:
        self._gui_thread = gui_thread
        self._pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="job")

    def submit(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` on a pool thread, then `done(result)` or `failed(error)` on the GUI thread.

        Without `failed` an error is logged with its traceback.
        """

        def deliver(future: Future[_T]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if error is None:
                self._gui_thread.post(lambda: done(future.result()))
            elif failed is not None and isinstance(error, Exception):
                self._gui_thread.post(lambda: failed(error))
            else:
                _log.error("a background job failed", exc_info=error)

        self._pool.submit(work).add_done_callback(deliver)

    def stop(self) -> None:
        """Forget what has not begun and wait for what has."""
        self._pool.shutdown(wait=True, cancel_futures=True)
