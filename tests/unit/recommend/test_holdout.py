"""Who is held out: the share that was asked for, by the key alone, and the same one at every larger share."""

import math
from itertools import pairwise

import pytest

from app.recommend.holdout import is_held_out

KEY = bytes(range(32))
SESSIONS = [f"1764547200.25 {number}" for number in range(20_000)]


def held(percent: int, key: bytes = KEY) -> set[str]:
    return {session for session in SESSIONS if is_held_out(key, session, percent)}


@pytest.mark.parametrize("percent", [1, 10, 30, 50])
def test_the_share_is_the_one_asked_for(percent: int) -> None:
    share = percent / 100
    spread = math.sqrt(len(SESSIONS) * share * (1 - share))
    assert abs(len(held(percent)) - len(SESSIONS) * share) < 4 * spread


def test_nobody_or_everybody() -> None:
    assert held(0) == set()
    assert held(100) == set(SESSIONS)


def test_another_key_draws_other_lots() -> None:
    mine, other = held(50), held(50, bytes(32))
    assert abs(len(mine & other) - len(SESSIONS) / 4) < 300  # independent: a quarter is in both


def test_sessions_that_follow_one_another_are_independent() -> None:
    lots = [is_held_out(KEY, session, 50) for session in SESSIONS]
    changes = sum(before != after for before, after in pairwise(lots))
    assert abs(changes - len(lots) / 2) < 300


def test_a_larger_share_keeps_those_of_a_smaller_one() -> None:
    assert held(10) < held(30) < held(50)
