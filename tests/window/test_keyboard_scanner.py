"""Scanners that play a keyboard before real windows, with real X key events on a screen of their own."""

import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from app.devices.keyboard.keys import Key
from app.devices.keyboard.layouts import LayoutName
from tests.support.keystrokes import ENTER, MS, Scanner, Typist
from tests.support.mirror_process import PROJECT, MirrorProcess, has
from tests.support.mirrors import gtins
from tests.support.waiting import GIVE_UP_AFTER_S
from tests.support.x_keyboard import XScreen

_CONFIG = '[camera]\nsource = "off"\n\n[[devices]]\ndriver = "hid_keyboard"\nname = "counter"\n'
_EAN = "4006381333931"
_URL = "https://id.gs1.org/01/09521234000013?Q=a_B"
_RIGHT, _ESCAPE = 106, 1


@pytest.fixture(scope="module")
def screen() -> Iterator[XScreen]:
    with XScreen() as screen:
        yield screen


@pytest.fixture
def dice() -> random.Random:
    return random.Random(1)


def struck(code: int) -> list[Key]:
    """A key that a person presses alone; arrows and Escape have the same X code as evdev code, less 8."""
    return [Key(code, "", is_press, (80 - 80 * is_press) * MS) for is_press in (True, False)]


class TextWindow:
    """The program with a text field, and what it tells."""

    def __init__(self, screen: XScreen) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.text_window"],
            cwd=PROJECT,
            env=screen.environment | {"PATH": "/usr/bin:/bin"},
            stdout=subprocess.PIPE,
            text=True,
        )
        self._told: Queue[str] = Queue()
        self._listener = Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._told.put(line.rstrip("\n"))

    def told(self) -> str:
        return self._told.get(timeout=GIVE_UP_AFTER_S)

    def silent(self) -> bool:
        return self._told.empty()

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=10)
        self._listener.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def window(screen: XScreen) -> Iterator[TextWindow]:
    window = TextWindow(screen)
    assert window.told() == "ready "
    yield window
    screen.layout("us")
    window.close()


def test_a_text_field_gets_all_that_is_typed_and_nothing_that_is_scanned(
    screen: XScreen, window: TextWindow, dice: random.Random
) -> None:
    typist = Typist(90.0, dwell_ms=60.0, dwell_spread_ms=5.0)
    layouts: list[tuple[LayoutName, str, str]] = [("us", "shirt", "Size 40"), ("fr", "robe", "taille m")]
    for layout, first, second in layouts:
        screen.layout(layout)
        typed = "" if layout == "us" else "shirtSize 40"
        for text in (first, second):
            screen.play(Scanner(5.0).scan(_EAN, 0, dice))
            assert window.told() == f"scan {_EAN}"
            screen.play(replace(typist, layout=layout).type(text, 0, dice))
            for character in text:
                typed += character
                assert window.told() == f"field {typed}"
        screen.play(Scanner(3.0, ending="none", shift_alone=True).scan(_URL, 0, dice))
        assert window.told() == f"scan {_URL}"
        assert window.silent()
    screen.play(typist.type("5", 0, dice)[:2])
    assert window.told().startswith("field ")
    screen.play(struck(ENTER))
    assert window.told() == "accepted "


def test_scans_open_their_pages_and_press_nothing(
    tmp_path: Path, seeded: Path, screen: XScreen, dice: random.Random
) -> None:
    with MirrorProcess(tmp_path, config=_CONFIG, data=seeded, environment=screen.environment) as mirror:
        mirror.wait_for("device_state", lambda event: event["state"] == "ready")
        mirror.wait_for("page_painted", has("page", "attract"))
        first, second, third = gtins(mirror)[:3]

        screen.play(Scanner(8.0).scan(first[1:], 0, dice))
        opened = mirror.wait_for("page_painted", has("gtin", first))
        assert opened["page"] == "product"

        screen.play(struck(_RIGHT))
        held = mirror.wait_for("focus_painted", lambda event: bool(event["item"]), after_ns=opened["t_ns"])
        screen.play(Scanner(20.0).scan(f"https://id.gs1.org/01/{second}", 0, dice))
        arrived = mirror.wait_for("garment_arrived", has("gtin", second), after_ns=held["t_ns"])

        screen.play(struck(_ESCAPE))
        back = mirror.wait_for("page_painted", has("page", "garments"), after_ns=arrived["t_ns"])
        between = [event for event in mirror.events() if opened["t_ns"] < event["t_ns"] < back["t_ns"]]
        painted = [(event["page"], event["gtin"]) for event in between if event["event"] == "page_painted"]
        assert set(painted) <= {("product", first)}  # whoever uses the mirror keeps the page

        screen.layout("fr")
        screen.play(Scanner(3.0, ending="tab").scan(third[1:], 0, dice))
        mirror.wait_for("garment_arrived", has("gtin", third), after_ns=back["t_ns"])
        garments = [event["gtin"] for event in mirror.events() if event["event"] == "garment_arrived"]
    screen.layout("us")
    assert garments == [first, second, third]
