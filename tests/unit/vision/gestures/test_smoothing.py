import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.landmarks import Person
from vision.gestures.poses import Landmark
from vision.gestures.skeleton import joints
from vision.gestures.smoothing import LowPass, OneEuro


def test_a_low_pass_covers_two_thirds_of_a_step_in_its_time_constant() -> None:
    low_pass = LowPass(0.7)
    low_pass.update(0.0, 0.0)
    for number in range(1, 71):
        low_pass.update(1.0, number / 100)
    assert low_pass.value == pytest.approx(1 - math.exp(-1), abs=0.01)


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=40))
def test_the_one_euro_filter_stays_within_what_it_was_given(values: list[float]) -> None:
    smoother = OneEuro(1.0, 2.0)
    told = [smoother.update(value, number / 15) for number, value in enumerate(values)]
    assert min(values) - 1e-9 <= min(told)
    assert max(told) <= max(values) + 1e-9


def test_the_one_euro_filter_is_calm_at_rest_and_quick_in_movement() -> None:
    calm, quick = OneEuro(1.0, 0.0), OneEuro(1.0, 5.0)
    for number in range(15):
        calm.update(0.0, number / 15)
        quick.update(0.0, number / 15)
    for number in range(15, 19):
        slow_value, quick_value = calm.update(1.0, number / 15), quick.update(1.0, number / 15)
    assert quick_value > slow_value
    assert quick_value > 0.9


def test_the_one_euro_filter_takes_no_time_for_no_change() -> None:
    smoother = OneEuro(1.0, 1.0)
    smoother.update(0.0, 1.0)
    assert smoother.update(5.0, 1.0) == 0.0
    smoother.reset()
    assert smoother.update(5.0, 1.0) == 5.0


def test_a_skeleton_is_thirteen_joints_in_mirror_space() -> None:
    person = Person(chest=(0.5, 0.3), hidden=frozenset({int(Landmark.RIGHT_WRIST)}))
    told = joints(person.pose())
    assert len(told) == 26
    nose, left_shoulder, right_shoulder = told[0:2], told[2:4], told[4:6]
    assert nose[0] == pytest.approx(0.75 - 0.5)
    assert left_shoulder[0] < nose[0] < right_shoulder[0]  # as in a mirror
    assert told[12:14] == (-1.0, -1.0)
    assert joints(None) == ()


def test_a_joint_outside_the_picture_is_not_seen() -> None:
    assert joints(Person(chest=(0.02, 0.3), right=(1.6, 0.0)).pose())[12:14] == (-1.0, -1.0)
