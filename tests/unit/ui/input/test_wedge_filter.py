"""The filter before a window: a scan's keys end there, a person's and the program's own go on."""

import time
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.devices.drivers.hid_keyboard import HidKeyboardConfig, HidKeyboardReader
from app.devices.keyboard.layouts import LAYOUTS, Stroke, decode
from app.domain.intents import Intent
from app.services.devices.keyboard import KeyboardService
from ui.input.idle_filter import IdleFilter
from ui.input.input_bridge import InputBridge
from ui.input.wedge_filter import WedgeFilter, struck_ns

EAN = "4006381333931"
MS = 1_000_000


class Till(HidKeyboardReader):
    """A reader that keeps what it is offered."""

    def __init__(self) -> None:
        super().__init__(HidKeyboardConfig(driver="hid_keyboard"))
        self.texts: list[str] = []

    def offer(self, strokes: Sequence[Stroke], at_ns: int) -> None:
        self.texts.append(decode(strokes, LAYOUTS["us"]))


class Activity:
    """A session, woken by a touch."""

    is_asked = False

    def __init__(self, *, is_active: bool) -> None:
        self.is_active = is_active
        self.touches = 0

    def touch(self) -> None:
        self.is_active = True
        self.touches += 1


class Listener(QWindow):
    """A window that writes down its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.released: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.append(event.text() or Qt.Key(event.key()).name)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.released.append(event.text() or Qt.Key(event.key()).name)


@pytest.fixture
def till() -> Till:
    return Till()


@pytest.fixture
def window(qtbot: QtBot, till: Till) -> Iterator[Listener]:
    assert till.is_application_wide
    window = Listener()
    wedge_filter = WedgeFilter(KeyboardService(till, time.monotonic_ns, window), window)
    window.installEventFilter(wedge_filter)
    window.show()
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    yield window
    window.removeEventFilter(wedge_filter)
    wedge_filter.close()
    window.close()


def scan(window: QWindow, text: str) -> None:
    """Type faster than anybody; QTest's keys come from the window system's side, without places and times."""
    for character in text:
        strike(window, character)


def strike(window: QWindow, character: str) -> None:
    QTest.keyClick(window, character)  # type: ignore[call-overload]


def test_a_scan_is_taken_with_its_enter(qtbot: QtBot, window: Listener, till: Till) -> None:
    scan(window, EAN)
    QTest.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: till.texts == [EAN])
    qtbot.wait(120)
    assert window.pressed == window.released == []


def test_a_letter_goes_on_with_its_release_after_a_moment(qtbot: QtBot, window: Listener, till: Till) -> None:
    strike(window, "a")
    assert window.pressed == []
    qtbot.waitUntil(lambda: window.released == ["a"])
    assert window.pressed == ["a"]
    assert till.texts == []


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Back]
)
def test_keys_that_write_nothing_are_not_delayed(window: Listener, key: Qt.Key) -> None:
    QTest.keyClick(window, key)
    assert len(window.pressed) == len(window.released) == 1


def test_a_letter_and_enter_at_once_stay_in_their_order(window: Listener) -> None:
    strike(window, "a")
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.pressed == ["a", "\r"]


def test_what_arms_press_goes_on_at_once_even_during_a_scan(window: Listener, qtbot: QtBot, till: Till) -> None:
    bridge = InputBridge(window, Activity(is_active=True), lambda: False)
    scan(window, EAN)
    bridge.perform(Intent.ACTIVATE)
    QCoreApplication.sendPostedEvents(window)
    assert window.pressed == ["Key_Return"]
    qtbot.waitUntil(lambda: till.texts == [EAN])
    assert window.pressed == ["Key_Return"]


def test_a_scan_is_no_sign_of_a_shopper_by_itself_and_a_letter_is(qtbot: QtBot, window: Listener, till: Till) -> None:
    activity = Activity(is_active=False)
    idle_filter = IdleFilter(activity, window)
    wedge_filter = window.findChild(WedgeFilter)
    assert wedge_filter is not None
    window.removeEventFilter(wedge_filter)
    window.installEventFilter(idle_filter)
    window.installEventFilter(wedge_filter)
    scan(window, EAN)
    QTest.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: till.texts == [EAN])
    assert activity.touches == 0
    strike(window, "a")
    qtbot.waitUntil(lambda: activity.touches == 1)
    assert window.pressed == []  # it woke the mirror and did nothing else
    window.removeEventFilter(idle_filter)


def test_keys_of_a_window_that_is_gone_are_forgotten(qtbot: QtBot, window: Listener, till: Till) -> None:
    other = Listener()
    wedge_filter = window.findChild(WedgeFilter)
    assert wedge_filter is not None
    other.installEventFilter(wedge_filter)
    other.show()
    strike(other, "a")
    other.deleteLater()
    del other
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    strike(window, "b")
    qtbot.waitUntil(lambda: window.pressed == ["b"])


class StuckClock:
    """The program's time, which a busy program does not see passing."""

    def __init__(self) -> None:
        self.now_ns = 10_000 * MS

    def __call__(self) -> int:
        return self.now_ns


def test_keys_that_wait_behind_a_busy_program_are_still_a_scan(qtbot: QtBot, till: Till) -> None:
    clock = StuckClock()
    service = KeyboardService(till, clock)
    released: list[object] = []
    service.released.connect(released.extend)
    struck = clock.now_ns

    def take(text: str) -> None:
        for character in text:
            nonlocal struck
            struck += 5 * MS
            code = 0x10000 + ord(character)
            service.feed(code, character, is_press=True, repeats=False, at_ns=struck, token=character)
            service.feed(code, character, is_press=False, repeats=False, at_ns=struck + 2 * MS, token=character)

    take("40")
    clock.now_ns += 400 * MS  # the timer is due long since, and the rest still waits in the queue
    qtbot.wait(30)
    assert released == []
    take("06381333931")
    service.feed(28, "\r", is_press=True, repeats=False, at_ns=struck + 5 * MS, token="")
    assert till.texts == [EAN]
    assert released == []


def test_keys_behind_which_nothing_waits_go_on_in_the_end(qtbot: QtBot, till: Till) -> None:
    clock = StuckClock()
    service = KeyboardService(till, clock)
    released: list[object] = []
    service.released.connect(released.extend)
    service.feed(30, "a", is_press=True, repeats=False, at_ns=clock.now_ns, token=1)
    clock.now_ns += 60_000 * MS
    qtbot.waitUntil(lambda: released == [1])


@pytest.mark.parametrize(
    ("stamp_ms", "late_ms"),
    [(5_000_000, 0), (4_999_700, 300), (5_000_001, 0), (4_000_000, 0), (0, 0), (17, 0)],
)
def test_stamps_of_the_window_system_are_taken_where_they_can_be(stamp_ms: int, late_ms: int) -> None:
    now_ns = 5_000_000 * MS + 123
    assert struck_ns(stamp_ms, now_ns) == now_ns - late_ms * MS


def test_stamps_are_taken_across_the_end_of_32_bits() -> None:
    now_ns = ((1 << 32) + 50) * MS
    assert struck_ns((1 << 32) - 30, now_ns) == now_ns - 80 * MS
