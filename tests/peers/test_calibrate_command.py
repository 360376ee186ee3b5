"""`python main.py calibrate` as a process, answered by lines, with a reader over LLRP and with the simulated one."""

import os
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from app.config.presence import PresenceConfig
from app.runtime.data.paths import PROJECT, DataDirectory, InstanceLock
from tests.support.llrp_peer import LlrpPeer

GARMENT, OTHER = "3034257bf468d480000003e9", "3034257bf468d480000003ea"
SCRIPT = f"""
[[step]]
at_s = 0
place = "{GARMENT}"

[[step]]
at_s = 0
place = "{OTHER}"

[[step]]
at_s = 2.95
place = "{GARMENT}"
zone = "next_door"
"""


class Dialogue:
    """The command as a process, read line by line."""

    def __init__(self, *arguments: str | Path) -> None:
        self.said: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, str(PROJECT / "main.py"), "calibrate", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        self._out: list[str] = []
        self._reading = threading.Thread(target=self._read_out, daemon=True)
        self._reading.start()

    def until(self, words: str) -> None:
        """Read what is told up to a line with these words."""
        for line in self._stream(self._process.stderr):
            self.said.append(line)
            if words in line:
                return
        raise AssertionError(f"never said {words!r}; said: {''.join(self.said)}")

    def enter(self) -> None:
        stream = self._stream(self._process.stdin)
        stream.write("\n")
        stream.flush()

    def end(self) -> tuple[int, str]:
        """Let nobody answer any more; return the exit code and what was printed."""
        self._stream(self._process.stdin).close()
        self.said += self._stream(self._process.stderr).readlines()
        code = self._process.wait(30)
        self._reading.join(30)
        return code, "".join(self._out)

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            self._stream(stream).close()

    def _read_out(self) -> None:
        self._out += self._stream(self._process.stdout).readlines()

    @staticmethod
    def _stream(stream: IO[str] | None) -> IO[str]:
        assert stream is not None
        return stream


@contextmanager
def calibrating(*arguments: str | Path) -> Iterator[Dialogue]:
    dialogue = Dialogue(*arguments)
    try:
        yield dialogue
    finally:
        dialogue.stop()


def test_a_reader_over_llrp_is_calibrated_though_it_dies_on_the_way(tmp_path: Path) -> None:
    config, plot = tmp_path / "psyche.toml", tmp_path / "both.png"
    with LlrpPeer() as peer:
        config.write_text(
            f'[[devices]]\ndriver = "llrp"\nname = "hook"\nhost = "127.0.0.1"\nport = {peer.port}\n'
            '[[devices]]\ndriver = "hid_keyboard"\n'
        )
        peer.place(OTHER, rssi_dbm=-48)
        peer.place(GARMENT, rssi_dbm=-50)
        arguments = ("--config", config, "--data", tmp_path / "data", "--seconds", "3", "--plot", plot)
        with calibrating(*arguments) as dialogue:
            dialogue.until("Hang one garment here")
            dialogue.enter()
            dialogue.until("Now hang the same garment next door")
            peer.place(GARMENT, rssi_dbm=-75)
            dialogue.enter()
            dialogue.until("Listening")
            peer.kill()
            dialogue.until("what was heard here is kept")
            peer.restart()
            peer.place(OTHER, rssi_dbm=-48)
            peer.place(GARMENT, rssi_dbm=-75)
            dialogue.enter()
            dialogue.until("Heard")
            code, printed = dialogue.end()
    assert code == 0, dialogue.said
    presence = tomllib.loads(printed)["presence"]
    assert -72 < presence["stay_rssi_dbm"] < presence["arrive_rssi_dbm"] < -53
    assert "█" in printed
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_what_was_found_is_kept_until_it_is_forgotten(tmp_path: Path) -> None:
    script, config, data = tmp_path / "day.toml", tmp_path / "psyche.toml", tmp_path / "data"
    script.write_text(SCRIPT)
    config.write_text(f'[[devices]]\ndriver = "simulated"\nneighbour_antenna = 2\nscript = "{script}"\n')
    with calibrating("--config", config, "--data", data, "--seconds", "3", "--apply") as dialogue:
        dialogue.enter()
        dialogue.enter()
        dialogue.until("Applied")
        code, printed = dialogue.end()
    assert code == 0, dialogue.said
    presence = tomllib.loads(printed)["presence"]
    found = presence["arrive_rssi_dbm"]
    assert found != PresenceConfig().arrive_rssi_dbm
    assert 0 <= presence["neighbour_margin_db"] <= 20
    with calibrating("--config", config, "--data", data, "--forget") as dialogue:
        code, printed = dialogue.end()
    assert code == 0
    assert "Staff's thresholds are forgotten" in printed
    assert f"arrive_rssi_dbm = {found}" not in printed


def test_nobody_to_answer_ends_with_1_and_nothing_changed(tmp_path: Path) -> None:
    config = tmp_path / "psyche.toml"
    config.write_text('[[devices]]\ndriver = "simulated"\n')
    with calibrating("--config", config, "--data", tmp_path / "data") as dialogue:
        code, printed = dialogue.end()
    assert (code, printed) == (1, "")
    assert "Nothing was changed" in dialogue.said[-1]


def test_a_running_mirror_keeps_its_readers(tmp_path: Path) -> None:
    config, directory = tmp_path / "psyche.toml", DataDirectory(tmp_path / "data")
    config.write_text('[[devices]]\ndriver = "simulated"\n')
    directory.create()
    with InstanceLock(directory), calibrating("--config", config, "--data", directory.root) as dialogue:
        code, printed = dialogue.end()
    assert (code, printed) == (1, "")
    assert "staff page" in "".join(dialogue.said)


@pytest.mark.parametrize(
    ("devices", "arguments", "words"),
    [
        ("", (), "no reader of tags is configured"),
        ('[[devices]]\ndriver = "hid_keyboard"\n', (), "no reader of tags is configured"),
        ("HOOK SHELF", (), "hook, shelf"),
        ("HOOK SHELF", ("--device", "door"), "hook, shelf"),
        ("HOOK", ("--seconds", "1"), "--seconds"),
        ("HOOK", ("--plot", "plot.pdf"), ".png"),
    ],
)
def test_wrong_usage_ends_with_2(tmp_path: Path, devices: str, arguments: tuple[str, ...], words: str) -> None:
    config = tmp_path / "psyche.toml"
    for name in ("hook", "shelf"):
        devices = devices.replace(name.upper(), f'[[devices]]\ndriver = "simulated"\nname = "{name}"\n')
    config.write_text(devices)
    with calibrating("--config", config, "--data", tmp_path / "data", *arguments) as dialogue:
        code, _ = dialogue.end()
    assert code == 2
    assert words in "".join(dialogue.said)
