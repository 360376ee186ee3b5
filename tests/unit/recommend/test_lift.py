"""What suggestions bring: published limits, what must hold of any interval, and stores of which the truth is known."""

import numpy as np
import pytest

from app.domain.results import Estimate, LiftState, Outcomes
from app.recommend.lift import Store, lift_of, net_share, ratio, sessions_to_see, wilson


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    # Newcombe, Statistics in Medicine 17, 1998, 857-872, table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_s_interval_is_the_published_one(count: int, of: int, low: float, high: float) -> None:
    found = wilson(count, of)
    assert found.value == pytest.approx(count / of)
    assert found.low == pytest.approx(low, abs=5e-5)
    assert found.high == pytest.approx(high, abs=5e-5)


def test_what_chance_explains_is_taken_off() -> None:
    found = net_share(Outcomes(sessions=1000, bought=300, by_chance=100, both=30))
    assert found.value == pytest.approx(0.2)
    assert found.low < 0.2 < found.high
    assert net_share(Outcomes(1000, 100, 100, 10)).low < 0 < net_share(Outcomes(1000, 100, 100, 10)).high


def test_the_ratio_turned_round_is_the_ratio_of_the_others() -> None:
    one, other = net_share(Outcomes(4000, 900, 100, 25)), net_share(Outcomes(2000, 400, 50, 10))
    forth, back = ratio(one, other), ratio(other, one)
    assert forth is not None
    assert back is not None
    assert forth.low == pytest.approx(1 / back.high)
    assert forth.high == pytest.approx(1 / back.low)
    assert forth.low < forth.value < forth.high


def test_nothing_is_divided_by_what_may_be_nothing() -> None:
    assert ratio(Estimate(0.2, 0.1, 0.3), Estimate(0.01, -0.01, 0.03)) is None
    assert ratio(Estimate(0.2, 0.1, 0.3), Estimate(0.01, 0.001, 0.03)) is None


def test_a_handful_of_sessions_says_nothing_and_how_many_more_it_takes() -> None:
    few = lift_of(Outcomes(140, 30, 2, 1), Outcomes(60, 12, 1, 0))
    assert few.state is LiftState.NOT_ENOUGH
    assert few.lift is None
    assert few.lacking is not None
    assert few.lacking > 1000
    nobody = lift_of(Outcomes(), Outcomes())
    assert (nobody.state, nobody.lacking, nobody.conversion_shown) == (LiftState.NOT_ENOUGH, None, None)
    hidden = lift_of(Outcomes(4, 4, 0, 0), Outcomes(3, 1, 0, 0))
    assert hidden.conversion_shown is hidden.conversion_held is None


def test_as_many_more_as_were_said_are_about_enough() -> None:
    shown, held = Outcomes(1400, 300, 20, 5), Outcomes(600, 120, 10, 2)
    lacking = lift_of(shown, held).lacking
    assert lacking
    times = 1 + lacking / 2000
    more = [
        Outcomes(*(round(times * count) for count in (arm.sessions, arm.bought, arm.by_chance, arm.both)))
        for arm in (shown, held)
    ]
    told = lift_of(*more)
    assert told.state is LiftState.KNOWN
    assert told.lift is not None
    assert 0.17 < told.lift.high - told.lift.low < 0.24


@pytest.mark.parametrize("lift", [0.0, 0.05])
def test_the_interval_holds_the_truth_as_often_as_it_says(lift: float) -> None:
    chance = np.random.default_rng(7)
    runs, held_n, shown_n = 3000, 6000, 14_000
    held_p, noise = 0.2, 0.06

    def drawn(sessions: int, share: float) -> "np.ndarray[tuple[int, int], np.dtype[np.int64]]":
        bought = share + (1 - share) * noise
        cells = [bought * (1 - noise), bought * noise, (1 - bought) * noise, (1 - bought) * (1 - noise)]
        table: np.ndarray[tuple[int, int], np.dtype[np.int64]] = chance.multinomial(sessions, cells, runs)
        return table

    inside = 0
    for shown, held in zip(drawn(shown_n, held_p * (1 + lift)), drawn(held_n, held_p), strict=True):
        arms = [
            Outcomes(int(cells.sum()), int(cells[0] + cells[1]), int(cells[1] + cells[2]), int(cells[1]))
            for cells in (shown, held)
        ]
        told = lift_of(*arms).lift
        assert told is not None
        inside += told.low <= lift <= told.high
    assert 0.938 < inside / runs < 0.962  # three standard errors round 95 %


def test_a_smaller_lift_takes_more_sessions() -> None:
    store = Store(conversion=0.2, by_chance=0.05, held_out=0.5)
    assert sessions_to_see(0.05, store) == pytest.approx(4 * sessions_to_see(0.1, store), rel=1e-3)
    # without chance it is the usual formula of two proportions: (1.96 + 0.84)² · p(1 - p) · 4 / (5 % of p)²
    plain = Store(conversion=0.2, by_chance=0.0, held_out=0.5)
    assert sessions_to_see(0.05, plain) == pytest.approx(7.849 * 0.16 * 4 / 0.01**2, rel=1e-3)
