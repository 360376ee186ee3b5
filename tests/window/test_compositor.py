"""The mirror under real kiosk compositors, looked at from outside."""

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.support.compositors import CageSession, Picture, Weston, missing, no_user_namespace
from tests.support.mirror_process import MirrorProcess, has
from tests.support.waiting import wait_until

_CONFIG = '[camera]\nsource = "off"\n'


def await_attract_page(look: Callable[[], Picture]) -> Picture:
    """Return what shows the page whole: the compositor shows it some time after the program has painted it."""
    pictures: list[Picture] = []

    def is_there() -> bool:
        pictures[:] = [look()]
        return all(_looks(pictures[0]).values())

    try:
        wait_until(is_there, "the attract page")
    except AssertionError as error:
        error.add_note(str(_looks(pictures[0])))
        raise
    return pictures[0]


def _looks(picture: Picture) -> dict[str, bool]:
    """An attract page: mostly black, words to the left in the upper tenth and the lower third, upright and whole."""
    height, width, _ = picture.shape
    bright = picture.max(axis=2) > 128
    foot = bright[height * 3 // 4 : height * 23 // 25, : width // 2]
    edges = np.flatnonzero(np.diff(np.concatenate(([0], foot.any(axis=1), [0])).astype(int)))
    return {
        "upright": height > width,
        "mostly black": bool(0.01 < bright.mean() < 0.35),
        "not cut off at the left": not bright[:, : width // 30].any(),
        "the shop's name": bool(bright[: height // 8, : width // 2].any()),
        "the mirror itself is free": not bright[height // 5 : height * 2 // 5].any(),
        "two lines of words or more, apart": 4 <= len(edges) <= 12,
    }


@pytest.mark.skipif(bool(missing("weston", "Xvfb")), reason=missing("weston", "Xvfb"))
def test_under_weston_s_kiosk_shell(tmp_path: Path, seeded: Path) -> None:
    with (
        Weston(tmp_path, 540, 960) as weston,
        MirrorProcess(tmp_path, config=_CONFIG, data=seeded, size=None, environment=weston.environment) as mirror,
    ):
        mirror.wait_for("page_painted", has("page", "attract"))
        await_attract_page(lambda: weston.picture(tmp_path))
        assert mirror.process.poll() is None


@pytest.mark.skipif(bool(missing("cage", "grim", "Xwayland")), reason=missing("cage", "grim", "Xwayland"))
@pytest.mark.skipif(bool(no_user_namespace()), reason=no_user_namespace())
def test_the_session_of_the_units_on_a_panel_turned_once(tmp_path: Path, seeded: Path) -> None:
    """cage, `deploy/session`, `main.py serve`, the window: as psyche.service starts them, ended as they may end."""
    config, journal = tmp_path / "psyche.toml", tmp_path / "journal.jsonl"
    config.write_text(_CONFIG)
    mirror = ["--config", str(config), "--data", str(seeded), "--journal", str(journal)]

    def painted() -> bool:
        return journal.exists() and '"page_painted"' in journal.read_text()

    def started() -> list[int]:
        lines = journal.read_text().splitlines() if journal.exists() else []
        return [event["pid"] for event in map(json.loads, lines) if event["event"] == "window_started"]

    with CageSession(tmp_path, 1, mirror) as session:
        wait_until(lambda: painted() or not session.is_running, "a painted page")
        assert painted(), session.log.read_text()
        assert await_attract_page(session.picture).shape == (1280, 720, 3)
        (compositor,) = session.processes("cage")
        os.kill(compositor, signal.SIGKILL)
        wait_until(lambda: not session.processes("python") and not session.processes("cage"), "nothing outlives cage")
    assert len(started()) == 1  # without a compositor no window was tried again
