"""Touches, clicks and keys are signs of the shopper; intents become keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPointingDevice, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.intents import Intent
from app.services.session.session import IdleTimes, SessionService
from tests.support.shop import HandClock
from ui.input.idle_filter import IdleFilter
from ui.input.input_bridge import InputBridge


class RecordingWindow(QWindow):
    """A window that writes down what reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(200, 200)
        self.got: list[str] = []

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self.got.append(kind.name)
        if kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd):
            self.got.append(kind.name)
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.got.append(f"{kind.name} {Qt.Key(event.key()).name}")
        return super().event(event)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def session(clock: HandClock, qapp: object) -> SessionService:
    return SessionService(IdleTimes(0.05, 20), clock)


@pytest.fixture
def window(session: SessionService, qtbot: QtBot) -> Iterator[RecordingWindow]:
    window = RecordingWindow()
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.close()


@pytest.fixture
def idle_filter(window: RecordingWindow, session: SessionService) -> IdleFilter:
    idle_filter = IdleFilter(session)
    window.installEventFilter(idle_filter)
    return idle_filter


def click(window: QWindow) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))


def touch(window: QWindow, device: QPointingDevice) -> None:
    at = QPoint(50, 50)
    QTest.touchEvent(window, device).press(0, at, window).commit()
    QTest.touchEvent(window, device).move(0, at + QPoint(20, 0), window).commit()
    QTest.touchEvent(window, device).release(0, at + QPoint(20, 0), window).commit()


@pytest.fixture(scope="module")
def screen(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice()


def test_the_click_that_wakes_does_nothing_else(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter
) -> None:
    click(window)
    assert session.is_active
    assert window.got == []
    click(window)
    assert window.got == ["MouseButtonPress", "MouseButtonRelease"]


def test_the_touch_that_wakes_does_nothing_else(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, screen: QPointingDevice
) -> None:
    touch(window, screen)
    assert session.is_active
    assert window.got == []
    touch(window, screen)
    assert window.got == ["TouchBegin", "TouchUpdate", "TouchEnd"]


def test_the_key_that_wakes_does_nothing_else(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter
) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert session.is_active
    assert window.got == []
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.got == ["KeyPress Key_Return", "KeyRelease Key_Return"]


def test_each_touch_is_activity(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock
) -> None:
    click(window)
    clock.pass_s(30)
    click(window)
    assert session.last_touch_ns == clock()


def test_on_the_application_it_looks_at_windows_only(
    window: RecordingWindow, session: SessionService, qapp: QGuiApplication
) -> None:
    idle_filter = IdleFilter(session)
    qapp.installEventFilter(idle_filter)
    try:
        QCoreApplication.sendEvent(QObject(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier))
        assert not session.is_active
        click(window)
        assert session.is_active
        assert window.got == []
    finally:
        qapp.removeEventFilter(idle_filter)


def test_hovering_neither_wakes_nor_keeps_awake(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock
) -> None:
    QTest.mouseMove(window, QPoint(10, 10))
    QTest.mouseMove(window, QPoint(20, 20))
    assert not session.is_active
    click(window)
    before = session.last_touch_ns
    clock.pass_s(30)
    QTest.mouseMove(window, QPoint(30, 30))
    assert session.last_touch_ns == before


def warn(session: SessionService, clock: HandClock, qtbot: QtBot) -> None:
    session.touch()
    clock.pass_s(1)
    qtbot.waitUntil(lambda: session.idle_left_s is not None)


def test_the_idle_warning_gets_the_touch_and_is_answered_by_it(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock, qtbot: QtBot
) -> None:
    warn(session, clock, qtbot)
    click(window)
    assert window.got == ["MouseButtonPress", "MouseButtonRelease"]
    qtbot.waitUntil(lambda: session.idle_left_s is None)
    assert session.is_active


def test_ending_from_the_idle_warning_is_not_undone_by_the_touch_that_did_it(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock, qtbot: QtBot
) -> None:
    warn(session, clock, qtbot)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    session.end("done")
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    qtbot.wait(20)
    assert not session.is_active


def test_who_is_done_and_touches_elsewhere_begins_anew_and_what_asks_gets_the_touch(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock, qtbot: QtBot
) -> None:
    session.touch()
    session.part()
    click(window)
    qtbot.wait(20)
    assert session.is_parting, "a second tap where the first one was"
    clock.pass_s(2)
    click(window)
    assert window.got == ["MouseButtonPress", "MouseButtonRelease"] * 2
    qtbot.waitUntil(lambda: session.is_active)
    assert not session.is_parting


def test_who_carries_on_is_not_taken_for_another(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock, qtbot: QtBot
) -> None:
    ended: list[str] = []
    session.ended.connect(ended.append)
    session.touch()
    session.part()
    clock.pass_s(2)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    session.carry_on()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    qtbot.wait(20)
    assert (session.is_active, ended) == (True, [])


def test_who_is_done_carries_on_by_arm(
    window: RecordingWindow, session: SessionService, clock: HandClock, qtbot: QtBot
) -> None:
    session.touch()
    session.part()
    clock.pass_s(2)
    InputBridge(window, session, lambda: False).perform(Intent.ACTIVATE)
    qtbot.waitUntil(lambda: window.got == ["KeyPress Key_Return", "KeyRelease Key_Return"])
    assert session.is_parting
    InputBridge(window, session, lambda: False).perform(Intent.WAKE)
    assert session.is_active
    assert not session.is_parting


@pytest.mark.parametrize(
    ("intent", "keys"),
    [
        (Intent.NEXT, ("Key_Right", "Key_Left")),
        (Intent.PREVIOUS, ("Key_Left", "Key_Right")),
        (Intent.ACTIVATE, ("Key_Return", "Key_Return")),
        (Intent.BACK, ("Key_Escape", "Key_Escape")),
        (Intent.HOME, ("Key_HomePage", "Key_HomePage")),
    ],
)
def test_intents_become_keys(
    window: RecordingWindow, session: SessionService, qtbot: QtBot, intent: Intent, keys: tuple[str, str]
) -> None:
    session.touch()
    for is_right_to_left, expected in zip((lambda: False, lambda: True), keys, strict=True):
        window.got.clear()
        InputBridge(window, session, is_right_to_left).perform(intent)
        qtbot.waitUntil(lambda: len(window.got) == 2)
        assert window.got == [f"KeyPress {expected}", f"KeyRelease {expected}"]


@pytest.mark.parametrize("intent", list(Intent))
def test_every_intent_wakes_a_mirror_at_rest_and_does_nothing_else(
    window: RecordingWindow, session: SessionService, qtbot: QtBot, intent: Intent
) -> None:
    InputBridge(window, session, lambda: False).perform(intent)
    assert session.is_active
    QGuiApplication.processEvents()
    assert window.got == []


def test_keys_of_the_bridge_are_activity_too(
    window: RecordingWindow, session: SessionService, idle_filter: IdleFilter, clock: HandClock, qtbot: QtBot
) -> None:
    session.touch()
    clock.pass_s(30)
    InputBridge(window, session, lambda: False).perform(Intent.NEXT)
    qtbot.waitUntil(lambda: session.last_touch_ns == clock())
