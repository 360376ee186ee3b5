"""Waiting in tests for what another thread or process does, without a fixed sleep."""

import time
from collections.abc import Callable

GIVE_UP_AFTER_S = 60.0


def wait_until(happened: Callable[[], bool], what: str) -> None:
    """Return as soon as `happened()`; fail after a minute, naming `what` never came."""
    deadline_s = time.monotonic() + GIVE_UP_AFTER_S
    while not happened():
        if time.monotonic() > deadline_s:
            raise AssertionError(f"never happened: {what}")
        time.sleep(0.01)
