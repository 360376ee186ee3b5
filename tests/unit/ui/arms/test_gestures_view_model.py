"""Arms as the screen follows them: pointer, dwell, teaching, feedback, and whose turn it is."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.gestures import Engagement, Gesture, SwipeFlaw, View
from app.domain.intents import Intent
from tests.support.shop import Shop, a_product
from tests.support.shop_arms import ShopArms
from ui.arms.gestures import GesturesViewModel
from ui.arms.teaching import HintTimes
from ui.frame.display import Panel
from ui.frame.inputs import Inputs
from ui.models.kinds import Kiosk
from ui.window.kiosk import KioskSettings, KioskViewModel

TARGET = [100.0, 100.0, 130.0, 130.0]
MIDDLE = (165.0, 165.0)
SOON = HintTimes(begin_s=0.01, each_s=0.01, hesitation_s=0.05)


class Driven:
    """A kiosk, its arms, and what came of them."""

    def __init__(self, hints: HintTimes | None = None) -> None:
        self.shop = Shop(a_product("shirt"), a_product("dress"))
        panel = Panel(1080, 1920, 43, 1.5)
        settings = KioskSettings(panel, ("fr", "en"), Inputs(can_gesture=True), dwell_s=0.8, hints=hints or HintTimes())
        self.kiosk = KioskViewModel(self.shop.kiosk_services, settings, self.shop.clock)
        self.view: GesturesViewModel = self.kiosk.gestures
        self.arms: ShopArms = self.shop.arms
        self.intents: list[Intent] = []
        self.view.intended.connect(self.intents.append)
        self.at: tuple[float, float] = MIDDLE
        self.targets: list[float] = list(TARGET)
        self.view.aimed.connect(lambda: self.view.aim(self.at[0], self.at[1], self.targets))

    def drive(self) -> None:
        """Engage, and see the page for a moment before pointing at its target."""
        self.shop.bring("shirt")
        self.arms.become(Engagement.DRIVING)
        self.hold(0.1, (800.0, 800.0))
        self.at = MIDDLE

    def hold(self, seconds: float, at: tuple[float, float] | None = None) -> None:
        """Hold the hand nearly still, 15 frames a second."""
        self.at = at or self.at
        for frame in range(round(seconds * 15)):
            self.shop.clock.pass_s(1 / 15)
            self.arms.point((0.5, 0.5 + frame % 2 / 1000))


@pytest.fixture
def driven(qapp: object) -> Iterator[Driven]:
    driven = Driven()
    yield driven
    driven.kiosk.deleteLater()


def test_without_a_camera_for_arms_nothing_is_said(qapp: object) -> None:
    shop = Shop(a_product("shirt"))
    shop.gestures = None
    kiosk = KioskViewModel(shop.kiosk_services, KioskSettings(Panel(1080, 1920, 43, 1.5), ("fr",)), shop.clock)
    shop.bring("shirt")
    kiosk.gestures.aim(1, 2, TARGET)
    assert kiosk.gestures.props == type(kiosk.gestures.props)()


def test_who_is_there_and_what_can_be_seen(driven: Driven) -> None:
    driven.arms.become(Engagement.READY)
    assert driven.view.props.available
    assert driven.view.props.engagement == Kiosk.Engagement.Ready
    assert len(driven.view.props.figure) == 26
    driven.arms.look(View.TOO_DARK)
    assert driven.view.props.view == Kiosk.View.TooDark
    driven.arms.become(Engagement.NOBODY)
    assert driven.view.props.figure == ()


def test_a_full_dwell_is_told_once_after_the_target_has_been_named(driven: Driven) -> None:
    driven.drive()
    order: list[object] = []
    driven.view.notifier("target").connect(lambda: order.append(driven.view.props.target))
    driven.view.intended.connect(order.append)
    driven.hold(3.0)
    assert driven.intents == [Intent.ACTIVATE]
    assert order[:2] == [0, Intent.ACTIVATE]
    assert driven.view.props.chosenCount == 1
    assert (driven.view.props.atX, driven.view.props.atY) == MIDDLE


def test_the_ring_fills_and_empties_when_the_hand_leaves(driven: Driven) -> None:
    driven.drive()
    driven.hold(0.5)
    assert 0.3 < driven.view.props.progress < 0.8
    driven.hold(0.1, (800.0, 800.0))
    assert driven.view.props.progress == 0
    assert driven.view.props.target == -1
    assert driven.intents == []


@pytest.mark.parametrize("gesture", [Gesture.SWIPE_LEFT, Gesture.SWIPE_RIGHT, Gesture.BOTH_UP])
def test_a_gesture_cancels_a_dwell_and_what_lies_under_the_hand_waits(driven: Driven, gesture: Gesture) -> None:
    driven.drive()
    driven.hold(0.7)
    driven.arms.make(gesture)
    assert driven.view.props.progress == 0
    driven.hold(1.2)
    assert driven.intents == []
    driven.hold(0.4)
    assert driven.intents == [Intent.ACTIVATE]


def test_a_page_that_changes_cancels_a_dwell(driven: Driven) -> None:
    driven.drive()
    driven.hold(0.7)
    driven.kiosk.navigation.open("reviews")
    driven.hold(1.2)
    assert driven.intents == []


def test_easier_to_read_gives_more_time(driven: Driven) -> None:
    driven.drive()
    driven.kiosk.settings.toggleAccessible()
    driven.hold(1.1)
    assert driven.intents == []
    driven.hold(0.3)
    assert driven.intents == [Intent.ACTIVATE]


def test_a_hand_at_the_very_edge_goes_on_dwelling_while_frames_come(driven: Driven, qtbot: QtBot) -> None:
    """There the zone clamps both coordinates, so that they do not change any more."""
    driven.drive()

    def a_frame() -> bool:
        driven.shop.clock.pass_s(0.1)
        driven.arms.point((1.0, 1.0))
        return bool(driven.intents)

    qtbot.waitUntil(a_frame)


def test_a_camera_that_stalls_does_not_choose(driven: Driven, qtbot: QtBot) -> None:
    driven.drive()
    driven.hold(0.6)
    for _ in range(5):
        driven.shop.clock.pass_s(1)
        qtbot.wait(100)
    assert driven.intents == []


def test_nobody_points_at_a_mirror_at_rest(driven: Driven) -> None:
    driven.arms.become(Engagement.DRIVING)
    driven.hold(2)
    assert not driven.view.props.pointing
    assert not driven.view.props.byArm
    assert driven.intents == []


def test_the_layout_for_arms_outlasts_the_driver_but_not_the_session(driven: Driven) -> None:
    driven.drive()
    assert driven.view.props.byArm
    driven.arms.become(Engagement.PRESENT)
    assert not driven.view.props.driving
    assert driven.view.props.byArm
    driven.shop.session.end("done")
    assert not driven.view.props.byArm


def test_every_gesture_is_counted_at_once(driven: Driven) -> None:
    for count, gesture in enumerate(Gesture, 1):
        driven.arms.make(gesture)
        assert (driven.view.props.gestureName, driven.view.props.gestureCount) == (gesture.value, count)


def test_a_lost_pointer_is_no_longer_shown(driven: Driven) -> None:
    driven.drive()
    driven.hold(0.3)
    assert driven.view.props.pointing
    driven.arms.point(None)
    assert not driven.view.props.pointing
    assert driven.view.props.target == -1


def test_hints_come_once_a_session_and_again_when_somebody_hesitates(qtbot: QtBot) -> None:
    driven = Driven(SOON)
    seen: list[int] = []
    driven.view.hintChanged.connect(lambda: seen.append(driven.view.props.hint))
    driven.drive()
    qtbot.waitUntil(lambda: len(seen) >= 8)
    assert seen[:8] == [1, 2, 3, 0, 1, 2, 3, 0]
    driven.arms.become(Engagement.NOBODY)
    driven.shop.session.end("done")
    assert driven.view.props.hint == Kiosk.Hint.Nothing


def test_a_swipe_that_was_nearly_one_shows_what_it_lacked_twice_a_session(driven: Driven) -> None:
    driven.arms.become(Engagement.READY)
    driven.shop.bring("shirt")
    shown: list[int] = []
    driven.view.hintChanged.connect(lambda: shown.append(driven.view.props.hint))
    driven.arms.miss(SwipeFlaw.TOO_SHORT)
    assert shown == []
    driven.drive()
    for flaw in (SwipeFlaw.TOO_SHORT, SwipeFlaw.OUTWARD, SwipeFlaw.TOO_SLOW):
        driven.arms.miss(flaw)
        driven.arms.make(Gesture.SWIPE_LEFT)
    assert shown == [Kiosk.Hint.Wider, Kiosk.Hint.Nothing, Kiosk.Hint.OtherWay, Kiosk.Hint.Nothing]


def test_while_the_mirror_asks_whether_somebody_is_there_it_teaches_nothing(driven: Driven) -> None:
    driven.drive()
    driven.shop.session.warn_now()
    driven.arms.miss(SwipeFlaw.TOO_SHORT)
    assert driven.view.props.hint == Kiosk.Hint.Nothing


def test_a_gesture_ends_the_hints(qtbot: QtBot) -> None:
    driven = Driven(HintTimes(begin_s=0.01, each_s=60, hesitation_s=60))
    driven.drive()
    qtbot.waitUntil(lambda: driven.view.props.hint == Kiosk.Hint.Point)
    driven.arms.make(Gesture.RAISE_HAND)
    assert driven.view.props.hint == Kiosk.Hint.Point
    driven.arms.make(Gesture.SWIPE_LEFT)
    assert driven.view.props.hint == Kiosk.Hint.Nothing
