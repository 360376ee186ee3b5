"""When a frame is due, and what is told of it: with windows that paint, that rest and that nobody sees."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from app.runtime.process.heartbeat import Beat, OpenPage, Order, OrderKind, ParentLink
from app.services.kiosk import KioskServices
from tests.support.shop import Shop, a_product
from ui.window.heartbeat_sender import HeartbeatSender
from ui.window.painted import PaintedReporter


class Line:
    """The parent's end, in memory."""

    def __init__(self) -> None:
        self.beats: list[Beat] = []
        self.deliver: object = None

    def send(self, beat: Beat) -> None:
        self.beats.append(beat)

    def deliver_to(self, deliver: object) -> None:
        self.deliver = deliver


class Beating:
    def __init__(self) -> None:
        self.line, self.shop, self.window = Line(), Shop(a_product()), QQuickWindow()
        self.window.resize(64, 64)
        self.painted = PaintedReporter()
        self.painted.watch(self.window)
        self.sender = HeartbeatSender(
            cast("ParentLink", self.line),
            cast("KioskServices", SimpleNamespace(camera=None, session=self.shop.session)),
            self.window,
            self.painted,
            open_page=lambda: OpenPage("garments"),
        )


@pytest.fixture
def beating(qtbot: QtBot) -> Iterator[Beating]:
    beating = Beating()
    yield beating
    beating.sender.stop()
    beating.window.hide()


def test_a_frame_that_was_asked_for_is_due_until_it_is_painted(beating: Beating, qtbot: QtBot) -> None:
    beating.window.show()
    qtbot.waitUntil(beating.window.isExposed)
    beating.sender.start()
    assert beating.line.beats[-1].frame_due
    qtbot.waitUntil(lambda: not beating.sender.frame_is_due)
    beating.sender._beat()
    assert not beating.line.beats[-1].frame_due  # nothing moves, and nothing is missed
    assert beating.line.beats[-1].frames == 1
    for _ in range(10):
        beating.sender._beat()
    assert beating.line.beats[-1].frame_due  # asked for again, now and then
    qtbot.waitUntil(lambda: not beating.sender.frame_is_due)


def test_a_window_that_nobody_sees_owes_no_frame(beating: Beating, qtbot: QtBot) -> None:
    beating.sender.start()
    assert not beating.line.beats[-1].frame_due  # not shown yet
    beating.window.show()
    qtbot.waitUntil(beating.window.isExposed)
    beating.sender._beat()
    assert beating.line.beats[-1].frame_due
    beating.window.hide()
    qtbot.waitUntil(lambda: not beating.window.isExposed())
    for _ in range(12):
        beating.sender._beat()
        assert not beating.line.beats[-1].frame_due
    beating.window.show()
    qtbot.waitUntil(beating.window.isExposed)
    beating.sender._beat()
    assert beating.line.beats[-1].frame_due
    qtbot.waitUntil(lambda: not beating.sender.frame_is_due)


def test_a_page_that_is_waited_for_is_due_and_told_when_painted(beating: Beating, qtbot: QtBot) -> None:
    beating.window.show()
    qtbot.waitUntil(beating.window.isExposed)
    beating.sender.start()
    qtbot.waitUntil(lambda: not beating.sender.frame_is_due)
    beating.painted.pageReady("product", "09521234000013")
    beating.sender._beat()
    assert beating.line.beats[-1].frame_due
    qtbot.waitUntil(lambda: beating.line.beats[-1].page == "product")
    assert beating.line.beats[-1].open == OpenPage("garments")
    assert beating.line.beats[-1].rss_mb > 10


def test_orders_are_obeyed_on_the_gui_thread(beating: Beating, qtbot: QtBot) -> None:
    heard: list[object] = []
    beating.sender.stop_asked.connect(lambda: heard.append("stop"))
    beating.sender.restart_asked.connect(lambda: heard.append("restart"))
    beating.sender.reopen_asked.connect(heard.append)
    beating.sender.start()
    deliver = beating.line.deliver
    assert callable(deliver)
    for order in (
        Order(OrderKind.REOPEN, OpenPage("reviews")),
        Order(OrderKind.RESTART_WHEN_IDLE),
        Order(OrderKind.STOP),
    ):
        deliver(order)
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [OpenPage("reviews"), "restart", "stop"]
