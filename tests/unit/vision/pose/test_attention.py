"""Whom the camera follows, on persons made of landmarks."""

from dataclasses import replace

import numpy as np
import pytest

from tests.support.landmarks import Person
from vision.gestures.poses import LANDMARKS, Pose
from vision.pose.attention import Attention
from vision.pose.figures import figure

FRAME_S = 1 / 15
UP = (0.3, 0.5)
ANNA = Person(chest=(0.35, 0.4))
BEN = Person(chest=(0.75, 0.4), shoulders=0.1)


class Watch:
    """Attention over frames of some persons, of whom the model would track `tracked` unless the rest is painted."""

    def __init__(self, attention: Attention | None = None) -> None:
        self.attention = attention or Attention()
        self.at_s = 0.0
        self.looks = 0
        self.tracked: Person | None = None

    def frame(self, *persons: Person, is_driving: bool = False) -> Person | None:
        """Play one frame; return who is passed on to the recogniser."""
        self.at_s += FRAME_S
        if self.attention.wants_search(self.at_s):
            self.looks += 1
            self.attention.update([person.pose() for person in persons], self.at_s)
        column = self.attention.column
        visible = [one for one in persons if column is None or column[0] <= one.chest[0] <= column[1]]
        again = [one for one in visible if self.tracked is not None and one.chest == self.tracked.chest]
        self.tracked = next(iter(again or visible), None)
        pose = None if self.tracked is None else self.tracked.pose()
        followed = self.attention.follow(pose, self.at_s, is_driving=is_driving)
        return self.tracked if followed is not None else None

    def seconds(self, seconds: float, *persons: Person, is_driving: bool = False) -> list[Person | None]:
        return [self.frame(*persons, is_driving=is_driving) for _ in range(round(seconds / FRAME_S))]


def _swaying(watch: Watch, seconds: float, *persons: Person, still: Person | None = None) -> list[Person | None]:
    """Play people who are alive, and one that is not."""
    passed = []
    for frame in range(round(seconds / FRAME_S)):
        shift = 0.02 * np.sin(frame / 8)
        alive = [replace(one, left=(one.left[0] + 10 * shift, one.left[1])) for one in persons]
        passed.append(watch.frame(*([still] if still else []), *alive))
    return passed


def test_one_person_is_followed_and_others_are_looked_for_now_and_then() -> None:
    watch = Watch()
    assert set(watch.seconds(10.0, ANNA)) == {ANNA}
    assert 6 <= watch.looks <= 8
    assert watch.attention.column is None


def test_nobody_is_not_looked_for_again() -> None:
    watch = Watch()
    assert set(watch.seconds(5.0)) == {None}
    assert watch.looks == 0, "what does not track finds nobody either"


def test_several_are_looked_at_more_often_and_the_first_keeps_attention() -> None:
    watch = Watch()
    assert set(watch.seconds(6.0, ANNA, BEN)) == {ANNA}
    assert watch.looks >= 9


def test_who_raises_a_hand_is_followed_instead_and_the_other_is_never_mixed_in() -> None:
    watch = Watch()
    watch.seconds(3.0, ANNA, BEN)
    waving = replace(BEN, left=UP)
    passed = watch.seconds(1.5, ANNA, waving)
    assert passed[-1] == waving
    assert set(passed[passed.index(waving) :]) == {waving}, "no frame of the one before, once the other is held"
    assert watch.attention.column is None, "the picture is whole again"
    assert set(watch.seconds(3.0, ANNA, waving)) == {waving}


def test_a_raised_hand_does_not_take_over_from_a_raised_hand() -> None:
    watch = Watch()
    anna = replace(ANNA, right=UP)
    watch.seconds(1.0, anna)
    assert set(watch.seconds(0.8, anna, replace(BEN, left=UP))) == {anna}


def test_who_drives_is_not_disturbed_by_others() -> None:
    watch = Watch()
    watch.seconds(2.0, ANNA, BEN)
    looks = watch.looks
    assert set(watch.seconds(6.0, ANNA, replace(BEN, left=UP), is_driving=True)) == {ANNA}
    assert watch.looks <= looks + 1


@pytest.mark.parametrize(
    "other", [replace(ANNA, chest=(0.35 + 0.06, 0.4)), replace(ANNA, shoulders=0.15)], ids=["beside", "nearer"]
)
def test_a_driver_who_becomes_another_within_a_frame_is_nobody(other: Person) -> None:
    watch = Watch()
    watch.seconds(1.0, ANNA, is_driving=True)
    assert set(watch.seconds(1.0, other, is_driving=True)) == {None}


def test_a_driver_who_walks_keeps_driving() -> None:
    watch = Watch()
    for step in range(60):
        walking = replace(ANNA, chest=(0.3 + 0.005 * step, 0.4))
        assert watch.frame(walking, is_driving=True) == walking


def test_the_driver_is_sought_where_they_stood_when_the_model_jumps_to_another() -> None:
    watch = Watch()
    watch.seconds(1.0, ANNA, is_driving=True)
    watch.tracked = BEN  # the model has lost her for a moment, and caught him
    assert watch.frame(BEN, ANNA, is_driving=True) is None
    column = watch.attention.column
    assert column is not None
    assert column[0] < ANNA.chest[0] < column[1] < BEN.chest[0]
    assert watch.seconds(0.5, ANNA, BEN, is_driving=True)[-1] == ANNA


