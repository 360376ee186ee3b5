import pytest

from bench.scoring import Event, Tally, an_hour, interval_an_hour, match, share
from tests.support.people.choreography import Label

SWIPE = Label("swipe_left", "right", 2.0, 2.5)


@pytest.mark.parametrize("at_s", [1.9, 2.2, 2.5, 3.2])
def test_an_event_within_its_label_is_a_hit(at_s: float) -> None:
    found = match([SWIPE], [Event("swipe_left", at_s)])

    assert [label for label, _ in found.hits] == [SWIPE]
    assert not found.missed
    assert not found.false


@pytest.mark.parametrize("event", [Event("swipe_left", 1.85), Event("swipe_left", 3.25), Event("swipe_right", 2.3)])
def test_what_comes_at_another_time_or_is_another_gesture_is_false(event: Event) -> None:
    found = match([SWIPE], [event])

    assert found.false == (event,)
    assert found.missed == (SWIPE,)


def test_a_label_is_met_once() -> None:
    found = match([SWIPE], [Event("swipe_left", 2.6), Event("swipe_left", 2.4)])

    assert [event.at_s for _, event in found.hits] == [2.4]
    assert [event.at_s for event in found.false] == [2.6]


def test_labels_close_together_are_met_one_after_the_other() -> None:
    later = Label("swipe_left", "right", 3.0, 3.4)

    found = match([later, SWIPE], [Event("swipe_left", 3.1), Event("swipe_left", 3.3)])

    assert [label for label, _ in found.hits] == [SWIPE, later]


def test_recall_and_precision() -> None:
    tally = Tally()
    tally.add(match([SWIPE, Label("swipe_left", "left", 9.0, 9.4)], [Event("swipe_left", 2.3)]))
    tally.add(match([], [Event("swipe_left", 1.0), Event("both_up", 1.0)]))

    assert tally.recall("swipe_left") == 0.5
    assert tally.precision("swipe_left") == 0.5
    assert (tally.recall("both_up"), tally.precision("both_up")) == (1.0, 0.0)
    assert tally.precision("raise_hand") == 1.0


def test_rates() -> None:
    assert an_hour(3, 1800.0) == 6.0
    assert an_hour(0, 0.0) == 0.0


@pytest.mark.parametrize(("count", "low", "high"), [(0, 0.0, 3.689), (1, 0.025, 5.572), (5, 1.623, 11.668)])
def test_the_interval_is_the_textbooks(count: int, low: float, high: float) -> None:
    """95 % limits of a Poisson mean: half chi-squared quantiles, 2 count and 2 (count + 1) degrees of freedom."""
    assert interval_an_hour(count, 3600.0) == pytest.approx((low, high), abs=0.001)


def test_a_share_is_told_with_its_interval() -> None:
    assert share(128, 135) == "128 of 135 (95%, 95 % interval 90% to 97%)"
    assert share(0, 0) == "0 of 0"
