"""A person who drives an open mirror by arm: points at what is on the screen, swipes, and lets their arms hang."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from app.domain.gestures import Engagement, Gesture
from tests.support.open_mirror import OpenMirror
from tests.support.shop_arms import ShopArms
from ui.arms.gestures import GesturesViewModel
from ui.input.input_bridge import InputBridge

_FRAME_S = 1 / 15
_ARRIVING = 2
"""Frames after which a hand that came from anywhere counts as arrived: while it is quick it holds nothing."""


class ArmDriver:
    """Moves the hand in the window's pixels, a frame of the camera at a time; the clock is the shop's."""

    def __init__(self, mirror: OpenMirror) -> None:
        self.mirror = mirror
        assert mirror.shop.gestures is not None
        self.arms: ShopArms = mirror.shop.arms
        self.view: GesturesViewModel = mirror.kiosk.gestures
        self._trembles = False
        self.bridge = InputBridge(
            mirror.window, mirror.shop.session, lambda: mirror.kiosk.settings.props.rightToLeft, mirror.window
        )
        self.view.intended.connect(self.bridge.perform)
        mirror.shop.gestures.intended.connect(self.bridge.perform)

    def engage(self) -> None:
        self.arms.become(Engagement.DRIVING)
        self.mirror.qtbot.wait(250)

    def swipe(self, gesture: Gesture) -> None:
        self.arms.make(gesture)
        self.mirror.qtbot.wait(250)

    def point(self, x: float, y: float, seconds: float = 0.0) -> None:
        """Hold the hand where the window has (x, y), for as long as it takes to arrive, or longer."""
        layer = self.mirror.item("arms")
        beyond = float(layer.property("beyond"))
        top, bottom = float(layer.property("zoneTop")), float(layer.property("zoneBottom"))
        for _ in range(max(_ARRIVING, round(seconds / _FRAME_S))):
            self._trembles = not self._trembles
            tremor = 0.5 if self._trembles else -0.5
            self.mirror.shop.clock.pass_s(_FRAME_S)
            self.arms.point(
                (((x + tremor) / layer.width() + beyond) / (1 + 2 * beyond), (y - top) / (bottom - top)),
            )
            self.mirror.qtbot.wait(1)

    def point_at(self, name: str, seconds: float = 0.0) -> None:
        centre = self.place(name).center()
        self.point(centre.x(), centre.y(), seconds)

    def rest_elsewhere(self) -> None:
        """Look at the page with the hand over the reflection, so that it has seen the targets that are there."""
        self.point(self.mirror.window.width() / 2, 0)

    def choose(self, name: str) -> None:
        """Go to it and dwell."""
        self.rest_elsewhere()
        self.point_at(name, 1.5)
        self.mirror.qtbot.wait(30)

    def place(self, name: str) -> QRectF:
        return self.mirror.place(self.mirror.item(name))

    def held(self) -> str:
        """The objectName of what is held."""
        item = self.mirror.item("arms").property("held")
        return item.objectName() if isinstance(item, QQuickItem) else ""

    def foot(self) -> QPointF:
        foot = self.mirror.item("arms").property("foot")
        if not isinstance(foot, QRectF):
            pytest.fail("the foot of the page is no rectangle")
        return QPointF(foot.center().x(), foot.bottom() - 2)
