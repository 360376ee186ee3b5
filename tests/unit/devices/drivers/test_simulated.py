import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
from app.devices.presence.presence import Presence, PresenceSettings, TagLeft
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.scans import CodeScan, Scan, Symbology, TagReport, Zone
from tests.support.waiting import GIVE_UP_AFTER_S, wait_until

EPCS = [f"3034257bf468d4800000{i:04x}" for i in range(30)]


def opened(**options: object) -> SimulatedReader:
    reader = SimulatedReader(SimulatedConfig.model_validate({"driver": "simulated", **options}))
    reader.open()
    return reader


@pytest.fixture
def reader() -> Iterator[SimulatedReader]:
    reader = opened()
    yield reader
    reader.close()


def reports(reader: SimulatedReader, count: int) -> list[TagReport]:
    found: list[TagReport] = []
    while len(found) < count:
        found += [scan for scan in reader.read(1.0) if isinstance(scan, TagReport)]
    return found


def test_a_new_tag_is_read_first_and_every_tag_in_its_turn(reader: SimulatedReader) -> None:
    for epc in EPCS:
        reader.place(epc)
    assert reports(reader, 1)[0].epc == EPCS[-1]
    turns = Counter(report.epc for report in reports(reader, 60))
    assert set(turns) == set(EPCS)
    assert max(turns.values()) <= 3


def test_with_the_default_thresholds_the_hook_arrives_and_next_door_does_not(reader: SimulatedReader) -> None:
    presence = Presence()
    for i, epc in enumerate(EPCS):
        reader.place(epc, "hook" if i % 2 else "next_door")
    for report in reports(reader, 300):
        presence.update([report])
    assert set(presence.present) == set(EPCS[1::2])


def test_carried_next_door_it_leaves_and_carried_here_it_arrives(reader: SimulatedReader) -> None:
    presence = Presence(PresenceSettings(fading_after_s=0.1, leave_after_s=0.2))
    reader.place(EPCS[0])
    presence.update(reports(reader, 5))
    assert presence.present == (EPCS[0],)
    reader.place(EPCS[0], "next_door")
    left = False
    while not left:
        presence.update(reports(reader, 5))
        left = TagLeft(EPCS[0]) in presence.tick(time.monotonic_ns())
    reader.place(EPCS[0], "hook")
    presence.update(reports(reader, 5))
    assert presence.present == (EPCS[0],)


def test_the_neighbours_antenna_hears_its_own_cabin_better() -> None:
    reader = opened(neighbour_antenna=2, next_door_loss_db=12)
    presence = Presence(zoned_readers=frozenset({"simulated"}))
    reader.place(EPCS[0], "hook")
    reader.place(EPCS[1], "next_door")
    heard = reports(reader, 120)
    presence.update(heard)
    assert presence.present == (EPCS[0],)
    assert {(report.antenna, report.zone) for report in heard} == {(1, Zone.OWN), (2, Zone.NEIGHBOUR)}


def test_hears_neighbours_only_with_an_antenna_there() -> None:
    assert not SimulatedConfig(driver="simulated").hears_neighbours
    assert SimulatedConfig(driver="simulated", neighbour_antenna=2).hears_neighbours


def test_the_same_seed_gives_the_same_noise() -> None:
    def strengths(seed: int) -> list[float]:
        reader = opened(seed=seed)
        reader.place(EPCS[0])
        return [report.rssi_dbm for report in reports(reader, 20)][:20]

    assert strengths(7) == strengths(7)
    assert strengths(7) != strengths(8)


def test_keeps_to_its_rate() -> None:
    reader = opened(reads_per_s=1000)
    reader.place(EPCS[0])
    found = reports(reader, 500)
    seconds = (found[-1].at_ns - found[0].at_ns) / 1e9
    assert len(found) <= 1000 * seconds + 51


def test_tells_where_each_tag_hangs(reader: SimulatedReader) -> None:
    reader.place(EPCS[0].upper())
    reader.place(EPCS[1], "next_door")
    reader.remove(EPCS[1])
    reader.remove(EPCS[2])
    assert reader.placed() == {EPCS[0]: "hook"}


