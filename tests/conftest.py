"""What every test stands on: Qt without a screen unless a test asks for a real one."""

import gc
import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _qt_objects_go_with_their_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect what a test with Qt leaves behind at once.

    Objects in reference cycles live on until some later collection, and their timers with them; one that begins inside
    such a timer's own slot would delete it while it fires.
    """
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
