"""The program that watches, over windows that are a few lines of Python and speak as the real one does."""

import json
import os
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from app.runtime.process import window_process
from app.runtime.process.sd_notify import SdNotify
from app.runtime.process.supervision import SupervisionTimes
from app.runtime.process.window_process import RecoveryPage, WindowProcess
from app.runtime.process.window_supervisor import WindowSupervisor
from tests.support.waiting import wait_until

_WINDOW = """
import json, os, socket, sys, time
from pathlib import Path
folder, line = Path(sys.argv[1]), socket.socket(fileno=int(sys.argv[-1]))
number = len(list(folder.glob("life*")))
(folder / f"life{number}").touch()
def beat(page="attract", open=None):
    line.send(json.dumps({"beat": "gui", "frames": 1, "frame_due": False, "rss_mb": 1, "page": page, "vision": "",
                          "vision_mb": 0, "open": open}).encode())
def hear(seconds=0.3):
    line.settimeout(seconds)
    try:
        return json.loads(line.recv(9999))
    except TimeoutError:
        return None
"""
_RECOVERY = """
import sys
from pathlib import Path
for words in sys.stdin:
    with Path(sys.argv[1], "recovery").open("a") as file:
        file.write(words)
"""
_QUICK = SupervisionTimes(restart_s=0.05, first_s=0.1, silent_s=3.0, stacks_s=0.05, terminate_s=0.1)


class Diary:
    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    def write(self, event: str, **fields: object) -> None:
        self.events.append({"event": event, **fields})

    @property
    def deaths(self) -> list[tuple[object, object]]:
        return [(event["kind"], event["detail"]) for event in self.events if event["event"] == "window_died"]


class Watched:
    """A window made of a few lines, run until it or a signal ends it."""

    def __init__(self, folder: Path, window: str, times: SupervisionTimes = _QUICK) -> None:
        self.folder, self.diary, self.told = folder, Diary(), list[str]()
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(str(folder / "notify"))
            listener = threading.Thread(target=self._listen, args=(manager,))
            listener.start()
            self.exit_code = WindowSupervisor(
                [sys.executable, "-c", _WINDOW + window, str(folder)],
                [sys.executable, "-c", _RECOVERY, str(folder)],
                journal=self.diary,
                notify=SdNotify({"NOTIFY_SOCKET": str(folder / "notify")}),
                times=times,
            ).run()
            listener.join()

    def _listen(self, manager: socket.socket) -> None:
        while "STOPPING=1" not in self.told:
            self.told.append(manager.recv(4096).decode())

    @property
    def lives(self) -> int:
        return len(list(self.folder.glob("life*")))


def test_a_window_that_was_closed_ends_all(tmp_path: Path) -> None:
    watched = Watched(tmp_path, "beat()")
    assert (watched.exit_code, watched.lives, watched.diary.deaths) == (0, 1, [])
    assert watched.told[0].startswith("STATUS=")
    assert "READY=1" in watched.told
    assert watched.told[-1] == "STOPPING=1"


def test_a_restart_that_is_asked_for_is_no_death(tmp_path: Path) -> None:
    watched = Watched(tmp_path, "beat(); sys.exit(3 if number < 4 else 0)")
    assert (watched.exit_code, watched.lives, watched.diary.deaths) == (0, 5, [])


def test_a_window_that_asks_for_a_restart_before_it_painted_cannot_spin(tmp_path: Path) -> None:
    watched = Watched(tmp_path, "sys.exit(3 if number < 1 else 0)")
    assert watched.diary.deaths == [("failed", "asked for a restart at once")]


def test_every_kind_of_death_is_told_and_brings_the_recovery_page_at_last(tmp_path: Path) -> None:
    window = (
        "if number == 0: os.kill(os.getpid(), 9)\n"
        "if number == 1: sys.exit(2)\n"
        "beat('attract' if number == 3 else '')\n"
        "if number == 2: time.sleep(60)\n"
        "time.sleep(0.2)\n"
    )
    watched = Watched(tmp_path, window)
    assert watched.exit_code == 0
    assert [kind for kind, _ in watched.diary.deaths] == ["killed", "refused", "silent"]
    (page,) = [json.loads(line) for line in (tmp_path / "recovery").read_text().splitlines()]
    assert (page["reason"], page["detail"], page["retry_in"], len(page["times"])) == ("silent", "", 0.1, 3)
    assert watched.told.count("READY=1") == 1


