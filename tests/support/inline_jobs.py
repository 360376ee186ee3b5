"""Jobs that are done at once, or when a test says so, with the errors of the real ones."""

from collections.abc import Callable
from typing import Any

from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs


class InlineJobs(Jobs):
    """Does each job within `submit`, or with `held` when `run` is called."""

    def __init__(self, *, held: bool = False) -> None:
        super().__init__(GuiThread())
        self._held = held
        self.waiting: list[Callable[[], None]] = []

    def submit(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        def job() -> None:
            try:
                result = work()
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                done(result)

        if self._held:
            self.waiting.append(job)
        else:
            job()

    def run(self) -> int:
        """Do what waits and what comes of it; return how many jobs that were."""
        done = 0
        while self.waiting:
            self.waiting.pop(0)()
            done += 1
        return done
