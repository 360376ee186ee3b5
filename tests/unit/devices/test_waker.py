"""A wait for a device that another thread can end."""

import os
import threading
import time
from collections.abc import Iterator

import pytest

from app.devices.waker import Waker


@pytest.fixture
def device() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


@pytest.fixture
def waker() -> Iterator[Waker]:
    waker = Waker()
    waker.open()
    yield waker
    waker.close()


def test_what_the_device_sends_ends_the_wait(waker: Waker, device: tuple[int, int]) -> None:
    assert waker.wait(device[0], 0.01) == (False, False)
    os.write(device[1], b"4")
    assert waker.wait(device[0], 5.0) == (True, False)


def test_another_thread_ends_the_wait(waker: Waker, device: tuple[int, int]) -> None:
    began_s = time.monotonic()
    threading.Timer(0.05, waker.wake).start()
    assert waker.wait(device[0], 30.0) == (False, True)
    assert time.monotonic() - began_s < 10.0


def test_closed_it_wakes_nobody_and_opened_again_it_has_forgotten(waker: Waker, device: tuple[int, int]) -> None:
    waker.wake()
    waker.close()
    waker.wake()
    waker.close()
    assert waker.wait(device[0], 0.01) == (False, False)
    waker.open()
    assert waker.wait(device[0], 0.01) == (False, False)
