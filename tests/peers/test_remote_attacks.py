"""The remote interface under attack on loopback: a right token is served in time, whatever others do meanwhile."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from app.config import RemoteConfig
from app.runtime.data.paths import PROJECT
from app.runtime.gui_thread import GuiThread
from app.runtime.loopback.server import ConnectionRules
from app.services.remote.api import RemoteApi
from app.services.remote.tokens import digest_of, new_token
from app.store import RemoteTokens, open_database
from tests.support.http_client import live_until
from tests.support.remote_attack import WAYS

LIMIT_S = 2.0
MARGIN = 0.75
"""The longest answer must lie below this share of the limit, for a machine that is busy with the attack itself."""
ATTACK_S = 3.0


@pytest.mark.parametrize("way", WAYS)
def test_a_right_token_is_served_in_time_whatever_others_do(qapp: QCoreApplication, tmp_path: Path, way: str) -> None:
    database, gui_thread, now = open_database(tmp_path / "psyche.sqlite3"), GuiThread(), datetime.now(UTC)
    tokens, token = RemoteTokens(database), new_token()
    tokens.keep(digest_of(token), "monitor", now, now + timedelta(days=1))
    api = RemoteApi(
        RemoteConfig.model_construct(enabled=True, port=0),
        health=dict,
        metrics=lambda: "psyche_info 1\n",
        restart=lambda: None,
        tokens=tokens,
        gui_thread=gui_thread,
        record=lambda *_, **__: None,
    )
    api.start()
    descriptors, resident_mb = _descriptors(), _resident_mb()
    monitor = _started(api.port, "monitor", ATTACK_S + 0.5)
    assert monitor.stdin is not None
    monitor.stdin.write(token)
    monitor.stdin.close()
    monitor.stdin = None
    attackers = [_started(api.port, way, ATTACK_S) for _ in range(2)]
    most, looked_s = 0, 0.0

    def is_over() -> bool:
        nonlocal most, looked_s
        if time.monotonic() - looked_s > 0.1:
            looked_s = time.monotonic()
            most = max(most, _descriptors())
        return all(process.poll() is not None for process in (monitor, *attackers))

    live_until(is_over, "the attack ends")
    answers = [line.split() for line in monitor.communicate()[0].splitlines()]
    made = [int(attacker.communicate()[0]) for attacker in attackers]
    grown_mb = _resident_mb() - resident_mb
    gui_thread.close()
    api.stop()
    database.close()
    longest_s = max(float(took_s) for _, took_s in answers)
    sys.stdout.write(
        f"{way}: {sum(made)} connections; longest of {len(answers)} answers {longest_s:.3f} s of {LIMIT_S} s allowed; "
        f"{most - descriptors} more descriptors, {grown_mb:.1f} MB more memory\n"
    )
    assert all(count > 0 for count in made)
    assert {status for status, _ in answers} == {"200"}
    assert longest_s < LIMIT_S * MARGIN
    assert most - descriptors <= ConnectionRules().places + 40
    assert grown_mb < 40


def test_a_process_of_few_descriptors_keeps_most_of_them_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resource.getrlimit", lambda _: (64, 4096))
    assert ConnectionRules().places == 16


def _started(port: int, kind: str, seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.support.remote_attack", str(port), kind, str(seconds)]
    return subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
