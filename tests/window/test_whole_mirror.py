"""The whole program as its own process, in a real window, with real peers; seen from outside, through its journal."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from app.identification import encode_sgtin96
from tests.support.llrp_peer import LlrpPeer
from tests.support.mirror_process import PROJECT, MirrorProcess, has
from tests.support.mirrors import HOOK, environment, gtins
from tests.support.videos import write_code_video

_LLRP = '[camera]\nsource = "off"\n\n' + HOOK


def test_a_tag_on_the_hook_opens_its_page_and_survives_its_reader(tmp_path: Path, seeded: Path, peer: LlrpPeer) -> None:
    config = _LLRP.format(port=peer.port)
    with MirrorProcess(tmp_path, config=config, data=seeded, environment=environment()) as mirror:
        mirror.wait_for("device_state", lambda event: event["state"] == "ready")
        shirt, other = gtins(mirror)[:2]
        epc = encode_sgtin96(shirt, 7)
        peer.place(epc, rssi_dbm=-50)
        reported = mirror.wait_for("tag_reported", lambda event: event["epc"] == epc)
        arrived = mirror.wait_for("garment_arrived")
        painted = mirror.wait_for("page_painted", lambda event: event["gtin"] == shirt)
        assert arrived["gtin"] == shirt
        assert arrived["serial"] == "7"
        assert arrived["source"] == "rfid"
        assert painted["page"] == "product"
        assert reported["t_ns"] <= arrived["t_ns"] <= painted["t_ns"]

        peer.place(encode_sgtin96(other, 1), rssi_dbm=-78)  # the next cabin
        peer.kill()
        mirror.wait_for("device_state", lambda event: event["state"] == "offline", after_ns=painted["t_ns"])
        time.sleep(4)  # longer than a tag may be silent
        peer.restart()
        peer.place(epc, rssi_dbm=-50)
        back = mirror.wait_for("device_state", lambda event: event["state"] == "ready", after_ns=painted["t_ns"])
        time.sleep(1)
        names = [event["event"] for event in mirror.events()]
        assert names.count("garment_arrived") == 1
        assert "garment_left" not in names

        peer.remove(epc)
        left = mirror.wait_for("garment_left", after_ns=back["t_ns"])
        assert left["gtin"] == shirt
        assert not [
            event for event in mirror.events() if event["event"] == "garment_arrived" and event["gtin"] == other
        ]


def test_a_tag_without_a_gtin_opens_the_page_that_the_imported_table_names(
    tmp_path: Path, seeded: Path, peer: LlrpPeer
) -> None:
    with closing(sqlite3.connect(seeded / "psyche.sqlite3")) as database:
        ((item, gtin),) = database.execute("SELECT id, gtin FROM variant WHERE gtin IS NOT NULL LIMIT 1").fetchall()
    table = tmp_path / "tags.tsv"
    table.write_text(f"epc\tid\nurn:epc:idpat:gid:31415.271828.*\t{item}\nE28011AA\tnone of ours\n", encoding="utf-8")
    command = [sys.executable, str(PROJECT / "main.py"), "import", "--data", str(seeded), "--tags", str(table)]
    imported = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert imported.returncode == 0, imported.stderr
    assert "remark: tags.tsv:3: E28011AA" in imported.stdout
    with MirrorProcess(tmp_path, config=_LLRP.format(port=peer.port), data=seeded, environment=environment()) as mirror:
        mirror.wait_for("device_state", lambda event: event["state"] == "ready")
        peer.place("350007ab70425d4000000586", rssi_dbm=-50)  # piece 1414
        arrived = mirror.wait_for("garment_arrived")
        painted = mirror.wait_for("page_painted", lambda event: event["page"] == "product")
        assert (arrived["gtin"], arrived["serial"], arrived["source"]) == (f"{gtin:014d}", "1414", "rfid")
        assert painted["gtin"] == f"{gtin:014d}"
        peer.place("e28068940000501234567890", rssi_dbm=-50)  # somebody's library card
        foreign = mirror.wait_for("tag_reported", lambda event: event["epc"].startswith("#"))
        assert "e28068940000501234567890" not in str(foreign)


def test_a_code_in_a_video_opens_its_page_and_a_killed_camera_process_comes_back(tmp_path: Path, seeded: Path) -> None:
    with sqlite3.connect(seeded / "psyche.sqlite3") as database:
        row = database.execute("SELECT gtin FROM variant WHERE gtin IS NOT NULL ORDER BY key LIMIT 1").fetchone()
    database.close()
    gtin = f"{row[0]:014d}"
    video = tmp_path / "hand.avi"
    write_code_video(video, [f"https://id.gs1.org/01/{gtin}"], blank_s=2.5, shown_s=1.5)
    arguments = ["--camera", str(video)]
    with MirrorProcess(tmp_path, config="", data=seeded, arguments=arguments, environment=environment()) as mirror:
        mirror.wait_for("device_state", lambda event: event["device"] == "camera" and event["state"] == "ready")
        read = mirror.wait_for("code_read")
        painted = mirror.wait_for("page_painted", lambda event: event["gtin"] == gtin)
        assert read["symbology"] == "QR"
        assert painted["page"] == "product"

        (child,) = mirror.children("psyche-vision")
        killed_ns = time.monotonic_ns()
        os.kill(child, signal.SIGKILL)
        mirror.wait_for("device_state", lambda event: event["state"] == "offline", after_ns=killed_ns)
        healed = mirror.wait_for("device_state", lambda event: event["state"] == "ready", after_ns=killed_ns)
        mirror.wait_for("code_read", after_ns=healed["t_ns"])
        assert (healed["t_ns"] - killed_ns) / 1e9 < 30
        assert mirror.process.poll() is None


def test_a_second_mirror_on_the_same_data_is_refused(tmp_path: Path, seeded: Path) -> None:
    command = [sys.executable, str(PROJECT / "main.py"), "run", "--windowed", "--data", str(seeded), "--camera", "off"]
    with MirrorProcess(tmp_path, config='[camera]\nsource = "off"\n', data=seeded, environment=environment()) as mirror:
        mirror.wait_for("page_painted")
        second = subprocess.run(
            command, capture_output=True, text=True, timeout=180, check=False, env={**os.environ, **environment()}
        )
        assert second.returncode == 1
        assert f"process {mirror.process.pid}" in second.stderr
        assert mirror.process.poll() is None


def test_an_unknown_garment_gets_its_own_page(tmp_path: Path, seeded: Path, peer: LlrpPeer) -> None:
    config = _LLRP.format(port=peer.port)
    with MirrorProcess(tmp_path, config=config, data=seeded, environment=environment()) as mirror:
        mirror.wait_for("device_state", lambda event: event["state"] == "ready")
        peer.place(encode_sgtin96("09521234999997", 1))
        mirror.wait_for("garment_unknown")
        mirror.wait_for("page_painted", lambda event: event["page"] == "unknown")


def test_a_session_that_nobody_answers_for_is_wiped(tmp_path: Path, seeded: Path, peer: LlrpPeer) -> None:
    config = "[kiosk]\nidle_warning_s = 5\nidle_answer_s = 5\n" + _LLRP.format(port=peer.port)
    with MirrorProcess(tmp_path, config=config, data=seeded, environment=environment()) as mirror:
        mirror.wait_for("device_state", lambda event: event["state"] == "ready")
        peer.place(encode_sgtin96(gtins(mirror)[0], 1))
        painted = mirror.wait_for("page_painted", lambda event: event["page"] == "product")
        ended = mirror.wait_for("session_ended", after_ns=painted["t_ns"])
        assert ended["reason"] == "idle"
        mirror.wait_for("page_painted", lambda event: event["page"] == "attract", after_ns=ended["t_ns"])


def test_a_garment_that_comes_back_to_its_own_page_is_painted_again(
    tmp_path: Path, seeded: Path, peer: LlrpPeer
) -> None:
    with MirrorProcess(tmp_path, config=_LLRP.format(port=peer.port), data=seeded, environment=environment()) as mirror:
        mirror.wait_for("device_state", lambda event: event["state"] == "ready")
        shirt = gtins(mirror)[0]
        after_ns = 0
        for _ in range(2):
            peer.place(encode_sgtin96(shirt, 7))
            painted = mirror.wait_for("page_painted", has("gtin", shirt), after_ns=after_ns)
            peer.remove(encode_sgtin96(shirt, 7))
            after_ns = mirror.wait_for("garment_left", after_ns=painted["t_ns"])["t_ns"]
