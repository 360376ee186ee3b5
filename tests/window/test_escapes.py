"""No way out: real keys and buttons on real screens, and the mirror goes on as if nothing had been pressed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.devices.keyboard.keys import Key
from tests.support.compositors import Weston, missing
from tests.support.mirror_process import Event, MirrorProcess, has
from tests.support.waiting import wait_until
from tests.support.x_keyboard import XScreen

_MS = 1_000_000
_CONFIG = '[camera]\nsource = "off"\n'
_CONTROL, _ALT, _SUPER, _RIGHT = 29, 56, 125, 106
_CHORDS = {
    "Alt-F4": (_ALT, 62),
    "Ctrl-Alt-F2": (_CONTROL, _ALT, 60),
    "Ctrl-Alt-Delete": (_CONTROL, _ALT, 111),
    "Super": (_SUPER,),
    "Super-D": (_SUPER, 32),
    "Alt-Tab": (_ALT, 15),
    "Alt-Space": (_ALT, 57),
    "Ctrl-Escape": (_CONTROL, 1),
    "F1": (59,),
    "F5": (63,),
    "F10": (68,),
    "F11": (87,),
    "F12": (88,),
    "Ctrl-O": (_CONTROL, 24),
    "Ctrl-P": (_CONTROL, 25),
    "Ctrl-S": (_CONTROL, 31),
    "Ctrl-N": (_CONTROL, 49),
    "Ctrl-W": (_CONTROL, 17),
    "Ctrl-Q": (_CONTROL, 16),
    "Ctrl-V": (_CONTROL, 47),
    "Alt-Left": (_ALT, 105),
    "Print": (99,),
    "Menu": (127,),
    "WWW": (150,),
    "Mail": (155,),
    "Search": (217,),
}


@dataclass(frozen=True)
class State:
    """What an escape would change."""

    children: frozenset[int]
    files: frozenset[str]
    pages: tuple[tuple[str, str], ...]


def chord(codes: tuple[int, ...]) -> list[Key]:
    """Keys pressed one after the other and let go in reverse, as a hand does."""
    pressed = [Key(code, "", True, step * 5 * _MS) for step, code in enumerate(codes)]
    end = len(codes) * 5 + 15
    return pressed + [Key(code, "", False, (end + step * 5) * _MS) for step, code in enumerate(reversed(codes))]


def is_of_the_demo(process_id: int) -> bool:
    """Whether this is one of the processes that lay the demo store out and draw its pictures, which come and go."""
    try:
        command = Path(f"/proc/{process_id}/cmdline").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return True  # gone by now
    return "demo" in command


def state_of(mirror: MirrorProcess) -> State:
    """Children, open files that are not the mirror's own, and pages painted since the start."""
    process_id = mirror.process.pid
    children: set[int] = set()
    for task in Path(f"/proc/{process_id}/task").iterdir():
        children |= {int(child) for child in (task / "children").read_text().split() if not is_of_the_demo(int(child))}
    files = set()
    for link in Path(f"/proc/{process_id}/fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:
            continue
        if target.startswith("/") and not target.startswith((str(mirror.data), "/dev/", "/memfd", "/proc/")):
            files.add(target)
    pages = [(event["page"], event["gtin"]) for event in mirror.events() if event["event"] == "page_painted"]
    return State(frozenset(children), frozenset(files), tuple(pages))


def is_as_before(now: State, before: State) -> bool:
    """Whether nothing was started and nothing stays open; what lays the demo store out ends meanwhile."""
    return now.children <= before.children and now.files <= before.files


@contextmanager
def contained(folder: Path, data: Path, environment: dict[str, str]) -> Iterator[MirrorProcess]:
    with MirrorProcess(folder, config=_CONFIG, data=data, size=None, environment=environment) as mirror:
        mirror.wait_for("page_painted", has("page", "attract"))
        yield mirror


def try_keys(screen: XScreen, mirror: MirrorProcess) -> None:
    """Press everything that might lead out, and the buttons of a mouse that might."""
    before = state_of(mirror)
    for codes in _CHORDS.values():
        screen.play(chord(codes))
    for button in (2, 3, 8, 9):
        screen.click(button, 100, 100)
    screen.click(1, 270, 400, held_ms=1200)  # a long press on the mirror's middle
    seen = mirror.events()[-1]["t_ns"]
    screen.play(chord((_RIGHT,)))  # it may pass, and shows that all before it had been through
    mirror.wait_for("focus_painted", after_ns=seen)
    assert state_of(mirror).pages == before.pages
    wait_until(lambda: is_as_before(state_of(mirror), before), f"no more children and open files than {before}")
    assert mirror.process.poll() is None
    assert "Traceback" not in mirror.log.read_text()


def wake(screen: XScreen, mirror: MirrorProcess) -> None:
    """Keys that may pass: one wakes the mirror, another moves the focus."""
    screen.focus()
    press_until(screen, mirror, "page_painted", has("page", "collection"))
    press_until(screen, mirror, "focus_painted", lambda event: bool(event["item"].startswith(("category", "product"))))


def press_until(screen: XScreen, mirror: MirrorProcess, event: str, matches: Callable[[Event], bool]) -> None:
    """Press a key that may pass, and again: on a busy machine a compositor may miss one."""
    for patience_s in (10, 10, 60):
        screen.play(chord((_RIGHT,)))
        try:
            mirror.wait_for(event, matches, timeout_s=patience_s)
        except AssertionError:
            if patience_s == 60:
                raise
        else:
            return


def test_on_an_x_screen_also_when_the_window_manager_asks(tmp_path: Path, seeded: Path) -> None:
    with XScreen("540x960") as screen, contained(tmp_path, seeded, screen.environment) as mirror:
        wake(screen, mirror)
        screen.ask_to_close()
        try_keys(screen, mirror)
        assert "the window was asked to close and stays" in mirror.log.read_text()
    assert mirror.process.returncode == 0, "it ends when it is asked to by the one who may"


@pytest.mark.skipif(bool(missing("weston", "Xvfb")), reason=missing("weston", "Xvfb"))
def test_under_a_kiosk_compositor_asleep_and_awake(tmp_path: Path, seeded: Path) -> None:
    with Weston(tmp_path, 540, 960) as weston, contained(tmp_path, seeded, weston.environment) as mirror:
        weston.screen.focus()
        before = state_of(mirror)
        for codes in _CHORDS.values():
            weston.screen.play(chord(codes))
        wake(weston.screen, mirror)  # the first key that passes wakes it: none before did
        try_keys(weston.screen, mirror)
        assert [page for page, _ in state_of(mirror).pages[len(before.pages) :]] == ["collection"]
