"""The program that watches over the window, with real processes on a screen of their own."""

import os
import random
import shutil
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.devices.keyboard.keys import Key
from tests.support.keystrokes import MS, Scanner
from tests.support.mirror_process import Event, MirrorProcess, has
from tests.support.mirrors import gtins, on_screen
from tests.support.serving import with_times
from tests.support.waiting import GIVE_UP_AFTER_S, wait_until
from tests.support.x_keyboard import XScreen

_SCANNER = '[camera]\nsource = "off"\n\n[[devices]]\ndriver = "hid_keyboard"\nname = "counter"\n'
_RIGHT = 106
_QUICK = with_times(restart_s=0.3, first_s=4.0, silent_s=6.0, terminate_s=1.0)


@pytest.fixture
def screen() -> Iterator[XScreen]:
    with XScreen() as screen:
        yield screen


def struck(code: int) -> list[Key]:
    """A key that a person presses and lets go."""
    return [Key(code, "", is_press, (80 - 80 * is_press) * MS) for is_press in (True, False)]


def is_gone(process_id: int) -> bool:
    try:
        return Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()[0] in ("Z", "X")
    except OSError:
        return True


def recovery_pages(mirror: MirrorProcess) -> list[int]:
    """Process ids; the next window may be starting beside it."""
    pages = mirror.children("python")
    return [page for page in pages if b"recovery" in Path(f"/proc/{page}/cmdline").read_bytes().split(b"\0")]


def painted(mirror: MirrorProcess, after: Event | None = None, **fields: str) -> Event:
    """Wait for the first page that was painted, or the first with these fields, after another event."""
    return mirror.wait_for(
        "page_painted",
        lambda event: all(event[key] == value for key, value in fields.items()),
        after_ns=0 if after is None else after["t_ns"],
    )


def test_a_killed_window_comes_back_after_3_s_with_the_page_that_was_open(
    tmp_path: Path, seeded: Path, screen: XScreen
) -> None:
    notify = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(notify))
        manager.settimeout(GIVE_UP_AFTER_S)
        environment = screen.environment | {"NOTIFY_SOCKET": str(notify)}
        program = ("main.py", "serve")
        with MirrorProcess(tmp_path, config=_SCANNER, data=seeded, environment=environment, program=program) as mirror:
            mirror.wait_for("device_state", has("state", "ready"))
            first = painted(mirror)
            shirt = gtins(mirror)[0]
            screen.play(Scanner(8.0).scan(shirt[1:], 0, random.Random(1)))
            painted(mirror, gtin=shirt)
            # The last one says that the parent knows what is open.
            until_told(manager, "STATUS=The window is starting.", "READY=1", "WATCHDOG=1", "the page product")
            # What read the options is gone: it is three times as large as what watches.
            assert "pydantic" not in Path(f"/proc/{mirror.process.pid}/maps").read_text(encoding="utf-8")

            window = mirror.window_id()
            os.kill(window, signal.SIGKILL)
            died = mirror.wait_for("window_died", after_ns=first["t_ns"])
            assert (died["kind"], died["detail"], died["recovering"]) == ("killed", "SIGKILL", False)
            began = mirror.wait_for("window_started", after_ns=died["t_ns"])
            assert (began["t_ns"] - died["t_ns"]) / 1e9 > 2.9
            assert painted(mirror, began, gtin=shirt)["page"] == "product"
            assert mirror.wait_for("page_reopened")["gtin"] == shirt

            window = mirror.window_id()
            mirror.process.kill()
            wait_until(lambda: is_gone(window), "the window ends without its parent")


def until_told(manager: socket.socket, *words: str) -> None:
    """Hear the program until it has said all of this, in whatever order."""
    told = ""
    while not all(part in told for part in words):
        told += manager.recv(4096).decode() + "\n"


def test_a_window_that_hangs_is_ended_with_its_stacks_in_the_log_and_started_again(
    tmp_path: Path, seeded: Path, screen: XScreen
) -> None:
    config = '[camera]\nsource = "off"\n'
    stopped, stuck = tmp_path / "stopped", tmp_path / "stuck"
    shutil.copytree(seeded, stopped / "data")
    stuck.mkdir()
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    with (
        MirrorProcess(stopped, config=config, environment=offscreen, program=_QUICK) as one,
        MirrorProcess(stuck, config=config, data=seeded, environment=screen.environment, program=_QUICK) as other,
    ):
        before = {mirror: painted(mirror) for mirror in (one, other)}
        pages = {mirror: mirror.window_id() for mirror in (one, other)}
        screen.play(struck(_RIGHT))  # somebody is there: a frame is looked for more often
        painted(other, page="collection")
        os.kill(pages[one], signal.SIGSTOP)
        screen.hang()  # the loop waits for it for ever
        died = {mirror: mirror.wait_for("window_died") for mirror in (one, other)}
        screen.go_on()
        assert died[one]["kind"] == "silent"
        assert died[other]["kind"] in ("silent", "no_frame")
        for mirror in (one, other):
            assert is_gone(pages[mirror])
            assert painted(mirror, died[mirror])["t_ns"] > before[mirror]["t_ns"]
        assert "most recent call first" in other.log.read_text()
        assert 'ui/window/application.py", line' in other.log.read_text()
        for mirror in (one, other):
            mirror.process.send_signal(signal.SIGTERM)
        for mirror in (one, other):
            assert mirror.process.wait(GIVE_UP_AFTER_S) == 0, mirror.log.read_text()
            assert is_gone(mirror.window_id())


def test_three_deaths_bring_the_recovery_page_until_a_window_stands_again(
    tmp_path: Path, seeded: Path, screen: XScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    environment = screen.environment | {"PSYCHE_KIOSK__LANGUAGES": '["fr", "en", "ar"]'}
    config = '[camera]\nsource = "off"\n'
    with MirrorProcess(tmp_path, config=config, data=seeded, environment=environment, program=_QUICK) as mirror:
        after_ns = 0
        for number in (1, 2, 3):
            began = mirror.wait_for("window_started", after_ns=after_ns)
            os.kill(began["pid"], signal.SIGKILL)
            died = mirror.wait_for("window_died", after_ns=began["t_ns"])
            assert died["recovering"] is (number == 3)
            after_ns = died["t_ns"]
        assert died["retry_s"] == 4.0

        def shows_words() -> bool:
            picture = on_screen(tmp_path)
            assert picture is not None
            lower, upper = picture[480:], picture[:200]
            return bool((lower.max(axis=2) > 150).mean() > 0.01 and np.max(upper) == 0)

        wait_until(shows_words, "the recovery page on the screen")
        (page,) = recovery_pages(mirror)
        assert painted(mirror, died)["page"] == "attract"
        wait_until(lambda: is_gone(page), "the recovery page makes room")
        assert "recovery" not in mirror.log.read_text().split("starting again in 4 s")[1]
