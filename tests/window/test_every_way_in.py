"""The whole program with readers of every kind: each opens pages, each may die, and no card is written down."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from app.devices.keyboard.keys import Key
from app.identification import CardHasher, encode_sgtin96
from app.runtime.data.installation_key import installation_key
from tests.support.keystrokes import MS
from tests.support.llrp_peer import LlrpPeer
from tests.support.mirror_process import PROJECT, Event, MirrorProcess, has
from tests.support.mirrors import differ, gtins, on_screen
from tests.support.nfc_cards import Type2Tag, type2_memory, uri_message
from tests.support.pcsc_peer import PcscPeer, missing
from tests.support.serial_peer import SerialPeer
from tests.support.waiting import wait_until
from tests.support.x_keyboard import XScreen

BADGE = bytes.fromhex("04b0b1b2b3b4b5")
DEVICES = ("hook", "counter", "till")
PIN, WRONG_PIN = "482915", "918273"
STRANGER = bytes.fromhex("04c0c1c2c3c4c5")
_KEY_OF_ONE, _KEY_OF_ZERO, _ENTER = 2, 11, 28

pytestmark = [
    pytest.mark.skipif(missing() is not None, reason=f"no PC/SC peer here: {missing()}"),
    pytest.mark.xdist_group("pcsc"),
]

_CONFIG = """
[camera]
source = "off"

[scans]
staff_badges = ["{badge}"]

[[devices]]
driver = "llrp"
name = "hook"
host = "127.0.0.1"
port = {hook}

[[devices]]
driver = "pcsc"
name = "counter"

[[devices]]
driver = "serial_barcode"
name = "till"
port = "{till}"
"""


@pytest.fixture
def counter() -> Iterator[PcscPeer]:
    with PcscPeer() as running:
        yield running


@pytest.fixture
def till(tmp_path: Path) -> Iterator[SerialPeer]:
    with SerialPeer(tmp_path) as plugged:
        yield plugged


def test_every_reader_opens_pages_and_comes_back_from_the_dead(
    tmp_path: Path, seeded: Path, peer: LlrpPeer, counter: PcscPeer, till: SerialPeer
) -> None:
    data = tmp_path / "data"  # it gets a PIN, which is no other test's
    shutil.copytree(seeded, data)
    cards = CardHasher(installation_key(data / "installation.key"))
    config = _CONFIG.format(badge=cards.of_uid(BADGE.hex()), hook=peer.port, till=till.port)
    with (
        XScreen() as screen,
        MirrorProcess(tmp_path, config=config, data=data, environment=screen.environment) as mirror,
    ):
        for device in DEVICES:
            wait_for_state(mirror, device, "ready")
        shirt, skirt, coat = gtins(mirror)[:3]

        counter.tap(Type2Tag(STRANGER, type2_memory(uri_message(f"https://id.gs1.org/01/{shirt}"))))
        mirror.wait_for("page_painted", has("gtin", shirt))
        time.sleep(1.2)  # two within a second are shown side by side
        till.scan(skirt[1:])
        mirror.wait_for("page_painted", has("gtin", skirt))

        counter.tap(Type2Tag(STRANGER))
        unknown = mirror.wait_for("garment_unknown")
        set_pin(data)  # while the mirror runs
        shopper = on_screen(tmp_path, display=screen.display)
        counter.tap(Type2Tag(BADGE))
        asked = mirror.wait_for("staff_asked", has("by", "badge"), after_ns=unknown["t_ns"])
        pad = wait_for_another_page(tmp_path, screen, shopper)
        type_in(screen, WRONG_PIN)
        refused = mirror.wait_for("staff_refused", has("wrong", 1), after_ns=asked["t_ns"])
        type_in(screen, PIN)
        mirror.wait_for("staff_opened", has("who", "1"), after_ns=refused["t_ns"])
        staff = on_screen(tmp_path, display=screen.display)
        assert staff is not None
        assert differ(shopper, staff)
        assert not np.array_equal(pad, staff)  # both are mostly black

        peer.kill()
        counter.kill()
        till.unplug()
        dead_ns = max(wait_for_state(mirror, device, "offline")["t_ns"] for device in DEVICES)
        till.plug()
        counter.start()
        peer.restart()
        for device in DEVICES:
            wait_for_state(mirror, device, "ready", after_ns=dead_ns)
        peer.place(encode_sgtin96(coat, 7), rssi_dbm=-50)
        mirror.wait_for("garment_arrived", has("gtin", coat), after_ns=dead_ns)
    written = mirror.journal.read_text() + mirror.log.read_text()
    assert BADGE.hex() not in written.lower()
    assert PIN not in written
    assert STRANGER.hex() not in written.lower()


def wait_for_another_page(folder: Path, screen: XScreen, before: npt.NDArray[np.int16] | None) -> npt.NDArray[np.int16]:
    """Return what the screen shows as soon as that is another page."""
    pages: list[npt.NDArray[np.int16]] = []

    def is_there() -> bool:
        shown = on_screen(folder, display=screen.display)
        assert shown is not None
        pages.append(shown)
        return differ(before, shown)

    wait_until(is_there, "another page")
    return pages[-1]


def set_pin(data: Path) -> None:
    """Set the first PIN on the console."""
    command = [sys.executable, "main.py", "pin", "set", "--data", str(data)]
    done = subprocess.run(
        command, cwd=PROJECT, input=f"{PIN}\n{PIN}\n", text=True, capture_output=True, check=False, timeout=180
    )
    assert done.returncode == 0, done.stderr
    assert PIN not in done.stdout + done.stderr


def type_in(screen: XScreen, pin: str) -> None:
    """Type a PIN and Enter as a person does."""
    codes = [*(_KEY_OF_ZERO if digit == "0" else _KEY_OF_ONE + int(digit) - 1 for digit in pin), _ENTER]
    screen.play(
        [
            Key(code, "", is_press, (100 * number + 60 * (not is_press)) * MS)
            for number, code in enumerate(codes)
            for is_press in (True, False)
        ]
    )


def wait_for_state(mirror: MirrorProcess, device: str, state: str, *, after_ns: int = 0) -> Event:
    """Wait until this device is told to be in this state."""

    def is_it(event: Event) -> bool:
        return bool(event["device"] == device and event["state"] == state)

    return mirror.wait_for("device_state", is_it, after_ns=after_ns)
