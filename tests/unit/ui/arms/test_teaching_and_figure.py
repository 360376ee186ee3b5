"""When hints show, and how a person becomes a small figure."""

import math

import pytest

from app.domain.gestures import SwipeFlaw
from tests.support.shop_arms import STANDING
from ui.arms.figure import CHEST, UNITS, FigureFrame
from ui.arms.teaching import HintTimes, Teaching
from ui.models.kinds import Hint

TIMES = HintTimes(begin_s=0.5, each_s=3.0, hesitation_s=6.0)


@pytest.fixture
def teaching() -> Teaching:
    return Teaching(TIMES)


def a_round(teaching: Teaching) -> list[Hint]:
    shown: list[Hint] = []
    while teaching.go_on() and teaching.hint is not Hint.Nothing:
        shown.append(teaching.hint)
    return shown


def a_hint(teaching: Teaching) -> Hint:
    return teaching.hint


def test_three_hints_come_once_after_engagement(teaching: Teaching) -> None:
    assert teaching.drive(is_driving=True) == 0.5
    assert a_round(teaching) == [Hint.Point, Hint.Swipe, Hint.Back]
    assert teaching.drive(is_driving=False) is None
    assert teaching.drive(is_driving=True) == 6.0


def test_hesitation_brings_them_again_ever_more_seldom(teaching: Teaching) -> None:
    teaching.drive(is_driving=True)
    a_round(teaching)
    waits = []
    for _ in range(3):
        assert a_round(teaching) == [Hint.Point, Hint.Swipe, Hint.Back]
        waits.append(teaching.act())
    assert waits == [12.0, 24.0, 48.0]


def test_who_does_it_needs_no_hint(teaching: Teaching) -> None:
    teaching.drive(is_driving=True)
    teaching.go_on()
    assert a_hint(teaching) is Hint.Point
    assert teaching.act() == 6.0
    assert a_hint(teaching) is Hint.Nothing
    assert teaching.is_waiting


def test_nothing_is_taught_while_nobody_drives(teaching: Teaching) -> None:
    assert teaching.act() is None
    assert teaching.go_on() is None
    teaching.drive(is_driving=True)
    teaching.go_on()
    teaching.drive(is_driving=False)
    assert teaching.hint is Hint.Nothing
    assert teaching.go_on() is None


@pytest.mark.parametrize(
    ("flaw", "hint"),
    [
        (SwipeFlaw.TOO_SHORT, Hint.Wider),
        (SwipeFlaw.TOO_SLOW, Hint.Quicker),
        (SwipeFlaw.TOO_LOW, Hint.Higher),
        (SwipeFlaw.OUTWARD, Hint.OtherWay),
    ],
)
def test_what_a_swipe_lacked_is_shown_instead_of_the_hints(teaching: Teaching, flaw: SwipeFlaw, hint: Hint) -> None:
    teaching.drive(is_driving=True)
    teaching.go_on()
    assert teaching.correct(flaw) == 3.0
    assert a_hint(teaching) is hint
    assert teaching.go_on() == 6.0
    assert a_hint(teaching) is Hint.Nothing


def test_swipes_are_corrected_twice_a_session_and_only_while_somebody_drives(teaching: Teaching) -> None:
    assert not teaching.may_correct
    teaching.drive(is_driving=True)
    for _ in range(2):
        assert teaching.may_correct
        teaching.correct(SwipeFlaw.TOO_SHORT)
    assert not teaching.may_correct
    teaching.drive(is_driving=False)
    teaching.drive(is_driving=True)
    assert not teaching.may_correct
    teaching.forget()
    assert teaching.may_correct


def test_the_next_shopper_is_taught_anew(teaching: Teaching) -> None:
    teaching.drive(is_driving=True)
    a_round(teaching)
    teaching.forget()
    assert teaching.drive(is_driving=True) == 0.5


def test_a_person_fills_the_square_whatever_their_distance() -> None:
    near = FigureFrame().fit(STANDING)
    far = FigureFrame().fit(tuple(value / 2 if value >= 0 else value for value in STANDING))
    assert near == pytest.approx(far)
    left, right = near[2:4], near[4:6]
    assert ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2) == pytest.approx(CHEST)
    assert math.dist(left, right) <= 1 / UNITS + 1e-9
    assert near[0] > left[0]
    assert near[-4:] == (-1.0, -1.0, -1.0, -1.0)
    assert all(value == -1 or 0 <= value <= 1 for value in near)


def test_a_body_that_turns_stays_as_tall() -> None:
    frame = FigureFrame()
    before = frame.fit(STANDING)
    turned = list(STANDING)
    turned[2], turned[4] = 0.66, 0.68
    after = frame.fit(turned)
    assert after[15] - after[3] == pytest.approx(before[15] - before[3], rel=0.1)


@pytest.mark.parametrize(
    "joints", [(), (0.5, 0.5), tuple(-1.0 for _ in range(26)), tuple(0.5 for _ in range(26))], ids=len
)
def test_who_cannot_be_drawn_is_not(joints: tuple[float, ...]) -> None:
    assert FigureFrame().fit(joints) == ()
