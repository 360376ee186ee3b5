"""What time can do to a mirror: its clock is set while garments hang, or the whole program stands still."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.kiosk_process import KioskProcess
from tests.support.llrp_peer import LlrpPeer
from tests.support.running_kiosk import LEAVE_AFTER_S, epc, gtin
from tests.support.waiting import wait_until

SHIRT, SKIRT = epc(1), epc(2)
ARRIVED_SHIRT, ARRIVED_SKIRT, LEFT_SHIRT = ("arrived", gtin(1)), ("arrived", gtin(2)), ("left", gtin(1))
DAY_S = 86_400
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")


@pytest.fixture
def peer() -> Iterator[LlrpPeer]:
    with LlrpPeer() as peer:
        peer.place(SHIRT)
        yield peer


@pytest.mark.skipif(not FAKETIME.exists(), reason="the package faketime is not installed: no clock can be set here")
def test_the_clock_is_set_by_a_day_and_back(peer: LlrpPeer, tmp_path: Path) -> None:
    offset = tmp_path / "offset"
    offset.write_text("+0")
    faked = {
        "LD_PRELOAD": str(FAKETIME),
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_NO_CACHE": "1",
    }
    with KioskProcess(peer.port, faked) as kiosk:
        wait_until(lambda: kiosk.events == [ARRIVED_SHIRT], "the shirt")
        set_clock(kiosk, offset, +DAY_S)
        time.sleep(LEAVE_AFTER_S)
        peer.place(SKIRT)
        wait_until(lambda: kiosk.events == [ARRIVED_SHIRT, ARRIVED_SKIRT], "the skirt, a day later")
        set_clock(kiosk, offset, -DAY_S)
        time.sleep(LEAVE_AFTER_S)
        assert kiosk.events == [ARRIVED_SHIRT, ARRIVED_SKIRT]
        peer.remove(SHIRT)
        wait_until(lambda: kiosk.events[2:] == [LEFT_SHIRT], "the departure, two days earlier")
        assert kiosk.states == ["connecting", "ready"]


def test_the_whole_program_stands_still_for_a_while(peer: LlrpPeer) -> None:
    with KioskProcess(peer.port) as kiosk:
        wait_until(lambda: kiosk.events == [ARRIVED_SHIRT], "the shirt")
        kiosk.freeze()
        time.sleep(1.5 * LEAVE_AFTER_S)
        before_s = time.time()
        kiosk.thaw()
        wait_until(lambda: kiosk.wall_s > before_s + 0.5, "life going on")
        assert kiosk.events == [ARRIVED_SHIRT]
        peer.remove(SHIRT)
        wait_until(lambda: kiosk.events == [ARRIVED_SHIRT, LEFT_SHIRT], "its departure")


def set_clock(kiosk: KioskProcess, offset: Path, by_s: int) -> None:
    """Set the wall clock of the running process to `by_s` from now, and wait until it has noticed."""
    waiting = offset.with_suffix(".new")
    waiting.write_text(f"{by_s:+d}")
    waiting.replace(offset)
    wait_until(lambda: abs(kiosk.wall_s - time.time() - by_s) < DAY_S / 2, "another day on the clock")
