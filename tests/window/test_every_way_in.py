"""The whole program with readers of every kind: each opens pages, each may die, and no card is written down."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.identification import CardHasher, encode_sgtin96
from app.runtime.installation_key import installation_key
from bench.mirror_process import Event, MirrorProcess, has
from tests.peers.llrp_peer import LlrpPeer
from tests.peers.nfc_cards import Type2Tag, type2_memory, uri_message
from tests.peers.pcsc_peer import PcscPeer, missing
from tests.peers.serial_peer import SerialPeer
from tests.window.mirrors import differ, environment, gtins, on_screen

BADGE = bytes.fromhex("04b0b1b2b3b4b5")
DEVICES = ("hook", "counter", "till")
STRANGER = bytes.fromhex("04c0c1c2c3c4c5")

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
    cards = CardHasher(installation_key(seeded / "installation.key"))
    config = _CONFIG.format(badge=cards.of_uid(BADGE.hex()), hook=peer.port, till=till.port)
    with MirrorProcess(tmp_path, config=config, data=seeded, environment=environment()) as mirror:
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
        shopper = on_screen(tmp_path)
        counter.tap(Type2Tag(BADGE))
        mirror.wait_for("staff_opened", after_ns=unknown["t_ns"])
        assert differ(shopper, on_screen(tmp_path))

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
    assert STRANGER.hex() not in written.lower()


def wait_for_state(mirror: MirrorProcess, device: str, state: str, *, after_ns: int = 0) -> Event:
    """Wait until this device is told to be in this state."""

    def is_it(event: Event) -> bool:
        return bool(event["device"] == device and event["state"] == state)

    return mirror.wait_for("device_state", is_it, after_ns=after_ns)