@pytest.mark.parametrize("wrong", ["", "xyz1", "303", "३०३४", "3034 257b"])
def test_what_is_no_epc_is_refused(reader: SimulatedReader, wrong: str) -> None:
    with pytest.raises(ValueError, match="not an EPC"):
        reader.place(wrong)


def test_scans_codes(reader: SimulatedReader) -> None:
    reader.scan("9520000000004", Symbology.EAN13)
    (scan,) = reader.read(1.0)
    assert isinstance(scan, CodeScan)
    assert (scan.reader, scan.symbology, scan.value) == ("simulated", Symbology.EAN13, "9520000000004")


def test_tags_outlive_the_cable(reader: SimulatedReader) -> None:
    reader.place(EPCS[0])
    reader.unplug()
    with pytest.raises(DeviceUnavailable, match="unplugged"):
        reader.read(GIVE_UP_AFTER_S)
    reader.close()
    with pytest.raises(DeviceUnavailable, match="unplugged"):
        reader.open()
    reader.plug()
    reader.open()
    assert reports(reader, 1)[0].epc == EPCS[0]


SCRIPT = f"""
loop_s = 0.3
[[step]]
at_s = 0.2
remove = "{EPCS[0]}"
[[step]]
at_s = 0.0
place = "{EPCS[0].upper()}"
[[step]]
at_s = 0.1
scan = "https://example.com/01/09520000000004"
"""


def test_a_script_is_played_in_order_and_again(tmp_path: Path) -> None:
    path = tmp_path / "day.toml"
    path.write_text(SCRIPT)
    reader = opened(script=path)
    scans: list[Scan] = []

    def twice() -> bool:
        scans.extend(reader.read(0.05))
        return sum(isinstance(scan, CodeScan) for scan in scans) == 2

    wait_until(twice, "two rounds")
    assert isinstance(scans[0], TagReport)
    assert scans[0].epc == EPCS[0]
    first = next(scan for scan in scans if isinstance(scan, CodeScan))
    assert first.symbology is Symbology.QR


def test_a_script_without_a_loop_is_played_once(tmp_path: Path) -> None:
    path = tmp_path / "day.json"
    path.write_text(json.dumps({"step": [{"at_s": 0, "place": EPCS[0], "zone": "next_door"}]}))
    reader = opened(script=path)
    reader.read(0.05)
    assert reader.placed() == {EPCS[0]: "next_door"}
    reader.remove(EPCS[0])
    reader.close()
    reader.open()
    reader.read(0.05)
    assert reader.placed() == {}


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("[[step]]\nat_s = -1\nplace = '3034'", r"step\.0\.at_s"),
        ("[[step]]\nat_s = 1\nplace = 'zz'", r"step\.0\.place"),
        ("[[step]]\nat_s = 1\nplace = '3034'\nzone = 'roof'", r"step\.0\.zone"),
        ("[[step]]\nat_s = 1", "exactly one of"),
        ("[[step]]\nat_s = 1\nplace = '3034'\nremove = '3034'", "exactly one of"),
        ("[[steps]]\nat_s = 1\nplace = '3034'", "steps"),
        ("loop_s = 1\n[[step]]\nat_s = 1\nplace = '3034'", "before loop_s"),
        ("loop_s = nan", "loop_s"),
        ("[[step", "neither TOML nor JSON"),
        ("\x00", "neither TOML nor JSON"),
    ],
)
def test_a_wrong_script_is_misconfigured_and_says_where(tmp_path: Path, content: str, complaint: str) -> None:
    path = tmp_path / "day.toml"
    path.write_text(content)
    with pytest.raises(DeviceMisconfigured, match=complaint) as refusal:
        opened(script=path)
    assert str(path) in str(refusal.value)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{", b"[]", b'{"step": {}}'])
def test_a_wrong_json_script_is_misconfigured(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "day.json"
    path.write_bytes(content)
    with pytest.raises(DeviceMisconfigured, match=r"day\.json"):
        opened(script=path)


def test_a_missing_script_is_misconfigured(tmp_path: Path) -> None:
    with pytest.raises(DeviceMisconfigured, match="No such file"):
        opened(script=tmp_path / "none.toml")