@pytest.mark.parametrize(("quiet_s", "is_reopened"), [(5.0, True), (59.98, False)])
def test_what_was_open_is_handed_to_the_next_window_while_it_is_of_use(
    tmp_path: Path, quiet_s: float, is_reopened: bool
) -> None:
    left = {
        "page": "reviews",
        "article": "shirt-M",
        "codes": [["09521234000013", ""]],
        "language": "fr",
        "quiet_s": quiet_s,
        "accessible": True,
    }
    window = (
        f"beat('reviews', {left!r})\n"
        "if number == 0: time.sleep(0.1); os._exit(9)\n"
        "(folder / 'heard').write_text(json.dumps(hear()))\n"
    )
    watched = Watched(tmp_path, window)
    assert watched.exit_code == 0
    heard = json.loads((tmp_path / "heard").read_text())
    assert (heard is not None) is is_reopened
    if is_reopened:
        assert heard["order"] == "reopen"
        assert heard["open"].pop("quiet_s") >= quiet_s + 0.05
        assert heard["open"] == {key: value for key, value in left.items() if key != "quiet_s"}


def test_what_a_session_left_is_forgotten_when_it_ends(tmp_path: Path) -> None:
    left = {"page": "reviews", "gtin": "1", "codes": ["1"], "language": "fr", "quiet_s": 1.0, "accessible": False}
    window = (
        f"beat('reviews', {left!r}); beat('attract')\n"
        "if number == 0: time.sleep(0.1); os._exit(9)\n"
        "(folder / 'heard').write_text(json.dumps(hear()))\n"
    )
    Watched(tmp_path, window)
    assert json.loads((tmp_path / "heard").read_text()) is None


@pytest.mark.parametrize(("signals", "obedient"), [(1, True), (2, False)])
def test_told_to_end_it_ends_its_window_and_insists_when_told_twice(
    tmp_path: Path, signals: int, obedient: bool
) -> None:
    ignoring = "" if obedient else "import signal; signal.signal(15, signal.SIG_IGN)\n"
    window = f"{ignoring}beat(); (folder / 'ready').touch(); time.sleep(60)"

    def tell() -> None:
        wait_until((tmp_path / "ready").exists, "the window is ready")  # told before, it would end by the first signal
        for _ in range(signals):
            time.sleep(0.3)
            os.kill(os.getpid(), signal.SIGTERM)

    teller = threading.Thread(target=tell)
    teller.start()
    watched = Watched(tmp_path, window, SupervisionTimes())
    teller.join()
    assert (watched.exit_code, watched.lives, watched.diary.deaths) == (0, 1, [])


def test_a_recovery_page_that_reads_no_more_is_replaced_and_nobody_waits_for_it(tmp_path: Path) -> None:
    script = "import os, sys, time; open(sys.argv[1] + f'/{os.getpid()}', 'x').close(); time.sleep(60)"
    page = RecoveryPage([sys.executable, "-c", script, str(tmp_path)])
    page.show({"reason": "killed"})
    wait_until(lambda: len(list(tmp_path.iterdir())) == 1, "the page is there")
    for _ in range(3):
        page.show({"reason": "x" * 60_000})  # more than a pipe holds
    wait_until(lambda: len(list(tmp_path.iterdir())) >= 2, "another one is there")
    page.hide()


def test_a_window_that_a_driver_holds_is_given_up(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    window = WindowProcess([sys.executable, "-c", "import time; time.sleep(60)"])
    with monkeypatch.context() as unkillable:
        unkillable.setattr(os, "killpg", lambda *_: None)
        unkillable.setattr(window_process, "_LAST_WAIT_S", 0.05)
        window.kill()
    assert window.exit_code() is None
    assert "cannot be killed" in caplog.text
    window.kill()
    assert window.exit_code() == -signal.SIGKILL
    window.close()