def test_a_search_that_finds_nobody_is_given_up() -> None:
    watch = Watch()
    watch.seconds(3.0, ANNA, BEN)
    watch.attention.update([ANNA.pose(), replace(BEN, left=UP).pose()], watch.at_s)
    assert watch.attention.column is not None
    watch.seconds(2.0, ANNA)
    assert watch.attention.column is None
    assert watch.frame(ANNA) == ANNA


def test_a_picture_of_a_person_counts_as_nobody_after_twenty_seconds() -> None:
    watch = Watch()
    chance = np.random.default_rng(5)
    seen = []
    for _ in range(round(40 / FRAME_S)):
        watch.at_s += FRAME_S
        pose = ANNA.pose()
        noisy = Pose(pose.points + chance.normal(0, 0.003, (LANDMARKS, 2)), pose.visibility, pose.aspect)
        seen.append(watch.attention.follow(noisy, watch.at_s, is_driving=False) is not None)
    assert all(seen[: round(19 / FRAME_S)])
    assert not any(seen[round(21 / FRAME_S) :])


def test_a_picture_that_moves_was_a_person() -> None:
    watch = Watch()
    assert watch.seconds(25.0, ANNA)[-1] is None
    waving = replace(ANNA, left=UP)
    assert watch.seconds(0.5, waving)[-1] == waving


def test_people_who_stand_and_breathe_stay_people() -> None:
    assert None not in _swaying(Watch(), 60.0, ANNA)


def test_a_picture_does_not_keep_attention_from_the_living() -> None:
    watch = Watch()
    poster = replace(ANNA, right=UP)
    watch.seconds(22.0, poster)
    passed = _swaying(watch, 4.0, BEN, still=poster)
    assert passed[-1] is not None
    assert passed[-1].chest == BEN.chest
    later = _swaying(watch, 30.0, BEN, still=poster)
    assert {one.chest for one in later if one} == {BEN.chest}, "its raised hand is known not to be one"


def test_a_picture_known_as_one_is_not_followed_for_another_twenty_seconds() -> None:
    watch = Watch()
    poster = replace(ANNA, right=UP)
    watch.seconds(22.0, poster)
    _swaying(watch, 5.0, BEN, still=poster)
    assert set(watch.seconds(3.0, poster)[2:]) == {None}


def test_who_drove_before_is_sought_first() -> None:
    watch = Watch()
    watch.attention.expect(*BEN.chest, 0.1, watch.at_s)
    passed = watch.seconds(2.0, ANNA, BEN)
    assert passed[0] == BEN
    assert watch.attention.column is None
    elsewhere = Watch()
    elsewhere.attention.expect(1.2, 0.4, 0.1, 0.0)
    passed = elsewhere.seconds(3.0, ANNA)
    assert passed[0] is None
    assert passed[-1] == ANNA


def test_of_who_is_turned_to_it_is_known_how_they_were_before() -> None:
    watch = Watch()
    watch.seconds(3.0, ANNA, BEN)
    waving = replace(BEN, left=UP)
    while not watch.attention.has_turned:
        watch.frame(ANNA, waving)
    past = watch.attention.past(watch.at_s)
    assert len(past) >= 3
    assert all(watch.at_s - 2.1 < seen_s < watch.at_s for seen_s, _ in past)
    figures = [figure(pose) for _, pose in past]
    assert not next(found.hand_up for found in figures if found is not None)
    assert all(found is not None and found.x == pytest.approx(BEN.chest[0]) for found in figures)


def test_of_a_person_who_is_alone_nothing_else_is_known() -> None:
    watch = Watch()
    assert watch.attention.past(0.0) == ()
    watch.seconds(1.0, BEN)
    assert not watch.attention.has_turned


def test_when_the_driver_has_gone_others_are_looked_at_but_not_followed_yet() -> None:
    watch = Watch()
    watch.seconds(1.0, ANNA, is_driving=True)
    looks = watch.looks
    watch.tracked = BEN
    assert set(watch.seconds(1.4, replace(BEN, left=UP), is_driving=True)) == {None}
    assert watch.looks >= looks + 2
    assert watch.seconds(0.2, replace(BEN, left=UP))[-1] is not None


def test_who_holds_a_hand_up_for_long_does_not_keep_others_from_raising_theirs() -> None:
    watch = Watch()
    anna = replace(ANNA, right=UP)
    _swaying(watch, 5.0, anna, BEN)
    passed = _swaying(watch, 1.0, anna, replace(BEN, left=UP))
    assert passed[-1] is not None
    assert passed[-1].chest == BEN.chest


def test_a_turn_to_another_person_is_told_once() -> None:
    watch = Watch()
    watch.seconds(1.0, ANNA)
    assert not watch.attention.has_turned
    watch.tracked = None
    watch.frame(BEN)
    assert watch.attention.has_turned
    watch.frame(BEN)
    assert not watch.attention.has_turned


@pytest.mark.parametrize("points", [np.zeros((LANDMARKS, 2)), np.full((LANDMARKS, 2), np.nan)])
def test_what_has_no_size_is_no_figure(points: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> None:
    pose = Pose(points, np.ones(LANDMARKS), 1.0)
    assert figure(pose) is None
    assert Attention().follow(pose, 0.0, is_driving=False) is None
    attention = Attention()
    attention.update([pose], 0.0)
    attention.update([], 1.0)
