"""The real window over the real services, with a camera process that says what arms do: what a session makes of it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from app.config import Config, KioskConfig, StoreConfig
from app.domain.garments import GarmentIdentity
from app.domain.gestures import Arm, Engagement, Gesture, View
from app.domain.scans import DeviceState
from tests.support.mirror_here import MirrorHere
from tests.support.pages import page_of
from tests.support.scripted_vision import ScriptedVision
from ui.pages.garments.view_model import GarmentsViewModel
from vision.messages import CameraHealth, GestureSeen, PersonSeen, PointerMoved, ViewChanged


class Steered(MirrorHere):
    """One mirror, and somebody before its camera."""

    def __init__(self, data: Path, qtbot: QtBot, languages: tuple[str, ...]) -> None:
        self.vision = ScriptedVision()
        config = Config(
            kiosk=KioskConfig(language=languages[0], languages=languages), store=StoreConfig(catalogue="imported")
        )
        super().__init__(qtbot, data, config, lambda _driver, _age_s: self.vision)
        self.session = self.services.session
        self.painted: list[str] = []
        self.show()
        self.kiosk.painted.page_painted.connect(lambda page, _gtin: self.painted.append(page))
        self.vision.say(CameraHealth(DeviceState.READY, "camera", 15.0, 1280, 720), ViewChanged(View.CLEAR))
        self.person(Engagement.READY)
        self.until(lambda: self.kiosk.gestures.props.available)
        self.page("attract")

    def page(self, name: str) -> None:
        """Wait until this page has been presented."""
        self.until(lambda: self.painted[-1:] == [name])

    def person(self, engagement: Engagement) -> None:
        self.vision.say(PersonSeen(engagement, 0.8, 0.4, 0.2, (0.5,) * 26, time.monotonic_ns()))

    def do(self, *gestures: Gesture) -> None:
        for gesture in gestures:
            self.vision.say(GestureSeen(gesture, 0.9, time.monotonic_ns()))
            self.qtbot.wait(30)

    def bring(self, count: int) -> None:
        for product in self.services.catalogue.campaigns(count):
            variant = product.variants[0]
            self.session.arrive(variant.gtin, GarmentIdentity(variant.gtin), (variant,))

    def point_at(self, name: str, frames: int) -> None:
        """Hold the hand, trembling, where `name` is, for some frames of the camera."""
        place, layer = self._place(name), self._item("arms")
        beyond, top, bottom = (float(layer.property(key)) for key in ("beyond", "zoneTop", "zoneBottom"))
        x = (place.center().x() / layer.width() + beyond) / (1 + 2 * beyond)
        y = (place.center().y() - top) / (bottom - top)
        for number in range(frames):
            self.vision.say(PointerMoved(x + 0.0005 * (number % 2), y, Arm.RIGHT, time.monotonic_ns()))
            self.qtbot.wait(66)

    def focus(self) -> str:
        item = self.mirror.window.activeFocusItem()
        return "" if item is None else item.objectName()

    def _item(self, name: str) -> QQuickItem:
        item = self.mirror.window.findChild(QObject, name)
        assert isinstance(item, QQuickItem), name
        return item

    def _place(self, name: str) -> QRectF:
        item = self._item(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.fixture
def steered(seeded: Path, qtbot: QtBot) -> Iterator[Steered]:
    steered = Steered(seeded, qtbot, ("fr", "en"))
    yield steered
    steered.close()


@pytest.fixture
def steered_in_arabic(seeded: Path, qtbot: QtBot) -> Iterator[Steered]:
    steered = Steered(seeded, qtbot, ("ar", "en"))
    yield steered
    steered.close()


def drive(steered: Steered, pieces: int = 3) -> None:
    """Raise a hand, bring garments, and look at all of them."""
    steered.do(Gesture.RAISE_HAND)
    steered.person(Engagement.DRIVING)
    steered.page("collection")
    steered.bring(pieces)
    steered.kiosk.navigation.openGarments()
    garments = page_of(steered.kiosk, GarmentsViewModel)
    steered.until(lambda: steered.painted[-1] == "garments" and garments.props.count == pieces)
    steered.qtbot.wait(400)  # the pages grow for arms


def test_what_wakes_the_mirror_does_nothing_else(steered: Steered) -> None:
    steered.do(Gesture.BOTH_UP)
    steered.page("collection")
    assert steered.session.is_active
    assert steered.focus() in ("", "stage")


def test_a_swipe_pulls_the_garments_the_way_of_the_hand(steered: Steered) -> None:
    drive(steered)
    steered.do(Gesture.SWIPE_LEFT)
    steered.until(lambda: steered.focus() == "garment-1")
    steered.do(Gesture.SWIPE_LEFT)
    steered.until(lambda: steered.focus() == "garment-2")
    steered.do(Gesture.SWIPE_RIGHT)
    steered.until(lambda: steered.focus() == "garment-1")


def test_in_arabic_a_swipe_pulls_them_the_same_way(steered_in_arabic: Steered) -> None:
    drive(steered_in_arabic)
    steered_in_arabic.do(Gesture.SWIPE_RIGHT)
    steered_in_arabic.until(lambda: steered_in_arabic.focus() == "garment-1")
    steered_in_arabic.do(Gesture.SWIPE_LEFT)
    steered_in_arabic.until(lambda: steered_in_arabic.focus() == "garment-0")


@pytest.mark.parametrize("sign", ["gesture", "pointing"])
def test_a_sign_of_the_arm_answers_the_question_and_turns_no_page(steered: Steered, sign: str) -> None:
    drive(steered)
    page_of(steered.kiosk, GarmentsViewModel).open(steered.session.garments[0].key)
    steered.page("product")
    steered.session.warn_now()
    assert steered.kiosk.session.props.idleWarning
    if sign == "gesture":
        steered.do(Gesture.BOTH_UP)
    else:
        steered.point_at("done", 1)
    steered.until(lambda: not steered.kiosk.session.props.idleWarning)
    steered.qtbot.wait(100)
    assert steered.kiosk.navigation.props.pageName == "product"


def test_whoever_is_done_by_pointing_carries_on_by_pointing(steered: Steered) -> None:
    drive(steered)
    page_of(steered.kiosk, GarmentsViewModel).open(steered.session.garments[0].key)
    steered.page("product")
    steered.session.part()
    steered.page("attract")
    steered.point_at("arms", 2)
    for _ in range(60):
        if not steered.session.is_parting:
            break
        steered.point_at("carryOn", 1)
    assert steered.session.is_active
    assert len(steered.session.garments) == 3
    steered.page("product")


def test_whoever_ends_by_pointing_does_not_begin_again_with_the_same_hand(steered: Steered) -> None:
    drive(steered)
    steered.point_at("arms", 2)  # the hand comes from elsewhere
    ended: list[str] = []
    steered.session.ended.connect(ended.append)
    for _ in range(60):
        if steered.session.is_parting:
            break
        steered.point_at("done", 1)
    assert steered.session.is_parting
    steered.page("attract")
    steered.point_at("done", 20)
    assert (steered.session.is_active, steered.session.is_parting, ended) == (False, True, [])
    steered.do(Gesture.RAISE_HAND)
    steered.page("collection")
    assert ended == ["done"]
    assert page_of(steered.kiosk, GarmentsViewModel).props.count == 0
